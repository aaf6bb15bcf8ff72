// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RegistryFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHexLine = 76; // where regedit breaks the line, after the byte that passes it

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// Nothing for what would not come back as it was.
std::optional<QString> quotable(const RegistryValue &value)
{
    const auto text = value.text();
    if (value.type != RegistryValue::Type::String || !text || RegistryValue::ofText(*text) != value)
        return std::nullopt;
    if (std::ranges::any_of(*text, [](QChar unit) { return unit.category() == QChar::Other_Control; }))
        return std::nullopt;
    return text;
}

QString hexadecimalOf(const QString &left, const RegistryValue &value)
{
    const QString type = value.type == RegistryValue::Type::Binary
                             ? QString()
                             : u"(%1)"_s.arg(static_cast<quint32>(value.type), 0, 16);
    QString text;
    QString line = left + u"hex%1:"_s.arg(type);
    for (qsizetype index = 0; index < value.data.size(); ++index) {
        if (index > 0)
            line += u',';
        if (line.size() > longestHexLine) {
            text += line + u"\\\r\n"_s;
            line = u"  "_s;
        }
        line += u"%1"_s.arg(static_cast<uchar>(value.data.at(index)), 2, 16, QChar(u'0'));
    }
    return text + line;
}

QString lineFor(const RegistryFileValue &entry)
{
    const QString left = (entry.name.isEmpty() ? u"@"_s : quoted(entry.name)) + u'=';
    if (!entry.value)
        return left + u'-';
    if (const auto text = quotable(*entry.value))
        return left + quoted(*text);
    if (const auto number = entry.value->number())
        return left + u"dword:%1"_s.arg(*number, 8, 16, QChar(u'0'));
    return hexadecimalOf(left, *entry.value);
}

struct Section {
    QString key;
    QStringList lines;
};

QList<Section> sectionsOf(const QList<RegistryFileValue> &values)
{
    QList<Section> sections;
    for (const RegistryFileValue &entry : values) {
        auto section = std::ranges::find_if(sections, [&](const Section &one) {
            return one.key.compare(entry.key, Qt::CaseInsensitive) == 0;
        });
        if (section == sections.end())
            section = sections.insert(sections.end(), {entry.key, {}});
        section->lines += lineFor(entry);
    }
    return sections;
}

QByteArray utf16LittleEndian(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.cell()));
        bytes.append(static_cast<char>(unit.row()));
    }
    return bytes;
}

} // namespace

QByteArray registryFile(const QList<RegistryFileValue> &values)
{
    QString text = QChar(QChar::ByteOrderMark) + u"Windows Registry Editor Version 5.00\r\n"_s;
    for (const Section &section : sectionsOf(values))
        text += u"\r\n["_s + section.key + u"]\r\n"_s + section.lines.join(u"\r\n"_s) + u"\r\n"_s;
    return utf16LittleEndian(text);
}
