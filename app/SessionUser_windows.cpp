// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionUser.h"

#include <QtCore/qt_windows.h>

#include <array>
#include <lmcons.h>

QString sessionUser()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return ::GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}
