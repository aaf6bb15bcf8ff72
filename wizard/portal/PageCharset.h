// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/TextEncoding.h"

/// What a page is written in: byte order mark, else the header, else a <meta> in the first 1024 bytes, else
/// windows-1252 (https://html.spec.whatwg.org/#determining-the-character-encoding, in short).
TextEncoding encodingOfPage(QByteArrayView body, QStringView contentType);
