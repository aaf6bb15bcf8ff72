// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

/// One SMTP reply of one or more lines (RFC 5321 §4.2.1): "250-first", "250 last".
struct SmtpReply {
    int code = 0;
    QStringList texts; ///< Line by line, without the code.
    QString line;      ///< The last line as it came.

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isTemporary() const { return code >= 400 && code < 500; }
};

/// Collects the lines of a reply.
class SmtpReplyReader
{
public:
    enum class Progress { More, Complete, Malformed };

    Progress add(QByteArrayView line);
    /// The reply that is complete; starts anew.
    SmtpReply take() { return std::exchange(m_reply, {}); }

private:
    SmtpReply m_reply;
};
