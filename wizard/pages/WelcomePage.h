// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/ComputerUse.h"
#include "pages/SetupPage.h"

class Card;
class Choice;
class Prose;
class QButtonGroup;
class Button;

/// Says what will happen, asks which service the mail is read on and whose computer this is.
class WelcomePage final : public SetupPage
{
    Q_OBJECT
public:
    WelcomePage(SetupSession &session, const Desktop &desktop, ComputerUse use = ComputerUse::SetUp);

    QString title() const override;
    QWidget *firstField() const override;

private:
    void retranslate() override;
    void entered() override;
    void addServices();
    void addComputers();
    void addSharedAdvice();
    void showSharedAdvice();
    void openRepair();
    void putWebmailFirst();
    void sayPlan();

    ComputerUse m_use;
    QList<Prose *> m_plan;
    Prose *m_unofficial;
    Prose *m_serviceQuestion;
    QButtonGroup *m_services;
    QList<Choice *> m_serviceChoices;
    Prose *m_computerQuestion;
    QButtonGroup *m_computers;
    Choice *m_own;
    Choice *m_shared;
    Card *m_sharedAdvice;
    Prose *m_sharedText;
    Button *m_webmail;
    Button *m_repair;
};
