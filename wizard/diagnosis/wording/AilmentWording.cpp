// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/AilmentWording.h"

#include "diagnosis/wording/Wording.h"

Advice AilmentWording::loginIsAddress()
{
    return {tr("Thunderbird signs in with your mail address; the server wants the short login."),
            tr("The short login takes the place of the address."), ContactWording::helpDesk()};
}

Advice AilmentWording::loginIsNotAddress()
{
    return {tr("Thunderbird signs in with a short login; this server wants your whole mail address."),
            tr("The address takes the place of the short login."), ContactWording::helpDesk()};
}

Advice AilmentWording::otherLogin()
{
    return {tr("Thunderbird signs in with another login than yours."),
            tr("Your login takes the place of the one that is there."), ContactWording::helpDesk()};
}

Advice AilmentWording::clearText()
{
    return {tr("Thunderbird is set to talk to the server without encryption, password included."),
            tr("The connection becomes encrypted."), ContactWording::itReferent()};
}

Advice AilmentWording::startTlsOnTlsPort()
{
    return {
        tr("Thunderbird is set to STARTTLS on a port where the server wants TLS from the start: they wait "
           "for each other."),
        tr("The kind of encryption becomes that of the port."), ContactWording::itReferent()};
}

Advice AilmentWording::tlsOnStartTlsPort()
{
    return {tr("Thunderbird is set to TLS from the start on a port where the server begins with STARTTLS."),
            tr("The kind of encryption becomes that of the port."), ContactWording::itReferent()};
}

Advice AilmentWording::encryptedPassword()
{
    return {tr("Thunderbird is set to a way of signing in that the académie's servers do not offer."),
            tr("It becomes “Normal password”, inside the encrypted connection."),
            ContactWording::itReferent()};
}

Advice AilmentWording::oldServer()
{
    return {tr("The server that Thunderbird is set to does not answer; the académie's usual one does."),
            tr("The usual server takes its place."), ContactWording::helpDesk()};
}

Advice AilmentWording::foreignServer()
{
    return {tr("Thunderbird fetches this address's mail from a server that is not the académie's."),
            tr("The académie's server takes its place."), ContactWording::helpDesk()};
}

Advice AilmentWording::foreignSender()
{
    return {tr("Thunderbird sends this address's mail through a server that is not the académie's."),
            tr("The académie's sending server is used for this address; the other stays for the rest."),
            ContactWording::helpDesk()};
}

Advice AilmentWording::noSender()
{
    return {tr("Thunderbird has no sending server for this address."),
            tr("The académie's sending server is added."), ContactWording::helpDesk()};
}

Advice AilmentWording::senderUnreachable()
{
    return {tr("The sending server does not answer on the port that Thunderbird is set to; it answers on its "
               "other one."),
            tr("The port that answers takes its place."), ContactWording::networkKeeper()};
}

Advice AilmentWording::passwordChanged()
{
    return {tr("The settings are right, and the server refuses the password: many académies have it renewed "
               "every year."),
            tr("Thunderbird will ask for the new one; the old one is forgotten if it was remembered."),
            ContactWording::helpDesk()};
}

QString AilmentWording::signingIn(int authMethod)
{
    switch (authMethod) {
    case 1: return tr("no authentication");
    case 4: return tr("encrypted password");
    case 5: return QStringLiteral("Kerberos / GSSAPI");
    case 6: return QStringLiteral("NTLM");
    case 7: return tr("TLS certificate");
    case 10: return QStringLiteral("OAuth2");
    default: return tr("normal password");
    }
}

QString AilmentWording::of(ServerSetting setting, bool sending)
{
    switch (setting) {
    case ServerSetting::Server: return sending ? tr("Sending, server") : tr("Receiving, server");
    case ServerSetting::Encryption: return sending ? tr("Sending, encryption") : tr("Receiving, encryption");
    case ServerSetting::UserName: return sending ? tr("Sending, user name") : tr("Receiving, user name");
    case ServerSetting::SigningIn:
        return sending ? tr("Sending, way to sign in") : tr("Receiving, way to sign in");
    }
    Q_UNREACHABLE();
}
