// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/ProofWords.h"
#include "session/SetupSession.h"

#include <QWidget>

#include <array>

class QEvent;
class Button;
class FaultPanel;
class GlyphLabel;
class Prose;
class SecretField;

/// On request, one real message to oneself: says what will be sent before it is, asks for the password where
/// none is held, shows how far it is, line by line, and what stopped it.
class ProofPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProofPanel(SetupSession &session, QWidget *parent = nullptr);

    /// The page is shown: a password may be held, or may not be used at all.
    void enter();
    /// The page is left: what was typed is taken out of its field.
    void leave();
    void retranslate();

Q_SIGNALS:
    void webmailWanted();
    void lookAt(QWidget *widget); ///< What is news and may be out of sight.

private:
    struct Line {
        QWidget *box = nullptr;
        GlyphLabel *glyph = nullptr;
        Prose *text = nullptr;
    };

    Line addLine();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void startOrStop();
    bool isPasswordWanted() const;
    bool handPasswordOver();
    void showProof();
    void showLines();
    void showEnd();

    SetupSession &m_session;
    Prose *m_intention;
    SecretField *m_password;
    Button *m_start;
    Prose *m_budget;
    std::array<Line, 3> m_lines;
    Prose *m_summary;
    FaultPanel *m_fault;
};
