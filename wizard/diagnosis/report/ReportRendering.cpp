// SPDX-License-Identifier: GPL-3.0-or-later
// The two renderings for people.
#include "diagnosis/Catalogue.h"
#include "diagnosis/report/ReportContent.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textWidth = 78;

/// @p text in lines of at most textWidth; the first set in by @p first blanks, the others by @p next.
QString wrapped(const QString &text, qsizetype first = 0, qsizetype next = 0)
{
    QString lines(first, u' ');
    qsizetype column = first;
    bool beginsLine = true;
    for (const QString &word : text.split(u' ')) {
        if (!beginsLine && column + 1 + word.size() > textWidth) {
            lines += u'\n' + QString(next, u' ');
            column = next;
        } else if (!beginsLine) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
        beginsLine = false;
    }
    return lines + u'\n';
}

QString asText(const ReportContent::Line &line)
{
    return wrapped(line.label.isEmpty() ? line.value : withColon(line.label, line.value), 2, 4);
}

QString asHtml(const ReportContent::Line &line)
{
    const QString value = line.value.toHtmlEscaped();
    if (line.label.isEmpty())
        return u"<tr><td colspan=\"2\">"_s + value + u"</td></tr>\n"_s;
    return u"<tr><th align=\"left\" width=\"28%\">"_s + line.label.toHtmlEscaped() + u"</th><td>"_s + value +
           u"</td></tr>\n"_s;
}

} // namespace

QString reportAsText(const SupportReport &report)
{
    const ReportContent content(report);
    QString text =
        content.title + u'\n' + QString(content.title.size(), u'=') + u'\n' + wrapped(content.unofficial);
    for (const auto &section : content.sections) {
        text += u'\n' + wrapped(section.title);
        for (const auto &line : section.lines)
            text += asText(line);
    }
    return text + u'\n' + wrapped(content.leftOut);
}

QString reportAsHtml(const SupportReport &report)
{
    const ReportContent content(report);
    QString html = u"<html><head><meta charset=\"utf-8\"><title>"_s + content.title.toHtmlEscaped() +
                   u"</title></head><body><h1>"_s + content.title.toHtmlEscaped() + u"</h1><p><i>"_s +
                   content.unofficial.toHtmlEscaped() + u"</i></p>\n"_s;
    for (const auto &section : content.sections) {
        html +=
            u"<h2>"_s + section.title.toHtmlEscaped() + u"</h2><table width=\"100%\" cellpadding=\"2\">\n"_s;
        for (const auto &line : section.lines)
            html += asHtml(line);
        html += u"</table>\n"_s;
    }
    return html + u"<p>"_s + content.leftOut.toHtmlEscaped() + u"</p></body></html>\n"_s;
}
