// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairAccounts.h"

#include "diagnosis/Catalogue.h"
#include "pages/Choice.h"
#include "pages/RadioGroup.h"

using namespace Qt::StringLiterals;

RepairAccounts::RepairAccounts(RepairSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_card(new Card),
      m_question(new Prose(Prose::Tone::Heading)),
      m_only(new Prose(Prose::Tone::Strong)),
      m_where(new Prose),
      m_group(new RadioGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_card);
    m_card->column()->addWidget(m_only);
    m_card->column()->addWidget(m_where);
    hide();
}

void RepairAccounts::showFound()
{
    qDeleteAll(m_choices);
    m_choices.clear();
    const auto &finding = m_session.finding();
    const qsizetype count = finding ? finding->candidates.size() : 0;
    setVisible(count > 0);
    m_question->setVisible(count > 1);
    m_card->setVisible(count == 1);
    if (count > 1) {
        for (qsizetype index = 0; index < count; ++index) {
            auto *choice = new Choice(u"repairAccount%1"_s.arg(index));
            m_group->addButton(choice->button());
            choice->button()->setChecked(m_session.chosen() == &finding->candidates.at(index));
            layout()->addWidget(choice);
            m_choices.append(choice);
            connect(choice->button(), &QRadioButton::clicked, this, [this, index] {
                m_session.choose(index);
                Q_EMIT chosen();
            });
        }
    }
    retranslate();
}

void RepairAccounts::setLocked(bool locked)
{
    for (Choice *choice : m_choices)
        choice->setEnabled(!locked);
}

void RepairAccounts::setMended(bool mended)
{
    if (mended == m_isMended)
        return;
    m_isMended = mended;
    retranslate();
}

QString RepairAccounts::describe(const RepairCandidate &candidate) const
{
    Endpoint endpoint = candidate.account.incoming.endpoint;
    QString userName = candidate.account.incoming.userName;
    const bool isAnother = m_isMended && m_session.chosen() == &candidate;
    if (const auto mended = isAnother ? m_session.repair().mending.incoming : std::nullopt) {
        endpoint = mended->endpoint.endpoint();
        userName = mended->userName;
    }
    return tr("Thunderbird, profile “%1”: receives from %2 (%3, %4), login %5")
        .arg(candidate.profile.name, endpoint.hostAndPort(), nameOf(endpoint.protocol),
             nameOf(endpoint.security), userName);
}

void RepairAccounts::retranslate()
{
    m_question->setText(tr("Which account does not work?"));
    const auto &finding = m_session.finding();
    if (!finding)
        return;
    for (qsizetype index = 0; index < m_choices.size(); ++index) {
        const RepairCandidate &candidate = finding->candidates.at(index);
        m_choices.at(index)->setTitle(candidate.account.address);
        m_choices.at(index)->setExplanation(describe(candidate));
    }
    if (finding->candidates.size() == 1) {
        m_only->setText(finding->candidates.first().account.address);
        m_where->setText(describe(finding->candidates.first()));
    }
}
