// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

/// Invented people and their accounts, as the presets of Amiens would make them.
inline ServerAccess access(const QString &host, quint16 port, Protocol protocol, const QString &user,
                           Security security = Security::Tls)
{
    return {SecureEndpoint::from({host, port, protocol, security}).value(), user};
}

/// IMAP 993 and SMTP 465, short login.
inline MailAccount mariesAccount()
{
    using namespace Qt::StringLiterals;
    return {u"Marie Dupont"_s,
            EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value(),
            u"Académie d'Amiens"_s,
            access(u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, u"mdupont"_s),
            access(u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, u"mdupont"_s),
            {}};
}

/// POP 995 and SMTP 587 with STARTTLS, a login with a digit, a signature, and every character that needs
/// care.
inline MailAccount zoesPopAccount()
{
    using namespace Qt::StringLiterals;
    return {u"Zoé \"d'Œuvre\\Saint\""_s,
            EmailAddress::parse(u"Zoe.Doeuvre-Saint@ac-amiens.fr"_s).value(),
            u"Académie d'Amiens"_s,
            access(u"pop.ac-amiens.fr"_s, 995, Protocol::Pop3, u"zdoeuvre2"_s),
            access(u"smtp.ac-amiens.fr"_s, 587, Protocol::Smtp, u"zdoeuvre2"_s, Security::StartTls),
            Signature{u"Zoé <d'Œuvre>"_s, u"Professeure & cheffe"_s, u"Collège \"Jean Moulin\""_s}};
}
