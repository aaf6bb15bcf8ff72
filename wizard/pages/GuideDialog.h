// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

#include <QDialog>

class Button;
class QTextBrowser;

/// The users' guide that travels inside the program. It exists in French.
class GuideDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideDialog(QWidget *parent = nullptr);

    /// Shows what it says about one failure, in a dialog of its own that deletes itself.
    static void openAbout(FaultKind kind, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void colorLinks();
    void open(const QUrl &page);

    QTextBrowser *m_text;
    Button *m_teachers;
    Button *m_referents;
    Button *m_outlook;
    Button *m_phones;
    Button *m_failures;
    Button *m_close;
};
