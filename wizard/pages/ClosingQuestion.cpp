// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClosingQuestion.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ClosingQuestion::ClosingQuestion(bool written, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(u"closingQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setWindowTitle(tr("Leave the assistant?"));
    setText(written ? tr("What was written stays. What you typed since will be forgotten.")
                    : tr("Nothing has been written yet. What you typed will be forgotten."));
    // Words of our own: Qt's are English where its translations are not installed.
    QPushButton *stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *leave = addButton(tr("&Leave"), QMessageBox::AcceptRole);
    stay->setObjectName(u"stay"_s);
    leave->setObjectName(u"leave"_s);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, &ClosingQuestion::leavingWanted);
}
