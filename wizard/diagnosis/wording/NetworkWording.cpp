// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

Advice NetworkWording::networkNone()
{
    return {tr("This computer is not connected to any network."),
            tr("Turn on Wi-Fi or plug in the network cable, then test again."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::dnsFailed()
{
    return {tr("The network could not find the server's name."),
            tr("Check that a web page opens in your browser, then test again."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::dnsHijacked()
{
    return {tr("This network sends different server names to one and the same place."),
            tr("Use another network, for example your phone's shared connection."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::captivePortal()
{
    return {tr("This network wants you to sign in on a web page first."),
            tr("Open your browser, sign in on the page that appears, then test again."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::proxyRequired()
{
    return {tr("This network only lets connections out through an intermediary (a proxy)."),
            tr("Have ports 993 and 465 opened, for most mail programs cannot go through it; until then, read "
               "your mail in the webmail."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::proxyAuthRequired()
{
    return {tr("This network's intermediary (its proxy) asks for a user name and a password."),
            tr("Type the user name and password of this network where the assistant asks for them."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::portRefused()
{
    return {tr("The server's door for this kind of mail connection (its port) is closed."),
            tr("Choose other settings among those offered on this page."), ContactWording::helpDesk()};
}

Advice NetworkWording::portSilent()
{
    return {tr("Nothing came back from the server."),
            tr("Test again; if nothing comes back, try another network, for example your phone's shared "
               "connection."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::portBlocked()
{
    return {tr("This network probably blocks this kind of mail connection."),
            tr("Read your mail in the webmail here, or set it up from another network, for example your "
               "phone's shared connection."),
            ContactWording::networkKeeper()};
}

Advice NetworkWording::serverDown()
{
    return {tr("The mail server does not answer, although the network works."),
            tr("Wait a while, then test again."), ContactWording::helpDesk()};
}

Advice NetworkWording::serverSilent()
{
    return {tr("The server accepted the connection but said nothing."),
            tr("Wait a few minutes, then test again."), ContactWording::helpDesk()};
}

Advice NetworkWording::connectionCut()
{
    return {tr("The connection was cut in the middle."),
            tr("Test again; if it is cut each time, try another network."), ContactWording::networkKeeper()};
}

Advice NetworkWording::ipv6Broken()
{
    return {
        tr("The newer kind of Internet address (IPv6) does not work on this network; the older kind does."),
        tr("Nothing needs to be done: the older kind was used."), ContactWording::networkKeeper()};
}
