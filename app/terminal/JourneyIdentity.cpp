// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Catalogue.h"
#include "terminal/TerminalJourney.h"

using namespace Qt::StringLiterals;

bool TerminalJourney::askIdentity()
{
    return askName() && askLogin() && askAddress();
}

bool TerminalJourney::askName()
{
    m_terminal.say(tr("Who are you?"));
    if (m_training && m_given.isEmpty()) {
        m_given = m_training->account().given;
        m_birthName = m_training->account().birthName;
    }
    for (;;) {
        const auto given = m_terminal.ask(tr("Given name"), m_given);
        if (!given)
            return false;
        const auto birthName = m_terminal.ask(tr("Birth name (the login is built on it)"), m_birthName);
        if (!birthName)
            return false;
        const auto usageName = m_terminal.ask(tr("Name used every day, if it is another"), m_usageName);
        if (!usageName)
            return false;
        const auto name = PersonName::parse(*given, *birthName, *usageName);
        if (name) {
            m_name = name.value();
            m_given = *given;
            m_birthName = *birthName;
            m_usageName = *usageName;
            return true;
        }
        explain(name.fault());
    }
}

bool TerminalJourney::askLogin()
{
    const auto suggestions = suggestLogins(*m_name);
    const auto &shown = m_session.activated().login;
    QStringList choices;
    if (shown)
        choices += tr("%1 - as the portal shows it").arg(shown->toString());
    for (const LoginSuggestion &suggestion : suggestions)
        choices += u"%1 - %2"_s.arg(suggestion.login.toString(), reasonFor(suggestion.reason));
    choices += tr("Another one: I type it");
    const auto chosen = m_terminal.choose(tr("Your login, as the portal's last page shows it:"), choices);
    if (!chosen)
        return false;
    const bool typed = *chosen == choices.size() - 1;
    const qsizetype place = *chosen - (shown ? 1 : 0);
    if (place < 0)
        m_login = shown;
    else
        m_login = typed ? typedLogin(suggestions)
                        : withDigit(suggestions.at(static_cast<std::size_t>(place)).login);
    return m_login.has_value();
}

std::optional<Login> TerminalJourney::typedLogin(const std::vector<LoginSuggestion> &suggestions)
{
    for (;;) {
        const auto text = m_terminal.ask(tr("Login"), m_login ? m_login->toString() : QString());
        if (!text)
            return std::nullopt;
        std::optional<Login> login;
        if (!takeLogin(*text, suggestions, login))
            return std::nullopt;
        if (login)
            return login;
    }
}

/// Leaves @p login empty where another one has to be typed.
bool TerminalJourney::takeLogin(const QString &typed, const std::vector<LoginSuggestion> &suggestions,
                                std::optional<Login> &login)
{
    const auto parsed = Login::parse(typed);
    const auto confusion = confusionIn(typed, suggestions);
    if (parsed && !confusion) {
        login = parsed.value();
        return true;
    }
    explain(parsed ? Fault{FaultKind::LoginIsAddress, {}} : parsed.fault());
    if (!confusion || !confusion->best)
        return true;
    const auto corrected = m_terminal.askYesNo(tr("Take %1 instead?").arg(confusion->best->toString()), true);
    if (!corrected)
        return false;
    if (*corrected)
        login = confusion->best;
    else if (parsed) // some old logins do have a dot
        login = parsed.value();
    return true;
}

std::optional<Login> TerminalJourney::withDigit(const Login &login)
{
    for (;;) {
        const auto text =
            m_terminal.ask(tr("A number at the end of it? The portal's last page shows it (Enter: none)"));
        if (!text)
            return std::nullopt;
        if (text->trimmed().isEmpty())
            return login;
        bool isNumber = false;
        const int number = text->trimmed().toInt(&isNumber);
        if (isNumber && number >= 1 && number <= 99)
            return login.withHomonymNumber(number);
        m_terminal.say(tr("That is a number from 1 to 99, or nothing."));
    }
}

bool TerminalJourney::askAddress()
{
    QStringList choices = likelyAddresses();
    choices += tr("Another one: I type it");
    const auto chosen = m_terminal.choose(tr("Your mail address:"), choices);
    if (!chosen)
        return false;
    const bool typed = *chosen == choices.size() - 1;
    auto text = typed ? m_terminal.ask(tr("Address")) : std::optional(choices.at(*chosen));
    while (text) {
        const auto address = EmailAddress::parse(*text);
        if (address) {
            forgetForeignPassword();
            m_session.setIdentity(Identity{*m_name, *m_login, address.value()});
            return true;
        }
        explain(address.fault());
        text = m_terminal.ask(tr("Address"));
    }
    return false;
}

/// The likeliest first.
QStringList TerminalJourney::likelyAddresses() const
{
    const QString &domain = m_session.academy().domain;
    QStringList addresses;
    for (const EmailAddress &address : suggestAddresses(*m_name, domain))
        addresses += address.toString();
    if (m_training && !addresses.contains(m_training->account().address))
        addresses.prepend(m_training->account().address);
    if (const auto &shown = m_session.activated().address) {
        addresses.removeAll(shown->toString());
        addresses.prepend(shown->toString());
    }
    if (const auto alias = aliasAddress(*m_login, domain))
        addresses += alias->toString();
    return addresses;
}

/// What was set on the portal is for the login that the portal showed.
void TerminalJourney::forgetForeignPassword()
{
    const auto &shown = m_session.activated().login;
    if (!m_hasChosenPassword || !shown || shown == m_login)
        return;
    m_hasChosenPassword = false;
    m_session.setPassword({});
}
