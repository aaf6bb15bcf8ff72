// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

Advice PortalWording::portalNumenUnknown()
{
    return {tr("The portal does not know this NUMEN."),
            tr("Compare it with an official letter: O and 0, I and 1 are easily mixed up."),
            ContactWording::staffOffice()};
}

Advice PortalWording::portalDateMismatch()
{
    return {tr("The portal has another birth date for this NUMEN."),
            tr("Type your birth date again: day, month, then year."), ContactWording::staffOffice()};
}

Advice PortalWording::portalIdentityRefused()
{
    return {tr("The portal does not recognise this NUMEN with this birth date."),
            tr("Compare both with an official letter, then try once more."), ContactWording::staffOffice()};
}

Advice PortalWording::portalLocked()
{
    return {tr("The portal has locked this account after several attempts."),
            tr("Wait until tomorrow before you try again."), ContactWording::helpDesk()};
}

Advice PortalWording::portalPasswordRefused()
{
    return {tr("The portal does not accept this new password."),
            tr("Choose another one that follows the rules shown by the portal."), ContactWording::helpDesk()};
}

Advice PortalWording::portalCaptcha()
{
    return {tr("The portal wants to make sure that a person is answering."),
            tr("Do this step in your browser, where you can answer its question."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalScriptOnly()
{
    return {tr("The portal's page only works in a browser."),
            tr("Do this step in your browser, then come back here with your login."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalFormUnknown()
{
    return {tr("The portal's page is not the one that this assistant knows."),
            tr("Do this step in your browser, then come back here with your login."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalSessionExpired()
{
    return {tr("The portal stopped waiting for an answer."),
            tr("Start this step again with your NUMEN at hand."), ContactWording::helpDesk()};
}

Advice PortalWording::portalMaintenance()
{
    return {tr("The portal is closed for maintenance."), tr("Try again in a few hours."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalRedirectedElsewhere()
{
    return {tr("The portal leads to an address that this assistant does not know as its own, so it stopped."),
            tr("Do this step in your browser, and read the address it shows before you type anything."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalNotSecure()
{
    return {tr("The portal's connection is not safely encrypted, so nothing was sent."),
            tr("Try another network, for example your phone's shared connection."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalTooLarge()
{
    return {tr("The portal sent far more than such a page holds, so the assistant stopped."),
            tr("Do this step in your browser, then come back here with your login."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalSilent()
{
    return {tr("The portal does not answer."), tr("Wait a few minutes, then try again."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalErrorPage()
{
    return {tr("The portal reports a fault of its own."),
            tr("Try again later: what you typed is not the cause."), ContactWording::helpDesk()};
}

Advice PortalWording::portalDoneLoginMissing()
{
    return {tr("The activation seems to be done, but the portal did not show your login."),
            tr("Go on: the next page suggests a login, and the test tells whether it is the right one."),
            ContactWording::helpDesk()};
}

Advice PortalWording::portalAlreadyActive()
{
    return {tr("Your mailbox is already active."), tr("Go on with the login and password that you have."),
            ContactWording::helpDesk()};
}
