// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Desktop.h"
#include "session/SetupSession.h"

#include <QWidget>

class Activation;
class ActivationDone;
class ActivationFailure;
class BrowserWay;
class Button;
class Expander;
class FoundAccountForm;
class PortalFormView;
class PortalIdentityForm;
class QVBoxLayout;
class PortalWaiting;

/// The walk through the portal, for those whose mailbox is not active: in this window as far as its pages are
/// recognised, in the browser at any time. Shows what Activation has to show; sends once for each click.
class ActivationWalk final : public QWidget
{
    Q_OBJECT
public:
    enum class Phase {
        Identity, ///< NUMEN and birth date, to be sent from here (or the portal is still being looked at).
        Form,     ///< The portal asks something else.
        Done,
        Active,  ///< The portal says that the mailbox is active already.
        Browser, ///< Not in this window.
    };

    ActivationWalk(SetupSession &session, Activation &activation, const Desktop &desktop,
                   QWidget *parent = nullptr);

    Phase phase() const;
    /// The person wants to walk: looks at the portal, unless it was looked at.
    void begin();
    void hideAway(); ///< The page is left: nothing secret stays in a line.
    void bringBack();
    /// What Enter presses; null: the wizard's forward button.
    Button *mainButton() const;
    /// Login and address were found, here or in what was pasted: going on takes them.
    bool hasFound() const;
    /// Hands the session what was found. False, and said beside the field, when it cannot be used.
    bool takeFound();

Q_SIGNALS:
    void changed();
    void lookAt(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void open();
    void sendIdentity();
    void sendForm();
    void showScene();
    void refresh();
    void placeIdentity();
    void lead();
    QWidget *nextAction() const;
    FoundAccountForm *found() const;

    SetupSession &m_session;
    Activation &m_activation;
    const Desktop &m_desktop;
    bool m_hasBegun = false;
    bool m_leads = false; ///< The person pressed a button here: the focus goes where the answer is.
    bool m_wasLeft = false;
    QVBoxLayout *m_column;
    ActivationFailure *m_failure;
    PortalWaiting *m_waiting;
    PortalIdentityForm *m_identity;
    PortalFormView *m_form;
    ActivationDone *m_done;
    BrowserWay *m_browser;
    Expander *m_inBrowser;
};
