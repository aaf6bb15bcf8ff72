// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "pages/Card.h"
#include "pages/SituationChoice.h"

class Button;
class Prose;

/// What to do in one of the rarer situations: a few words and, where there is one, the way into the browser.
class SituationAdvice final : public QWidget
{
    Q_OBJECT
public:
    explicit SituationAdvice(const PortalFacts &portal, QWidget *parent = nullptr);

    /// Nothing is shown for the two situations that most people are in.
    void advise(Situation situation);

Q_SIGNALS:
    void browserWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QUrl target() const;

    const PortalFacts &m_portal;
    Situation m_situation = Situation::AlreadyActive;
    Prose *m_first;
    Button *m_open;
    Prose *m_then;
};
