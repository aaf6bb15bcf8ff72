// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ClientWords.h"

using namespace Qt::StringLiterals;

const QStringList &clientWords()
{
    static const QStringList all = {u"thunderbird"_s, u"outlook"_s, u"sheet"_s, u"apple"_s, u"android"_s};
    return all;
}

OutputKinds outputKindsOf(const QStringList &words)
{
    const std::pair<QString, OutputKind> kindsByWord[] = {{u"outlook"_s, OutputKind::Outlook},
                                                          {u"sheet"_s, OutputKind::Sheet},
                                                          {u"apple"_s, OutputKind::Apple},
                                                          {u"android"_s, OutputKind::Android}};
    OutputKinds kinds;
    for (const auto &[word, kind] : kindsByWord)
        kinds.setFlag(kind, words.contains(word));
    return kinds;
}
