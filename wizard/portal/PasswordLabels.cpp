// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PasswordLabels.h"

#include "portal/PortalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList presentWords{u"actuel"_s,     u"ancien"_s,      u"precedent"_s, u"present"_s,
                               u"provisoire"_s, u"temporaire"_s,  u"current"_s,   u"old"_s,
                               u"previous"_s,   u"provisional"_s, u"temporary"_s};
const QStringList newWords{u"nouveau"_s, u"new"_s, u"choisi"_s, u"choose"_s};
const QStringList againWords{u"confirm"_s, u"encore"_s, u"repet"_s,    u"retap"_s,    u"resais"_s,
                             u"ressais"_s, u"verif"_s,  u"seconde"_s,  u"deuxieme"_s, u"again"_s,
                             u"repeat"_s,  u"retype"_s, u"re enter"_s, u"verify"_s,   u"nouveau une fois"_s};

/// One of @p beginnings begins a word of @p label.
bool hasWordThatBeginsWith(const QString &label, const QStringList &beginnings)
{
    const QString words = u' ' + foldedWords(label);
    return std::ranges::any_of(
        beginnings, [&](const QString &beginning) { return words.contains(QString(u' ' + beginning)); });
}

} // namespace

bool asksForPresentPassword(const QString &label)
{
    return hasWordThatBeginsWith(label, presentWords);
}

bool asksForNewPassword(const QString &label)
{
    return hasWordThatBeginsWith(label, newWords);
}

bool asksOnceMore(const QString &label, const QString &firstLabel)
{
    return foldedWords(label) == foldedWords(firstLabel) || hasWordThatBeginsWith(label, againWords);
}
