// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectionDetails.h"

#include "pages/Button.h"
#include "pages/ConnectionReport.h"
#include "pages/Language.h"
#include "pages/Spacing.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectionDetails::ConnectionDetails(SetupSession &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_text(new QTextBrowser),
      m_copy(new Button(u"copyReport"_s)),
      m_close(new Button(u"closeReport"_s))
{
    setObjectName(u"connectionDetailsDialog"_s);
    m_text->setObjectName(u"connectionReport"_s);
    m_text->setOpenLinks(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    m_close->setDefault(true);

    connect(&m_session.board(), &ProbeBoard::rowChanged, this, &ConnectionDetails::refresh);
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    retranslate();
    resize(QSize(spaced(*this, 42), spaced(*this, 30)).boundedTo(screen()->availableSize() * 9 / 10));
}

void ConnectionDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConnectionDetails::retranslate()
{
    setWindowTitle(tr("Connection details"));
    m_text->setAccessibleName(tr("What the connection tests saw"));
    m_copy->setWords(tr("Copy"), tr("Copy these details"));
    m_close->setWords(tr("Close"), tr("Close the details"));
    refresh();
}

void ConnectionDetails::refresh()
{
    QList<ProbedEndpoint> endpoints;
    for (const ProbeBoard::Row &row : m_session.board().rows())
        endpoints.append({row, m_session.faultOf(row.endpoint)});
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(
        reportAsHtml(endpoints, m_session.board().controls(), m_session.academy(), Language::current()));
    m_text->verticalScrollBar()->setValue(place);
}
