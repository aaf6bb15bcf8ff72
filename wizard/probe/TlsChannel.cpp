// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TlsChannel.h"

#include "probe/CertificateReading.h"
#include "probe/ServerLine.h"

#include <QHostAddress>

#include <openssl/err.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCertificates = 10;
constexpr qsizetype enoughToRecogniseText = 512;

/// What OpenSSL's callbacks have to say.
struct HandshakeNotes {
    bool askedForCertificate = false;
    int firstVerifyError = X509_V_OK;
};

/// Asked for a certificate of ours: go on without one, and remember.
int noClientCertificate(SSL *ssl, X509 **, EVP_PKEY **)
{
    static_cast<HandshakeNotes *>(SSL_get_app_data(ssl))->askedForCertificate = true;
    return 0;
}

/// Lets the handshake go on whatever is wrong, and remembers what was wrong first.
int noteVerification(int good, X509_STORE_CTX *context)
{
    auto *const ssl =
        static_cast<SSL *>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *const notes = static_cast<HandshakeNotes *>(SSL_get_app_data(ssl));
    if (good != 1 && notes->firstVerifyError == X509_V_OK)
        notes->firstVerifyError = X509_STORE_CTX_get_error(context);
    return 1;
}

/// One for the process: making it costs milliseconds, and nothing in it differs between endpoints.
SSL_CTX *clientContext()
{
    static const SslContextHandle context = [] {
        SslContextHandle made(SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_min_proto_version(made.get(), TLS1_2_VERSION);
        // 112 bits: no RSA of 1024, no SHA-1. Debian's OpenSSL begins there, OpenSSL's own does not.
        SSL_CTX_set_security_level(made.get(), 2);
        SSL_CTX_set_options(made.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
        SSL_CTX_set_options(made.get(), SSL_OP_CLEANSE_PLAINTEXT); // pages hold tokens
        SSL_CTX_set_session_cache_mode(made.get(), SSL_SESS_CACHE_OFF);
        SSL_CTX_set_client_cert_cb(made.get(), noClientCertificate);
        return made;
    }();
    return context.get();
}

bool meansTooOld(int reason)
{
    return reason == SSL_R_TLSV1_ALERT_PROTOCOL_VERSION || reason == SSL_R_UNSUPPORTED_PROTOCOL ||
           reason == SSL_R_VERSION_TOO_LOW || reason == SSL_R_WRONG_SSL_VERSION;
}

bool anchorsHoldIssuerOf(X509 *certificate, X509_STORE *anchors)
{
    const StoreContextHandle lookup(X509_STORE_CTX_new());
    X509 *issuer = nullptr;
    if (X509_STORE_CTX_init(lookup.get(), anchors, nullptr, nullptr) != 1 ||
        X509_STORE_CTX_get1_issuer(&issuer, lookup.get(), certificate) != 1)
        return false;
    X509_free(issuer);
    return true;
}

QByteArray stapleOf(SSL *ssl)
{
    const unsigned char *bytes = nullptr;
    const long size = SSL_get_tlsext_status_ocsp_resp(ssl, &bytes);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
}

} // namespace

class TlsChannel::Private
{
public:
    Private(QString wantedHost, std::shared_ptr<const TrustAnchors> trusted);

    void advance();
    void judge();
    void read();
    void fail();

    HandshakeNotes notes; // SSL's app data points here
    QString host;
    std::shared_ptr<const TrustAnchors> anchors;
    SslHandle ssl;
    State state = State::Handshaking;
    std::optional<TlsFacts> facts;
    std::optional<dialogue::Stop> failure;
    QByteArray firstBytes;
    QByteArray plain;

private:
    void nameFailure(int reason);
    void nameText();
};

TlsChannel::Private::Private(QString wantedHost, std::shared_ptr<const TrustAnchors> trusted)
    : host(std::move(wantedHost)), anchors(std::move(trusted)), ssl(SSL_new(clientContext()))
{
    SSL_set_app_data(ssl.get(), &notes);
    SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set1_verify_cert_store(ssl.get(), anchors->store());
    SSL_set_verify(ssl.get(), SSL_VERIFY_PEER, noteVerification);
    SSL_set_tlsext_status_type(ssl.get(), TLSEXT_STATUSTYPE_ocsp);
    QByteArray name = host.toLatin1();
    if (QHostAddress(host).isNull()) // RFC 6066 §3: no literals in SNI
        SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    SSL_set_connect_state(ssl.get());
    advance();
}

void TlsChannel::Private::advance()
{
    ERR_clear_error();
    if (state == State::Handshaking) {
        const int result = SSL_do_handshake(ssl.get());
        if (result == 1)
            judge();
        else if (SSL_get_error(ssl.get(), result) != SSL_ERROR_WANT_READ)
            fail();
    }
    if (state == State::Verified)
        read();
}

void TlsChannel::Private::judge()
{
    TlsFacts found;
    found.version = QString::fromLatin1(SSL_get_version(ssl.get()));
    found.cipher = QString::fromLatin1(SSL_get_cipher_name(ssl.get()));
    STACK_OF(X509) *const shown = SSL_get_peer_cert_chain(ssl.get());
    const int count = sk_X509_num(shown);
    for (int at = 0; at < count && at < mostCertificates; ++at)
        found.chain.push_back(factsOf(sk_X509_value(shown, at)));
    found.verifyError =
        notes.firstVerifyError != X509_V_OK ? notes.firstVerifyError : SSL_get_verify_result(ssl.get());
    found.verifyText = QString::fromLatin1(X509_verify_cert_error_string(found.verifyError));
    if (count > 0) {
        found.nameMatches = namesHost(sk_X509_value(shown, 0), host);
        found.issuerKnownToAnchors = anchorsHoldIssuerOf(sk_X509_value(shown, count - 1), anchors->store());
    }
    if (count > 0 && found.verifyError == X509_V_OK) {
        found.revokedByStaple =
            saysRevoked(stapleOf(ssl.get()), SSL_get0_verified_chain(ssl.get()), anchors->store());
        found.acceptedBy =
            anchors->acceptedBy(sk_X509_value(shown, 0), shown, SSL_get_security_level(ssl.get()));
    }
    const bool trusted =
        count > 0 && found.verifyError == X509_V_OK && found.nameMatches && !found.revokedByStaple;
    state = trusted ? State::Verified : State::Rejected;
    facts = std::move(found);
}

void TlsChannel::Private::read()
{
    std::array<char, 4096> buffer{};
    for (;;) {
        ERR_clear_error(); // SSL_get_error() looks at whatever is left there, a broken staple's too
        const int size = SSL_read(ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
        if (size > 0) {
            plain.append(buffer.data(), size);
            continue;
        }
        const int error = SSL_get_error(ssl.get(), size);
        if (error == SSL_ERROR_ZERO_RETURN)
            state = State::Closed;
        else if (error != SSL_ERROR_WANT_READ)
            fail();
        break;
    }
    overwrite(buffer.data(), buffer.size());
}

void TlsChannel::Private::fail()
{
    state = State::Failed;
    if (!facts && !firstBytes.isEmpty() && !isTlsRecord(firstBytes) && isText(firstBytes))
        nameText();
    else
        nameFailure(ERR_GET_REASON(ERR_peek_error()));
    ERR_clear_error();
}

void TlsChannel::Private::nameText()
{
    const QByteArray line = firstBytes.left(firstBytes.indexOf('\n'));
    const bool http = line.startsWith("HTTP/") || line.startsWith('<');
    failure = dialogue::Stop{http ? Obstacle::HttpInsteadOfMail : Obstacle::LineInsteadOfTls, readable(line)};
}

void TlsChannel::Private::nameFailure(int reason)
{
    const char *const words = ERR_reason_error_string(ERR_peek_error());
    const QString text = words ? QString::fromLatin1(words) : u"broken record"_s;
    if (meansTooOld(reason))
        failure = dialogue::Stop{Obstacle::TlsTooOld, text};
    else if (notes.askedForCertificate) // it asked, got none, and then hung up with an alert
        failure = dialogue::Stop{Obstacle::ClientCertificateRequired, text};
    else
        failure = dialogue::Stop{Obstacle::HandshakeFailed, text};
}

TlsChannel::TlsChannel(const QString &host, std::shared_ptr<const TrustAnchors> anchors)
    : d(std::make_unique<Private>(host, std::move(anchors)))
{
}

TlsChannel::~TlsChannel() = default;

TlsChannel::State TlsChannel::receive(QByteArrayView bytes)
{
    if (d->state != State::Handshaking && d->state != State::Verified)
        return d->state;
    if (d->firstBytes.size() < enoughToRecogniseText)
        d->firstBytes.append(
            bytes.first(std::min(bytes.size(), enoughToRecogniseText - d->firstBytes.size())));
    BIO_write(SSL_get_rbio(d->ssl.get()), bytes.data(), static_cast<int>(bytes.size()));
    if (d->state == State::Verified) // all at once: a buffer that grows leaves copies behind
        d->plain.reserve(d->plain.size() + bytes.size() + SSL3_RT_MAX_PACKET_SIZE);
    d->advance();
    return d->state;
}

QByteArray TlsChannel::takeOutgoing()
{
    BIO *const outgoing = SSL_get_wbio(d->ssl.get());
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(outgoing)), Qt::Uninitialized);
    if (!bytes.isEmpty())
        BIO_read(outgoing, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

QByteArray TlsChannel::takePlain()
{
    return std::exchange(d->plain, {});
}

bool TlsChannel::send(QByteArrayView plain)
{
    if (d->state != State::Verified)
        return false;
    return SSL_write(d->ssl.get(), plain.data(), static_cast<int>(plain.size())) == plain.size();
}

void TlsChannel::close()
{
    if (d->state == State::Verified || d->state == State::Rejected)
        SSL_shutdown(d->ssl.get());
    ERR_clear_error();
}

TlsChannel::State TlsChannel::state() const
{
    return d->state;
}

const std::optional<TlsFacts> &TlsChannel::facts() const
{
    return d->facts;
}

const std::optional<dialogue::Stop> &TlsChannel::failure() const
{
    return d->failure;
}

void prepareTls()
{
    const SslHandle trial(SSL_new(clientContext()));
}
