// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TlsPeer.h"

#include <openssl/err.h>

#include <array>

TlsPeer::TlsPeer(const TlsHabits &habits)
    : m_staple(habits.staple), m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX *const context = m_context.get();
    SSL_CTX_set_security_level(context, 0); // the server may be as bad as the test wants it
    SSL_CTX_use_certificate(context, habits.identity->certificate.get());
    SSL_CTX_use_PrivateKey(context, habits.identity->key.get());
    for (const auto &intermediate : habits.intermediates)
        SSL_CTX_add1_chain_cert(context, intermediate->certificate.get());
    if (habits.newest != 0) {
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, habits.newest);
    }
    if (habits.ciphersNobodyHas) {
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
        SSL_CTX_set_cipher_list(context, "NULL-SHA256:@SECLEVEL=0");
    }
    if (habits.demandsCertificate)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                          reinterpret_cast<void (*)()>(&TlsPeer::attachStaple));
    SSL_CTX_set_tlsext_status_arg(context, this);
    m_ssl.reset(SSL_new(context));
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_accept_state(m_ssl.get());
}

int TlsPeer::attachStaple(SSL *ssl, void *peer)
{
    const QByteArray &staple = static_cast<TlsPeer *>(peer)->m_staple;
    if (staple.isEmpty())
        return SSL_TLSEXT_ERR_NOACK;
    auto *const copy = static_cast<unsigned char *>(
        OPENSSL_memdup(staple.constData(), static_cast<std::size_t>(staple.size())));
    SSL_set_tlsext_status_ocsp_resp(ssl, copy, staple.size());
    return SSL_TLSEXT_ERR_OK;
}

void TlsPeer::receive(QByteArrayView bytes)
{
    ERR_clear_error();
    BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), static_cast<int>(bytes.size()));
    if (!m_encrypted)
        m_encrypted = SSL_do_handshake(m_ssl.get()) == 1;
    if (const char *const name = SSL_get_servername(m_ssl.get(), TLSEXT_NAMETYPE_host_name))
        m_serverName = name;
    std::array<char, 4096> buffer{};
    for (int size = 1; m_encrypted && size > 0;) {
        size = SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
        if (size > 0)
            m_plain.append(buffer.data(), size);
    }
    ERR_clear_error();
}

QByteArray TlsPeer::takeOutgoing()
{
    BIO *const outgoing = SSL_get_wbio(m_ssl.get());
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(outgoing)), Qt::Uninitialized);
    if (!bytes.isEmpty())
        BIO_read(outgoing, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

void TlsPeer::send(QByteArrayView plain)
{
    SSL_write(m_ssl.get(), plain.data(), static_cast<int>(plain.size()));
}

void TlsPeer::close()
{
    SSL_shutdown(m_ssl.get());
}
