// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

Advice ServerWording::notAMailServer()
{
    return {tr("A web server answers where a mail server should."),
            tr("Check the server's name and port number, then test again."), ContactWording::helpDesk()};
}

Advice ServerWording::wrongProtocol()
{
    return {tr("The server answers, but offers another kind of mail access than the one chosen."),
            tr("Choose other settings among those offered on this page."), ContactWording::helpDesk()};
}

Advice ServerWording::greetingMalformed()
{
    return {tr("Something answers, but not the way a mail server does."),
            tr("Check the server's name and port number; if they are right, try another network."),
            ContactWording::helpDesk()};
}

Advice ServerWording::answerTooLong()
{
    return {tr("The server sent far more than a mail server should, so the test was stopped."),
            tr("Choose other settings among those offered, or try another network."),
            ContactWording::helpDesk()};
}

Advice ServerWording::plainOnTlsPort()
{
    return {tr("The server answers without encryption where encryption was expected."),
            tr("Choose other settings among those offered; your password is never sent without encryption."),
            ContactWording::helpDesk()};
}

Advice ServerWording::tlsOnStarttlsPort()
{
    return {tr("The server wants encryption from the first moment, and these settings begin without it."),
            tr("Choose settings marked “TLS” for this server."), ContactWording::helpDesk()};
}

Advice ServerWording::starttlsMissing()
{
    return {tr("The server does not offer to switch to encryption."),
            tr("Choose settings marked “TLS”; your password is never sent without encryption."),
            ContactWording::helpDesk()};
}

Advice ServerWording::starttlsRefused()
{
    return {tr("The server announced encryption, then refused to switch to it."),
            tr("Test again in a few minutes, or choose settings marked “TLS”."), ContactWording::helpDesk()};
}

Advice ServerWording::starttlsInjection()
{
    return {tr("Something slipped extra text into the connection just before encryption began, so the test "
               "was stopped."),
            tr("Do not use this network for your mail; try another one, for example your phone's shared "
               "connection."),
            ContactWording::helpDesk()};
}

Advice ServerWording::serverBusy()
{
    return {tr("The server is too busy to answer right now."), tr("Wait about ten minutes, then test again."),
            ContactWording::helpDesk()};
}

Advice ServerWording::addressBanned()
{
    return {
        tr("The server turns this network away for now, as it does after too many wrong passwords."),
        tr("Correct the password saved on your phone and other devices, then wait before you test again."),
        ContactWording::helpDesk()};
}
