// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// A push button that tests and screen readers can call by name: its text, unless told a longer one.
class Button final : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &name, QWidget *parent = nullptr) : QPushButton(parent)
    {
        setObjectName(name);
    }

    /// @p spoken says what @p text alone leaves open: "Copy the birth date", not "Copy".
    void setWords(const QString &text, const QString &spoken = {})
    {
        setText(text);
        QString plain = spoken.isEmpty() ? text : spoken;
        setAccessibleName(plain.remove(u'&'));
    }
};
