// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Announcement.h"

#include <QAccessible>

void announce(QWidget &widget, const QString &text)
{
    if (widget.accessibleName() == text)
        return;
    widget.setAccessibleName(text);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
