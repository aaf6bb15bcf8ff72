// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/AccountSettings.h"

#include "profile/thunderbird/AccountList.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

using OnExisting = Setting::OnExisting;

constexpr qint32 passwordInTheClear = 3; // inside TLS: SASL PLAIN or LOGIN, what every académie offers

/// The characters that Thunderbird leaves alone in the user name of a folder's address (url_XAlphas of
/// nsEscape.cpp).
QByteArray escaped(const QString &text)
{
    return QUrl::toPercentEncoding(text, "*", "~");
}

} // namespace

QList<Setting> incomingSettings(const ServerAccess &incoming, const QString &label, bool checkAtStart)
{
    const SecureEndpoint &endpoint = incoming.endpoint;
    const auto usualPort = qint32{standardPort(endpoint.protocol(), endpoint.security())};
    QList<Setting> settings = {
        {"type", serverTypeOf(endpoint.protocol()), OnExisting::Leave},
        {"hostname", prefText(endpoint.host()), OnExisting::Leave},
        {"port", qint32{endpoint.port()}, OnExisting::Set, usualPort},
        {"userName", prefText(incoming.userName), OnExisting::Leave},
        {"socketType", socketTypeOf(endpoint.security())},
        {"authMethod", passwordInTheClear, OnExisting::Set, passwordInTheClear},
        {"name", prefText(label), OnExisting::Leave},
        {"login_at_startup", checkAtStart, OnExisting::Leave},
        {"check_new_mail", true, OnExisting::Leave},
        {"check_time", qint32{10}, OnExisting::Leave},
    };
    if (endpoint.protocol() != Protocol::Pop3)
        return settings;
    // The default takes the mail off the server, and then the webmail and the phone are empty.
    settings.append({"leave_on_server", true});
    settings.append({"download_on_biff", true, OnExisting::Leave});
    return settings;
}

QList<Setting> identitySettings(const MailAccount &account, const QByteArray &outgoing)
{
    QList<Setting> settings = {
        {"fullName", prefText(account.displayName)},
        {"useremail", prefText(account.address.toString())},
        {"smtpServer", outgoing},
        {"valid", true, OnExisting::Set, true},
    };
    if (!account.organisation.isEmpty())
        settings.append({"organization", prefText(account.organisation)});
    if (!account.signature || account.signature->isEmpty())
        return settings;
    settings.append({"htmlSigText", prefText(signatureHtml(*account.signature))});
    settings.append({"htmlSigFormat", true});
    return settings;
}

QList<Setting> folderSettings(const FolderOwner &owner)
{
    const QByteArray root = folderRoot(owner);
    const auto standardName = QByteArray("0");
    return {
        {"fcc_folder", root + "/Sent", OnExisting::SetIfAbsent},
        {"fcc_folder_picker_mode", standardName, OnExisting::SetIfAbsent},
        {"draft_folder", root + "/Drafts", OnExisting::SetIfAbsent},
        {"drafts_folder_picker_mode", standardName, OnExisting::SetIfAbsent},
        {"stationery_folder", root + "/Templates", OnExisting::SetIfAbsent},
        {"tmpl_folder_picker_mode", standardName, OnExisting::SetIfAbsent},
    };
}

QList<Setting> outgoingSettings(const ServerAccess &outgoing, const QString &description)
{
    const SecureEndpoint &endpoint = outgoing.endpoint;
    return {
        {"type", QByteArray("smtp"), OnExisting::Leave},
        {"hostname", prefText(endpoint.host()), OnExisting::Leave},
        {"port", qint32{endpoint.port()}, OnExisting::Set,
         qint32{standardPort(Protocol::Smtp, endpoint.security())}},
        // All lower case, unlike the incoming server's userName.
        {"username", prefText(outgoing.userName), OnExisting::Leave},
        {"try_ssl", socketTypeOf(endpoint.security())},
        {"authMethod", passwordInTheClear, OnExisting::Set, passwordInTheClear},
        {"description", prefText(description), OnExisting::Leave},
    };
}

QByteArray folderRoot(const FolderOwner &owner)
{
    const QByteArray scheme = owner.type == "imap" ? "imap" : "mailbox";
    return scheme + "://" + escaped(owner.userName) + '@' + escaped(owner.host);
}

QString signatureHtml(const Signature &signature)
{
    QStringList lines;
    for (const QString &line : {signature.name, signature.function, signature.school}) {
        if (!line.isEmpty())
            lines.append(line.toHtmlEscaped());
    }
    return lines.join(u"<br>\n"_s);
}
