// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/DialogueMoves.h"
#include "probe/TrustAnchors.h"

#include <memory>

/// The client half of one TLS connection (TLS 1.2 or newer), on memory alone: bytes from the wire go in,
/// bytes for the wire come out. The handshake is carried to its end even when the certificates are not
/// trusted, so that all facts are there to be judged; but nothing that a caller sends ever leaves over such a
/// channel, and nothing that comes over it is handed out.
class TlsChannel
{
public:
    enum class State {
        Handshaking,
        Verified, ///< Chain and host name are good: open for data.
        Rejected, ///< The handshake ended well, the certificates did not: facts() tells, no data.
        Failed,   ///< See failure().
        Closed,   ///< The other side said goodbye (close_notify).
    };

    /// @p host: a name, sent as SNI and looked for in the certificate, or an address literal.
    TlsChannel(const QString &host, std::shared_ptr<const TrustAnchors> anchors);
    ~TlsChannel();
    TlsChannel(const TlsChannel &) = delete;
    TlsChannel &operator=(const TlsChannel &) = delete;
    TlsChannel(TlsChannel &&) = delete;
    TlsChannel &operator=(TlsChannel &&) = delete;

    /// Bytes from the wire; goes on as far as they allow.
    State receive(QByteArrayView bytes);
    /// Bytes for the wire: the hello is there from the beginning.
    QByteArray takeOutgoing();

    /// What the other side sent over the verified channel.
    QByteArray takePlain();
    /// False, and nothing happens, unless the channel is Verified.
    bool send(QByteArrayView plain);
    /// Says close_notify.
    void close();

    State state() const;
    /// Complete from the end of the handshake on; nothing before.
    const std::optional<TlsFacts> &facts() const;
    /// HandshakeFailed, TlsTooOld, LineInsteadOfTls, HttpInsteadOfMail or ClientCertificateRequired, with the
    /// server's line or OpenSSL's reason.
    const std::optional<dialogue::Stop> &failure() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Makes now what the first channel would make, OpenSSL's tables above all: some milliseconds, on any thread.
void prepareTls();
