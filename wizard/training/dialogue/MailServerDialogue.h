// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/SaslExchange.h"
#include "training/dialogue/ServerContext.h"
#include "training/dialogue/ServerDialogue.h"

namespace training {

/// What the servers of IMAP, POP3 and SMTP do alike: greeting, STARTTLS and logging in, right or wrong as the
/// misbehaviour has it. The protocols differ in their words.
class MailServerDialogue : public ServerDialogue
{
public:
    /// Without their line ends.
    struct Words {
        QLatin1StringView protocol; ///< As AccountBook counts logins.
        QByteArrayView busy;
        QByteArrayView banned;
        QByteArrayView lineTooLong;
        QByteArrayView challenge; ///< What comes before the base64 of a SASL challenge.
        QByteArrayView tlsBegins;
        QByteArrayView tlsUnknown;
        QByteArrayView tlsRefused;
        QByteArrayView injected; ///< Said after tlsBegins, still in clear.
        QByteArrayView loginThrottled;
        QByteArrayView loginRefused;
        QByteArrayView saslCancelled;
        QByteArrayView saslMalformed;
    };

    Move onOpened() final;
    Move onLineTooLong() final;
    void onTlsStarted() override { m_encrypted = true; }

protected:
    /// @p words outlive the dialogue.
    MailServerDialogue(ServerContext context, bool encrypted, const Words &words)
        : m_context(std::move(context)), m_encrypted(encrypted), m_words(words)
    {
    }

    virtual QByteArray welcome() const = 0;
    /// The answer to the command being carried out.
    virtual Move answer(QByteArrayView status) const;
    virtual Move onLoggedIn(const QString &login) = 0;

    bool offersStartTls() const;
    bool takesPasswords() const;
    Move startTls() const;
    Move onSasl(const SaslExchange::Step &step);
    Move finishLogin(const QByteArray &user, const QByteArray &password);

    ServerContext m_context;
    bool m_encrypted;
    std::optional<SaslExchange> m_sasl;

private:
    const Words &m_words;
};

} // namespace training
