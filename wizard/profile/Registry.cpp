// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Registry.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

/// With every zero in it; half a character is none.
QString textOf(const QByteArray &data)
{
    QString text;
    for (qsizetype i = 0; i + 1 < data.size(); i += 2)
        text.append(QChar(static_cast<uchar>(data[i]), static_cast<uchar>(data[i + 1])));
    return text;
}

QString shownNumber(quint64 number, int digits)
{
    return u"%1 (0x%2)"_s.arg(number).arg(number, digits, 16, QChar(u'0'));
}

QString shownList(const QByteArray &data)
{
    QStringList quoted;
    for (const QString &text : textOf(data).split(QChar::Null, Qt::SkipEmptyParts))
        quoted += u'"' + text + u'"';
    return quoted.join(u", "_s);
}

} // namespace

RegistryValue RegistryValue::ofText(const QString &text)
{
    QByteArray data;
    for (const QChar unit : QString(text + QChar::Null)) {
        data.append(static_cast<char>(unit.cell()));
        data.append(static_cast<char>(unit.row()));
    }
    return {Type::String, data};
}

RegistryValue RegistryValue::ofNumber(quint32 number)
{
    QByteArray data(sizeof number, '\0');
    qToLittleEndian(number, data.data());
    return {Type::DoubleWord, data};
}

std::optional<QString> RegistryValue::text() const
{
    if (type != Type::String && type != Type::ExpandString)
        return std::nullopt;
    const QString text = textOf(data);
    return text.left(text.indexOf(QChar::Null)); // all of it when there is no zero
}

std::optional<quint32> RegistryValue::number() const
{
    if (type != Type::DoubleWord || data.size() != sizeof(quint32))
        return std::nullopt;
    return qFromLittleEndian<quint32>(data.constData());
}

QString RegistryValue::shown() const
{
    if (const auto string = text())
        return u'"' + *string + u'"';
    if (const auto small = number())
        return shownNumber(*small, 8);
    if (type == Type::QuadWord && data.size() == sizeof(quint64))
        return shownNumber(qFromLittleEndian<quint64>(data.constData()), 16);
    if (type == Type::MultiString)
        return shownList(data);
    return QCoreApplication::translate("RegistryValue", "binary (%1 B)").arg(data.size());
}
