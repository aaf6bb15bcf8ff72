// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Desktop.h"
#include "pages/EndpointStatus.h"
#include "pages/FaultPanel.h"
#include "session/SetupSession.h"

class Button;
class FlowLayout;
class ProxyPanel;

/// The servers that matter on a page, tested while the person reads: sign, word and host:port for each, what
/// is wrong and what to do, details and "test again" on demand.
class ConnectionStrip final : public QWidget
{
    Q_OBJECT
public:
    ConnectionStrip(SetupSession &session, const Desktop &desktop, QWidget *parent = nullptr);

    /// Shows @p endpoints; whoever owns the page tells the board what to probe.
    void setEndpoints(const QList<Endpoint> &endpoints);
    QList<EndpointStatus *> rows() const { return m_rows; }
    /// What is wrong and what to do. Below the rows, unless the window finds it a better place.
    FaultPanel *faultPanel() const { return m_fault; }
    void keepFaultPanel();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void refreshFault();
    void refreshProxy();
    void openDetails();
    void openReport();

    SetupSession &m_session;
    const Desktop &m_desktop;
    QList<EndpointStatus *> m_rows;
    FlowLayout *m_flow; ///< Title, rows, buttons.
    Prose *m_title;
    Button *m_details;
    Button *m_again;
    Button *m_report;
    FaultPanel *m_fault;
    std::optional<Cause> m_told; ///< By the panel.
    ProxyPanel *m_proxy;         ///< Inside m_fault, while that tells of a proxy that wants a login.
};
