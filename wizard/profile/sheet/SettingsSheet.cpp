// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/sheet/SettingsSheet.h"

#include "profile/sheet/SheetContent.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textWidth = 78;

QString wrapped(const QString &text)
{
    QString lines;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ')) {
        const bool breaks = column > 0 && column + 1 + word.size() > textWidth;
        if (column > 0)
            lines += breaks ? u'\n' : u' ';
        column = (breaks || column == 0) ? word.size() : column + 1 + word.size();
        lines += word;
    }
    return lines + u'\n';
}

QString cell(const SheetContent::Line &line)
{
    const QString value = line.value.toHtmlEscaped();
    const bool opens = line.isLink && line.value.startsWith("https://"_L1);
    return opens ? R"(<a href=")"_L1 + value + R"(">)"_L1 + value + "</a>"_L1 : value;
}

QString sectionAsHtml(const SheetContent::Section &section)
{
    QString html =
        "<h2>"_L1 + section.title.toHtmlEscaped() + R"(</h2><table width="100%" cellpadding="3">)"_L1;
    for (const auto &line : section.lines) {
        html += R"(<tr><th align="left" width="34%">)"_L1 + line.label.toHtmlEscaped() + "</th><td>"_L1 +
                cell(line) + "</td></tr>\n"_L1;
    }
    return html + "</table>\n"_L1;
}

} // namespace

QString sheetAsText(const SettingsSheet &sheet)
{
    const SheetContent content(sheet);
    QString text =
        content.title + u'\n' + QString(content.title.size(), u'=') + u'\n' + wrapped(content.unofficial);
    for (const auto &section : content.sections) {
        text += u'\n' + section.title + u'\n';
        for (const auto &line : section.lines)
            text += SheetContent::tr("  %1: %2").arg(line.label, line.value) + u'\n';
    }
    return text + u'\n' + wrapped(content.noPassword);
}

QString sheetAsHtml(const SettingsSheet &sheet)
{
    const SheetContent content(sheet);
    const QString title = content.title.toHtmlEscaped();
    QString html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_L1 + title +
                   "</title></head>\n<body>\n<h1>"_L1 + title + "</h1>\n<p><i>"_L1 +
                   content.unofficial.toHtmlEscaped() + "</i></p>\n"_L1;
    for (const auto &section : content.sections)
        html += sectionAsHtml(section);
    return html + "<p><b>"_L1 + content.noPassword.toHtmlEscaped() + "</b></p>\n</body></html>\n"_L1;
}
