// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/TrainingPresets.h"

#include "academy/AcademyFile.h"
#include "training/people/AccountBook.h"
#include "training/portal/PortalSite.h"

#include <array>

using namespace Qt::StringLiterals;

namespace training {

namespace {

struct PresetText {
    LocalText name;
    LocalText explanation;
    LocalText warning;
};

/// One line of the table below. Clear text is served by the STARTTLS port, as on real servers.
struct PresetPlan {
    QString id;
    Protocol incoming;
    Security incomingSecurity;
    Security outgoingSecurity;
    PresetText text;
};

const std::array<PresetPlan, 6> plans = {{
    {u"imap-smtp-465"_s,
     Protocol::Imap,
     Security::Tls,
     Security::Tls,
     {{u"IMAP (recommandé)"_s, u"IMAP (recommended)"_s},
      {u"Les messages restent sur le serveur d'entraînement : vous les voyez de partout."_s,
       u"Mail stays on the training server: you see it from everywhere."_s},
      {}}},
    {u"pop-smtp-587"_s,
     Protocol::Pop3,
     Security::Tls,
     Security::StartTls,
     {{u"POP"_s, u"POP"_s},
      {u"Les messages sont copiés sur cet ordinateur ; une copie reste sur le serveur."_s,
       u"Mail is copied to this computer; a copy stays on the server."_s},
      {}}},
    {u"imap-smtp-587"_s,
     Protocol::Imap,
     Security::Tls,
     Security::StartTls,
     {{u"IMAP, envoi par STARTTLS"_s, u"IMAP, sending with STARTTLS"_s},
      {u"Comme le réglage recommandé, avec l'autre port d'envoi."_s,
       u"Like the recommended setting, with the other sending port."_s},
      {}}},
    {u"imap-143-smtp-587"_s,
     Protocol::Imap,
     Security::StartTls,
     Security::StartTls,
     {{u"IMAP et envoi par STARTTLS"_s, u"IMAP and sending with STARTTLS"_s},
      {u"D'anciens ports, chiffrés après le premier échange."_s,
       u"Old ports, encrypted after the first exchange."_s},
      {}}},
    {u"pop-110-smtp-25"_s,
     Protocol::Pop3,
     Security::StartTls,
     Security::StartTls,
     {{u"POP et envoi par STARTTLS"_s, u"POP and sending with STARTTLS"_s},
      {u"D'anciens ports, chiffrés après le premier échange."_s,
       u"Old ports, encrypted after the first exchange."_s},
      {}}},
    {u"pop-110-smtp-25-clear"_s,
     Protocol::Pop3,
     Security::Plain,
     Security::Plain,
     {{u"POP et envoi sans chiffrement"_s, u"POP and sending without encryption"_s},
      {u"Montré pour que vous le reconnaissiez : tout passerait en clair."_s,
       u"Shown so that you recognise it: everything would travel in the clear."_s},
      {u"Rien n'est chiffré : cet assistant n'y envoie jamais de mot de passe."_s,
       u"Nothing is encrypted: this assistant never sends a password there."_s}}},
}};

std::optional<Endpoint> reached(const QList<Endpoint> &endpoints, Protocol protocol, Security security)
{
    const Security listening = security == Security::Plain ? Security::StartTls : security;
    for (Endpoint endpoint : endpoints) {
        if (endpoint.protocol != protocol || endpoint.security != listening)
            continue;
        endpoint.security = security;
        return endpoint;
    }
    return std::nullopt;
}

ServerRow row(const QList<Endpoint> &endpoints, ServerRole role, Protocol protocol, Security security)
{
    ServerRow row;
    row.id = wordFor(protocol) + u'-' + wordFor(security);
    row.role = role;
    row.protocol = protocol;
    row.endpoint = reached(endpoints, protocol, security);
    row.rank = static_cast<int>(security) * 2 + (protocol == Protocol::Pop3 ? 2 : 1);
    row.confidence = security == Security::Plain ? Confidence::Low : Confidence::High;
    row.source = {u"Un serveur que cet assistant vient de lancer."_s,
                  u"A server that this assistant has just started."_s};
    row.checkedOn = QDate::currentDate();
    return row;
}

MailService service(const QList<Endpoint> &endpoints, const QUrl &portal)
{
    MailService service;
    service.id = u"own"_s;
    service.name = {u"La messagerie d'entraînement"_s, u"Training mail"_s};
    service.explanation = {u"Des serveurs inventés, sur cet ordinateur. Rien ne part sur le réseau."_s,
                           u"Invented servers on this computer. Nothing goes out to the network."_s};
    service.webmail = portal.resolved(QUrl(QString::fromLatin1(PortalSite::webmailPage())));
    for (const PresetPlan &plan : plans) {
        ServerPreset preset;
        preset.id = plan.id;
        preset.name = plan.text.name;
        preset.explanation = plan.text.explanation;
        preset.warning = plan.text.warning;
        preset.rank = static_cast<int>(service.presets.size()) + 1;
        preset.discouraged = plan.outgoingSecurity == Security::Plain;
        preset.incoming = row(endpoints, ServerRole::Incoming, plan.incoming, plan.incomingSecurity);
        preset.outgoing = row(endpoints, ServerRole::Outgoing, Protocol::Smtp, plan.outgoingSecurity);
        service.presets.push_back(preset);
    }
    return service;
}

} // namespace

Academy trainingPresets(const QList<Endpoint> &endpoints, const QUrl &portal)
{
    Academy academy;
    academy.id = u"entrainement"_s;
    academy.name = u"Académie d'entraînement"_s;
    academy.domain = AccountBook::domain();
    academy.portal = {.activation = portal,
                      .change = portal,
                      .intranet = {},
                      .hosts = {u"localhost"_s},
                      .hints = builtInPortalHints()};
    academy.note = {u"Académie inventée, pour s'exercer. Rien n'y est vrai, rien ne quitte cet ordinateur."_s,
                    u"Training académie, invented. Nothing in it is real, nothing leaves this computer."_s};
    academy.services = {service(endpoints, portal)};
    academy.contacts = {
        Contact{{u"Personne : c'est un entraînement"_s, u"Nobody: this is training"_s}, {}, {}, {}}};
    return academy;
}

} // namespace training
