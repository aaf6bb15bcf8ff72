// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"

class LoginPanel;
class Prose;
class QCheckBox;
class TextField;

/// Asks for given and birth name; login and address follow from them until the person types their own.
/// Messages stand beside the field and nothing typed is ever replaced.
class IdentityPage final : public SetupPage
{
    Q_OBJECT
public:
    IdentityPage(SetupSession &session, const Desktop &desktop);

    QString title() const override;
    QWidget *firstField() const override;
    bool goOn() override;

private:
    void retranslate() override;
    void entered() override;
    void addNames();
    void addAddress();
    void suggest();
    static void checkName(TextField *field);
    void checkAddress();
    bool complain();
    void showOutcome();
    Result<PersonName> name() const;
    QList<TextField *> nameFields() const; ///< Those that count.

    TextField *m_given;
    TextField *m_birthName;
    QCheckBox *m_hasUsageName;
    TextField *m_usageName;
    LoginPanel *m_login;
    TextField *m_address;
    Prose *m_outcome;
    Prose *m_iprof;
    FoundAccount m_activated;      ///< What was taken over from the portal's last page already.
    bool m_isAddressTyped = false; ///< The person's own: no suggestion replaces it.
};
