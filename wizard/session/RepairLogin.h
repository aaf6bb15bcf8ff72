// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "diagnosis/Ailment.h"
#include "profile/thunderbird/StoredAccount.h"

/// Which user name an account shall sign in with. For Repair alone.
class RepairLogin
{
public:
    /// @p said: the login as the person says it.
    RepairLogin(const StoredAccount &account, const std::optional<Login> &said, const Academy &academy);

    struct Choice {
        QString userName;
        std::optional<Ailment> ailment;
    };
    /// What a server wanting this form of login shall get in place of @p stored; the same where that fits.
    Choice on(LoginForm form, const QString &stored);

    /// The login that on() put in another name's place.
    const std::optional<Login> &used() const { return m_used; }
    /// It was made from the name alone.
    bool isGuessed() const { return m_used && !m_isCertain; }

private:
    Choice shortLogin(const QString &stored, const QString &suffix);
    void findLogin(const StoredAccount &account, const Academy &academy);

    QString m_address;
    QString m_domain;
    bool m_isSaid = false;
    bool m_isCertain = false;
    std::optional<Login> m_login;
    std::optional<Login> m_used;
};
