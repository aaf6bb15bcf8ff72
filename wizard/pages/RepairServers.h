// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/EndpointStatus.h"
#include "session/RepairSession.h"

class Button;
class FlowLayout;
class Prose;

/// The servers of the account as it is and as it shall be, tested while the person reads: sign, word,
/// host:port.
class RepairServers final : public QWidget
{
    Q_OBJECT
public:
    explicit RepairServers(RepairSession &session, QWidget *parent = nullptr);

    /// What the account is set to, and what it shall be set to.
    void showEndpoints(const QList<Endpoint> &endpoints);
    void retranslate();

private:
    void refresh();

    RepairSession &m_session;
    QList<EndpointStatus *> m_rows;
    FlowLayout *m_flow;
    Prose *m_title;
    Button *m_again;
};
