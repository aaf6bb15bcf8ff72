// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairProposal.h"

#include "diagnosis/Catalogue.h"
#include "pages/Card.h"
#include "pages/Expander.h"
#include "pages/FieldMessage.h"
#include "pages/Spacing.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

RepairProposal::RepairProposal(RepairSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_card(new Card),
      m_findings(new QVBoxLayout),
      m_changes(new Prose),
      m_hints(new FieldMessage),
      m_notices(new FieldMessage),
      m_preview(new QPlainTextEdit),
      m_files(new Expander(u"repairFiles"_s, m_preview))
{
    setObjectName(u"repairProposal"_s);
    m_changes->setObjectName(u"repairChanges"_s);
    m_preview->setObjectName(u"repairPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_preview->setFont(fixed);
    m_preview->setMinimumHeight(spaced(*this, 9));
    m_findings->setSpacing(spaced(*this, 0.3));
    m_card->column()->addLayout(m_findings);
    m_card->column()->addWidget(m_changes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_card);
    column->addWidget(m_hints);
    column->addWidget(m_notices);
    column->addWidget(m_files);
    connect(m_files, &Expander::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT lookAt(m_files);
    });
}

void RepairProposal::refresh()
{
    const Repair repair = m_session.repair();
    m_card->setVisible(!repair.ailments.isEmpty());
    showFindings(repair);
    QStringList hints;
    for (const Fault &hint : repair.hints)
        hints.append(sentenceFor(hint) + u' ' + adviceFor(hint.kind).remedy);
    m_hints->clear();
    if (!hints.isEmpty())
        m_hints->say(Glyph::Note, hints.join(u'\n'));
    showPreview();
}

void RepairProposal::showFindings(const Repair &repair)
{
    while (QLayoutItem *const item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Ailment ailment : repair.ailments) {
        const Advice advice = adviceFor(ailment);
        auto *sentence = new Prose(Prose::Tone::Strong);
        auto *remedy = new Prose;
        sentence->setText(advice.sentence);
        remedy->setText(advice.remedy);
        m_findings->addWidget(sentence);
        m_findings->addWidget(remedy);
    }
    QStringList changes;
    for (const SettingChange &change : repair.changes)
        changes.append(changeText(change));
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
}

QString RepairProposal::changeText(const SettingChange &change)
{
    const QString before = change.before.isEmpty() ? tr("none") : change.before;
    return withColon(nameOf(change.what, change.role == ServerRole::Outgoing),
                     before + u" → "_s + change.after);
}

void RepairProposal::showPreview()
{
    const auto &plan = m_session.planned();
    const bool changesSomething = plan && *plan && !plan->value().changesNothing();
    m_files->setVisible(changesSomething);
    m_preview->setPlainText(changesSomething ? plan->value().preview() : QString());
    m_notices->clear();
    if (!plan || !*plan)
        return;
    QStringList notices;
    for (const Fault &notice : plan->value().notices)
        notices.append(sentenceFor(notice) + u' ' + adviceFor(notice.kind).remedy);
    if (!notices.isEmpty())
        m_notices->say(Glyph::Note, notices.join(u'\n'));
}

void RepairProposal::retranslate()
{
    m_files->setTitle(tr("Show the exact files and lines"));
    m_preview->setAccessibleName(tr("Lines that will be removed and added, by file"));
    if (m_session.chosen())
        refresh();
}
