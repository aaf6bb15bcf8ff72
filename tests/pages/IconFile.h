// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIcon>

/// @p icon as a Windows .ico file, every size that it has been drawn in.
QByteArray iconFile(const QIcon &icon);
