// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"

class Card;
class Expander;
class FaultPanel;
class FieldMessage;
class GlyphLabel;
class PasswordPanel;
class Prose;
class QPlainTextEdit;
class SignaturePanel;

/// What will be written, in words and to the letter; signature and password for those who want; "Write".
class SummaryPage final : public SetupPage
{
    Q_OBJECT
public:
    SummaryPage(SetupSession &session, const Desktop &desktop);

    QString title() const override;
    QString nextLabel() const override;
    QWidget *firstField() const override;
    bool goOn() override;
    bool isBusy() const override;

private:
    enum class Doing { Nothing, Planning, PlanningToWrite, Writing };

    void retranslate() override;
    void entered() override;
    void left() override;
    void addPreview();
    bool canPlan();
    void plan();
    void planned();
    void written();
    void takeSignature();
    void showState();
    void showPreview();
    void describe();
    static QString serverLine(const ServerAccess &server);
    QString whereTo() const;
    QString whereInThunderbird(const ThunderbirdTarget &target) const;

    Card *m_summary;
    Prose *m_who;
    Prose *m_incoming;
    Prose *m_outgoing;
    Prose *m_where;
    FieldMessage *m_notices;
    Expander *m_files = nullptr;
    QPlainTextEdit *m_preview;
    SignaturePanel *m_signature;
    Prose *m_passwordTitle;
    PasswordPanel *m_password;
    GlyphLabel *m_stateGlyph;
    Prose *m_state;
    FaultPanel *m_fault;
    Doing m_doing = Doing::Nothing;
};
