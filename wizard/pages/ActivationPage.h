// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"
#include "pages/SituationChoice.h"

class ActivationWalk;
class SituationAdvice;

/// Is the mailbox active? If not, the walk through the portal; if so, on. Nothing of it is kept: a window
/// that is opened again asks the same question first, and that is all there is to resume.
class ActivationPage final : public SetupPage
{
    Q_OBJECT
public:
    ActivationPage(SetupSession &session, const Desktop &desktop);

    QString title() const override;
    QString nextLabel() const override;
    QPushButton *mainButton() const override;
    QWidget *firstField() const override;
    bool goOn() override;

private:
    void retranslate() override;
    void entered() override;
    void left() override;
    void choose(Situation situation);
    void refresh();
    bool isWalking() const { return m_choice->situation() == Situation::NotActive; }

    SituationChoice *m_choice;
    SituationAdvice *m_advice;
    ActivationWalk *m_walk;
};
