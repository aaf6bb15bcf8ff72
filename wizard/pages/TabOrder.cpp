// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TabOrder.h"

#include <QWidget>

void tabInto(QWidget *group, QWidget *before)
{
    for (QWidget *each : group->findChildren<QWidget *>()) {
        const bool isPopup = each->window() != before->window(); // of a list
        if (!isPopup && each->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(before, each);
            before = each;
        }
    }
}
