// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookFiles.h"
#include "profile/outlook/WindowsFileName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Signature &signature)
{
    QStringList lines;
    for (QString line : {signature.name, signature.function, signature.school}) {
        std::ranges::replace_if(
            line, [](QChar character) { return character.category() == QChar::Other_Control; }, u' ');
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// ASCII alone, everything else as a number: Outlook has read these files as ANSI and as UTF-8.
QByteArray asHtml(const QStringList &lines)
{
    QByteArray text;
    for (const char32_t character : lines.join(u'\n').toHtmlEscaped().toUcs4()) {
        if (character == '\n')
            text += "<br>\r\n";
        else if (character < 0x80)
            text += static_cast<char>(character);
        else
            text += "&#" + QByteArray::number(static_cast<uint>(character)) + ';';
    }
    return "<html>\r\n<head><meta http-equiv=\"Content-Type\" content=\"text/html; "
           "charset=us-ascii\"></head>\r\n"
           "<body>\r\n<p style=\"font-family:Calibri,sans-serif;font-size:11pt\">" +
           text + "</p>\r\n</body>\r\n</html>\r\n";
}

/// A character beyond ASCII is the signed number of each of its UTF-16 units, with "?" for older readers.
QByteArray asRichText(const QStringList &lines)
{
    QByteArray text;
    for (const QChar unit : lines.join(u'\n')) {
        if (unit == u'\n')
            text += "\\line\r\n";
        else if (u"\\{}"_s.contains(unit))
            text += QByteArray("\\") + unit.toLatin1();
        else if (unit.unicode() < 0x80)
            text += unit.toLatin1();
        else
            text += "\\u" + QByteArray::number(static_cast<qint16>(unit.unicode())) + '?';
    }
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss Calibri;}}\r\n\\pard\\f0\\fs22 " +
           text + "\\par}\r\n";
}

/// UTF-16 with its mark, which nothing can take for another encoding.
QByteArray asText(const QStringList &lines)
{
    QByteArray bytes;
    const QString text = QChar(QChar::ByteOrderMark) + lines.join(u"\r\n"_s) + u"\r\n"_s;
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.cell()));
        bytes.append(static_cast<char>(unit.row()));
    }
    return bytes;
}

} // namespace

QList<NamedFile> outlookSignature(const MailAccount &account)
{
    const QStringList lines = account.signature ? linesOf(*account.signature) : QStringList();
    if (lines.isEmpty())
        return {};
    const QString name = windowsFileName(account.address.toString());
    return {{name + u".htm"_s, asHtml(lines)},
            {name + u".rtf"_s, asRichText(lines)},
            {name + u".txt"_s, asText(lines)}};
}
