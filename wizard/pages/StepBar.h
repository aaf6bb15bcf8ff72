// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// How far the walk is: one dash a step, those done and the present one filled. The words beside it say the
/// same.
class StepBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);

    void setStep(int step); ///< Counted from 0.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step = 0;
};
