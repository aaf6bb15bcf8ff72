// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/TrainingAcademy.h"

#include <QMutex>

#include <optional>

namespace training {

/// Who may log in here. Passwords are invented ones; what a person types is compared and forgotten, never
/// kept. Safe to read from another thread than the servers'.
class AccountBook
{
public:
    AccountBook();

    static QString domain(); ///< Of every address; RFC 2606 keeps it out of the real world.

    QList<TrainingAcademy::Account> accounts() const;

    /// The login of @p user when @p password is right. The short login in any case; its alias login@domain
    /// too. The full address is refused, as at the académie: that mistake is here to be learnt from.
    /// @p protocol only names the line in the log.
    std::optional<QString> logIn(QLatin1StringView protocol, const QByteArray &user,
                                 const QByteArray &password);
    void noteRefusal(QLatin1StringView protocol, const QByteArray &user);
    QStringList loginLog() const;

    /// Whose mailbox an address is, by full address or alias; case does not matter.
    std::optional<QString> ownerOf(const QString &address) const;

    /// Spelled any way the portal takes it: blanks, hyphens and case do not matter.
    std::optional<TrainingAcademy::Account> withNumen(const QString &numen) const;
    void setPassword(const QString &login, const QString &password);

private:
    void note(QLatin1StringView protocol, const QByteArray &user, QLatin1StringView outcome);

    mutable QMutex m_mutex;
    QList<TrainingAcademy::Account> m_accounts;
    QStringList m_log;
};

} // namespace training
