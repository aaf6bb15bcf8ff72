// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "pages/Prose.h"
#include "session/Targets.h"

class Choice;
class QCheckBox;
class RadioGroup;

/// The profiles of Thunderbird, one of which gets the account, or a new one.
class ProfileChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileChoice(QWidget *parent = nullptr);

    /// Chosen is what was chosen before; else the profile that Thunderbird opens by itself; else a new one.
    void show(const ThunderbirdFound &found, const std::optional<ThunderbirdTarget> &chosen);
    /// A profile that holds this account already says so.
    void setAccount(const std::optional<MailAccount> &account);

    bool isEmpty() const { return m_choices.isEmpty(); } ///< show() was not called yet.
    ThunderbirdTarget target() const;
    const ThunderbirdProfile *profile() const; ///< Null: a new one.
    QWidget *firstField() const;
    void retranslate();

Q_SIGNALS:
    void chosen();
    /// The choices are other ones than before, and none of them had the focus.
    void rebuilt();

private:
    void rebuild();
    void preselect(const std::optional<ThunderbirdTarget> &chosen);
    void choiceMade();
    bool couldBeDefault() const;
    QString describe(const ThunderbirdProfile &profile) const;
    bool alreadyHolds(const ThunderbirdProfile &profile) const;

    Prose *m_question;
    QWidget *m_choiceBox;
    RadioGroup *m_group;
    QCheckBox *m_default;
    Prose *m_defaultText;
    ThunderbirdFound m_found;
    std::optional<MailAccount> m_account;
    QList<Choice *> m_choices; ///< One a profile, then "new".
};
