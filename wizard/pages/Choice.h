// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Prose.h"

#include <QRadioButton>

/// A radio button with an explanation that wraps: a radio button's own text does not.
class Choice final : public QWidget
{
    Q_OBJECT
public:
    /// @p name becomes the radio button's objectName. The caller puts the button into a QButtonGroup.
    explicit Choice(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setExplanation(const QString &explanation);
    QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    Prose *m_explanation;
};
