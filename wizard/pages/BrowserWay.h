// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PastedPage.h"
#include "pages/PortalCopies.h"

class Button;
class QVBoxLayout;

/// Activation in the browser, step by step: open the portal, paste NUMEN and birth date there, bring its last
/// page back here. Always there; the only way where the portal cannot be walked in this window.
class BrowserWay final : public QWidget
{
    Q_OBJECT
public:
    BrowserWay(const QUrl &portal, PortalCopies::Sources sources, PastedPage::Find find,
               QWidget *parent = nullptr);

    Button *openButton() const { return m_open; }
    bool wasOpened() const { return m_wasOpened; }
    /// Takes @p fields in, between the button and what copies from them.
    void hold(QWidget *fields);
    PortalCopies *copies() const { return m_copies; }
    PastedPage *pasted() const { return m_pasted; }

Q_SIGNALS:
    void browserWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QUrl m_portal;
    bool m_wasOpened = false;
    QVBoxLayout *m_column;
    Button *m_open;
    PortalCopies *m_copies;
    PastedPage *m_pasted;
};
