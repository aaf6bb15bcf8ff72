// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/mail/WelcomeMessage.h"

#include "training/people/AccountBook.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace training {

namespace {

/// RFC 2047; one word is enough for the short texts here (75 characters at most).
QByteArray encodedWord(const QString &text)
{
    return "=?UTF-8?B?" + text.toUtf8().toBase64() + "?=";
}

} // namespace

QByteArray welcomeMessage(const TrainingAcademy::Account &account, const QDateTime &now)
{
    const QString body = u"Bonjour "_s + account.given +
                         u",\r\n\r\n"
                         u"si vous lisez ce message, votre messagerie d'entraînement fonctionne.\r\n"
                         u"Cette académie est inventée : rien ne quitte cet ordinateur, et tout\r\n"
                         u"s'efface quand vous fermez l'assistant.\r\n\r\n"
                         u"Vous pouvez écrire à vous-même ou à une autre personne de l'académie\r\n"
                         u"d'entraînement : le message arrivera vraiment.\r\n"_s;
    const QString date = QLocale::c().toString(now.toUTC(), u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s);
    return "Date: " + date.toLatin1() + "\r\nFrom: " + encodedWord(u"Académie d'entraînement"_s) +
           " <bienvenue@" + AccountBook::domain().toLatin1() + ">\r\nTo: " + encodedWord(account.given) +
           " <" + account.address.toLatin1() +
           ">\r\nSubject: " + encodedWord(u"Bienvenue à l'entraînement"_s) + "\r\nMessage-ID: <bienvenue." +
           account.login.toLatin1() + "@" + AccountBook::domain().toLatin1() +
           ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n\r\n" +
           body.toUtf8();
}

} // namespace training
