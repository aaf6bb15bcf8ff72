// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"

class Button;
class Card;
class FaultPanel;
class FieldMessage;
class GlyphLabel;
class OutlookChoice;
class ProfileChoice;
class Prose;
class QCheckBox;

/// Shows the mail programs of this computer and asks which of them get the account. No Thunderbird and no
/// Outlook: says where to get one, and writes for Thunderbird anyway.
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
    void showThunderbird();
    void showInstalls(const ThunderbirdFound &found);
    void choiceMade();
    bool wantsThunderbird() const;
    /// A program that is to be set up and runs: it would overwrite what is written.
    std::optional<Fault> inTheWay() const;

    GlyphLabel *m_glyph;
    Prose *m_state;
    Button *m_again;
    QCheckBox *m_thunderbird; ///< Asked only where there is Outlook, too.
    Card *m_missing;
    Prose *m_missingText;
    Button *m_get;
    ProfileChoice *m_profiles;
    FaultPanel *m_fault;
    FieldMessage *m_nothing;
    OutlookChoice *m_outlook;
    bool m_looking = false;
    bool m_goOnWhenFound = false; ///< Next was pressed while a program ran: look once more, then go.
};
