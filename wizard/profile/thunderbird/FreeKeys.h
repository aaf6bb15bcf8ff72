// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/PrefsFile.h"

#include <QSet>

/// Names for a new account and its parts that nothing in a profile uses or points at, so that no left-over
/// setting of a removed account is inherited and no broken reference comes alive.
class FreeKeys
{
public:
    explicit FreeKeys(const PrefsFile &prefs, const PrefsFile &userJs = {});

    QByteArray server() const { return firstFree("server", 1); }
    QByteArray identity() const { return firstFree("id", 1); }
    QByteArray outgoing() const { return firstFree("smtp", 1); }
    /// One after mail.account.lastKey, as Thunderbird counts; further if that is taken.
    QByteArray account() const;
    /// What mail.account.lastKey has to be once @p account is used: Thunderbird itself looks at nothing else.
    qint32 lastKeyWith(const QByteArray &account) const;

private:
    void collect(const PrefsFile &prefs);
    void takeAll(const QByteArray &list);
    QByteArray firstFree(const QByteArray &stem, int number) const;
    int highestAccount() const;

    QSet<QByteArray> m_taken;
    int m_lastKey = 0;
};
