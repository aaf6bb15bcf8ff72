// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/people/AccountBook.h"

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr qsizetype longestLog = 1000;

/// Names and numbers are made up; no académie has the NUMEN prefix 46.
QList<TrainingAcademy::Account> inventedAccounts()
{
    const auto address = [](QLatin1StringView local) {
        return QString(local + u'@' + AccountBook::domain());
    };
    return {
        {u"Marie"_s, u"Dupont"_s, u"mdupont"_s, address("Marie.Dupont"_L1), u"Baie-de-Somme-2046"_s,
         u"46A4600001ABC"_s, u"1988-05-14"_s},
        {u"Jean-Claude"_s, u"Martin"_s, u"jmartin"_s, address("Jean-Claude.Martin"_L1),
         u"Hortillonnages-3127"_s, u"46B4600002DEF"_s, u"1971-11-30"_s},
        {u"Françoise"_s, u"Lefèvre"_s, u"flefevre"_s, address("Francoise.Lefevre"_L1),
         u"Forêt-de-Compiègne-58"_s, u"46C4600003GHJ"_s, u"1965-02-28"_s},
        {u"Mathieu"_s, u"Dupont"_s, u"mdupont2"_s, address("Mathieu.Dupont"_L1), u"Chemin-des-Dames-1409"_s,
         u"46D4600004KLM"_s, u"1994-09-01"_s},
        {u"Élodie"_s, u"d'Œuvre-Saint-Aÿ"_s, u"edoeuvresaintay"_s, address("Elodie.dOeuvre-Saint-Ay"_L1),
         u"Beffroi-d'Amiens-77"_s, u"46E4600005NPQ"_s, u"2000-12-31"_s},
    };
}

QString withoutSeparators(const QString &numen)
{
    QString kept;
    for (const QChar character : numen) {
        if (character.isLetterOrNumber())
            kept += character.toUpper();
    }
    return kept;
}

/// One word for the log: no blank or control character of a stranger's input.
QString loggable(const QByteArray &user)
{
    QString shown;
    for (const QChar character : QString::fromUtf8(user.first(qMin<qsizetype>(user.size(), 80))))
        shown += character.isPrint() && !character.isSpace() ? character : u'?';
    return shown;
}

} // namespace

AccountBook::AccountBook() : m_accounts(inventedAccounts()) {}

QString AccountBook::domain()
{
    return u"ac-entrainement.example"_s;
}

QList<TrainingAcademy::Account> AccountBook::accounts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_accounts;
}

std::optional<QString> AccountBook::logIn(QLatin1StringView protocol, const QByteArray &user,
                                          const QByteArray &password)
{
    const QMutexLocker lock(&m_mutex);
    const QString typed = QString::fromUtf8(user);
    for (const TrainingAcademy::Account &account : std::as_const(m_accounts)) {
        const bool sameUser = typed.compare(account.login, Qt::CaseInsensitive) == 0 ||
                              typed.compare(account.login + u'@' + domain(), Qt::CaseInsensitive) == 0;
        if (sameUser && password == account.password.toUtf8()) {
            note(protocol, user, "accepted"_L1);
            return account.login;
        }
    }
    note(protocol, user, "refused"_L1);
    return std::nullopt;
}

void AccountBook::noteRefusal(QLatin1StringView protocol, const QByteArray &user)
{
    const QMutexLocker lock(&m_mutex);
    note(protocol, user, "refused"_L1);
}

QStringList AccountBook::loginLog() const
{
    const QMutexLocker lock(&m_mutex);
    return m_log;
}

std::optional<QString> AccountBook::ownerOf(const QString &address) const
{
    const QMutexLocker lock(&m_mutex);
    for (const TrainingAcademy::Account &account : m_accounts) {
        if (address.compare(account.address, Qt::CaseInsensitive) == 0 ||
            address.compare(account.login + u'@' + domain(), Qt::CaseInsensitive) == 0)
            return account.login;
    }
    return std::nullopt;
}

std::optional<TrainingAcademy::Account> AccountBook::withNumen(const QString &numen) const
{
    const QMutexLocker lock(&m_mutex);
    for (const TrainingAcademy::Account &account : m_accounts) {
        if (account.numen == withoutSeparators(numen))
            return account;
    }
    return std::nullopt;
}

void AccountBook::setPassword(const QString &login, const QString &password)
{
    const QMutexLocker lock(&m_mutex);
    for (TrainingAcademy::Account &account : m_accounts) {
        if (account.login == login)
            account.password = password;
    }
}

void AccountBook::note(QLatin1StringView protocol, const QByteArray &user, QLatin1StringView outcome)
{
    if (m_log.size() < longestLog)
        m_log += protocol + u' ' + loggable(user) + u' ' + outcome;
}

} // namespace training
