// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "account/Secret.h"

#include <QList>
#include <QUrl>

#include <optional>
#include <span>
#include <vector>

/// What kind of control a form has. Browsers' input types that ask the same of a person share a kind.
enum class HtmlFieldKind {
    Text, ///< text, search, tel, number, url, unknown types, textarea
    Email,
    Password,
    Date, ///< type=date: wants ISO 8601
    Select,
    Radio, ///< All radio buttons of one name are one field.
    Checkbox,
    Hidden,
    Submit, ///< Also <button> and type=image.
    File,   ///< Cannot be answered here.
};

/// One option of a select, one radio button, or the checkbox itself.
struct HtmlChoice {
    QString label;
    QString value;
    bool chosen = false;
    bool enabled = true;

    bool operator==(const HtmlChoice &) const = default;
};

enum class HtmlFormMethod { Get, Post };
enum class HtmlFormEncoding { UrlEncoded, Multipart, TextPlain };

/// What a button says of its form's sending, over what the form says: formaction, formmethod, formenctype.
struct HtmlSubmitter {
    std::optional<QUrl> action;
    std::optional<HtmlFormMethod> method;
    std::optional<HtmlFormEncoding> encoding;
    bool isImage = false; ///< Sends where it was clicked: at 0, 0.
};

struct HtmlField {
    HtmlFieldKind kind = HtmlFieldKind::Text;
    QString name; ///< As sent; a field without one is never sent.
    QString id;
    /// The best words a person sees for it: aria-labelledby, <label for>, the label around it, aria-label,
    /// the table cell before (or above) it, the text before it on the line, legend of a lone radio group.
    /// Plain text, blanks collapsed, a closing colon or star dropped. Empty when there are none.
    /// Of a button: what stands on it.
    QString label;
    QString placeholder;
    QString hint;              ///< title, and what aria-describedby points at.
    Secret value;              ///< What it holds before anybody types; a hidden field's may be a token.
    QList<HtmlChoice> choices; ///< Select, Radio, Checkbox (one).
    bool multiple = false;
    bool required = false;
    bool enabled = true;
    bool readOnly = false;
    /// Present but not for people: hidden attribute, display:none or visibility:hidden in its own or an
    /// ancestor's style attribute, aria-hidden, off-screen position. A decoy for robots, often.
    bool concealed = false;
    std::optional<int> longest; ///< maxlength
    QString autocomplete;       ///< "bday", "new-password", …; lower case.
    HtmlSubmitter submitter;    ///< Submit only.
};

struct HtmlForm {
    using Method = HtmlFormMethod;
    using Encoding = HtmlFormEncoding;

    QUrl action; ///< Absolute; the page's own address when the form names none.
    Method method = Method::Get;
    Encoding encoding = Encoding::UrlEncoded;
    QByteArray charset; ///< "UTF-8" or "windows-1252" or "ISO-8859-15": accept-charset, else the page's.
    QString name;       ///< name, else id.
    std::vector<HtmlField> fields; ///< In the page's order.
};

/// What one field is answered with: the text, or the value of a choice. A select with several answers has one
/// entry for each; a value that is none of the field's enabled choices chooses nothing, which is how a
/// checkbox is left empty.
struct FieldAnswer {
    std::size_t field = 0; ///< Index into HtmlForm::fields.
    Secret value;
};

/// One request to the portal. Everything that may hold a secret is one.
struct PortalRequest {
    HtmlForm::Method method = HtmlForm::Method::Get;
    QUrl url;               ///< Without the query of a submitted GET form.
    Secret query;           ///< That query, encoded, without "?"; empty: the url's own stays.
    QByteArray contentType; ///< Of the body, boundary included.
    Secret body;
};

/// What a browser would send for @p form (HTML, "constructing the entry list"): every enabled, named field in
/// order with its answer, else what it held; chosen choices only; @p submitter is the button pressed, absent:
/// the first enabled one. Its formaction is where the request goes then: look at the request's url, not only
/// at the form's. An answer's characters outside the charset go as numeric references, as in browsers.
PortalRequest submissionOf(const HtmlForm &form, std::span<const FieldAnswer> answers,
                           std::optional<std::size_t> submitter = std::nullopt);
