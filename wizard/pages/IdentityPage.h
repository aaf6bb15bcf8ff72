// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"

class LoginSuggestions;
class Prose;
class QCheckBox;
class QLabel;
class QLineEdit;
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
    void addNames();
    void addLogin();
    void addAddress();
    void nameEdited(TextField *field);
    void suggest();
    void checkName(TextField *field);
    void checkLogin();
    void checkAddress();
    void correctLogin();
    void showOutcome();
    std::vector<LoginSuggestion> suggestions() const;
    std::optional<Login> login() const;
    QString typedLogin() const;
    int digit() const; ///< 0: none.
    QString usageName() const;
    Result<PersonName> name() const;

    TextField *m_given;
    TextField *m_birthName;
    QCheckBox *m_usage;
    TextField *m_usageName;
    TextField *m_login;
    LoginSuggestions *m_suggestions;
    QLabel *m_digitLabel;
    QLineEdit *m_digit;
    Prose *m_digitHint;
    TextField *m_address;
    Prose *m_outcome;
    Prose *m_iprof;
    bool m_loginTyped = false; ///< The person's own: no suggestion replaces it.
    bool m_addressTyped = false;
    LoginReason m_reason =
        LoginReason::Rule; ///< The suggestion followed while the name is still being typed.
};
