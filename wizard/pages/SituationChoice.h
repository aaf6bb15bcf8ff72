// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class Choice;
class Expander;
class RadioGroup;

/// Where a person stands with their mailbox.
enum class Situation {
    NotActive,     ///< Or the password is lost: the portal walks the same way.
    AlreadyActive, ///< Login and password are known.
    Letter,        ///< Login and a provisional password came by letter.
    NewPassword,   ///< The password is known and shall be another one.
    OneTimeKey,    ///< They have an OTP key.
};

/// The first question: is the mailbox active? Two answers for most people, the rest behind "other
/// situations".
class SituationChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SituationChoice(QWidget *parent = nullptr);

    Situation situation() const;
    /// What is chosen, or what hides it.
    QWidget *firstField() const;
    Expander *others() const { return m_others; }

Q_SIGNALS:
    void chosen(Situation situation);

protected:
    void changeEvent(QEvent *event) override;

private:
    Choice *add(Situation situation, const QString &name);
    void retranslate();

    RadioGroup *m_group;
    std::map<Situation, Choice *> m_choices;
    Expander *m_others;
};
