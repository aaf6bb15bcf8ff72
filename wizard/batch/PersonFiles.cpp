// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/PersonFiles.h"

#include "profile/thunderbird/ThunderbirdPlan.h"
#include "session/ClientWords.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

const QString thunderbirdFolder = u"thunderbird/"_s;

/// Thunderbird's way of naming, without its chance: "3f0a91c2.ac-amiens".
QString profileNameFor(const MailAccount &account, const QString &login)
{
    const QByteArray hash = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(8)) + u'.' + account.address.domain().section(u'.', 0, 0);
}

Result<QList<NamedFile>> thunderbirdFiles(const PersonWish &wish, const QString &nowhere)
{
    const auto planned = planThunderbird({.account = wish.sheet.account,
                                          .profileRoot = nowhere,
                                          .profileFolder = {},
                                          .newProfileName = profileNameFor(wish.sheet.account, wish.login),
                                          .makeDefaultAccount = false,
                                          .checkAtStart = true,
                                          .installs = {}});
    if (!planned)
        return planned.fault();
    QList<NamedFile> files;
    for (const FileChange &change : planned.value().files)
        files.append(
            {thunderbirdFolder + change.path.mid(nowhere.size() + 1), change.after.value_or(QByteArray())});
    return files;
}

QStringList valuesOf(const ServerAccess &access)
{
    const Endpoint &endpoint = access.endpoint.endpoint();
    return {endpoint.hostAndPort(), wordFor(endpoint.protocol), wordFor(endpoint.security), access.userName};
}

} // namespace

Result<QList<NamedFile>> personFiles(const PersonWish &wish, const QString &nowhere)
{
    QList<NamedFile> files;
    if (wish.clients.contains(u"thunderbird"_s)) {
        const auto thunderbird = thunderbirdFiles(wish, nowhere);
        if (!thunderbird)
            return thunderbird;
        files = thunderbird.value();
    }
    const auto others = outputFilesFor(wish.sheet, outputKindsOf(wish.clients), wish.printing, {});
    return others ? Result<QList<NamedFile>>(files + others.value()) : others;
}

QByteArray digestOf(const PersonWish &wish, const QString &edition)
{
    const MailAccount &account = wish.sheet.account;
    const Signature signature = account.signature.value_or(Signature());
    QStringList values{edition, wish.login, account.displayName, account.address.toString(),
                       account.organisation};
    values += valuesOf(account.incoming) + valuesOf(account.outgoing);
    values += {signature.name,
               signature.function,
               signature.school,
               wish.sheet.academyName,
               wish.sheet.webmail.toString(),
               wish.sheet.passwordChange.toString(),
               wish.printing.sheetAsPdf ? u"drawn"_s : u"plain"_s};
    QStringList clients = wish.clients;
    clients.sort();
    values += clients;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &value : values) // the size first: no two lists make one text
        hash.addData(QByteArray(QByteArray::number(value.size()) + ':' + value.toUtf8()));
    return hash.result().toHex();
}
