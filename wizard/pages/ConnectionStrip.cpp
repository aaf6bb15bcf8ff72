// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectionStrip.h"

#include "pages/Button.h"
#include "pages/ConnectionDetails.h"
#include "pages/FlowLayout.h"
#include "pages/ProxyPanel.h"
#include "pages/ReportDialog.h"
#include "pages/Spacing.h"
#include "session/ProxyQuestion.h"

#include <QEvent>

using namespace Qt::StringLiterals;

ConnectionStrip::ConnectionStrip(SetupSession &session, const Desktop &desktop, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_desktop(desktop),
      m_flow(new FlowLayout(spaced(*this, 1.0), spaced(*this, 0.3))),
      m_title(new Prose(Prose::Tone::Quiet)),
      m_details(new Button(u"connectionDetails"_s)),
      m_again(new Button(u"testAgain"_s)),
      m_report(new Button(u"supportReport"_s)),
      m_fault(new FaultPanel(u"connectionFault"_s, session.academy().codePrefix)),
      m_proxy(new ProxyPanel)
{
    setObjectName(u"connectionStrip"_s);
    m_title->setWordWrap(false);
    m_flow->addWidget(m_title);
    auto *both = new QWidget; // they wrap together
    auto *buttons = new QHBoxLayout(both);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spaced(*this, 0.6));
    buttons->addWidget(m_again);
    buttons->addWidget(m_details);
    m_flow->addWidget(both);
    m_flow->addWidget(m_report);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.35));
    column->addLayout(m_flow);
    column->addWidget(m_fault);
    m_fault->addBelow(m_proxy);

    connect(&m_session.board(), &ProbeBoard::rowChanged, this, &ConnectionStrip::refresh);
    connect(m_again, &Button::clicked, &m_session.board(), &ProbeBoard::testAgain);
    connect(m_details, &Button::clicked, this, &ConnectionStrip::openDetails);
    connect(m_report, &Button::clicked, this, &ConnectionStrip::openReport);
    connect(m_fault, &FaultPanel::webmailWanted, this,
            [this] { m_desktop.openInBrowser(m_session.service().webmail); });
    connect(m_proxy, &ProxyPanel::loginTyped, this,
            [this](const Proxy &proxy, const std::shared_ptr<ProxyLogin> &login) {
                logInToProxy(m_session, proxy, std::move(*login));
            });
    retranslate();
}

void ConnectionStrip::setEndpoints(const QList<Endpoint> &endpoints)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    QList<Endpoint> shown; // webmail and portal may be one host
    for (const Endpoint &endpoint : endpoints) {
        if (shown.contains(endpoint))
            continue;
        shown.append(endpoint);
        auto *row = new EndpointStatus(endpoint);
        m_flow->insertWidget(1 + static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    refresh();
}

void ConnectionStrip::keepFaultPanel()
{
    layout()->addWidget(m_fault);
}

void ConnectionStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionStrip::retranslate()
{
    m_title->setText(tr("Tested now:"));
    m_again->setWords(tr("Test again"), tr("Test these servers again"));
    m_details->setWords(tr("Details"), tr("Details of the connection tests"));
    m_report->setWords(tr("Report for the help desk…"));
    setAccessibleName(tr("Connection tests"));
    refresh();
}

void ConnectionStrip::refresh()
{
    for (EndpointStatus *row : m_rows)
        row->show(m_session.board().row(row->endpoint()), m_session.faultOf(row->endpoint()));
    refreshFault();
    refreshProxy();
}

/// The first reason with all the rows that it explains; that there are others is said, they are in the
/// details.
void ConnectionStrip::refreshFault()
{
    QList<Failure> failures;
    for (const EndpointStatus *row : m_rows) {
        const auto fault = row->glyph() == Glyph::Bad ? m_session.faultOf(row->endpoint()) : std::nullopt;
        if (fault)
            failures.append({row->endpoint(), *fault});
    }
    const QList<Cause> causes = causesOf(failures);
    const auto first = causes.isEmpty() ? std::nullopt : std::optional(causes.front());
    m_fault->setFootnote(causes.size() > 1 ? tr("Something else fails for another reason: see Details.")
                                           : QString());
    if (first == m_told)
        return;
    m_told = first;
    if (first)
        m_fault->show(*first);
    else
        m_fault->show(std::nullopt);
}

void ConnectionStrip::refreshProxy()
{
    const auto &fault = m_fault->fault();
    const bool asks = fault && fault->kind == FaultKind::ProxyAuthRequired;
    m_proxy->show(asks ? proxyWantingLogin(m_session.board().rows()) : std::nullopt);
}

void ConnectionStrip::openDetails()
{
    auto *details = new ConnectionDetails(m_session, this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->open();
}

void ConnectionStrip::openReport()
{
    auto *report = new ReportDialog(m_session, m_desktop, this);
    report->setAttribute(Qt::WA_DeleteOnClose);
    report->open();
}
