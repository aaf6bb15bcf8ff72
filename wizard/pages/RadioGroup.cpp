// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RadioGroup.h"

#include <QAbstractButton>

RadioGroup::RadioGroup(QObject *parent) : QButtonGroup(parent)
{
    connect(this, &QButtonGroup::buttonToggled, this, &RadioGroup::placeTabStop);
}

void RadioGroup::addButton(QAbstractButton *button, int id)
{
    QButtonGroup::addButton(button, id);
    placeTabStop();
}

void RadioGroup::placeTabStop()
{
    const QAbstractButton *const chosen = exclusive() ? checkedButton() : nullptr;
    for (QAbstractButton *button : buttons())
        button->setFocusPolicy(!chosen || button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}
