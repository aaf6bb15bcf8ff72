// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/LoginFinder.h"

#include <QWidget>

class Prose;
class TextField;

/// Login and address as the portal's last page seems to tell them, for the person to confirm or to mend.
class FoundAccountForm final : public QWidget
{
    Q_OBJECT
public:
    /// The lines are called NAME + "Login" and NAME + "Address".
    explicit FoundAccountForm(const QString &name, QWidget *parent = nullptr);

    /// Replaces what stands there.
    void put(const FoundAccount &found);
    /// What stands there, as far as it is a login and an address.
    FoundAccount account() const;
    /// True, and a message beside the field, when something stands there that is neither empty nor usable.
    bool complain();
    QWidget *firstField() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void checkLogin();
    void checkAddress();

    Prose *m_question;
    TextField *m_login;
    TextField *m_address;
};
