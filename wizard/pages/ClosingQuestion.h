// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/LeaveQuestion.h"

/// Of the assistant itself.
class ClosingQuestion final : public LeaveQuestion
{
    Q_OBJECT
public:
    /// @p written: something has been written in this walk, and stays.
    ClosingQuestion(bool written, QWidget *parent);
};
