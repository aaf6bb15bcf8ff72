// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/thunderbird/MendingPlan.h"
#include "profile/thunderbird/ProfileFolder.h"
#include "profile/thunderbird/StoreCopy.h"
#include "profile/vault/LoginsFile.h"

using namespace Qt::StringLiterals;

namespace {

QString loginsPathIn(const QString &profileFolder)
{
    return profileFolder + u"/logins.json"_s;
}

/// The vault seals whatever it is asked about. What comes of this is thrown away.
Secret nobodysPassword()
{
    QByteArray text("-");
    return Secret::takeFrom(text);
}

/// Whose remembered passwords are looked for, and where the vault's answers point to in the file.
struct Question {
    VaultOrder order;
    QList<QList<NumberedLogin>> known; ///< One by one as order.logins.
};

Result<Question> questionFor(const QByteArray &file, const QList<StoredServer> &servers, const Secret &right)
{
    Question question;
    for (const StoredServer &server : servers) {
        const auto known = loginsOf(file, loginOriginOf(server.endpoint));
        if (!known)
            return known.fault();
        if (known.value().isEmpty() || server.userName.isEmpty())
            continue;
        VaultOrder::Login login{server.userName, right.isEmpty() ? nobodysPassword() : right.clone(), {}};
        for (const NumberedLogin &one : known.value())
            login.known += one.sealed;
        question.order.logins.push_back(std::move(login));
        question.known += known.value();
    }
    return question;
}

QList<qsizetype> forgettable(const Question &question, const VaultAnswer &answer, bool someAreRight)
{
    QList<qsizetype> indexes;
    for (qsizetype index = 0; index < answer.logins.size(); ++index) {
        const VaultAnswer::Login &login = answer.logins.at(index);
        if (login.known && !(someAreRight && login.samePassword))
            indexes += question.known.at(index).at(*login.known).index;
    }
    return indexes;
}

} // namespace

bool isPasswordRemembered(const QString &profileFolder, const StoredServer &server)
{
    const auto file = readIfThere(loginsPathIn(profileFolder));
    if (!file || !file.value())
        return false;
    const auto known = loginsOf(file.value(), loginOriginOf(server.endpoint));
    return known && !known.value().isEmpty();
}

Result<ChangeSet> withForgottenPasswords(ChangeSet changes, const QList<StoredServer> &servers,
                                         const Secret &right, const ThunderbirdInstall &install,
                                         const QString &program)
{
    const QString path = loginsPathIn(changes.profileFolder);
    const auto file = plannedContent(changes, path);
    if (!file)
        return file.fault();
    if (!file.value())
        return changes;
    auto question = questionFor(*file.value(), servers, right);
    if (!question)
        return question.fault();
    auto asked = std::move(question).value();
    if (asked.known.isEmpty())
        return changes;
    const auto copy = StoreCopy::of(changes);
    if (!copy)
        return copy.fault();
    asked.order.nssFolder = install.folder;
    asked.order.storeFolder = copy.value()->folder();
    const auto answer = askPasswordVault(asked.order, program);
    if (!answer)
        return answer.fault();
    const auto after = withoutLogins(*file.value(), forgettable(asked, answer.value(), !right.isEmpty()));
    if (!after)
        return after.fault();
    setPlannedContent(changes, path, file.value(), after.value());
    return changes;
}
