// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PageComplaint.h"

#include "portal/PortalWords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 300;

bool isOfIdentity(FaultKind kind)
{
    return kind == FaultKind::PortalNumenUnknown || kind == FaultKind::PortalDateMismatch ||
           kind == FaultKind::PortalIdentityRefused;
}

class Spoken
{
public:
    Spoken(const QStringList &lines, const PortalHints &hints)
        : m_lines(lines), m_hints(hints), m_text(foldedWords(lines.join(u'\n')))
    {
    }

    QString phraseOf(FaultKind kind) const
    {
        const auto phrases = m_hints.phrases.find(kind);
        return phrases == m_hints.phrases.end() ? QString() : firstSpokenOf(m_text, phrases->second);
    }

    /// The line with @p phrase in it; all lines when it runs over their ends.
    QString lineWith(const QString &phrase) const
    {
        for (const QString &line : m_lines) {
            if (speaksOf(foldedWords(line), {phrase}))
                return shortened(line);
        }
        return shortened(m_lines.join(u' '));
    }

    /// "NUMEN ou date de naissance incorrecte" holds a phrase of the date's, and blames both.
    std::optional<Fault> identityFault() const
    {
        const QString numen = phraseOf(FaultKind::PortalNumenUnknown);
        const QString date = phraseOf(FaultKind::PortalDateMismatch);
        const QString both = phraseOf(FaultKind::PortalIdentityRefused);
        const bool blamesBoth = (!numen.isEmpty() && !date.isEmpty()) || speaksOf(both, m_hints.numen);
        if (!blamesBoth && !numen.isEmpty())
            return Fault{FaultKind::PortalNumenUnknown, lineWith(numen)};
        if (!blamesBoth && !date.isEmpty())
            return Fault{FaultKind::PortalDateMismatch, lineWith(date)};
        const QString phrase = !both.isEmpty() ? both : numen;
        return phrase.isEmpty() ? std::optional<Fault>()
                                : Fault{FaultKind::PortalIdentityRefused, lineWith(phrase)};
    }

private:
    const QStringList &m_lines;
    const PortalHints &m_hints;
    QString m_text;
};

} // namespace

std::optional<Fault> faultSpokenIn(const QStringList &lines, std::span<const FaultKind> kinds,
                                   const PortalHints &hints)
{
    const Spoken spoken(lines, hints);
    for (const FaultKind kind : kinds) {
        if (isOfIdentity(kind)) {
            if (auto fault = spoken.identityFault())
                return fault;
            continue;
        }
        if (const QString phrase = spoken.phraseOf(kind); !phrase.isEmpty())
            return Fault{kind, spoken.lineWith(phrase)};
    }
    return std::nullopt;
}

QStringList linesOf(const HtmlPage &page)
{
    return page.notices + page.text.split(u'\n', Qt::SkipEmptyParts) + QStringList{page.title};
}

QStringList newLinesOf(const HtmlPage &page, const QStringList &before)
{
    const QSet<QString> known(before.begin(), before.end());
    QStringList fresh;
    for (const QString &line : page.notices + page.text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!known.contains(line) && !fresh.contains(line))
            fresh += line;
    }
    return fresh;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestDetail ? line : QString(line.left(longestDetail) + u'…');
}
