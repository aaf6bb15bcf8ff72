// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionUser.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

QString sessionUser()
{
    const passwd *const entry = ::getpwuid(::geteuid()); // not USER, which anybody may set
    return entry ? QFile::decodeName(entry->pw_name) : QString();
}
