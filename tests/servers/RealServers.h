// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What with-real-servers brought up around this process. Every function fails the test when it did not.
namespace RealServers {

/// An invented person who has a mailbox there.
struct Person {
    QString login;
    QString address;
    QString password;
};

Person person(const QString &login);
QString caFile();
/// For scratch work; vanishes with the servers.
QString folder();

/// Logins that Dovecot refused since the servers came up, on IMAP, POP and (through SASL) SMTP alike.
int refusedLogins();
/// Logins that Dovecot accepted on IMAP and POP, e.g. "imap mdupont".
QStringList acceptedLogins();

/// The letters in the inbox of @p login, raw, in no order.
QList<QByteArray> inbox(const QString &login);
/// Every message of the inbox as "name [flags] sha256", sorted: what must not change of what is not ours.
QStringList messagesOf(const QString &login);
/// Puts one there, as a mail server's file: "42.mine:2,ST" has flags, "42.mine" is new.
void putLetter(const QString &login, const QString &name, const QByteArray &content);
/// The letters in one of its other folders: "Sent".
QList<QByteArray> lettersIn(const QString &login, const QString &folder);

} // namespace RealServers
