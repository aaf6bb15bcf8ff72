// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairServers.h"

#include "pages/Button.h"
#include "pages/FlowLayout.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"

using namespace Qt::StringLiterals;

RepairServers::RepairServers(RepairSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_flow(new FlowLayout(spaced(*this, 1.0), spaced(*this, 0.3))),
      m_title(new Prose(Prose::Tone::Quiet)),
      m_again(new Button(u"repairTestAgain"_s))
{
    setObjectName(u"repairServers"_s);
    m_title->setWordWrap(false);
    m_flow->addWidget(m_title);
    m_flow->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_flow);
    connect(&m_session.board(), &ProbeBoard::rowChanged, this, &RepairServers::refresh);
    connect(m_again, &Button::clicked, &m_session.board(), &ProbeBoard::testAgain);
}

void RepairServers::showEndpoints(const QList<Endpoint> &endpoints)
{
    QList<Endpoint> shown;
    for (const EndpointStatus *row : m_rows)
        shown.append(row->endpoint());
    if (shown == endpoints && !shown.isEmpty())
        return refresh();
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Endpoint &endpoint : endpoints) {
        auto *row = new EndpointStatus(endpoint, endpoints);
        m_flow->insertWidget(1 + static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    setVisible(!m_rows.isEmpty());
    refresh();
}

void RepairServers::refresh()
{
    for (EndpointStatus *row : m_rows)
        row->show(m_session.board().row(row->endpoint()), m_session.faultOf(row->endpoint()));
}

void RepairServers::retranslate()
{
    m_title->setText(tr("Tested now:"));
    m_again->setWords(tr("Test again"), tr("Test these servers again"));
    setAccessibleName(tr("Connection tests"));
    refresh();
}
