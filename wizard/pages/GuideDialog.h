// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Button;
class QTextBrowser;

/// The users' guide that travels inside the program. It exists in French.
class GuideDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideDialog(QWidget *parent = nullptr);

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
    Button *m_close;
};
