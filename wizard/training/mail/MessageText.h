// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace training {

/// RFC 2047: "=?UTF-8?Q?caf=C3=A9?=" to "café"; what cannot be read stays as it is.
QString decodedWords(const QByteArray &text);

struct HeaderField {
    QByteArray name;  ///< As written.
    QByteArray value; ///< Unfolded, trimmed.
    QByteArray raw;   ///< With name, folds and final CRLF.
};

/// A message or one part of it, cut at the empty line. The views live as long as the bytes they were cut
/// from.
struct MessageText {
    QByteArrayView header; ///< With the empty line that ends it, where there is one.
    QByteArrayView body;

    static MessageText of(QByteArrayView bytes);
    QList<HeaderField> fields() const;
    /// The first such field's value, unfolded; empty when there is none. Case of the name does not matter.
    QByteArray value(QByteArrayView name) const;
};

/// "text/plain; charset=utf-8" and its like (RFC 2045), type and parameter names in upper case.
struct TypedValue {
    QByteArray value;
    QList<std::pair<QByteArray, QByteArray>> parameters;

    static TypedValue of(const QByteArray &text);
    QByteArray parameter(QByteArrayView name) const;
};

/// The tree of parts (RFC 2046) as far as BODYSTRUCTURE and numbered sections need it. Bounded in depth and
/// number, so a hostile message costs no more than a kind one.
struct MessagePart {
    static constexpr int deepest = 16;
    static constexpr std::size_t mostChildren = 64;

    MessageText text;
    QByteArrayView all;
    TypedValue type;                   ///< "TEXT/PLAIN" when the header does not say.
    std::vector<MessagePart> children; ///< Of a multipart; of a message/rfc822 the one message within.

    static MessagePart of(QByteArrayView bytes, int depth = 0);
    bool isMultipart() const { return type.value.startsWith("MULTIPART/"); }
    bool isMessage() const { return type.value == "MESSAGE/RFC822"; }
};

} // namespace training
