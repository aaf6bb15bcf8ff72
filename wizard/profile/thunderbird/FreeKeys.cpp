// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/FreeKeys.h"

#include "profile/thunderbird/AccountList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "server3" of "mail.server.server3.type" when asked for what stands below "mail.server."
QByteArray namedBelow(const QByteArray &prefix, const QByteArray &key)
{
    if (!key.startsWith(prefix))
        return {};
    const QByteArray rest = key.sliced(prefix.size());
    return rest.first(std::max(rest.indexOf('.'), qsizetype{0}));
}

int numberOf(const QByteArray &key, const QByteArray &stem)
{
    bool isNumber = false;
    const int number = key.startsWith(stem) ? key.sliced(stem.size()).toInt(&isNumber) : 0;
    return isNumber ? number : 0;
}

} // namespace

FreeKeys::FreeKeys(const PrefsFile &prefs, const PrefsFile &userJs)
{
    m_lastKey = std::max(prefs.number("mail.account.lastKey").value_or(0), 0);
    collect(prefs);
    collect(userJs);
}

void FreeKeys::collect(const PrefsFile &prefs)
{
    for (const QByteArray &key : prefs.keys()) {
        for (const char *prefix : {"mail.account.", "mail.server.", "mail.identity.", "mail.smtpserver."})
            m_taken.insert(namedBelow(prefix, key));
        const bool pointsElsewhere =
            key.endsWith(".server") || key.endsWith(".identities") || key.endsWith(".smtpServer");
        if (key.startsWith("mail.") && pointsElsewhere)
            takeAll(prefs.text(key));
    }
    for (const char *list :
         {"mail.accountmanager.accounts", "mail.accountmanager.defaultaccount",
          "mail.accountmanager.localfoldersserver", "mail.smtpservers", "mail.smtp.defaultserver"})
        takeAll(prefs.text(list));
}

void FreeKeys::takeAll(const QByteArray &list)
{
    for (const QByteArray &key : splitKeys(list))
        m_taken.insert(key.trimmed());
}

QByteArray FreeKeys::firstFree(const QByteArray &stem, int number) const
{
    while (m_taken.contains(stem + QByteArray::number(number)))
        ++number;
    return stem + QByteArray::number(number);
}

QByteArray FreeKeys::account() const
{
    const int last = m_lastKey == 0 ? highestAccount() : m_lastKey;
    return firstFree("account", last + 1);
}

qint32 FreeKeys::lastKeyWith(const QByteArray &account) const
{
    return std::max({m_lastKey, highestAccount(), numberOf(account, "account")});
}

int FreeKeys::highestAccount() const
{
    int highest = 0;
    for (const QByteArray &key : m_taken)
        highest = std::max(highest, numberOf(key, "account"));
    return highest;
}
