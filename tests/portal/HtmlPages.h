// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlPage.h"

/// Pages and forms for the tests, as short as they can be.

inline const QUrl pageUrl = QUrl(QStringLiteral("https://portail.example.fr/motdepasse/pertemdp.php?x=1"));

inline HtmlPage pageOf(const QByteArray &html, QStringView contentType = u"text/html; charset=utf-8")
{
    return readHtml(html, contentType, pageUrl).value();
}

/// The first form of a page.
inline HtmlForm formOf(const QByteArray &html, QStringView contentType = u"text/html; charset=utf-8")
{
    HtmlPage page = pageOf(html, contentType);
    return page.forms.empty() ? HtmlForm() : std::move(page.forms.front());
}

inline QByteArray told(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

inline FieldAnswer answer(std::size_t field, QByteArray value)
{
    return {field, Secret::takeFrom(value)};
}

/// "name=label|name=label" of all fields but hidden ones and buttons.
inline QString labelsOf(const HtmlForm &form)
{
    QStringList labels;
    for (const HtmlField &field : form.fields) {
        if (field.kind != HtmlFieldKind::Hidden && field.kind != HtmlFieldKind::Submit)
            labels << QString(field.name + u'=' + field.label);
    }
    return labels.join(u'|');
}
