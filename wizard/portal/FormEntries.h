// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlForm.h"

/// One name and its value, UTF-8, line breaks as they were.
struct FormEntry {
    QByteArray name;
    Secret value;
    bool isFile = false; ///< None chosen: empty, without a name.
};

/// https://html.spec.whatwg.org/#constructing-the-form-data-set
std::vector<FormEntry> entriesOf(const HtmlForm &form, std::span<const FieldAnswer> answers,
                                 std::optional<std::size_t> submitter);
