// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// CityHash64, version 1.0 (Geoff Pike and Jyrki Alakuijala, Google, 2011, MIT licence); an implementation of
/// our own. Later versions give other values: Thunderbird has kept to this one.
quint64 cityHash64(QByteArrayView bytes);

/// The name Thunderbird gives an install in profiles.ini, [Install<this>]: the hash of the UTF-16LE bytes of
/// the install folder, in upper-case hexadecimal without leading zeros. No slash at the end of @p folder.
QString installHash(const QString &folder);
