// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalScene.h"

#include <QWidget>

class FieldMessage;
class FoundAccountForm;
class PortalQuote;
class Prose;

/// The end of the portal's walk: what it says, the account that was found in it, and what to do at once.
class ActivationDone final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivationDone(QWidget *parent = nullptr);

    void show(const PortalScene &scene);
    FoundAccountForm *found() const { return m_found; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PortalQuote *m_words;
    FoundAccountForm *m_found;
    FieldMessage *m_otherDevices;
};
