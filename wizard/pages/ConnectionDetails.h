// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SetupSession.h"

#include <QDialog>

class Button;
class QTextBrowser;

/// What the live tests of this page saw, step by step; follows them while it is open.
class ConnectionDetails final : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectionDetails(SetupSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    SetupSession &m_session;
    QTextBrowser *m_text;
    Button *m_copy;
    Button *m_close;
};
