// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Announcement.h"

#include <QLabel>
#include <QStringList>

/// All that a screen reader would be told, for as long as it lives.
class Listener
{
public:
    Listener()
    {
        announceThrough([this](QWidget &widget) {
            const auto *label = qobject_cast<const QLabel *>(&widget);
            speakers.append(widget.objectName());
            spoken.append(label ? label->text() : widget.accessibleName());
        });
    }
    ~Listener() { announceThrough({}); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    Listener(Listener &&) = delete;
    Listener &operator=(Listener &&) = delete;

    QStringList spoken;
    QStringList speakers; ///< objectName() of each, one by one as spoken.
};
