// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RepairLogin.h"

namespace {

/// "Marie Dupont" of an identity, else "Marie.Dupont" of the address.
std::vector<LoginSuggestion> suggestionsFor(const StoredAccount &account)
{
    const QString name = account.fullName.simplified();
    const auto named = PersonName::parse(name.section(u' ', 0, 0), name.section(u' ', 1));
    if (named)
        return suggestLogins(named.value());
    const QString local = account.address.section(u'@', 0, 0);
    const auto fromAddress = PersonName::parse(local.section(u'.', 0, 0), local.section(u'.', 1));
    return fromAddress ? suggestLogins(fromAddress.value()) : std::vector<LoginSuggestion>();
}

/// "mdupont", or the alias "mdupont@ac-amiens.fr": the académie itself gave it.
std::optional<Login> certainLogin(const QString &text, const QString &domain)
{
    const bool isAlias = text.section(u'@', 1).compare(domain, Qt::CaseInsensitive) == 0;
    if (text.contains(u'@') && !isAlias)
        return std::nullopt;
    const QString local = text.section(u'@', 0, 0);
    const auto login = local.contains(u'.') ? std::nullopt : std::optional(Login::parse(local));
    return login && *login ? std::optional(login->value()) : std::nullopt;
}

} // namespace

RepairLogin::RepairLogin(const StoredAccount &account, const std::optional<Login> &said,
                         const Academy &academy)
    : m_address(account.address), m_domain(academy.domain), m_isSaid(said.has_value()), m_login(said)
{
    m_isCertain = m_isSaid;
    if (!m_isSaid)
        findLogin(account, academy);
}

void RepairLogin::findLogin(const StoredAccount &account, const Academy &academy)
{
    const QString sender = account.outgoing ? account.outgoing->userName : QString();
    for (const QString &text : {account.incoming.userName, sender, account.address}) {
        m_login = certainLogin(text, academy.domain);
        m_isCertain = m_login.has_value();
        if (m_login)
            return;
    }
    const auto suggestions = suggestionsFor(account);
    const auto confusion = confusionIn(account.incoming.userName, suggestions);
    if (confusion && confusion->best)
        m_login = confusion->best;
    else if (!suggestions.empty())
        m_login = suggestions.front().login;
}

RepairLogin::Choice RepairLogin::on(LoginForm form, const QString &stored)
{
    switch (form) {
    case LoginForm::Login: return shortLogin(stored, {});
    case LoginForm::LoginAddress: return shortLogin(stored, u'@' + m_domain);
    case LoginForm::Address:
        if (stored.contains(u'@'))
            return {stored, {}};
        return {m_address, stored.isEmpty() ? std::nullopt : std::optional(Ailment::LoginIsNotAddress)};
    case LoginForm::Typed: break;
    }
    return {stored, {}};
}

RepairLogin::Choice RepairLogin::shortLogin(const QString &stored, const QString &suffix)
{
    const QString wanted = m_login ? m_login->toString() + suffix : QString();
    const bool fits = stored.endsWith(suffix) && !confusionIn(stored.chopped(suffix.size()), {});
    const bool differs = stored.compare(wanted, Qt::CaseInsensitive) != 0;
    const bool isRight = !stored.isEmpty() && fits && (!m_isSaid || !differs);
    if (isRight || !m_login)
        return {stored, {}};
    if (!differs)
        return {stored, {}};
    m_used = m_login;
    if (stored.isEmpty())
        return {wanted, {}};
    return {wanted, fits ? Ailment::OtherLogin : Ailment::LoginIsAddress};
}
