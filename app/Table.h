// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// @p rows under @p header, columns aligned, two blanks between them, nothing behind the last.
QString alignedTable(const QStringList &header, const QList<QStringList> &rows);
