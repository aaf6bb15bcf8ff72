// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Choice.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

Choice::Choice(const QString &name, QWidget *parent)
    : QWidget(parent), m_button(new QRadioButton), m_explanation(new Prose(Prose::Tone::Quiet))
{
    m_button->setObjectName(name);
    m_explanation->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_explanation);
    QStyleOptionButton option;
    option.initFrom(m_button);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, m_button) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, &option, m_button);
    m_explanation->setContentsMargins(indent, 0, 0, 0);
}

void Choice::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

void Choice::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_button->setAccessibleDescription(explanation);
}

/// The explanation is as good a target as the small circle.
void Choice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_button->click();
}
