// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginOutcome.h"
#include "probe/MailDialogue.h"

/// What a server answered to one login.
struct LoginVerdict {
    LoginOutcome::Answer answer;
    QString serverLine;
};

/// The client half of one login, from the capabilities to the server's yes or no: one mechanism, one attempt.
/// Pure: lines in, moves out; ends with Ready, and then verdict() holds.
class LoginDialogue
{
public:
    virtual ~LoginDialogue() = default;
    LoginDialogue(const LoginDialogue &) = delete;
    LoginDialogue &operator=(const LoginDialogue &) = delete;
    LoginDialogue(LoginDialogue &&) = delete;
    LoginDialogue &operator=(LoginDialogue &&) = delete;

    virtual dialogue::Move begin() = 0;
    dialogue::Move onLine(QByteArrayView line);

    /// The credentials are on their way: a connection that dies now leaves the answer open.
    bool hasSentSecret() const { return m_sentSecret; }
    const std::optional<LoginVerdict> &verdict() const { return m_verdict; }

protected:
    LoginDialogue() = default;

    virtual dialogue::Move onAnswerLine(QByteArrayView line) = 0;
    dialogue::Move conclude(LoginOutcome::Answer answer, const QString &serverLine);
    dialogue::Move sendSecret(Secret bytes);
    /// The server wants more than there is to say: RFC 4954 §4, RFC 5034 §4 and RFC 9051 §6.2.2 all end it
    /// with
    /// "*". Asked again after that, it is no mail server that one can talk to.
    dialogue::Move cancelExchange();

private:
    bool m_cancelled = false;
    int m_lines = 0;
    bool m_sentSecret = false;
    std::optional<LoginVerdict> m_verdict;
};

/// Who logs in. Both after SASLprep, UTF-8.
struct Credentials {
    QByteArray userName;
    Secret password;
};

/// The login of @p protocol with what the server offers: SASL PLAIN, else SASL LOGIN, else the protocol's own
/// command where that is not switched off.
std::unique_ptr<LoginDialogue> loginDialogueFor(Protocol protocol, const Learnt &learnt,
                                                Credentials credentials);
