// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"

class Card;
class Choice;
class FaultPanel;
class GlyphLabel;
class Prose;
class QButtonGroup;
class QCheckBox;
class Button;

/// Shows the Thunderbirds and profiles of this computer and asks where the account goes. None found: says
/// where to get one, and writes anyway.
class ClientPage final : public SetupPage
{
    Q_OBJECT
public:
    ClientPage(SetupSession &session, const Desktop &desktop);

    QString title() const override;
    QWidget *firstField() const override;
    bool goOn() override;

private:
    void retranslate() override;
    void entered() override;
    void look();
    void showFound();
    void showInstalls(const ThunderbirdFound &found);
    void rebuildChoices(const ThunderbirdFound &found);
    void wordChoices();
    void preselect(const ThunderbirdFound &found);
    void choiceMade();
    QString describe(const ThunderbirdProfile &profile) const;
    bool alreadyHolds(const ThunderbirdProfile &profile) const;
    const ThunderbirdProfile *chosenProfile() const;
    QString rootForNewProfile() const;

    GlyphLabel *m_glyph;
    Prose *m_state;
    Button *m_again;
    Card *m_missing;
    Prose *m_missingText;
    Button *m_get;
    Prose *m_question;
    QWidget *m_choiceBox;
    QButtonGroup *m_group;
    QList<ThunderbirdProfile> m_profiles;
    QList<Choice *> m_choices; ///< One a profile, then "new".
    QCheckBox *m_default;
    Prose *m_defaultText;
    FaultPanel *m_fault;
    Prose *m_outlook;
    bool m_looking = false;
    bool m_goOnWhenFound = false; ///< Next was pressed while Thunderbird ran: look once more, then go.
};
