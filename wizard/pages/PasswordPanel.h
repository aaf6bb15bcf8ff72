// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/FaultPanel.h"
#include "session/SetupSession.h"

class QCheckBox;
class Button;
class FieldMessage;
class HintList;
class SecretField;

/// The password, for those who want to try it now or have Thunderbird remember it. Optional from end to end:
/// Thunderbird asks for it at its first start otherwise.
class PasswordPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordPanel(SetupSession &session, QWidget *parent = nullptr);

    /// The page is shown: a password may be held already, the computer may be a shared one.
    void enter();
    /// Hands what was typed to the session and overwrites the line.
    void handOver();
    /// False and a message beside the field when "remember" is ticked and there is nothing to remember.
    bool complain();
    /// Thunderbird's own store cannot take it: named beside the box, which is unticked, and the rest goes on.
    void giveUpRemembering(const Fault &why);
    void retranslate();

Q_SIGNALS:
    void webmailWanted();
    /// The plan depends on the password only when it is to be remembered.
    void rememberChanged();

private:
    struct OutcomeLine {
        GlyphLabel *glyph = nullptr;
        Prose *text = nullptr;
    };

    OutcomeLine addOutcomeLine(QVBoxLayout *column);
    void test();
    void showProgress(const LoginOutcome &soFar);
    void showOutcomes();
    static void show(const OutcomeLine &line, const LoginOutcome &outcome);
    void checkTyped();
    QString introduction() const;
    void showHeld();

    SetupSession &m_session;
    Prose *m_intro;
    Prose *m_applicationPassword;
    SecretField *m_password;
    Button *m_test;
    Prose *m_budget;
    OutcomeLine m_incoming;
    OutcomeLine m_outgoing;
    FaultPanel *m_fault;
    HintList *m_hints;
    QCheckBox *m_remember;
    Prose *m_rememberText;
    FieldMessage *m_rememberMessage;
    bool m_capsLock = false;
};
