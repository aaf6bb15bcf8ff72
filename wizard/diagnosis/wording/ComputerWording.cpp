// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

Advice ComputerWording::clientMissing()
{
    return {tr("Thunderbird was not found on this computer."),
            tr("Install Thunderbird from www.thunderbird.net, then look again."),
            ContactWording::computerKeeper()};
}

Advice ComputerWording::clientRunning()
{
    return {tr("Thunderbird is open, so its settings cannot be changed now."),
            tr("Close every window of that program, then try again."), ContactWording::computerKeeper()};
}

Advice ComputerWording::profileLocked()
{
    return {tr("The Thunderbird profile (the folder of its mail and settings) could not be reserved for "
               "writing."),
            tr("Restart the computer, then try again before you open Thunderbird."),
            ContactWording::computerKeeper()};
}

Advice ComputerWording::profileNewer()
{
    return {tr("This profile was last used by a newer Thunderbird than the one installed here."),
            tr("Update Thunderbird, then try again."), ContactWording::computerKeeper()};
}

Advice ComputerWording::prefsBroken()
{
    return {tr("Thunderbird's settings file is damaged; it was left untouched."),
            tr("Choose a new profile: the old one stays as it is."), ContactWording::computerKeeper()};
}

Advice ComputerWording::userJsOverrides()
{
    return {tr("A file named user.js in this profile puts some settings back at every start of Thunderbird."),
            tr("Choose a new profile, or have the lines in question taken out of user.js."),
            ContactWording::itReferent()};
}

Advice ComputerWording::primaryPasswordSet()
{
    return {
        tr("Thunderbird's saved passwords are locked with a primary password, so none was added."),
        tr("Start Thunderbird, type your mail password when it asks, and tick the box that remembers it."),
        ContactWording::computerKeeper()};
}

Advice ComputerWording::accountAlreadyThere()
{
    return {tr("This account is in the mail program already, so it was not added a second time."),
            tr("Keep the one that works; remove the other in the mail program, close that, then try again."),
            ContactWording::itReferent()};
}

Advice ComputerWording::lettersReplaced()
{
    return {tr("Some letters do not exist in Outlook's settings file, so the nearest ones were written."),
            tr("Once the account works, correct the name in Outlook's account settings."),
            ContactWording::itReferent()};
}

Advice ComputerWording::clientLacksStarttls()
{
    return {tr("Outlook's settings file cannot ask for STARTTLS when receiving mail."),
            tr("For receiving mail, choose settings marked “TLS”, or use Thunderbird."),
            ContactWording::itReferent()};
}

Advice ComputerWording::diskFull()
{
    return {tr("The disk is full; nothing was changed."),
            tr("Make room, for example by emptying the bin, then try again."),
            ContactWording::computerKeeper()};
}

Advice ComputerWording::readOnly()
{
    return {tr("This folder does not allow writing; nothing was changed."),
            tr("Choose another profile or another folder."), ContactWording::computerKeeper()};
}

Advice ComputerWording::changedMeanwhile()
{
    return {tr("Another program changed a file in the meantime, so it was left alone."),
            tr("Close your mail program, go back to the summary and check it again."),
            ContactWording::computerKeeper()};
}

Advice ComputerWording::nothingToUndo()
{
    return {tr("There is nothing to take back."),
            tr("Nothing needs to be done: no change made by this assistant is left."),
            ContactWording::nobody()};
}

Advice ComputerWording::nssUnusable()
{
    return {tr("The password could not be stored in Thunderbird."),
            tr("Go on without it: Thunderbird will ask for the password when it starts."),
            ContactWording::computerKeeper()};
}

Advice ComputerWording::clearTextRefused()
{
    return {tr("With these settings the password would travel without encryption, so the assistant refuses "
               "them."),
            tr("Choose other settings, marked “TLS” or “STARTTLS”."), ContactWording::itReferent()};
}

Advice ComputerWording::academyFileInvalid()
{
    return {tr("A file given to the assistant contains a mistake and is not used."),
            tr("Go on with the built-in settings, or correct the file at the place named."),
            ContactWording::itReferent()};
}

Advice ComputerWording::stickChanged()
{
    return {tr("The files on this USB stick are not the ones that were signed."),
            tr("Stop using this stick and ask for a fresh copy."), ContactWording::itReferent()};
}

Advice ComputerWording::cancelled()
{
    return {tr("This was stopped before its end."), tr("Start it again whenever you like."),
            ContactWording::nobody()};
}
