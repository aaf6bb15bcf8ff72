// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/SaslClient.h"

/// AUTHENTICATE (RFC 9051 §6.2.2; initial response where SASL-IR is offered, RFC 4959), else LOGIN unless
/// LOGINDISABLED.
class ImapLogin : public LoginDialogue
{
public:
    ImapLogin(const Learnt &learnt, Credentials credentials);

    dialogue::Move begin() override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    dialogue::Move onContinuation();
    void prepareLoginCommand(const Credentials &credentials);

    std::optional<SaslClient> m_sasl;
    std::deque<Secret> m_parts; ///< Of the LOGIN command: cut where a literal waits for leave to be sent.
    bool m_initialResponse = false;
    QString m_offered;
};
