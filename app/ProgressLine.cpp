// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include <cstdio>

ProgressLine::ProgressLine() : m_isTerminal(isShown()) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const QString &text)
{
    if (!m_isTerminal)
        return;
    std::fputs(qUtf8Printable(QString(u'\r' + text.leftJustified(m_width))), stderr);
    std::fflush(stderr);
    m_width = text.size();
}

void ProgressLine::clear()
{
    if (m_width == 0)
        return;
    show({});
    std::fputc('\r', stderr);
    m_width = 0;
}
