// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EndpointStatus.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Spacing.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Only a home for the words: lupdate wants a class around tr().
class StatusWording
{
    Q_DECLARE_TR_FUNCTIONS(StatusWording)
public:
    static Verdict running(const ProbeBoard::Row &row);
    static Verdict answering(const ProbeBoard::Row &row);
};

bool isMissingName(const std::optional<Fault> &fault)
{
    return fault && fault->kind == FaultKind::DnsFailed;
}

Verdict StatusWording::running(const ProbeBoard::Row &row)
{
    if (row.probablyBlocked)
        return {Glyph::Warning, tr("probably blocked, still trying"), false};
    if (row.slowLine)
        return {Glyph::Running, tr("slow line, still trying"), false};
    return {Glyph::Running, tr("testing, up to 10 s"), false};
}

Verdict StatusWording::answering(const ProbeBoard::Row &row)
{
    if (row.endpoint.security == Security::Plain)
        return {Glyph::Warning, tr("answers, without encryption"), true};
    return {Glyph::Good, row.slowLine ? tr("works, on a slow line") : tr("works"), true};
}

} // namespace

Verdict verdictOn(const std::optional<ProbeBoard::Row> &row, const std::optional<Fault> &fault, bool hearsay)
{
    if (!row)
        return {Glyph::Waiting, nameOf(ProbeState::Waiting), false};
    switch (row->state) {
    case ProbeState::Waiting: return {Glyph::Waiting, nameOf(row->state), false};
    case ProbeState::Running: return StatusWording::running(*row);
    case ProbeState::Cancelled: return {Glyph::Stopped, nameOf(row->state), false};
    case ProbeState::Ok: return StatusWording::answering(*row);
    case ProbeState::Failed:
        if (hearsay && isMissingName(fault))
            return {Glyph::Stopped, nameNotInUse(), true};
        return {Glyph::Bad, nameOf(row->state), true};
    }
    Q_UNREACHABLE();
}

QString labelOf(const Endpoint &endpoint, const QList<Endpoint> &beside)
{
    const bool isTwice = std::ranges::any_of(beside, [&](const Endpoint &other) {
        return other.hostAndPort() == endpoint.hostAndPort() && other.security != endpoint.security;
    });
    return isTwice ? endpoint.hostAndPort() + u" ("_s + nameOf(endpoint.security) + u')'
                   : endpoint.hostAndPort();
}

EndpointStatus::EndpointStatus(Endpoint endpoint, const QList<Endpoint> &beside, QWidget *parent)
    : QWidget(parent),
      m_endpoint(std::move(endpoint)),
      m_label(labelOf(m_endpoint, beside)),
      m_glyph(new GlyphLabel(Glyph::Waiting)),
      m_word(new QLabel),
      m_host(new QLabel(m_label))
{
    setObjectName(u"endpoint:"_s + m_label);
    m_word->setTextFormat(Qt::PlainText);
    m_host->setTextFormat(Qt::PlainText);
    QFont strong = m_host->font();
    strong.setWeight(QFont::DemiBold);
    m_host->setFont(strong);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaced(*this, 0.35));
    row->addWidget(m_glyph);
    row->addWidget(m_host);
    row->addWidget(m_word);
    row->addStretch();
    show({}, {});
}

QString EndpointStatus::word() const
{
    return m_word->text();
}

void EndpointStatus::show(const std::optional<ProbeBoard::Row> &row, const std::optional<Fault> &fault)
{
    const Verdict verdict = verdictOn(row, fault, m_hearsay);
    m_glyph->setGlyph(verdict.glyph);
    m_word->setText(verdict.word);
    const QString spoken = m_label + u": "_s + verdict.word;
    const bool isNews = verdict.final && spoken != accessibleName();
    setAccessibleName(spoken);
    if (isNews)
        announce(*this);
}
