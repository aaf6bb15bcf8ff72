// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"
#include "RealServers.h"

#include <QTemporaryDir>

/// Somebody with a mailbox and a home folder of their own, in which the program runs and Thunderbird opens.
class Teacher
{
public:
    Teacher(const QString &login, const QString &name);

    const RealServers::Person &person() const { return m_person; }
    const QString &name() const { return m_name; }
    QString home() const { return m_home.path(); }
    /// Where Debian's Thunderbird keeps profiles.ini.
    QString profileRoot() const;
    QString filePath(const QString &relative) const { return m_home.filePath(relative); }

    /// The program in that home.
    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `apply --json` with who they are, the servers' CA and @p more.
    ProgramRun apply(const QStringList &more, const QByteArray &input = {}) const;
    /// What --password-stdin reads.
    QByteArray passwordLine() const;

    /// Lets this home be what a Thunderbird left in its own copy.
    void takeOver(const QString &otherHome) const;
    void write(const QString &relative, const QByteArray &content) const;
    QByteArray read(const QString &relative) const;
    /// "path sha256" of every file under @p relative, sorted.
    QStringList filesUnder(const QString &relative) const;
    /// Files of the profiles that came, went or changed since filesUnder(".thunderbird") was @p before.
    QString differenceTo(const QStringList &before) const;
    /// Those of them that hold @p bytes.
    QStringList filesWith(const QByteArray &bytes) const;

private:
    QStringList pathsUnder(const QString &relative) const;

    RealServers::Person m_person;
    QString m_name;
    QTemporaryDir m_home;
};
