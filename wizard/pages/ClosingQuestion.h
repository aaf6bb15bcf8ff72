// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

/// "Leave?", with staying as the answer of Enter and Escape. Deletes itself when answered.
class ClosingQuestion final : public QMessageBox
{
    Q_OBJECT
public:
    /// @p written: something has been written in this walk, and stays.
    ClosingQuestion(bool written, QWidget *parent);

Q_SIGNALS:
    void leavingWanted();
};
