// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Registry.h"

#include <QtEndian>

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
    QString text;
    for (qsizetype i = 0; i + 1 < data.size(); i += 2) {
        const QChar unit(static_cast<uchar>(data[i]), static_cast<uchar>(data[i + 1]));
        if (unit.isNull())
            break;
        text.append(unit);
    }
    return text;
}

std::optional<quint32> RegistryValue::number() const
{
    if (type != Type::DoubleWord || data.size() != sizeof(quint32))
        return std::nullopt;
    return qFromLittleEndian<quint32>(data.constData());
}
