// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/FormEntries.h"
#include "portal/TextEncoding.h"

/// Entries as bytes; https://html.spec.whatwg.org/#form-submission-algorithm, steps of each encoding.

WipedBytes urlEncoded(const std::vector<FormEntry> &entries, TextEncoding encoding);
WipedBytes plainText(const std::vector<FormEntry> &entries, TextEncoding encoding);

struct MultipartBody {
    QByteArray boundary; ///< In no line of the data.
    WipedBytes bytes;
};
MultipartBody multipart(const std::vector<FormEntry> &entries, TextEncoding encoding);
