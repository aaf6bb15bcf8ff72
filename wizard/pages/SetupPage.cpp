// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetupPage.h"

#include "pages/Spacing.h"

#include <QEvent>

SetupPage::SetupPage(Step step, SetupSession &session, const Desktop &desktop)
    : m_step(step), m_session(session), m_desktop(desktop), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaced(*this, 0.75));
}

void SetupPage::enter()
{
    retranslate();
    entered();
}

void SetupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
