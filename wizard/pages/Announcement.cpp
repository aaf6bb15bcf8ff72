// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Announcement.h"

#include <QAccessible>

namespace {

std::function<void(QWidget &)> listener; // only the window's thread announces

void speak(QWidget &widget)
{
    for (const auto type : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(&widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void announce(QWidget &widget)
{
    listener ? listener(widget) : speak(widget);
}

void announceThrough(std::function<void(QWidget &)> speaker)
{
    listener = std::move(speaker);
}
