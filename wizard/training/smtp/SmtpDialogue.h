// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/MailServerDialogue.h"

namespace training {

/// The server half of mail submission (RFC 6409 on RFC 5321): login needed, sender must be the person's own
/// address, and the only recipients are the training accounts: nothing leaves this computer.
class SmtpDialogue final : public MailServerDialogue
{
public:
    static constexpr std::size_t mostRecipients = 50;

    SmtpDialogue(const ServerContext &context, bool encrypted);

    Move onLine(QByteArrayView line) override;
    void onTlsStarted() override;

protected:
    QByteArray welcome() const override;
    Move onLoggedIn(const QString &login) override;

private:
    struct Envelope {
        QString sender;
        std::vector<QString> recipients; ///< Logins.
    };

    Move onCommand(const QByteArray &command, const QByteArray &arguments);
    Move hello(const QByteArray &command, const QByteArray &name);
    Move authenticate(const QByteArray &arguments);
    Move mailFrom(const QByteArray &arguments);
    Move recipientTo(const QByteArray &arguments);
    Move data();
    Move onDataLine(QByteArrayView line);
    Move deliver();
    QByteArray received() const;

    QByteArray m_hello;
    bool m_extended = false; ///< EHLO rather than HELO.
    std::optional<QString> m_login;
    std::optional<Envelope> m_envelope;
    std::optional<QByteArray> m_data; ///< Being received.
    bool m_dataTooLarge = false;
};

} // namespace training
