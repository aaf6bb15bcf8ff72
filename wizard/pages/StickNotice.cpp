// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StickNotice.h"

#include "pages/FaultPanel.h"
#include "pages/Spacing.h"
#include "stick/Keys.h"

#include <QEvent>

using namespace Qt::StringLiterals;

StickNotice::StickNotice(const QString &codePrefix, QWidget *parent)
    : QWidget(parent),
      m_intact(new QWidget),
      m_words(new Prose(Prose::Tone::Quiet)),
      m_fault(new FaultPanel(u"stickFault"_s, codePrefix))
{
    m_words->setObjectName(u"stickKey"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse); // to be compared, or sent to somebody
    m_fault->setWebmailOffered(false);
    auto *row = new QHBoxLayout(m_intact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaced(*this, 0.5));
    row->addWidget(new GlyphLabel(Glyph::Good), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intact);
    column->addWidget(m_fault);
    dress();
}

void StickNotice::show(const StickReport &report)
{
    m_report = report;
    m_fault->show(report.fault());
    dress();
}

void StickNotice::setOnFirstPage(bool first)
{
    m_onFirstPage = first;
    dress();
}

void StickNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QWidget::changeEvent(event);
}

void StickNotice::dress()
{
    const bool isIntact = m_report && m_report->isIntact();
    m_intact->setVisible(isIntact && m_onFirstPage);
    if (isIntact)
        m_words->setText(wordsFor(*m_report));
}

QString StickNotice::wordsFor(const StickReport &report) const
{
    const QString key = shortFingerprint(report.program.fingerprint);
    const QString dataKey = shortFingerprint(report.data.fingerprint);
    QString words = key == dataKey
                        ? tr("This stick is as it was signed, with the key %1.").arg(key)
                        : tr("This stick is as it was signed: the program with the key %1, the school's data "
                             "with the key %2.")
                              .arg(key, dataKey);
    if (!report.ownFiles.isEmpty())
        words += u' ' + tr("%n file(s) on it are not part of it.", nullptr,
                           static_cast<int>(report.ownFiles.size()));
    return words;
}
