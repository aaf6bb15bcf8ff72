// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlPage.h"

#include "portal/HtmlAddresses.h"
#include "portal/HtmlExtras.h"
#include "portal/HtmlFields.h"
#include "portal/HtmlFormEnds.h"
#include "portal/PageCharset.h"

using namespace Qt::StringLiterals;

namespace {

/// The first of accept-charset that is known here, else the page's.
QByteArray charsetOf(const GumboNode &form, TextEncoding pageEncoding)
{
    QByteArray accepted = keywordAttribute(form, "accept-charset");
    accepted.replace(',', ' ').replace(';', ' ');
    for (const QByteArray &label : accepted.simplified().split(' ')) {
        if (const auto encoding = encodingLabelled(label))
            return nameOf(outputEncodingOf(*encoding));
    }
    return nameOf(outputEncodingOf(pageEncoding));
}

HtmlForm formOf(const GumboNode &node, const HtmlAddresses &addresses, const QUrl &page)
{
    HtmlForm form;
    const QString action = rawAttribute(node, "action").trimmed();
    form.action = action.isEmpty() ? page : addresses.resolved(action);
    form.method = methodOf(node, "method").value_or(HtmlForm::Method::Get);
    form.encoding = formEncodingOf(node, "enctype").value_or(HtmlForm::Encoding::UrlEncoded);
    const QString name = rawAttribute(node, "name");
    form.name = name.isEmpty() ? rawAttribute(node, "id") : name;
    return form;
}

} // namespace

Result<HtmlPage> readHtml(QByteArrayView body, QStringView contentType, const QUrl &url)
{
    const TextEncoding encoding = encodingOfPage(body, contentType);
    const Result<HtmlTree> parsed = parseWithFormEnds(decoded(body, encoding));
    if (!parsed)
        return parsed.fault();
    const HtmlTree &tree = parsed.value();
    const HtmlAddresses addresses(tree.document(), url);
    const HtmlFormOwners owners(tree);
    const PageText text(tree.document());
    const HtmlLabels labels(tree, text);
    HtmlFields fields(tree, owners, labels,
                      [&addresses](const QString &address) { return addresses.resolved(address); });
    if (fields.areTooMany())
        return Fault{FaultKind::PortalTooLarge, u"fields"_s};

    HtmlPage page;
    page.url = url;
    page.text = text.text();
    page.headings = text.headings();
    page.notices = text.notices();
    page.frames = addresses.frames();
    page.refresh = addresses.refresh();
    readExtras(tree, owners, page);
    for (const GumboNode *node : owners.forms()) {
        HtmlForm form = formOf(*node, addresses, url);
        form.charset = charsetOf(*node, encoding);
        form.fields = fields.takeFieldsOf(*node);
        page.forms.push_back(std::move(form));
    }
    return page;
}
