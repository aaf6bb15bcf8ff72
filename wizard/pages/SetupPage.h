// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Desktop.h"
#include "session/SetupSession.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

/// A page shows one Step of the session and writes its answers back. It decides nothing. It lives as long as
/// the window, so that going back and forth loses nothing that was typed.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    SetupPage(Step step, SetupSession &session, const Desktop &desktop);

    Step step() const { return m_step; }

    virtual QString title() const = 0;
    /// What the forward button says.
    virtual QString nextLabel() const { return tr("&Next"); }
    /// What Enter presses while this page is shown; null: the forward button.
    virtual QPushButton *mainButton() const { return nullptr; }
    /// Where typing begins; null: nothing has to be typed or chosen, the forward button takes the focus.
    virtual QWidget *firstField() const = 0;
    /// Files are being written: neither back nor out just now.
    virtual bool isBusy() const { return false; }
    /// What is probed while this page is shown: at least what the connection strip shows.
    virtual QList<Endpoint> endpoints() const { return m_session.endpointsFor(m_step); }

    /// The page is about to be shown, has been left.
    void enter();
    void leave() { left(); }

    /// Next was asked for. True: go on. False: the page says why not, or answers with readyToGoOn() later.
    virtual bool goOn() { return true; }

Q_SIGNALS:
    void readyToGoOn();
    void endpointsChanged();
    void titleChanged();    ///< Or what the forward button says, or which button is the main one.
    void firstFieldReady(); ///< It was not there yet when the page was entered.
    /// Something appeared that the person must see: scroll to it.
    void lookAt(QWidget *widget);

protected:
    SetupSession &session() const { return m_session; }
    const Desktop &desktop() const { return m_desktop; }
    QVBoxLayout *column() const { return m_column; }

    /// Sets every text; called when the page is entered and on each change of language.
    virtual void retranslate() = 0;
    virtual void entered() {}
    /// Secrets are taken out of their fields here.
    virtual void left() {}

    void openWebmail() const { m_desktop.openInBrowser(m_session.service().webmail); }
    void changeEvent(QEvent *event) override;

private:
    Step m_step;
    SetupSession &m_session;
    const Desktop &m_desktop;
    QVBoxLayout *m_column;
};
