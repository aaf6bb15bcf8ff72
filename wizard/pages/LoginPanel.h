// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Login.h"
#include "pages/TextField.h"

class LoginSuggestions;
class Prose;
class QLabel;

/// The login: worked out from the name until the person types their own, with variants to pick from, the
/// homonym digit beside it, and the commonest mistake of all, the address typed here, explained and mended by
/// one click.
class LoginPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LoginPanel(QWidget *parent = nullptr);

    /// What the name gives; fills the field unless the person has filled it.
    void offer(const std::vector<LoginSuggestion> &suggestions);
    /// A login that is known, its digit beside it; no suggestion replaces it any more.
    void put(const Login &known);
    /// The mail service signs in with the full address: the login is for the académie's other sites then.
    void setAddressSignsIn(bool addressSignsIn);

    /// With its digit; nothing while it cannot be one.
    std::optional<Login> login() const;
    /// Says what is missing as well; false when something is.
    bool complain();
    TextField *field() const { return m_field; }

Q_SIGNALS:
    void edited(); ///< The login is another one now.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString hint() const;
    void fill();
    void check();
    void explain(const LoginConfusion &confusion);
    void correct();
    QString typed() const;
    int digit() const; ///< 0: none.

    TextField *m_field;
    QLabel *m_digitLabel;
    QLineEdit *m_digit;
    Prose *m_digitHint;
    LoginSuggestions *m_variants;
    std::vector<LoginSuggestion> m_suggestions;
    LoginReason m_reason = LoginReason::Rule; ///< The variant followed while the name is still being typed.
    bool m_isTyped = false;                   ///< The person's own: no suggestion replaces it.
    bool m_isKnown = false;                   ///< From the portal, until it is typed over.
    bool m_addressSignsIn = false;
};
