// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/EmailAddress.h"

#include "account/TypedText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// RFC 5321, 4.5.3.1: octets of a local part and of a path without its angle brackets; RFC 1035 for a label.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLabel = 63;

bool isAsciiLetterOrDigit(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// RFC 5321 "atext": what a dot-atom is made of. Quoted local parts exist on paper only and are refused.
bool isAtext(QChar character)
{
    return isAsciiLetterOrDigit(character) || u"!#$%&'*+-/=?^_`{|}~"_s.contains(character);
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

std::optional<QString> whatIsWrongWithLocalPart(const QString &localPart)
{
    if (localPart.isEmpty())
        return u"empty"_s;
    const auto fits = [](QChar c) { return c == u'.' || isAtext(c); };
    if (const auto odd = std::ranges::find_if_not(localPart, fits); odd != localPart.end()) {
        const bool accented = odd->unicode() >= 0x80 && (odd->isLetter() || odd->isMark());
        return accented ? u"accent"_s : u"character"_s;
    }
    const bool strayDot =
        localPart.startsWith(u'.') || localPart.endsWith(u'.') || localPart.contains(u".."_s);
    return strayDot ? std::optional(u"character"_s) : std::nullopt;
}

bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') &&
           !label.endsWith(u'-') &&
           std::ranges::all_of(label, [](QChar c) { return c == u'-' || isAsciiLetterOrDigit(c); });
}

std::optional<QString> whatIsWrongWithDomain(const QString &domain)
{
    if (!isAscii(domain))
        return u"idn"_s;
    const QStringList labels = domain.split(u'.');
    // An ACE label is an IDN in disguise: nobody recognises it, so nobody notices a look-alike of a real
    // domain.
    if (std::ranges::any_of(labels, [](const QString &label) { return label.startsWith("xn--"_L1); }))
        return u"idn"_s;
    const bool hasLetterInTop = std::ranges::any_of(labels.last(), [](QChar c) { return c.isLetter(); });
    if (labels.size() < 2 || !std::ranges::all_of(labels, isLabel) || !hasLetterInTop)
        return u"domain"_s;
    return std::nullopt;
}

std::optional<QString> whatIsWrongWith(const QString &text)
{
    if (text.isEmpty())
        return u"empty"_s;
    const auto atSigns = text.count(u'@');
    if (atSigns != 1)
        return atSigns == 0 ? u"no-at-sign"_s : u"two-at-signs"_s;
    if (text.contains(u' '))
        return u"blank"_s;
    const auto at = text.indexOf(u'@');
    if (text.size() > longestAddress || at > longestLocalPart)
        return u"too-long"_s;
    if (const auto wrong = whatIsWrongWithLocalPart(text.left(at)))
        return wrong;
    return whatIsWrongWithDomain(text.mid(at + 1).toLower());
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString &text)
{
    const QString address = cleaned(text);
    if (const auto wrong = whatIsWrongWith(address))
        return Fault{FaultKind::AddressInvalid, *wrong};
    const auto at = address.indexOf(u'@');
    return EmailAddress(address.left(at), address.mid(at + 1).toLower());
}

bool EmailAddress::sameMailbox(const EmailAddress &other) const
{
    return m_domain == other.m_domain && m_localPart.compare(other.m_localPart, Qt::CaseInsensitive) == 0;
}
