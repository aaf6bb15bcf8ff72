// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

Advice LoginWording::loginRefused()
{
    return {tr("The server does not accept this login with this password."),
            tr("Sign in to the webmail with the same login and password; once it works there, type them "
               "again here."),
            ContactWording::helpDesk()};
}

Advice LoginWording::loginIsAddress()
{
    return {tr("The login is the short name, not the mail address."),
            tr("Type only the short login, for example mdupont."), ContactWording::itReferent()};
}

Advice LoginWording::loginThrottled()
{
    return {tr("The server asks you to wait before another login attempt."),
            tr("Wait a quarter of an hour, then try once more."), ContactWording::helpDesk()};
}

Advice LoginWording::loginMechanismMissing()
{
    return {tr("The server offers no way to log in that this assistant can use."),
            tr("Choose other settings among those offered on this page."), ContactWording::helpDesk()};
}

Advice LoginWording::loginDisabledInClear()
{
    return {tr("This server accepts no password without encryption."),
            tr("Choose settings marked “TLS” or “STARTTLS”."), ContactWording::itReferent()};
}

Advice LoginWording::loginNeedsDigit()
{
    return {tr("Your login may end with a number, because a namesake already had the short one."),
            tr("Look for your exact login in your letter, on the portal's last page or in the webmail."),
            ContactWording::helpDesk()};
}

Advice LoginWording::passwordIsNumen()
{
    return {tr("The password has the shape of a NUMEN, which is often the first password."),
            tr("If you have chosen another password since, type that one; otherwise type the NUMEN in "
               "capital letters."),
            ContactWording::helpDesk()};
}

Advice LoginWording::passwordExpiredLikely()
{
    return {tr("Your password may have expired or been changed."),
            tr("Sign in to the webmail; if it asks for a new password, choose one and type it here."),
            ContactWording::helpDesk()};
}

Advice LoginWording::serviceMoved()
{
    return {tr("Your mailbox may have moved to the national mail service."),
            tr("If your mail opens at messagerie.education.gouv.fr in the browser, choose the national "
               "service on the first page."),
            ContactWording::helpDesk()};
}

Advice LoginWording::mailboxOverQuota()
{
    return {tr("Your mailbox is full."),
            tr("Delete old or large messages in the webmail, then empty its bin."),
            ContactWording::helpDesk()};
}

Advice LoginWording::sendingRefused()
{
    return {tr("The server refused to send the message."),
            tr("Check that the sender's address is yours, then try once more."), ContactWording::helpDesk()};
}

Advice LoginWording::nameInvalid()
{
    return {tr("This name cannot be used as it is typed."),
            tr("Type it with letters, blanks, hyphens and apostrophes only."), ContactWording::itReferent()};
}

Advice LoginWording::loginInvalid()
{
    return {tr("This login cannot be used as it is typed."),
            tr("Type the short login as the portal's last page shows it."), ContactWording::itReferent()};
}

Advice LoginWording::addressInvalid()
{
    return {tr("This mail address cannot be used as it is typed."),
            tr("Type the whole address, without accents or blanks."), ContactWording::itReferent()};
}
