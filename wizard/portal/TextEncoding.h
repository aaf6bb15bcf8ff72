// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/WipedBytes.h"

#include <optional>

/// The encodings that French portals' pages come in. Own tables: ICU is not in every Qt.
enum class TextEncoding {
    Utf8,
    Windows1252, ///< Also what pages call ISO-8859-1, latin1 or us-ascii, as in browsers.
    Latin9,      ///< ISO-8859-15
    Utf16LittleEndian,
    Utf16BigEndian,
};

/// By the labels of https://encoding.spec.whatwg.org/#names-and-labels; blanks around, case ignored.
std::optional<TextEncoding> encodingLabelled(QByteArrayView label);

/// What a form is sent in: UTF-16 pages send UTF-8.
TextEncoding outputEncodingOf(TextEncoding encoding);
/// "UTF-8", "windows-1252", "ISO-8859-15": as in HtmlForm::charset. For output encodings only.
QByteArray nameOf(TextEncoding encoding);

/// As valid UTF-8, without byte order mark; what is not in the encoding becomes U+FFFD.
WipedBytes decoded(QByteArrayView bytes, TextEncoding encoding);

/// @p utf8 in an output encoding; characters it lacks as "&#8364;", as browsers send them.
WipedBytes encoded(QByteArrayView utf8, TextEncoding encoding);
