// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WizardHeader.h"

#include "pages/Announcement.h"
#include "pages/Card.h"
#include "pages/Glyph.h"
#include "pages/Language.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"
#include "pages/StepBar.h"
#include "pages/StickNotice.h"
#include "session/Step.h"

#include <QComboBox>
#include <QEvent>

using namespace Qt::StringLiterals;

WizardHeader::WizardHeader(const SessionWorld &world, QWidget *parent)
    : QWidget(parent),
      m_world(world),
      m_step(new Prose(Prose::Tone::Quiet)),
      m_title(new Prose(Prose::Tone::Title)),
      m_bar(new StepBar),
      m_language(new QComboBox)
{
    m_title->setObjectName(u"title"_s);
    m_language->setObjectName(u"language"_s);
    for (const QString &language : Language::available())
        m_language->addItem(Language::nameOf(language), language);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.35));
    if (m_world.training || !m_world.stickFolder.isEmpty())
        makeBanners();
    auto *top = new QHBoxLayout;
    top->addWidget(m_step, 1);
    top->addWidget(m_language, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(m_bar);

    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Language::use(m_language->itemData(index).toString()); });
    retranslate();
}

void WizardHeader::makeBanners()
{
    m_banners = new QWidget;
    keepBanner();
    auto *column = new QVBoxLayout(m_banners);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.35));
    if (m_world.training)
        column->addWidget(makeTrainingCard());
    if (!m_world.stickFolder.isEmpty()) {
        m_stick = new StickNotice(m_world.academy.codePrefix);
        column->addWidget(m_stick);
    }
}

QWidget *WizardHeader::makeTrainingCard()
{
    auto *card = new Card;
    card->setObjectName(u"trainingBanner"_s);
    m_trainingWords = new Prose(Prose::Tone::Strong);
    m_trainingWords->setObjectName(u"trainingWords"_s);
    m_trainingWords->setTextInteractionFlags(Qt::TextSelectableByMouse); // NUMEN and password are to be typed
    auto *row = new QHBoxLayout;
    row->setSpacing(spaced(*this, 0.5));
    row->addWidget(new GlyphLabel(Glyph::Warning), 0, Qt::AlignTop);
    row->addWidget(m_trainingWords, 1);
    card->column()->addLayout(row);
    return card;
}

void WizardHeader::showStick(const StickReport &report)
{
    if (m_stick)
        m_stick->show(report);
}

void WizardHeader::keepBanner()
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_banners);
}

void WizardHeader::show(int step, const QString &title)
{
    const bool isNews = title != m_title->text();
    m_stepNumber = step;
    m_bar->setStep(step);
    if (m_stick)
        m_stick->setOnFirstPage(step == 0);
    m_title->setText(title);
    retranslate();
    if (isNews)
        announce(*m_title);
}

void WizardHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WizardHeader::retranslate()
{
    m_step->setText(
        tr("Step %1 of %2 · %3 · unofficial").arg(m_stepNumber + 1).arg(stepCount).arg(m_world.academy.name));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(Language::current()));
    if (m_trainingWords)
        m_trainingWords->setText(trainingWords());
}

/// Everything that a person in training has to type stands here, on every page.
QString WizardHeader::trainingWords() const
{
    if (!m_world.trainingPerson)
        return tr("Training: invented people, servers inside this program. Nothing real is touched.");
    const TrainingPerson &person = *m_world.trainingPerson;
    return tr("Training, nothing is real: you are %1 %2, born on %3, NUMEN %4, password %5 until the portal "
              "changes it.")
        .arg(person.given, person.birthName, person.birthDate.toString(u"dd/MM/yyyy"), person.numen,
             person.password);
}
