// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LoginAnswers.h"

#include "probe/ServerLine.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Answer = LoginOutcome::Answer;

namespace {

// "Not now" in servers that have no code for it: Exchange, Zimbra, Courier, qmail and their fronts.
constexpr std::array laterWords = {"too many"_L1,   "try again"_L1, "temporar"_L1,
                                   "rate limit"_L1, "throttl"_L1,   "unavailable"_L1};

bool meansLater(const QString &text)
{
    return std::any_of(laterWords.begin(), laterWords.end(),
                       [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Dovecot 2.3, where PLAIN is switched off, takes USER and PASS and answers "[AUTH] Unsupported
/// authentication mechanism": the code would blame the password.
bool meansNoMechanism(const QString &text)
{
    return text.contains("authentication mechanism"_L1, Qt::CaseInsensitive) &&
           (text.contains("unsupported"_L1, Qt::CaseInsensitive) ||
            text.contains("not supported"_L1, Qt::CaseInsensitive));
}

template <std::size_t Count>
bool hasCode(const QString &text, const std::array<QLatin1StringView, Count> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&text](QLatin1StringView code) {
        return text.contains(u'[' + code, Qt::CaseInsensitive);
    });
}

} // namespace

Answer imapRefusal(QByteArrayView status, bool secretSent)
{
    static constexpr std::array refused = {"AUTHENTICATIONFAILED"_L1, "AUTHORIZATIONFAILED"_L1, "EXPIRED"_L1,
                                           "CONTACTADMIN"_L1};
    static constexpr std::array later = {"UNAVAILABLE"_L1, "INUSE"_L1,     "IN-USE"_L1,
                                         "LIMIT"_L1,       "SERVERBUG"_L1, "SYS/TEMP"_L1};
    static constexpr std::array wrongWay = {"PRIVACYREQUIRED"_L1};
    const QString text = readable(status);
    if (hasCode(text, later))
        return Answer::Throttled;
    if (hasCode(text, wrongWay) || meansNoMechanism(text))
        return Answer::MechanismMissing;
    if (secretSent && hasCode(text, refused))
        return Answer::Refused;
    if (meansLater(text))
        return Answer::Throttled;
    return secretSent && beginsWithWord(status, "NO") ? Answer::Refused : Answer::MechanismMissing;
}

Answer pop3Refusal(QByteArrayView line, bool secretSent)
{
    static constexpr std::array later = {"SYS/TEMP"_L1, "IN-USE"_L1, "LOGIN-DELAY"_L1};
    static constexpr std::array refused = {"AUTH"_L1, "SYS/PERM"_L1};
    const QString text = readable(line);
    if (hasCode(text, later))
        return Answer::Throttled;
    if (meansNoMechanism(text))
        return Answer::MechanismMissing;
    if (secretSent && hasCode(text, refused))
        return Answer::Refused;
    if (meansLater(text))
        return Answer::Throttled;
    return secretSent ? Answer::Refused : Answer::MechanismMissing;
}

Answer smtpRefusal(const SmtpReply &reply, bool secretSent)
{
    switch (reply.code) {
    case 500: // unknown command
    case 501:
    case 502:
    case 503:
    case 504: // unknown mechanism
    case 530: // something else is wanted first
    case 538: return Answer::MechanismMissing;
    case 534: // too weak, says RFC 4954; "application password required", say others once it was tried
    case 432: // RFC 4954: a password transition is needed; waiting does not help
        return secretSent ? Answer::Refused : Answer::MechanismMissing;
    default: break;
    }
    if (reply.isTemporary() || meansLater(reply.line))
        return Answer::Throttled;
    return secretSent ? Answer::Refused : Answer::MechanismMissing;
}
