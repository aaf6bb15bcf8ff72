// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/SaslExchange.h"
#include "training/dialogue/ServerContext.h"
#include "training/dialogue/ServerDialogue.h"

namespace training {

/// The server half of mail submission (RFC 6409 on RFC 5321): login needed, sender must be the person's own
/// address, and the only recipients are the training accounts: nothing leaves this computer.
class SmtpDialogue final : public ServerDialogue
{
public:
    static constexpr std::size_t mostRecipients = 50;

    SmtpDialogue(const ServerContext &context, bool encrypted) : m_context(context), m_encrypted(encrypted) {}

    Move onOpened() override;
    Move onLine(QByteArrayView line) override;
    Move onLineTooLong() override;
    void onTlsStarted() override;

private:
    struct Envelope {
        QString sender;
        std::vector<QString> recipients; ///< Logins.
    };

    Move hello(const QByteArray &command, const QByteArray &name);
    Move startTls();
    Move authenticate(const QByteArray &arguments);
    Move onSasl(const SaslExchange::Step &step);
    Move finishLogin(const QByteArray &user, const QByteArray &password);
    Move mailFrom(const QByteArray &arguments);
    Move recipientTo(const QByteArray &arguments);
    Move data();
    Move onDataLine(QByteArrayView line);
    Move deliver();
    QByteArray received() const;
    bool takesPasswords() const;

    ServerContext m_context;
    bool m_encrypted;
    QByteArray m_hello;
    bool m_extended = false; ///< EHLO rather than HELO.
    std::optional<SaslExchange> m_sasl;
    std::optional<QString> m_login;
    std::optional<Envelope> m_envelope;
    std::optional<QByteArray> m_data; ///< Being received.
    bool m_dataTooLarge = false;
};

} // namespace training
