// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/FaultPanel.h"
#include "session/RepairSession.h"

class Button;
class QCheckBox;
class SecretField;
class TextField;

/// What only the person knows: their short login where it had to be guessed, and their password, to try it
/// and to have it remembered. All of it optional.
class RepairPassword final : public QWidget
{
    Q_OBJECT
public:
    /// On a shared computer nothing is offered to be remembered.
    RepairPassword(RepairSession &session, Computer computer, QWidget *parent = nullptr);

    /// As the session knows it by now.
    void refresh();
    void setLocked(bool locked); ///< While files are written and after.
    /// False, and a message beside the field, when what is typed as login can be none.
    bool takeLogin();
    /// Hands the password to the session and overwrites the line.
    void handOver();
    void retranslate();
    QWidget *firstField() const;

Q_SIGNALS:
    /// What is to be written may be something else now.
    void changed();
    void webmailWanted();

private:
    void test();
    void showOutcome();
    QString outcomeText() const;

    RepairSession &m_session;
    Computer m_computer;
    Prose *m_title;
    Prose *m_intro;
    TextField *m_login;
    SecretField *m_password;
    Button *m_test;
    Prose *m_budget;
    QWidget *m_outcome;
    GlyphLabel *m_outcomeGlyph;
    Prose *m_outcomeText;
    FaultPanel *m_fault;
    QCheckBox *m_remember;
    Prose *m_rememberText;
    bool m_loginTyped = false;
};
