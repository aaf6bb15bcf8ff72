// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Remembers, for one person, that the assistant opened at a log-on has done its work and need not come
/// again.
class LogOnMark
{
public:
    static LogOnMark ofThisPerson();

    LogOnMark(QString file, QString stateFolder)
        : m_file(std::move(file)), m_stateFolder(std::move(stateFolder))
    {
    }

    /// The mark is there, or an account was set up from the menu since: its receipt says so.
    bool isSet() const;
    /// Where the disk forbids it the assistant comes once more, which harms nobody.
    void set() const;

private:
    QString m_file;
    QString m_stateFolder;
};
