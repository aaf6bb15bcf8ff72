// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace training {

using MailFlags = std::set<QByteArray>;

struct StoredMessage {
    quint32 uid = 0;
    QByteArray bytes; ///< CRLF line ends.
    MailFlags flags;
    QDateTime arrived;
};

struct StoredFolder {
    QByteArray specialUse; ///< RFC 6154: "\\Sent"; empty for an ordinary folder.
    quint32 uidValidity = 1;
    quint32 uidNext = 1;
    bool subscribed = true;
    std::vector<StoredMessage> messages; ///< By uid, ascending.

    const StoredMessage *message(quint32 uid) const;
    qsizetype unseen() const;
};

/// Everybody's mail, in memory only: what SMTP delivers, IMAP and POP show. Folder names are bytes as IMAP
/// spells them (modified UTF-7), "/" between levels; "INBOX" in any case is the inbox.
class MailStore : public QObject
{
    Q_OBJECT
public:
    using Folders = std::map<QByteArray, StoredFolder>;

    static constexpr qsizetype largestMessage = qsizetype{25} * 1024 * 1024;
    static constexpr qsizetype largestTotal = qsizetype{256} * 1024 * 1024; ///< All accounts together.
    static constexpr std::size_t mostFolders = 100;                         ///< Of one account.
    static constexpr std::size_t mostMessages = 10'000;                     ///< Of one folder.
    static constexpr std::size_t mostFlags = 32;                            ///< Of one message.
    static constexpr qsizetype longestName = 255;

    using QObject::QObject;

    /// INBOX, Sent, Drafts and Trash, empty; whatever the account had is gone.
    void openAccount(const QString &login);
    const Folders &folders(const QString &login) const;
    const StoredFolder *folder(const QString &login, const QByteArray &name) const;
    /// "inbox" and "Inbox" are INBOX (RFC 3501 5.1); every other name is taken as it is.
    static QByteArray canonicalName(const QByteArray &name);

    bool createFolder(const QString &login, const QByteArray &name);
    bool deleteFolder(const QString &login, const QByteArray &name);
    bool renameFolder(const QString &login, const QByteArray &from, const QByteArray &to);
    bool setSubscribed(const QString &login, const QByteArray &name, bool subscribed);

    /// The new uid; nothing when there is no such folder or a bound is reached.
    std::optional<quint32> append(const QString &login, const QByteArray &folder, const QByteArray &bytes,
                                  const MailFlags &flags, const QDateTime &arrived);
    bool hasRoomFor(qsizetype bytes) const
    {
        return bytes <= largestMessage && m_total + bytes <= largestTotal;
    }
    void setFlags(const QString &login, const QByteArray &folder, quint32 uid, const MailFlags &flags);
    void expunge(const QString &login, const QByteArray &folder, const std::set<quint32> &uids);

Q_SIGNALS:
    void changed();

private:
    StoredFolder *find(const QString &login, const QByteArray &name);

    std::map<QString, Folders> m_accounts;
    qsizetype m_total = 0;
    quint32 m_nextUidValidity = 1;
};

} // namespace training
