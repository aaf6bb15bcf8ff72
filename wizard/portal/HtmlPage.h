// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlForm.h"

#include <QStringList>

/// An image of a page. None is ever loaded: its words and address tell whether it is a captcha.
struct HtmlImage {
    QString alternative; ///< alt, else title.
    QString source;      ///< As written.
    bool insideForm = false;
};

/// What a person would see of an HTML page with images and scripts off, and the forms on it. A page is data:
/// nothing it names is loaded, nothing of it is run or shown as HTML.
struct HtmlPage {
    QUrl url; ///< Where it came from; relative addresses are resolved against it or against <base>.
    QString title;
    /// The text in reading order, one block a line, blanks collapsed. A row of a table is one
    /// line unless its cells hold blocks. Neither scripts, styles, hidden elements nor what stands inside
    /// <noscript>, <select> or <textarea>; an image's alt stands for it.
    QString text;
    QStringList headings; ///< h1 to h6, legend, caption; in order.
    /// Blocks that a page marks as a message to the reader: role alert or status, aria-live, classes and ids
    /// that speak of an error, a warning or a message, red <font>. In order, no two alike.
    QStringList notices;
    QString noScriptText; ///< Inside <noscript>.
    std::vector<HtmlForm> forms;
    QList<HtmlImage> images;
    QStringList scripts; ///< The addresses of scripts, as written.
    /// Classes and ids of elements that scripts fill, being empty: "g-recaptcha", "h-captcha", "root", ….
    QStringList widgetClasses;
    bool hasInlineScript = false;
    QList<QUrl> frames;          ///< Of frame and iframe, absolute, in order.
    std::optional<QUrl> refresh; ///< <meta http-equiv=refresh> with an address, absolute.
};

/// Bounds of one page.
inline constexpr int mostFieldsOnPage = 200;
inline constexpr qsizetype mostTextOnPage = 200'000; ///< Characters of HtmlPage::text; the rest is left out.

/// Reads a page with an HTML5 parser, however broken it is. @p contentType is the header's value and wins
/// over a BOM-less <meta charset> (WHATWG encoding sniffing, in short: BOM, header, meta in the first 1024
/// bytes, else windows-1252); ISO-8859-1 means windows-1252, as in browsers.
/// Fails with portal-too-large (detail "fields" or "nesting").
Result<HtmlPage> readHtml(QByteArrayView body, QStringView contentType, const QUrl &url);
