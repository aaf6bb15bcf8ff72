// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/FormBody.h"
#include "portal/FormEntries.h"

#include <algorithm>

namespace {

/// The button that Enter presses.
std::optional<std::size_t> defaultSubmitterOf(const HtmlForm &form)
{
    for (std::size_t index = 0; index < form.fields.size(); ++index) {
        if (form.fields[index].kind == HtmlFieldKind::Submit && form.fields[index].enabled)
            return index;
    }
    return std::nullopt;
}

/// The button's own word where it has one.
HtmlSubmitter sendingOf(const HtmlForm &form, std::optional<std::size_t> submitter)
{
    HtmlSubmitter own;
    if (submitter && *submitter < form.fields.size())
        own = form.fields[*submitter].submitter;
    return {own.action.value_or(form.action), own.method.value_or(form.method),
            own.encoding.value_or(form.encoding), own.isImage};
}

void addBody(PortalRequest &request, HtmlForm::Encoding how, const std::vector<FormEntry> &entries,
             TextEncoding encoding)
{
    switch (how) {
    case HtmlForm::Encoding::UrlEncoded:
        request.contentType = "application/x-www-form-urlencoded";
        request.body = secretFrom(viewOf(urlEncoded(entries, encoding)));
        return;
    case HtmlForm::Encoding::Multipart: {
        const MultipartBody body = multipart(entries, encoding);
        request.contentType = "multipart/form-data; boundary=" + body.boundary;
        request.body = secretFrom(viewOf(body.bytes));
        return;
    }
    case HtmlForm::Encoding::TextPlain:
        request.contentType = "text/plain";
        request.body = secretFrom(viewOf(plainText(entries, encoding)));
        return;
    }
}

} // namespace

PortalRequest submissionOf(const HtmlForm &form, std::span<const FieldAnswer> answers,
                           std::optional<std::size_t> submitter)
{
    const auto pressed = submitter ? submitter : defaultSubmitterOf(form);
    const HtmlSubmitter sending = sendingOf(form, pressed);
    const std::vector<FormEntry> entries = entriesOf(form, answers, pressed);
    const TextEncoding encoding =
        outputEncodingOf(encodingLabelled(form.charset).value_or(TextEncoding::Utf8));

    PortalRequest request;
    request.method = *sending.method;
    request.url = *sending.action;
    request.url.setFragment({});
    if (request.method == HtmlForm::Method::Post) {
        addBody(request, *sending.encoding, entries, encoding);
    } else {
        request.url.setQuery(QString());
        request.query = secretFrom(viewOf(urlEncoded(entries, encoding)));
    }
    return request;
}
