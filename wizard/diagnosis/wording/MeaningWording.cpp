// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/MeaningWording.h"

// Without a default on purpose: a kind that is not explained does not compile.
// NOLINTNEXTLINE(readability-function-size): one text a kind, nothing else
QString MeaningWording::of(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NetworkNone:
        return tr("No network connection of this computer is up: neither cable nor Wi-Fi. No server was "
                  "asked anything.");
    case FaultKind::DnsFailed:
        return tr("Before a connection, the server's name is turned into an address (DNS). Nobody answered "
                  "that question, or the answer was that this name does not exist although others do.");
    case FaultKind::DnsHijacked:
        return tr(
            "Names that have nothing to do with each other were given the same address, and what answers "
            "there is not the mail server: a filter or a sign-in page of the network answers in its place.");
    case FaultKind::CaptivePortal:
        return tr("Instead of the académie's website, the network shows a page of its own, as hotels and "
                  "guest networks do. Until somebody signs in there, mail does not get out.");
    case FaultKind::ProxyRequired:
        return tr("Direct connections get no answer, while the system's settings name a proxy: what goes out "
                  "must pass through it, and it does not let these mail ports pass.");
    case FaultKind::ProxyAuthRequired:
        return tr("The proxy wants to know who goes out through it (answer 407). That name and password are "
                  "those of the network, not those of the mailbox.");
    case FaultKind::PortRefused:
        return tr("The computer at this address answered at once that nothing listens at this port, or a "
                  "firewall said so in its place. The name and the network are fine.");
    case FaultKind::PortSilent:
        return tr("The connection was asked for and nothing came back, neither yes nor no. Nothing else "
                  "answered that would tell a blocked port from a server that is down.");
    case FaultKind::PortBlocked:
        return tr("This port stays silent while another one of the same server, or the portal, answers over "
                  "the same network: something on the way drops this kind of connection.");
    case FaultKind::ServerDown:
        return tr("All ports that were tried of this server are silent, while another mail server answers: "
                  "mail gets out of this network, and it is this server that does not answer.");
    case FaultKind::ServerSilent:
        return tr("The connection came about, and then the server did not say a word within ten seconds. It "
                  "may be overloaded, or something on the way lets connections begin and nothing through.");
    case FaultKind::ConnectionCut:
        return tr("The other side, or something on the way, ended the connection before the test was over.");
    case FaultKind::Ipv6Broken:
        return tr("The server has addresses of both kinds. Those of IPv6 did not answer and those of IPv4 "
                  "did; programs that insist on IPv6 are slow here.");
    case FaultKind::NotAMailServer:
        return tr("At this port somebody speaks the language of the web (HTTP): a wrong port, or a filter "
                  "that answers in the server's place.");
    case FaultKind::WrongProtocol:
        return tr("The greeting is that of another mail protocol, for instance of POP where IMAP was "
                  "expected. The port belongs to other settings.");
    case FaultKind::GreetingMalformed:
        return tr("What came first is the greeting of no mail protocol that the assistant knows.");
    case FaultKind::AnswerTooLong:
        return tr("A line or an answer was longer than the protocols allow. The test was stopped rather than "
                  "read on without end.");
    case FaultKind::PlainOnTlsPort:
        return tr("At this port encryption begins with the first byte, but the server answered in readable "
                  "text. Nothing personal was sent.");
    case FaultKind::TlsOnStarttlsPort:
        return tr("These settings begin in readable text and then switch to encryption (STARTTLS); the "
                  "server waits for encryption at once. It is the port of other settings.");
    case FaultKind::StarttlsMissing:
        return tr("Among what the server offers, the switch to encryption is missing. Sometimes it is a "
                  "filter or an antivirus that takes it out of the list.");
    case FaultKind::StarttlsRefused:
        return tr("The server listed the switch to encryption and said no when it was asked for it: mostly a "
                  "fault of its own.");
    case FaultKind::StarttlsInjection:
        return tr(
            "Between the server's “yes” and the beginning of encryption there was text that has no place "
            "there. That is what an attack looks like that slips in commands, or a very faulty server.");
    case FaultKind::ServerBusy:
        return tr("The server answered that it takes no connection now: too many at once, or maintenance.");
    case FaultKind::AddressBanned:
        return tr("The server's words say that this network's address is shut out for a while. In a school "
                  "everybody shares one address: one device with an old password is enough.");
    case FaultKind::TlsTooOld:
        return tr(
            "The server knows encryption only in versions before TLS 1.2, which today's programs refuse.");
    case FaultKind::TlsHandshakeFailed:
        return tr("Encryption was begun and broken off: no method in common, or something on the way that "
                  "disturbs it.");
    case FaultKind::TlsClientCertificateRequired:
        return tr("The server is made for computers that carry a certificate of their own, for instance "
                  "inside an administration.");
    case FaultKind::CertificateExpired:
        return tr("The certificate was valid until a day that is over, and nothing says that this computer's "
                  "clock is wrong.");
    case FaultKind::CertificateNotYetValid:
        return tr("The certificate begins on a later day than this computer's clock shows.");
    case FaultKind::ClockWrong:
        return tr("A web server's clock, or several certificates at once, say another day than this "
                  "computer. Certificates have dates: with a wrong clock even good ones seem bad.");
    case FaultKind::CertificateWrongHost:
        return tr("The certificate is for other names than the one that was called: a wrong name in the "
                  "settings, or somebody else who answers.");
    case FaultKind::CertificateSelfSigned:
        return tr("The certificate is signed by itself. Anybody can make such a one, so it proves nothing.");
    case FaultKind::CertificateUnknownIssuer:
        return tr("The chain of signatures ends with an authority that is neither in this computer's list "
                  "nor in Mozilla's.");
    case FaultKind::CertificateChainIncomplete:
        return tr(
            "Between the server's certificate and a known authority one certificate is missing that the "
            "server should send along. Browsers often fetch it by themselves, mail programs do not.");
    case FaultKind::CertificateWeak:
        return tr("Its key or its signature is of a kind that can be forged today (MD5, SHA-1, or RSA under "
                  "2048 bits).");
    case FaultKind::CertificateRevoked:
        return tr("The server itself sent along the authority's statement that this certificate does not "
                  "count any more.");
    case FaultKind::CertificateTrustedHereOnly:
        return tr("The test passed with the list of authorities of this computer alone. Outlook and the "
                  "browser go by that list; Thunderbird goes by Mozilla's.");
    case FaultKind::CertificateTrustedBySchool:
        return tr("The test passed with the certificate that an IT referent put among the school's settings, "
                  "and with nothing else. Whoever holds its key can read what passes: it is trusted for mail "
                  "and webmail, never for the activation on the portal.");
    case FaultKind::TlsIntercepted:
        return tr("The certificate was not issued by an authority for these servers, but by a product that "
                  "opens, reads and closes connections again: a school's filter, or the mail shield of an "
                  "antivirus. Thunderbird refuses it, and rightly so.");
    case FaultKind::LoginRefused:
        return tr("The connection is encrypted and verified, and the server said no to login and password. "
                  "It does not tell which of them is wrong. After three refusals the assistant stops: too "
                  "many lock an account.");
    case FaultKind::LoginIsAddress:
        return tr(
            "What was typed has an @ or a dot, as an address has; the servers here want the short login.");
    case FaultKind::LoginThrottled:
        return tr("The server did not judge login and password: it put the question off, as it does after "
                  "several attempts.");
    case FaultKind::LoginMechanismMissing:
        return tr(
            "The assistant can log in with PLAIN and LOGIN, inside encryption. The server offers neither.");
    case FaultKind::LoginDisabledInClear:
        return tr("Before encryption the server says that it takes no password, and that is right: these "
                  "settings have no encryption.");
    case FaultKind::LoginNeedsDigit:
        return tr("A hint, no certainty: where two people would have the same login, the later one got a "
                  "number at its end.");
    case FaultKind::PasswordIsNumen:
        return tr("A hint, no certainty: the password that was refused is built as a NUMEN is, thirteen "
                  "characters.");
    case FaultKind::PasswordExpiredLikely:
        return tr("A hint, no certainty: a password that worked before is refused now.");
    case FaultKind::ServiceMoved:
        return tr("A hint, no certainty: the old server refuses while the national service answers.");
    case FaultKind::MailboxOverQuota:
        return tr("The server takes no further message for this mailbox until there is room again.");
    case FaultKind::SendingRefused:
        return tr("The login was accepted, the message was not: its sender, its recipient or its content did "
                  "not suit the server.");
    case FaultKind::ClientMissing:
        return tr(
            "It was looked for where packages, archives, snap, flatpak and Windows' installers put it.");
    case FaultKind::ClientRunning:
        return tr("A mail program that runs writes its settings again when it closes, and would undo what "
                  "was written.");
    case FaultKind::ProfileLocked:
        return tr("While it writes, the assistant holds the lock by which Thunderbird reserves a profile. "
                  "Another program, or one that crashed, has it.");
    case FaultKind::ProfileNewer:
        return tr("Thunderbird refuses to open a profile that a newer version has used, because it could "
                  "damage it.");
    case FaultKind::PrefsBroken:
        return tr("The file prefs.js cannot be read to its end; what is not understood is not written to.");
    case FaultKind::UserJsOverrides:
        return tr("Lines of user.js go before what the program and its settings say, at every start; "
                  "somebody once put that file there.");
    case FaultKind::PrimaryPasswordSet:
        return tr("The saved passwords are encrypted with a password that the assistant neither knows nor "
                  "asks for.");
    case FaultKind::AccountAlreadyThere:
        return tr("An account with the same server and the same login was found, and one is enough.");
    case FaultKind::LettersReplaced:
        return tr("That file is written in an old alphabet of Windows that lacks some letters; the account "
                  "works all the same.");
    case FaultKind::ClientLacksStarttls:
        return tr("For receiving mail that file knows encryption from the first moment or none at all.");
    case FaultKind::DiskFull:
        return tr(
            "The system reported that there is no room for the new file; the old one stands as it was.");
    case FaultKind::ReadOnly:
        return tr("The system does not let this person write there, or the medium does not take anything.");
    case FaultKind::ChangedMeanwhile:
        return tr("Between what was shown and the writing, a file got another content. Only what was shown "
                  "is written.");
    case FaultKind::NothingToUndo:
        return tr("There is no receipt of a change, or the last one was taken back already.");
    case FaultKind::NssUnusable:
        return tr("Only Thunderbird's own library can encrypt a password for it; it was not found, did not "
                  "fit this program, or refused.");
    case FaultKind::ClearTextRefused:
        return tr("Whoever is on the same network could read the password. The assistant has no way to agree "
                  "to that.");
    case FaultKind::AcademyFileInvalid:
        return tr("The académie's data, or a file of certificates, does not have the shape that the program "
                  "knows. The message names the place.");
    case FaultKind::StickChanged:
        return tr("The stick's list of its files is signed; a file is missing, was changed or was added, or "
                  "the signature is not good.");
    case FaultKind::Cancelled:
        return tr("Somebody stopped it, or the window was closed. What had been begun was not finished.");
    case FaultKind::NameInvalid: return tr("It is empty, too long, or has characters that no name has.");
    case FaultKind::LoginInvalid:
        return tr("It is empty, too long, or has blanks, accents or other characters that no login has.");
    case FaultKind::AddressInvalid:
        return tr("An address has one @, a name before it and a whole domain after it.");
    case FaultKind::TableUnreadable:
        return tr("A table of people is a text with one person in each line (CSV, in UTF-8). This file is "
                  "something else, is cut off in its middle, or the system does not let it be read.");
    case FaultKind::TableEmpty:
        return tr("The file has no line with anything in it, or none below its headers.");
    case FaultKind::TableColumnSecret:
        return tr("A password, a NUMEN or a birth date opens a mailbox. A table that holds one is not looked "
                  "at any further, whoever made it.");
    case FaultKind::TableColumnMissing:
        return tr("Headers are known in French and English, however they are written. Without a given name "
                  "and a birth name nobody can be written for.");
    case FaultKind::TableColumnRepeated:
        return tr("Two headers mean the same, and which of the two counts is not guessed.");
    case FaultKind::TableUserUnclear:
        return tr("A script that starts with the session looks for the one line with this user name. None "
                  "was found, or more than one, and nothing was written.");
    case FaultKind::CellTooLong:
        return tr("No name, address or function has a thousand letters: something else was pasted.");
    case FaultKind::TooManyCells:
        return tr("Somewhere a comma or a semicolon stands in a name and was taken for the end of a cell.");
    case FaultKind::IncomingUnknown:
        return tr("The column for receiving mail knows two words; the line is left out rather than guessed.");
    case FaultKind::ClientUnknown:
        return tr("The column for mail programs holds a word that names none; the line is left out.");
    case FaultKind::LoginRepeated:
        return tr("The second of two lines with one login is left out: one of the two is another person's "
                  "account.");
    case FaultKind::AddressRepeated:
        return tr("Homonyms have addresses that differ by a digit; an address that is made from the name "
                  "cannot know it.");
    case FaultKind::LoginToConfirm:
        return tr("A login can be suggested from a name, but a homonym's carries a digit that nobody can "
                  "guess; nothing was written for this person.");
    case FaultKind::PortalNumenUnknown:
        return tr("The portal answered that nobody has this NUMEN. Nothing is sent again by itself: too many "
                  "attempts lock an account.");
    case FaultKind::PortalDateMismatch:
        return tr("The portal knows the NUMEN and answered that the date is another.");
    case FaultKind::PortalIdentityRefused:
        return tr("The portal refused and did not say which of the two is wrong.");
    case FaultKind::PortalLocked:
        return tr("The portal answered that it takes no attempt for this account for now.");
    case FaultKind::PortalPasswordRefused:
        return tr(
            "NUMEN and date were accepted, the new password was not: too short, too simple, or used before.");
    case FaultKind::PortalCaptcha:
        return tr("The page has a picture to copy or a box against robots, which the assistant does not try "
                  "to get round.");
    case FaultKind::PortalScriptOnly: return tr("The form is made by a script; the assistant runs none.");
    case FaultKind::PortalFormUnknown:
        return tr("The page was read, and its questions were not recognised. Nothing was sent on a guess.");
    case FaultKind::PortalSessionExpired:
        return tr("Between two pages more time went by than the portal waits.");
    case FaultKind::PortalMaintenance: return tr("The portal says so on its page.");
    case FaultKind::PortalRedirectedElsewhere:
        return tr("NUMEN and birth date go to the portal's own names and nowhere else. The name that it "
                  "leads to is shown.");
    case FaultKind::PortalNotSecure:
        return tr("The certificate was not accepted, or the portal led to a page without encryption.");
    case FaultKind::PortalTooLarge:
        return tr("A page of this kind is small; this one was cut off before it filled the memory.");
    case FaultKind::PortalSilent:
        return tr("The connection did not come about, or no whole answer came in time.");
    case FaultKind::PortalErrorPage:
        return tr("The portal answered with an error of its own (a number of 500 and more).");
    case FaultKind::PortalDoneLoginMissing:
        return tr("The last page has no login that could be recognised with certainty.");
    case FaultKind::PortalAlreadyActive:
        return tr("The portal answered that this account has been activated before.");
    }
    Q_UNREACHABLE();
}
