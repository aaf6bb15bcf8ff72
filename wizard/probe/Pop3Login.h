// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/SaslClient.h"

/// AUTH (RFC 5034), without initial response since older servers know none; where no SASL is offered, USER
/// and PASS.
class Pop3Login : public LoginDialogue
{
public:
    Pop3Login(const Learnt &learnt, Credentials credentials);

    dialogue::Move begin() override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    std::optional<SaslClient> m_sasl;
    Credentials m_credentials;
    bool m_userCommand = false; ///< USER and PASS.
    QString m_offered;
};
