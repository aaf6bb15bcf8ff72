// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Login.h"
#include "account/NameParts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &folded)
{
    return QString(folded).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
}

class LoginCollector
{
public:
    explicit LoginCollector(QString initial) : m_initial(std::move(initial)) {}

    void add(const QString &name, LoginReason reason) { addWith(m_initial, name, reason); }

    void addWith(const QString &initials, const QString &name, LoginReason reason)
    {
        if (initials.isEmpty() || name.isEmpty())
            return;
        // Longer than any login can be: cut, and left to the person to put right.
        const auto login = Login::parse(QString(initials + name).left(Login::longest));
        if (login && !holds(login.value()))
            m_suggestions.push_back(LoginSuggestion{login.value(), reason});
    }

    /// The name with and without its hyphens, in that order of likelihood.
    void addSpellings(const QString &name, LoginReason joinedReason, LoginReason hyphenReason)
    {
        QString hyphenated = asciiFold(name).remove(u' ');
        while (hyphenated.startsWith(u'-'))
            hyphenated.remove(0, 1);
        while (hyphenated.endsWith(u'-'))
            hyphenated.chop(1);
        add(QString(hyphenated).remove(u'-'), joinedReason);
        add(hyphenated, hyphenReason);
    }

    std::vector<LoginSuggestion> take() { return std::move(m_suggestions); }

private:
    bool holds(const Login &login) const
    {
        return std::ranges::any_of(m_suggestions, [&](const LoginSuggestion &s) { return s.login == login; });
    }

    QString m_initial;
    std::vector<LoginSuggestion> m_suggestions;
};

QString joined(const QString &name)
{
    return asciiFold(name).remove(u' ').remove(u'-');
}

/// Jean-Claude is one given name. "Marie Anne" may be one without its hyphen or the first two of a list.
QStringList givenNamesAsOne(const QString &typed, const QStringList &folded)
{
    const QString all = folded.join(u'-');
    const qsizetype blank = typed.indexOf(u' ');
    if (blank < 0)
        return {all};
    return {words(asciiFold(withItsCase(typed.left(blank)))).join(u'-'), all};
}

QString initialsOf(const QStringList &givenNames)
{
    QString initials;
    for (const QString &name : givenNames)
        initials += name.front();
    return initials;
}

} // namespace

std::vector<LoginSuggestion> suggestLogins(const PersonName &name)
{
    const QStringList givenNames = words(asciiFold(name.given()));
    if (givenNames.isEmpty())
        return {};
    LoginCollector logins(givenNames.front().left(1));
    logins.addSpellings(name.birthName(), LoginReason::Rule, LoginReason::HyphenKept);
    if (const auto bare = withoutParticle(name.birthName()))
        logins.addSpellings(*bare, LoginReason::ParticleDropped, LoginReason::ParticleDropped);
    if (!name.usageName().isEmpty()) {
        logins.addSpellings(name.usageName(), LoginReason::UsageName, LoginReason::UsageName);
        if (const auto bare = withoutParticle(name.usageName()))
            logins.addSpellings(*bare, LoginReason::UsageName, LoginReason::UsageName);
    }
    if (givenNames.size() > 1)
        logins.addWith(initialsOf(givenNames), joined(name.birthName()), LoginReason::AllGivenInitials);
    return logins.take();
}

std::vector<EmailAddress> suggestAddresses(const PersonName &name, const QString &domain)
{
    const auto localPartOf = [](const QString &part) { return words(asciiFold(withItsCase(part))); };
    const QStringList given = localPartOf(name.given());
    if (given.isEmpty())
        return {};
    std::vector<EmailAddress> addresses;
    for (const QString &everyday : {name.usageName(), name.birthName()}) {
        const QString surname = localPartOf(everyday).join(u'-');
        if (surname.isEmpty())
            continue;
        for (const QString &first : givenNamesAsOne(name.given(), given)) {
            const auto address = EmailAddress::parse(first + u'.' + surname + u'@' + domain);
            const auto same = [&](const EmailAddress &other) { return other.sameMailbox(address.value()); };
            if (address && std::ranges::none_of(addresses, same))
                addresses.push_back(address.value());
        }
    }
    return addresses;
}
