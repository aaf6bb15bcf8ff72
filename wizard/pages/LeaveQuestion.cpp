// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LeaveQuestion.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

LeaveQuestion::LeaveQuestion(const Words &words, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(u"leaveQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setWindowTitle(words.title);
    setText(words.text);
    // Words of our own: Qt's are English where its translations are not installed.
    QPushButton *stay = addButton(words.stay, QMessageBox::RejectRole);
    QPushButton *leave = addButton(words.leave, QMessageBox::AcceptRole);
    stay->setObjectName(u"stay"_s);
    leave->setObjectName(u"leave"_s);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, &LeaveQuestion::leavingWanted);
}
