// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectionDetails.h"

#include "pages/ConnectionReport.h"
#include "pages/Language.h"
#include "pages/Spacing.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectionDetails::ConnectionDetails(SetupSession &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_text(new QTextBrowser),
      m_copy(new QPushButton),
      m_close(new QPushButton)
{
    setObjectName(u"connectionDetailsDialog"_s);
    m_text->setObjectName(u"connectionReport"_s);
    m_copy->setObjectName(u"copyReport"_s);
    m_close->setObjectName(u"closeReport"_s);
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
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this,
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
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy these details"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the details"));
    refresh();
}

void ConnectionDetails::refresh()
{
    QList<ProbedEndpoint> endpoints;
    for (const ProbeBoard::Row &row : m_session.board().rows())
        endpoints.append({row, m_session.faultOf(row.endpoint)});
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(reportAsHtml(endpoints, m_session.academy(), Language::current()));
    m_text->verticalScrollBar()->setValue(place);
}
