// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/RepairSession.h"

#include <QWidget>

class Card;
class Expander;
class FieldMessage;
class Prose;
class QPlainTextEdit;
class QVBoxLayout;

/// What is wrong and the one change that mends it, in words and to the letter.
class RepairProposal final : public QWidget
{
    Q_OBJECT
public:
    explicit RepairProposal(RepairSession &session, QWidget *parent = nullptr);

    /// As the session knows it by now; hidden where there is nothing to say.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void lookAt(QWidget *widget);

private:
    void showFindings(const Repair &repair);
    void showPreview();
    static QString changeText(const SettingChange &change);

    RepairSession &m_session;
    Card *m_card;
    QVBoxLayout *m_findings; ///< Two lines a finding.
    Prose *m_changes;
    FieldMessage *m_hints;
    FieldMessage *m_notices;
    QPlainTextEdit *m_preview;
    Expander *m_files;
};
