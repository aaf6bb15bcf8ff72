// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the window, answered by the command line.
#include "PasswordInput.h"
#include "account/Numen.h"
#include "commands/ApplyCommand.h"
#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

namespace {

/// "Marie Dupont": the given name ends at the first blank. Only what is shown to others comes from it.
Result<PersonName> nameFrom(const QString &typed)
{
    const QString name = typed.simplified();
    return PersonName::parse(name.section(u' ', 0, 0), name.section(u' ', 1));
}

} // namespace

ApplyCommand::Stop ApplyCommand::answerIdentity()
{
    const auto person = nameFrom(m_options.name);
    if (!person)
        return stopped(person.fault());
    const auto suggestions = suggestLogins(person.value());
    const auto login = Login::parse(m_options.login);
    const auto confusion = confusionIn(m_options.login, suggestions);
    const QString instead =
        confusion && confusion->best ? u' ' + tr("Is it %1?").arg(confusion->best->toString()) : QString();
    if (!login) {
        Answer answer = stopped(login.fault());
        answer.message += instead;
        return answer;
    }
    if (confusion) // some old logins do have a dot: told, not refused
        m_warnings += sentenceFor({FaultKind::LoginIsAddress, {}}) + instead;
    const auto mail = address(person.value(), login.value());
    if (!mail)
        return stopped(mail.fault());
    m_session.setIdentity(Identity{person.value(), login.value(), mail.value()});
    if (!m_options.signature.isEmpty())
        m_session.setSignature(m_options.signature);
    return std::nullopt;
}

Result<EmailAddress> ApplyCommand::address(const PersonName &person, const Login &login) const
{
    if (!m_options.address.isEmpty())
        return EmailAddress::parse(m_options.address);
    const QString &domain = m_session.academy().domain;
    const auto suggestions = suggestAddresses(person, domain);
    if (!suggestions.empty())
        return suggestions.front();
    const auto alias = aliasAddress(login, domain);
    return alias ? Result<EmailAddress>(*alias) : Fault{FaultKind::AddressInvalid, u"empty"_s};
}

ApplyCommand::Stop ApplyCommand::answerPreset()
{
    const Academy &academy = m_session.academy();
    if (!m_options.service.isEmpty()) {
        if (academy.service(m_options.service) == nullptr)
            return Answer::wrongUsage(name,
                                      tr("%1 has no service \"%2\".").arg(academy.name, m_options.service));
        m_session.setService(m_options.service);
    }
    const ServerPreset *const preset = wantedPreset();
    if (preset == nullptr)
        return Answer::wrongUsage(name, tr("There is no such setting; \"presets\" lists them."));
    m_session.setPreset(preset->id);
    return std::nullopt;
}

/// The preset that was named, else the best one of the protocol asked for. A discouraged one only by name.
const ServerPreset *ApplyCommand::wantedPreset() const
{
    for (const ServerPreset &preset : m_session.service().presets) {
        const bool protocolFits =
            m_options.incoming.isEmpty() || ::wordFor(preset.incoming.protocol) == m_options.incoming;
        const bool named = m_options.preset.isEmpty() ? !preset.discouraged : preset.id == m_options.preset;
        if (named && protocolFits)
            return &preset;
    }
    return nullptr;
}

ApplyCommand::Stop ApplyCommand::answerOutgoing()
{
    const ServerRow &row = m_session.preset().outgoing;
    if (m_options.outgoing.isEmpty()) {
        if (row.endpoint)
            return std::nullopt;
        return Answer::wrongUsage(name, tr("The sending server of this setting is not known: add --outgoing "
                                           "HOST:PORT:SECURITY as your help desk or provider gives it."));
    }
    if (row.endpoint)
        return Answer::wrongUsage(name,
                                  tr("This setting names its sending server: --outgoing has no place here."));
    const auto endpoint = endpointFrom(m_options.outgoing + u":smtp"_s);
    if (!endpoint)
        return Answer::wrongUsage(name, tr("\"%1\" is not HOST:PORT:SECURITY.").arg(m_options.outgoing));
    m_session.setTypedOutgoing(endpoint.value(), m_options.outgoingUser);
    return keepPasswordAtHome();
}

/// The académie's password goes to the académies' servers only: neither tried at nor remembered for
/// another's.
ApplyCommand::Stop ApplyCommand::keepPasswordAtHome() const
{
    const bool passwordUsed = m_options.verify || m_options.remember;
    if (!passwordUsed || m_session.mayUsePassword())
        return std::nullopt;
    return Answer::wrongUsage(name,
                              tr("%1 is not a server of the académies: --verify and --remember would give "
                                 "it your académie's password.")
                                  .arg(m_session.typedOutgoing()->host));
}

ApplyCommand::Stop ApplyCommand::answerPassword()
{
    if (const auto account = m_session.account(); account && !*account)
        return stopped(account->fault());
    if (!m_options.passwordFromStdin)
        return std::nullopt;
    auto password = passwordFromStandardInput();
    if (!password)
        return Answer::wrongUsage(name, tr("There is no password on standard input."));
    if (looksLikeNumen(*password))
        m_warnings += sentenceFor({FaultKind::PasswordIsNumen, {}});
    m_session.setPassword(*std::move(password));
    m_session.setRememberPassword(m_options.remember);
    return std::nullopt;
}
