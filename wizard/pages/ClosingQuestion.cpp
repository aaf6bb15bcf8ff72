// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClosingQuestion.h"

using namespace Qt::StringLiterals;

ClosingQuestion::ClosingQuestion(bool written, QWidget *parent)
    : LeaveQuestion({.title = tr("Leave the assistant?"),
                     .text = written ? tr("What was written stays. What you typed since will be forgotten.")
                                     : tr("Nothing has been written yet. What you typed will be forgotten."),
                     .stay = tr("&Stay"),
                     .leave = tr("&Leave")},
                    parent)
{
    setObjectName(u"closingQuestion"_s);
}
