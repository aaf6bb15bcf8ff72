// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/SaslClient.h"
#include "probe/SmtpReply.h"

/// AUTH (RFC 4954), with the initial response where the mechanism has one.
class SmtpLogin : public LoginDialogue
{
public:
    SmtpLogin(const Learnt &learnt, const Credentials &credentials);

    dialogue::Move begin() override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    std::optional<SaslClient> m_sasl;
    SmtpReplyReader m_reader;
    QString m_offered;
};
