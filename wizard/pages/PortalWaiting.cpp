// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalWaiting.h"

#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Glyph.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"
#include "portal/PortalPlace.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

PortalWaiting::PortalWaiting(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphLabel(Glyph::Running)),
      m_what(new Prose),
      m_time(new Prose(Prose::Tone::Quiet)),
      m_cancel(new Button(u"cancelPortal"_s))
{
    setObjectName(u"portalWaiting"_s);
    m_second.setInterval(std::chrono::seconds(1));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaced(*this, 0.5));
    grid->setVerticalSpacing(spaced(*this, 0.2));
    grid->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_time, 1, 1);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    connect(&m_second, &QTimer::timeout, this, &PortalWaiting::retranslate);
    connect(m_cancel, &Button::clicked, this, &PortalWaiting::cancelWanted);
    hide();
    retranslate();
}

void PortalWaiting::start(const QString &host)
{
    if (m_second.isActive())
        return;
    m_host = host;
    m_since.start();
    m_second.start();
    retranslate();
    show();
    announce(*m_what);
}

void PortalWaiting::stop()
{
    m_second.stop();
    hide();
}

void PortalWaiting::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalWaiting::retranslate()
{
    m_what->setText(tr("Waiting for %1…").arg(m_host));
    const auto seconds = m_since.isValid() ? m_since.elapsed() / 1000 : 0;
    m_time->setText(tr("%1 s so far; it has %2 s for each page.").arg(seconds).arg(secondsPerStep));
    m_cancel->setWords(tr("Stop waiting"));
}
