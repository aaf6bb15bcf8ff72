// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallersConsole.h"

CallersConsole::CallersConsole()
{
    Q_UNUSED(m_codePageBefore)
}

CallersConsole::~CallersConsole() = default;
