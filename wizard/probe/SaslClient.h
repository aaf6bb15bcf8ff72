// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginDialogue.h"

#include <deque>

/// What a client answers in SASL PLAIN (RFC 4616) or LOGIN (draft-murchison-sasl-login), base64 without line
/// ends. Every buffer that held the password is wiped.
class SaslClient
{
public:
    /// PLAIN where it is offered, else LOGIN, else nothing.
    static std::optional<SaslClient> choose(const QStringList &offered, const Credentials &credentials);

    const QByteArray &mechanism() const { return m_mechanism; }
    /// PLAIN speaks first; LOGIN waits to be asked.
    bool hasInitialResponse() const { return m_mechanism == "PLAIN"; }
    /// The next answer, or nothing when all has been said.
    std::optional<Secret> next();

private:
    QByteArray m_mechanism;
    std::deque<Secret> m_answers;
};

/// @p before + @p secret + @p after, with no copy left behind.
Secret joined(QByteArrayView before, const Secret &secret, QByteArrayView after);
Secret base64Of(const Secret &secret);
