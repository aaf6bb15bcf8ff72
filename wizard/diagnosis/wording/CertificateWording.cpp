// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

Advice CertificateWording::tlsTooOld()
{
    return {tr("The server only offers an outdated encryption that is no longer safe."),
            tr("Choose other settings among those offered, or read your mail in the webmail."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::tlsHandshakeFailed()
{
    return {tr("The server and this computer could not agree on an encrypted connection."),
            tr("Test again from another network, for example your phone's shared connection."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::tlsClientCertificateRequired()
{
    return {
        tr("The server asks this computer to show a certificate (an electronic identity card) of its own."),
        tr("Choose other settings among those offered on this page."), ContactWording::helpDesk()};
}

Advice CertificateWording::certificateExpired()
{
    return {tr("The server's certificate (its electronic identity card) has expired."),
            tr("Wait until the server is put right: only those who run it can renew the certificate."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::certificateNotYetValid()
{
    return {tr("The server's certificate (its electronic identity card) is not valid yet."),
            tr("Check the date and time of this computer, then test again."), ContactWording::helpDesk()};
}

Advice CertificateWording::clockWrong()
{
    return {tr("The date or time of this computer seems to be wrong, so certificates cannot be checked."),
            tr("Set the date and time to “automatic” in the computer's settings, then test again."),
            ContactWording::computerKeeper()};
}

Advice CertificateWording::certificateWrongHost()
{
    return {tr("The server shows the certificate (the electronic identity card) of another server."),
            tr("Check the server's name letter by letter; if it is right, try another network."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::certificateSelfSigned()
{
    return {tr("The server vouches for itself: no recognised authority has signed its certificate."),
            tr("Do not type your password; choose other settings or try another network."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::certificateUnknownIssuer()
{
    return {tr("The server's certificate comes from an authority that this computer does not know."),
            tr("Try another network; if it is the same there, read your mail in the webmail for now."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::certificateChainIncomplete()
{
    return {tr("The server leaves out a document that is needed to prove its identity."),
            tr("Read your mail in the webmail for now: only those who run the server can put this right."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::certificateWeak()
{
    return {tr("The server's certificate uses a method that is too weak today."),
            tr("Choose other settings among those offered: only those who run the server can replace it."),
            ContactWording::helpDesk()};
}

Advice CertificateWording::certificateRevoked()
{
    return {tr("The server's certificate was withdrawn by the authority that had issued it."),
            tr("Do not type your password; test again another day."), ContactWording::helpDesk()};
}

Advice CertificateWording::certificateTrustedHereOnly()
{
    return {tr("This computer trusts the certificate's authority, Mozilla's list does not: Thunderbird will "
               "refuse it unless told otherwise."),
            tr("In Thunderbird, trust this computer's authorities: on Windows, with "
               "security.enterprise_roots.enabled in the Config Editor."),
            ContactWording::networkKeeper()};
}

Advice CertificateWording::certificateTrustedBySchool()
{
    return {tr("The school's settings alone vouch for the certificate's authority: mail programs may refuse "
               "it."),
            tr("Have that authority added to this computer and to Thunderbird, then test again."),
            ContactWording::networkKeeper()};
}

Advice CertificateWording::tlsIntercepted()
{
    return {tr("A filter on the network, or the antivirus, opens encrypted connections on their way."),
            tr("Try another network; if it is the same there, turn off the scanning of encrypted mail in "
               "your antivirus."),
            ContactWording::networkKeeper()};
}
