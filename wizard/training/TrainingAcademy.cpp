// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/TrainingAcademy.h"

#include "training/TrainingPresets.h"
#include "training/faults/ServerFault.h"
#include "training/imap/ImapDialogue.h"
#include "training/mail/WelcomeMessage.h"
#include "training/net/LoopbackServer.h"
#include "training/pop/PopDialogue.h"
#include "training/portal/HttpDialogue.h"
#include "training/smtp/SmtpDialogue.h"

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr ServerFault noFault{.kind = FaultKind::Cancelled, .misbehaviour = {}};

/// Which protocol really answers on a port: its own, or with the fault wrong-protocol a neighbour's.
Protocol spokenOn(Protocol protocol, const ServerFault &fault)
{
    if (!fault.wrongProtocol)
        return protocol;
    return protocol == Protocol::Pop3 ? Protocol::Imap : Protocol::Pop3;
}

std::unique_ptr<ServerDialogue> makeDialogue(Protocol protocol, const ServerContext &context,
                                             PortalSite &site, bool encrypted)
{
    switch (protocol) {
    case Protocol::Imap: return std::make_unique<ImapDialogue>(context, encrypted);
    case Protocol::Pop3: return std::make_unique<PopDialogue>(context, encrypted);
    case Protocol::Smtp: return std::make_unique<SmtpDialogue>(context, encrypted);
    case Protocol::Https: return std::make_unique<HttpDialogue>(site, context.clock);
    }
    Q_UNREACHABLE();
}

QSslConfiguration tlsConfiguration(const ServerIdentity &identity, const ServerFault &fault)
{
    QSslConfiguration tls;
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (fault.oldTlsOnly) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED // being too old is the point
            tls.setProtocol(QSsl::TlsV1_0);
        QT_WARNING_POP
    }
    // Only at OpenSSL's level 0 does a server speak TLS 1.0 or show a chain signed with SHA-1.
    if (fault.oldTlsOnly || fault.certificate == CertificateFlaw::Weak)
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    return tls;
}

} // namespace

class TrainingAcademy::Private
{
public:
    explicit Private(TrainingAcademy *owner) : mail(owner), q(owner) {}

    void fillInboxes()
    {
        for (const Account &account : accounts.accounts()) {
            mail.openAccount(account.login);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            mail.append(account.login, "INBOX", welcomeMessage(account, now), {}, now);
        }
    }

    Result<Done> serveMail(const ServerFault &fault, const QSslConfiguration &tls)
    {
        for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
            for (const Security security : {Security::Tls, Security::StartTls}) {
                if (const auto served = serve(protocol, security, fault, tls); !served)
                    return served;
            }
        }
        return Done{};
    }

    Result<Done> serve(Protocol protocol, Security security, const ServerFault &fault,
                       const QSslConfiguration &tls)
    {
        const ServerContext context{accounts, mail, fault.misbehaviour, &QDateTime::currentDateTimeUtc};
        const Protocol spoken = spokenOn(protocol, fault);
        ServedEndpoint served{.endpoint = {u"localhost"_s, 0, protocol, security},
                              .wire = security == Security::Tls ? fault.onTlsPorts : fault.onStartTlsPorts,
                              .tls = tls,
                              .makeDialogue = [this, context, spoken](bool encrypted) {
                                  return makeDialogue(spoken, context, *site, encrypted);
                              }};
        auto *server = new LoopbackServer(std::move(served), q);
        const Result<Done> opened = server->open();
        servers.append(server);
        return opened;
    }

    AccountBook accounts;
    MailStore mail;
    std::unique_ptr<PortalSite> site;
    std::optional<TrainingAuthority> authority;
    QList<LoopbackServer *> servers;
    TrainingAcademy *q;
};

TrainingAcademy::TrainingAcademy(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

TrainingAcademy::~TrainingAcademy()
{
    qDeleteAll(d->servers); // their connections use what d holds
    // Not left to the end of the thread: QThread::wait() returns a moment before it, and what OpenSSL keeps
    // for a thread, 10 kB, would look like a leak to whoever looks in that moment.
    OPENSSL_thread_stop();
}

Result<Done> TrainingAcademy::start(std::optional<FaultKind> fault)
{
    const ServerFault *played = fault ? serverFaultFor(*fault) : &noFault;
    if (!played)
        return Fault{*fault, u"laboratory only"_s};
    auto authority = TrainingAuthority::make(QDateTime::currentDateTimeUtc());
    if (!authority)
        return authority.fault();
    d->authority = authority.value();
    const auto good = d->authority->issue();
    const auto shown = d->authority->issue(played->certificate);
    if (!good || !shown)
        return good ? shown.fault() : good.fault();
    d->site = std::make_unique<PortalSite>(d->accounts, &QDateTime::currentDateTimeUtc, fault);
    d->fillInboxes();
    connect(
        &d->mail, &MailStore::changed, this,
        [this] {
            for (LoopbackServer *server : std::as_const(d->servers))
                server->onMailChanged();
        },
        Qt::QueuedConnection); // never from within the command that changed it
    if (const auto mail = d->serveMail(*played, tlsConfiguration(shown.value(), *played)); !mail)
        return mail;
    return d->serve(Protocol::Https, Security::Tls, noFault, tlsConfiguration(good.value(), noFault));
}

Academy TrainingAcademy::academy() const
{
    return trainingPresets(endpoints(), portal());
}

QByteArray TrainingAcademy::caPem() const
{
    return d->authority ? d->authority->pem() : QByteArray();
}

QUrl TrainingAcademy::portal() const
{
    for (const Endpoint &endpoint : endpoints()) {
        if (endpoint.protocol == Protocol::Https)
            return QUrl(u"https://"_s + endpoint.hostAndPort() +
                        QString::fromLatin1(PortalSite::firstPage()));
    }
    return {};
}

QList<Endpoint> TrainingAcademy::endpoints() const
{
    QList<Endpoint> endpoints;
    for (const LoopbackServer *server : std::as_const(d->servers))
        endpoints += server->endpoint();
    return endpoints;
}

QList<TrainingAcademy::Account> TrainingAcademy::accounts() const
{
    return d->accounts.accounts();
}

QStringList TrainingAcademy::loginLog() const
{
    return d->accounts.loginLog();
}

std::span<const FaultKind> playableFaults()
{
    static const std::vector<FaultKind> kinds = [] {
        std::vector<FaultKind> playable;
        for (const FaultKind kind : allFaultKinds()) {
            if (serverFaultFor(kind))
                playable.push_back(kind);
        }
        return playable;
    }();
    return kinds;
}
