// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SetupSession.h"

#include <QWidget>

class Prose;
class QComboBox;
class QLabel;
class StepBar;

/// Above every page: how far, what it is about, the language, and the training banner when nothing is real.
class WizardHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit WizardHeader(const SessionWorld &world, QWidget *parent = nullptr);

    void show(int step, const QString &title);
    /// Null: this is no training. Above the rest, unless the window finds it a better place.
    QWidget *banner() const { return m_bannerCard; }
    void keepBanner();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeBanner();
    QString trainingWords() const;

    const SessionWorld &m_world;
    int m_stepNumber = 0;
    QWidget *m_bannerCard = nullptr;
    Prose *m_banner = nullptr;
    QLabel *m_step;
    Prose *m_title;
    StepBar *m_bar;
    QComboBox *m_language;
};
