// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SetupSession.h"

#include <QWidget>

class Prose;
class QComboBox;
class QLabel;
class StepBar;
class StickNotice;

/// Above every page: how far, what it is about, the language, the training banner when nothing is real, and
/// what became of the check of the stick.
class WizardHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit WizardHeader(const SessionWorld &world, QWidget *parent = nullptr);

    void show(int step, const QString &title);
    /// What concerns every page: the training, the stick. Null when there is neither. Above the rest, unless
    /// the window finds it a better place.
    QWidget *banner() const { return m_banners; }
    void keepBanner();
    void showStick(const StickReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeBanners();
    QWidget *makeTrainingCard();
    QString trainingWords() const;

    const SessionWorld &m_world;
    int m_stepNumber = 0;
    QWidget *m_banners = nullptr;
    Prose *m_trainingWords = nullptr;
    StickNotice *m_stick = nullptr; ///< Null: not started from a stick.
    QLabel *m_step;
    Prose *m_title;
    StepBar *m_bar;
    QComboBox *m_language;
};
