// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SituationChoice.h"

#include "pages/Choice.h"
#include "pages/Expander.h"
#include "pages/RadioGroup.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SituationChoice::SituationChoice(QWidget *parent)
    : QWidget(parent), m_group(new RadioGroup(this)), m_others(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.4));
    column->addWidget(add(Situation::NotActive, u"situationNotActive"_s));
    column->addWidget(add(Situation::AlreadyActive, u"situationAlreadyActive"_s));

    auto *content = new QWidget;
    auto *rare = new QVBoxLayout(content);
    rare->setContentsMargins(0, 0, 0, 0);
    rare->setSpacing(spaced(*this, 0.4));
    rare->addWidget(add(Situation::Letter, u"situationLetter"_s));
    rare->addWidget(add(Situation::NewPassword, u"situationNewPassword"_s));
    rare->addWidget(add(Situation::OneTimeKey, u"situationOneTimeKey"_s));
    m_others = new Expander(u"otherSituations"_s, content);
    column->addWidget(m_others);
    m_choices.at(Situation::AlreadyActive)->button()->setChecked(true);
    retranslate();
}

Choice *SituationChoice::add(Situation situation, const QString &name)
{
    auto *choice = new Choice(name);
    m_group->addButton(choice->button(), static_cast<int>(situation));
    m_choices.emplace(situation, choice);
    connect(choice->button(), &QRadioButton::toggled, this, [this, situation](bool on) {
        if (on)
            Q_EMIT chosen(situation);
    });
    return choice;
}

Situation SituationChoice::situation() const
{
    return static_cast<Situation>(m_group->checkedId());
}

QWidget *SituationChoice::firstField() const
{
    QWidget *chosen = m_choices.at(situation())->button();
    return chosen->isVisibleTo(this) ? chosen : m_others->button();
}

void SituationChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SituationChoice::retranslate()
{
    const auto word = [this](Situation situation, const QString &title, const QString &explanation) {
        m_choices.at(situation)->setTitle(title);
        m_choices.at(situation)->setExplanation(explanation);
    };
    word(Situation::NotActive, tr("Not active yet, or password lost"),
         tr("With your NUMEN and your birth date, you choose a password."));
    word(Situation::AlreadyActive, tr("Already active"),
         tr("You know your login and your password: press Next."));
    word(Situation::Letter, tr("Password received by letter"), tr("A login and a provisional password."));
    word(Situation::NewPassword, tr("Another password wanted"), tr("You know the present one."));
    word(Situation::OneTimeKey, tr("I have an OTP key"), tr("It shows a code that changes."));
    m_others->setTitle(tr("Other situations"));
}
