// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogOnMark.h"

#include "World.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

LogOnMark LogOnMark::ofThisPerson()
{
    return {firstLogOnMark(), stateFolder()};
}

bool LogOnMark::isSet() const
{
    if (QFileInfo::exists(m_file))
        return true;
    const auto last = Journal(m_stateFolder).last();
    return last && (last->client.contains(u"thunderbird"_s) || last->client.contains(u"outlook"_s));
}

void LogOnMark::set() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QFile(m_file).open(QIODevice::WriteOnly);
}
