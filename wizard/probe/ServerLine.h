// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

#include <QByteArrayView>

/// Reading a server's line without knowing yet whether it is the server we hoped for.

/// For people: UTF-8 if it is, else Latin-1; control characters gone; cut at @p longest characters.
QString readable(QByteArrayView line, qsizetype longest = 512);

/// @p line begins with @p word, whatever the case, and the word ends there.
bool beginsWithWord(QByteArrayView line, QByteArrayView word);

/// What follows the first @p words words.
QByteArrayView afterWords(QByteArrayView line, int words);

/// The first bytes of a TLS record (RFC 8446 §5.1).
bool isTlsRecord(QByteArrayView bytes);

/// The first bytes can be read as text.
bool isText(QByteArrayView bytes);

/// What a line tells that is not the greeting which @p expected would give: another mail protocol, HTTP, or
/// nothing that we know.
Obstacle strangerIn(QByteArrayView line, Protocol expected);

/// A server's "not now" or "not you": Banned when the words say so, else Busy.
Obstacle refusalIn(QByteArrayView line);
