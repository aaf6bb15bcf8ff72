// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/sheet/SheetContent.h"

namespace {

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace

SheetContent::SheetContent(const SettingsSheet &sheet)
    : title(tr("Mail settings – %1").arg(sheet.academyName)),
      unofficial(
          tr("Made with an unofficial tool, which is neither published nor approved by the académie.")),
      noPassword(tr("Your password is not on this sheet. Nobody needs it to help you: never give it away."))
{
    sections.append(person(sheet.account));
    sections.append(server(tr("Receiving mail"), sheet.account.incoming));
    sections.append(server(tr("Sending mail"), sheet.account.outgoing));
    if (const Section web = onTheWeb(sheet); !web.lines.isEmpty())
        sections.append(web);
}

SheetContent::Section SheetContent::person(const MailAccount &account)
{
    return {tr("You"), {{tr("Name"), account.displayName}, {tr("Mail address"), account.address.toString()}}};
}

SheetContent::Section SheetContent::server(const QString &title, const ServerAccess &access)
{
    const SecureEndpoint &endpoint = access.endpoint;
    const QString security = endpoint.security() == Security::Tls
                                 ? tr("SSL/TLS (encrypted from the first moment)")
                                 : tr("STARTTLS (encrypted before anything personal is sent)");
    Section section{title,
                    {{tr("Kind of server"), nameOf(endpoint.protocol())},
                     {tr("Server"), endpoint.host()},
                     {tr("Port"), QString::number(endpoint.port())},
                     {tr("Connection security"), security},
                     {tr("Authentication"), tr("Normal password")},
                     {tr("User name (login)"), access.userName}}};
    if (endpoint.protocol() == Protocol::Pop3)
        section.lines.append({tr("On the server"), tr("Leave messages on the server")});
    return section;
}

SheetContent::Section SheetContent::onTheWeb(const SettingsSheet &sheet)
{
    Section section{tr("In the browser"), {}};
    if (!sheet.webmail.isEmpty())
        section.lines.append({tr("Webmail"), shown(sheet.webmail), true});
    if (!sheet.passwordChange.isEmpty())
        section.lines.append({tr("Change your password"), shown(sheet.passwordChange), true});
    return section;
}
