// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// All of standard input, or one byte more than @p longest of it. No copy stays in stdio's buffer; whoever
/// takes it overwrites it.
QByteArray wholeStandardInput(qsizetype longest);
