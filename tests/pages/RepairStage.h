// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/RepairDialog.h"
#include "pages/Training.h"

/// What the repair can have to say.
enum class RepairState { NothingFound, TwoAccounts, GuessedLogin, RightSettings, Refused, Accepted, Mended };
std::vector<RepairState> allRepairStates();

/// A Thunderbird whose account is as @p state needs it, the training's servers, and the repair opened from
/// the welcome page.
class RepairStage
{
public:
    explicit RepairStage(RepairState state);

    /// Until the state is shown; false when it is not reached.
    bool reach();

    RepairDialog &dialog() const { return stage.find<RepairDialog>(QStringLiteral("repairDialog")); }
    QByteArray prefs() const;
    bool waitForJudgement() const;
    void logInWith(const QString &password) const;

    Training training;
    Stage stage;

private:
    QByteArray accountOf(int number, const QByteArray &user) const;
    void furnish() const;

    RepairState m_state;
};
