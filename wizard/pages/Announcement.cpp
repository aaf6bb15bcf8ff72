// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Announcement.h"

#include <QAccessible>

void announce(QWidget &widget)
{
    for (const auto type : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(&widget, type);
        QAccessible::updateAccessibility(&event);
    }
}
