// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/imap/FolderView.h"
#include "training/mail/MessageText.h"

namespace training {

/// "BODY[1.2.HEADER.FIELDS (From To)]": which bytes of a message are meant.
struct BodySection {
    enum class What { Everything, Header, HeaderFields, HeaderFieldsNot, Text, Mime };

    std::vector<std::size_t> path;
    What what = What::Everything;
    QByteArrayList fields;

    /// Nothing where the message has no such part. The bytes may be the message's own: use them while it
    /// lives.
    std::optional<QByteArray> of(const MessagePart &message) const;
};

struct FetchItem {
    enum class Kind { Flags, Uid, Size, InternalDate, Envelope, Body, BodyStructure, Section };
    struct Partial {
        quint32 from;
        quint32 length;
    };

    /// What a message has one of, like its flags.
    static FetchItem of(Kind kind, const QByteArray &label) { return {kind, label, {}, {}, false}; }

    Kind kind = Kind::Flags;
    QByteArray label; ///< As the answer spells it.
    BodySection section;
    std::optional<Partial> partial;
    bool marksSeen = false;
};

static constexpr std::size_t mostFetchItems = 32;

/// The items of a FETCH, in brackets or alone, macros spelt out; nothing when they make no sense.
std::optional<std::vector<FetchItem>> readFetchItems(ImapReader &reader);

/// "* 3 FETCH (…)\r\n".
QByteArray fetchAnswer(const FolderView::Entry &entry, const std::vector<FetchItem> &items);

/// " 1-Feb-2026 09:05:00 +0000" in quotes, as INTERNALDATE and APPEND spell it.
QByteArray imapDateTime(const QDateTime &time);

} // namespace training
