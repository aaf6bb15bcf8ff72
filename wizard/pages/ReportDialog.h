// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/report/SupportReport.h"
#include "pages/Desktop.h"

#include <QDialog>

class Button;
class FieldMessage;
class Prose;
class QCheckBox;
class QTextBrowser;
class SetupSession;

/// What a help desk wants to know, to be read out, copied, saved or printed by a person who sees all of it
/// before. Follows the tests while it is open.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(SetupSession &session, const Desktop &desktop, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void refresh();
    SupportReport report() const;
    void copy();
    void save();

    SetupSession &m_session;
    const Desktop &m_desktop;
    Prose *m_intro;
    QTextBrowser *m_text;
    QCheckBox *m_withLogin;
    Prose *m_noLogin; ///< Why there is nothing to tick.
    FieldMessage *m_message;
    Button *m_copy;
    Button *m_save;
    Button *m_print;
    Button *m_close;
};
