// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RadioGroup.h"

#include <QAbstractButton>
#include <QEvent>

RadioGroup::RadioGroup(QObject *parent) : QButtonGroup(parent)
{
    connect(this, &QButtonGroup::buttonToggled, this, &RadioGroup::placeTabStop);
}

void RadioGroup::addButton(QAbstractButton *button, int id)
{
    QButtonGroup::addButton(button, id);
    button->installEventFilter(this);
    placeTabStop();
}

bool RadioGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        placeTabStop();
    return QButtonGroup::eventFilter(watched, event);
}

void RadioGroup::placeTabStop()
{
    const QAbstractButton *const chosen = exclusive() ? checkedButton() : nullptr;
    const bool isAlone = chosen && chosen->isVisible();
    for (QAbstractButton *button : buttons())
        button->setFocusPolicy(!isAlone || button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}
