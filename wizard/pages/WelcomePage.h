// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/SiteFile.h"
#include "pages/ComputerUse.h"
#include "pages/SetupPage.h"

class Card;
class Choice;
class Prose;
class Button;
class RadioGroup;

/// Says what will happen, asks which service the mail is read on and whose computer this is.
class WelcomePage final : public SetupPage
{
    Q_OBJECT
public:
    /// @p school: the settings that the assistant was started with, if any.
    WelcomePage(SetupSession &session, const Desktop &desktop, ComputerUse use = ComputerUse::SetUp,
                std::optional<SiteDocument> school = std::nullopt);

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
    void openInstallers();
    void putWebmailFirst();
    void sayPlan();

    ComputerUse m_use;
    std::optional<SiteDocument> m_school;
    QList<Prose *> m_plan;
    Prose *m_unofficial;
    Prose *m_serviceQuestion;
    RadioGroup *m_services;
    QList<Choice *> m_serviceChoices;
    Prose *m_computerQuestion;
    RadioGroup *m_computers;
    Choice *m_own;
    Choice *m_shared;
    Card *m_sharedAdvice;
    Prose *m_sharedText;
    Button *m_webmail;
    Button *m_repair;
    Button *m_install;
};
