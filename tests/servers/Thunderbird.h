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

    /// One that the program opened itself, started with MOZ_MARIONETTE, on a profile under this folder.
    struct AlreadyOpen {
        QString folder;
    };

    /// A password prompt is modal and lets no driver in. Quiet: the copy does not look for mail at start.
    enum class AtStart { Quiet, AsWritten };

    /// Copies the files, lets the copy trust the test's CA, starts on it and waits until it answers.
    explicit Thunderbird(const Profile &profile, AtStart atStart = AtStart::Quiet);
    explicit Thunderbird(const Home &home, AtStart atStart = AtStart::Quiet);
    explicit Thunderbird(const AlreadyOpen &open);
    ~Thunderbird();
    Thunderbird(const Thunderbird &) = delete;
    Thunderbird &operator=(const Thunderbird &) = delete;
    Thunderbird(Thunderbird &&) = delete;
    Thunderbird &operator=(Thunderbird &&) = delete;

    /// What it works on: what a later test step goes on with, after quit().
    QString folder() const { return m_folder; }

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

    /// What the account hub would find on this computer for a domain, before it asks anybody: {incoming,
    /// outgoing}, each "type host port socketType userName"; empty when there is nothing.
    QJsonObject knownServers(const QString &domain);
    /// Whether it trusts the certificate of that HTTPS server: "accepted", "refused". An authority that a
    /// policy brings is read just after the start, so a refusal is given some seconds.
    QString fetched(const QString &url);
    /// Names of the policies in force, sorted.
    QStringList policies();

    /// What an expression of thunderbird.js gives.
    QJsonValue call(const QString &expression, const QJsonArray &arguments = {});
    Marionette &hands() { return *m_marionette; }

    /// Quits as its menu would. The files that Thunderbird could not read as a whole and kept a copy of
    /// (Invalidprefs.js): none, if all was well.
    [[nodiscard]] QStringList quit();

private:
    void prepare(AtStart atStart);
    void start(const QStringList &arguments, const QString &home);

    QString m_folder; ///< Holds the copy, or what is open already.
    QProcess m_process;
    std::unique_ptr<Marionette> m_marionette;
};
