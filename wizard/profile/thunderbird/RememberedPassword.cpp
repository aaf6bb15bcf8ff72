// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/thunderbird/StoreCopy.h"
#include "profile/thunderbird/ThunderbirdPlan.h"
#include "profile/vault/LoginsFile.h"

using namespace Qt::StringLiterals;

namespace {

QString parentDomain(const QString &host)
{
    return host.sliced(host.indexOf(u'.') + 1);
}

/// The account's password belongs to the outgoing server too only when that is the same house: stored for the
/// Internet provider's server, it would be sent there with the first mail.
bool sharesPassword(const ServerAccess &incoming, const ServerAccess &outgoing)
{
    return incoming.userName == outgoing.userName &&
           (incoming.endpoint.host() == outgoing.endpoint.host() ||
            parentDomain(incoming.endpoint.host()) == parentDomain(outgoing.endpoint.host()));
}

QList<ServerAccess> serversOf(const MailAccount &account)
{
    QList<ServerAccess> servers{account.incoming};
    if (sharesPassword(account.incoming, account.outgoing))
        servers += account.outgoing;
    return servers;
}

/// What the vault is asked, and where its answers belong in logins.json.
struct Question {
    VaultOrder order;
    QStringList origins;
    QList<QList<NumberedLogin>> known; ///< One by one as origins.
};

Result<Question> questionFor(const std::optional<QByteArray> &logins, const MailAccount &account,
                             const Secret &password)
{
    Question question;
    for (const ServerAccess &server : serversOf(account)) {
        const QString origin = loginOriginOf(server.endpoint.endpoint());
        const auto known = loginsOf(logins, origin);
        if (!known)
            return known.fault();
        VaultOrder::Login login{server.userName, password.clone(), {}};
        for (const NumberedLogin &one : known.value())
            login.known += one.sealed;
        question.order.logins.push_back(std::move(login));
        question.origins += origin;
        question.known += known.value();
    }
    return question;
}

/// What must be written; what is remembered already is not.
QList<LoginEntry> entriesFrom(const Question &question, const VaultAnswer &answer)
{
    QList<LoginEntry> entries;
    for (qsizetype index = 0; index < answer.logins.size(); ++index) {
        const VaultAnswer::Login &login = answer.logins.at(index);
        if (login.samePassword)
            continue;
        LoginEntry entry{question.origins.at(index), login.sealed, std::nullopt};
        if (login.known)
            entry.replaces = question.known.at(index).at(*login.known).index;
        entries += entry;
    }
    return entries;
}

} // namespace

Result<ChangeSet> withRememberedPassword(ChangeSet changes, const MailAccount &account,
                                         const Secret &password, const ThunderbirdInstall &install,
                                         const QString &program)
{
    const QString loginsPath = changes.profileFolder + u"/logins.json"_s;
    const auto logins = plannedContent(changes, loginsPath);
    if (!logins)
        return logins.fault();
    auto question = questionFor(logins.value(), account, password);
    if (!question)
        return question.fault();
    auto asked = std::move(question).value();
    const auto copy = StoreCopy::of(changes);
    if (!copy)
        return copy.fault();

    asked.order.nssFolder = install.folder;
    asked.order.storeFolder = copy.value()->folder();
    const auto answer = askPasswordVault(asked.order, program);
    if (!answer)
        return answer.fault();
    const auto entries = entriesFrom(asked, answer.value());
    if (entries.isEmpty())
        return changes; // remembered already: what else NSS did to its copy stays there
    const auto after = withLogins(logins.value(), entries, QDateTime::currentDateTimeUtc());
    if (!after)
        return after.fault();
    setPlannedContent(changes, loginsPath, logins.value(), after.value());
    return copy.value()->takenInto(std::move(changes), {u"key4.db"_s});
}
