// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageDialog.h"

#include "pages/PageView.h"
#include "pages/Spacing.h"

#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

PageDialog::PageDialog(QWidget *parent, Qt::WindowFlags flags)
    : QDialog(parent, flags), m_view(new PageView), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

QVBoxLayout *PageDialog::framed()
{
    const int edge = spaced(*this, 1);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(edge, edge / 2, edge, edge / 2);
    m_column->addLayout(box);
    return box;
}

void PageDialog::add(QWidget *part)
{
    framed()->addWidget(part);
}

void PageDialog::add(QBoxLayout *part)
{
    framed()->addLayout(part);
}

void PageDialog::addView()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(line);
}

QSize PageDialog::comfortableSize(qreal lines, qreal share) const
{
    return QSize(m_view->fullWidth(), spaced(*this, lines)).boundedTo(screen()->availableSize() * share);
}

void PageDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        m_view->turnPage(event->key() == Qt::Key_PageDown);
    else
        QDialog::keyPressEvent(event);
}
