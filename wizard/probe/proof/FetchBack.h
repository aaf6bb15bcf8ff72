// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/proof/MailErrand.h"

/// What became of the message that was sent to oneself, where it is read.
enum class Arrival {
    Missing, ///< Not there, or not yet.
    Arrived,
    CannotLook, ///< The server gives no way to look at a header without opening the message.
};

/// What became of it then.
enum class Deletion {
    None,    ///< Nothing was to be deleted, or it was refused.
    Marked,  ///< Deleted for the server, there until the mail program clears the mailbox up.
    Deleted, ///< Gone.
};

/// Looks for one message by its Message-ID, which nobody can guess, and deletes that one. No other message is
/// opened, marked or deleted, whatever the server answers.
class FetchBack : public MailErrand
{
public:
    Arrival arrival() const { return m_arrival; }
    Deletion deletion() const { return m_deletion; }

protected:
    /// @p messageId with its angle brackets.
    FetchBack(QByteArray messageId, int mostLines) : MailErrand(mostLines), m_messageId(std::move(messageId))
    {
    }

    const QByteArray &messageId() const { return m_messageId; }
    void arrived(Arrival arrival) { m_arrival = arrival; }
    void deleted(Deletion deletion) { m_deletion = deletion; }

private:
    QByteArray m_messageId;
    Arrival m_arrival = Arrival::Missing;
    Deletion m_deletion = Deletion::None;
};

/// Reads a header line by line and says whether its Message-ID is the wanted one. Keeps nothing else of it.
class MessageIdReader
{
public:
    explicit MessageIdReader(QByteArray messageId) : m_messageId(std::move(messageId)) {}

    void add(QByteArrayView line); ///< Folded lines too (RFC 5322 §2.2.3); an empty one ends the header.
    bool isWanted();               ///< Of the header that was read; starts anew.

private:
    QByteArray m_messageId;
    QByteArray m_value; ///< Of the last Message-ID field.
    bool m_inField = false;
    bool m_over = false;
};
