// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Card.h"
#include "pages/Desktop.h"
#include "session/SetupSession.h"

class Button;
class FieldMessage;
class Prose;

/// What comes after writing for Outlook: opening it, and reading back what it made of it.
class OutlookPanel final : public QWidget
{
    Q_OBJECT
public:
    OutlookPanel(SetupSession &session, const Desktop &desktop, QWidget *parent = nullptr);

    /// @p launch opens Outlook; empty when it is not known how.
    void show(const QStringList &launch);
    QWidget *firstField() const;
    void retranslate();

private:
    void open();
    void check();
    void showOutcome(OutlookOutcome outcome);

    SetupSession &m_session;
    const Desktop &m_desktop;
    QStringList m_launch;
    Prose *m_next;
    Button *m_open;
    Button *m_check;
    FieldMessage *m_message;
};
