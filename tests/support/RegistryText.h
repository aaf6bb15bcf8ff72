// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Registry.h"

#include <QList>

#include <algorithm>
#include <stdexcept>

/// The body of a .reg file ("Windows Registry Editor Version 5.00"), read and written by the format's own
/// rules and none of the program's code: so that the one can check the other.
namespace RegistryText {

struct Line {
    QString key;
    bool removesKey = false;
    std::optional<QString> name; ///< Absent: the line only names the key. Empty: the default value, "@".
    std::optional<RegistryValue> value; ///< Absent with a name: the value is to be removed.
};

/// Throws std::runtime_error with the line that breaks a rule: a test's text is at fault then.
class Reader
{
public:
    explicit Reader(QString text) : m_rows(text.remove(u'\r').split(u'\n')) {}

    QList<Line> lines()
    {
        QList<Line> lines;
        for (QString row = nextRow(); !m_ended; row = nextRow()) {
            if (row.isEmpty() || row.startsWith(u';') || row.startsWith(u"Windows Registry Editor"))
                continue;
            if (row.startsWith(u'['))
                lines += keyFrom(row);
            else
                lines += valueFrom(row);
        }
        return lines;
    }

private:
    /// With what a closing backslash continues.
    QString nextRow()
    {
        m_ended = m_next == m_rows.size();
        QString row;
        while (m_next < m_rows.size()) {
            row += m_rows.at(m_next++).trimmed();
            if (!row.endsWith(u'\\') || row.startsWith(u'['))
                break;
            row.chop(1);
        }
        return row;
    }

    Line keyFrom(const QString &row)
    {
        if (!row.endsWith(u']'))
            throw std::runtime_error("no key: " + row.toStdString());
        m_key = row.sliced(1, row.size() - 2);
        const bool removes = m_key.startsWith(u'-');
        if (removes)
            m_key.remove(0, 1);
        return {m_key, removes, std::nullopt, std::nullopt};
    }

    Line valueFrom(const QString &row)
    {
        qsizetype at = 1;
        const QString name = row.startsWith(u'@') ? QString() : quoted(row, at);
        if (m_key.isEmpty() || row.mid(at, 1) != QStringLiteral("="))
            throw std::runtime_error("no value: " + row.toStdString());
        const QString value = row.sliced(at + 1);
        if (value == QStringLiteral("-"))
            return {m_key, false, name, std::nullopt};
        return {m_key, false, name, valueOf(value)};
    }

    static RegistryValue valueOf(const QString &text)
    {
        using Type = RegistryValue::Type;
        if (text.startsWith(u'"')) {
            qsizetype at = 1;
            const QString string = quoted(text, at);
            if (at == text.size())
                return {Type::String, bytesOf(string + QChar::Null)};
        } else if (text.startsWith(u"dword:") && text.size() == 14) {
            QByteArray bytes = QByteArray::fromHex(text.sliced(6).toLatin1());
            std::reverse(bytes.begin(), bytes.end());
            return {Type::DoubleWord, bytes};
        } else if (text.startsWith(u"hex")) {
            const qsizetype colon = text.indexOf(u':');
            const QString type = text.sliced(3, colon - 3);
            const uint number = type.isEmpty() ? 3 : type.sliced(1, type.size() - 2).toUInt(nullptr, 16);
            return {static_cast<Type>(number), QByteArray::fromHex(text.sliced(colon + 1).toLatin1())};
        }
        throw std::runtime_error("no value: " + text.toStdString());
    }

    /// What stands between quotes, with \\ and \" read; @p at is behind the first of them, then the last.
    static QString quoted(const QString &row, qsizetype &at)
    {
        QString text;
        for (; at < row.size(); ++at) {
            if (row.at(at) == u'"') {
                ++at;
                return text;
            }
            if (row.at(at) == u'\\')
                ++at;
            text += row.at(at);
        }
        throw std::runtime_error("no closing quote: " + row.toStdString());
    }

    static QByteArray bytesOf(const QString &text)
    {
        QByteArray bytes;
        for (const QChar unit : text)
            bytes += QByteArray(1, char(unit.unicode() & 0xff)) + QByteArray(1, char(unit.unicode() >> 8));
        return bytes;
    }

    QStringList m_rows;
    qsizetype m_next = 0;
    bool m_ended = false;
    QString m_key;
};

inline QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

/// On one line, however long.
inline QString written(const QString &name, const RegistryValue &value)
{
    const QString left = name.isEmpty() ? QStringLiteral("@") : quoted(name);
    const auto text = value.text();
    const bool asText =
        value.type == RegistryValue::Type::String && text && RegistryValue::ofText(*text) == value &&
        std::none_of(text->cbegin(), text->cend(), [](QChar unit) { return unit.unicode() < 0x20; });
    if (asText)
        return left + u'=' + quoted(*text);
    if (const auto number = value.number())
        return left + QStringLiteral("=dword:%1").arg(*number, 8, 16, QChar(u'0'));
    const QString type = value.type == RegistryValue::Type::Binary
                             ? QString()
                             : QStringLiteral("(%1)").arg(static_cast<uint>(value.type), 0, 16);
    return left + QStringLiteral("=hex%1:").arg(type) + QString::fromLatin1(value.data.toHex(','));
}

} // namespace RegistryText
