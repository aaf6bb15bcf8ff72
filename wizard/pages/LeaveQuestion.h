// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

/// "Leave all the same?", of something that is under way or not kept. Staying is the answer of Enter and
/// Escape. Deletes itself when answered.
class LeaveQuestion : public QMessageBox
{
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString stay;
        QString leave;
    };

    LeaveQuestion(const Words &words, QWidget *parent);

Q_SIGNALS:
    void leavingWanted();
};
