// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/heap/FloodingServer.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFlood = qint64{64} * 1024 * 1024; // so that a test that fails ends

/// In clear, or through TLS.
struct Line {
    int client;
    SSL *tls;

    bool say(const QByteArray &bytes) const
    {
        if (tls)
            return bytes.isEmpty() || SSL_write(tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
        return ::send(client, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) >= 0;
    }

    bool hearLine() const
    {
        char byte = 0;
        while (byte != '\n') {
            const auto heard = tls ? SSL_read(tls, &byte, 1) : static_cast<int>(::recv(client, &byte, 1, 0));
            if (heard <= 0)
                return false;
        }
        return true;
    }
};

SslContextHandle contextOf(const FloodingServer::Identity &identity)
{
    SslContextHandle context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_use_certificate(context.get(), identity.leaf->certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), identity.leaf->key.get());
    for (const Party *party : identity.shownToo)
        SSL_CTX_add1_chain_cert(context.get(), party->certificate.get());
    return context;
}

} // namespace

FloodingServer::FloodingServer(Part part, Identity identity)
    : m_part(std::move(part)),
      m_identity(std::move(identity)),
      m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    ::bind(m_listener, generic, size);
    ::listen(m_listener, 1);
    ::getsockname(m_listener, generic, &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

FloodingServer::~FloodingServer()
{
    ::shutdown(m_listener, SHUT_RDWR); // nobody may have come
    m_thread.join();
    ::close(m_listener);
}

Endpoint FloodingServer::endpoint(Protocol protocol, Security security) const
{
    return {u"127.0.0.1"_s, m_port, protocol, security};
}

void FloodingServer::serve()
{
    const int client = ::accept(m_listener, nullptr, nullptr);
    if (client < 0)
        return;
    const timeval patience{20, 0};
    ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (m_identity.leaf) {
        const auto context = contextOf(m_identity);
        const SslHandle tls(SSL_new(context.get()));
        SSL_set_fd(tls.get(), client);
        if (SSL_accept(tls.get()) == 1)
            talk(client, tls.get());
    } else {
        talk(client, nullptr);
    }
    ::close(client);
}

void FloodingServer::talk(int client, SSL *tls) const
{
    const Line line{client, tls};
    if (!line.say(m_part.first))
        return;
    for (int heard = 0; heard < m_part.linesHeard; ++heard) {
        if (!line.hearLine())
            return;
    }
    if (m_part.over.isEmpty()) {
        while (line.hearLine()) {
        }
        return;
    }
    for (qint64 said = 0; said < mostFlood && line.say(m_part.over); said += m_part.over.size()) {
    }
}
