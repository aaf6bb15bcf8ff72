// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/ComputerUse.h"
#include "pages/SetupPage.h"

class Button;
class Card;
class Expander;
class FaultPanel;
class FieldMessage;
class GlyphLabel;
class OutlookPanel;
class PhonePanel;
class ProofPanel;
class Prose;

/// Says what was done, opens the mail programs, proves on request that mail goes and comes, gives the
/// settings on paper and for a phone, takes everything back on request.
class DonePage final : public SetupPage
{
    Q_OBJECT
public:
    DonePage(SetupSession &session, const Desktop &desktop, ComputerUse use = ComputerUse::SetUp);

    QString title() const override;
    QString nextLabel() const override;
    QWidget *firstField() const override;

private:
    enum class State { Written, NothingToDo, Undoing, Undone, TakeAway /* nothing was to be written */ };

    void retranslate() override;
    void entered() override;
    void left() override;
    void addButtons();
    void openThunderbird();
    void saveSheetAs();
    void printSheet();
    void undo();
    void undone(const Result<Undone> &result);
    void showState();
    QString whatIsWritten() const;
    QString whatWasThere() const;
    QString undoOffer() const;
    static QString leftBy(const Undone &undone);

    GlyphLabel *m_glyph;
    Prose *m_what;
    Prose *m_next;
    Button *m_open;
    Prose *m_otherProfile;
    FieldMessage *m_message;
    OutlookPanel *m_outlook;
    ProofPanel *m_proof;
    FaultPanel *m_fault;
    Prose *m_sheetText;
    Button *m_save;
    Button *m_print;
    PhonePanel *m_phonePanel;
    Expander *m_phone;
    Prose *m_undoText;
    Button *m_undo;
    Prose *m_webmailText;
    Button *m_webmail;
    ComputerUse m_use;
    State m_state = State::Written;
    // Kept here: the session forgets its plan when it is undone.
    bool m_hasThunderbird = true;
    bool m_hasOutlook = false;
    bool m_outlookUnchanged = false;
    QStringList m_launch;
    bool m_opensByDefault = true;
    bool m_canUndo = false;       ///< Something was written in this walk and not taken back.
    bool m_wroteRegistry = false; ///< That has values of the registry in it.
};
