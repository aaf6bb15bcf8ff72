// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Marionette.h"

#include <QProcess>

#include <memory>

/// Debian's Thunderbird, really running on files that something else wrote. Works on a copy of them.
class Thunderbird
{
public:
    /// Which profile to open: a folder, or whatever a plain start in this home opens.
    struct Profile {
        QString folder;
    };
    struct Home {
        QString folder;
    };

    /// Copies the files, lets the copy trust the test's CA, starts on it and waits until it answers.
    explicit Thunderbird(const Profile &profile);
    explicit Thunderbird(const Home &home);
    ~Thunderbird();
    Thunderbird(const Thunderbird &) = delete;
    Thunderbird &operator=(const Thunderbird &) = delete;
    Thunderbird(Thunderbird &&) = delete;
    Thunderbird &operator=(Thunderbird &&) = delete;

    /// Lets a Thunderbird that somebody else started on @p profileFolder be driven: the arguments it needs.
    static QStringList remoteControlArguments();

    /// Name of the folder of the open profile, e.g. "k3v9q2zt.ac-amiens".
    QString openProfile();
    /// See accounts() in thunderbird.js for the keys.
    QList<QJsonObject> accounts();
    QJsonObject accountOf(const QString &userName);

    void rememberPassword(const QString &userName, const QString &password);
    /// Asks the server until a letter with @p subject is there: {from, to, text}, or {missing, code}.
    QJsonObject readLetter(const QString &userName, const QString &subject);
    /// "0", or what went wrong.
    QString sendLetter(const QString &userName, const QString &to, const QString &subject,
                       const QString &text);
    /// Fetches the inbox as a click would; what Thunderbird then asks within some seconds, or nothing.
    QString promptWhileFetching(const QString &userName);
    /// What it asks of its own accord within some seconds, or nothing.
    QString prompt();

    /// Quits as its menu would. The files that Thunderbird could not read as a whole and kept a copy of
    /// (Invalidprefs.js): none, if all was well.
    [[nodiscard]] QStringList quit();

private:
    void start(const QStringList &arguments, const QString &home);
    QJsonValue call(const QString &expression, const QJsonArray &arguments = {});

    QString m_folder; ///< Holds the copy.
    QProcess m_process;
    std::unique_ptr<Marionette> m_marionette;
};
