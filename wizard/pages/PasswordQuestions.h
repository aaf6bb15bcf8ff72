// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PasswordConcern.h"
#include "pages/TypedQuestion.h"

#include <functional>

class StrengthMeter;

/// What there is to know of a password before it is sent.
struct PasswordWatch {
    std::function<double(const Secret &)> bits;
    std::function<PasswordConcern(const Secret &)> concern;
};

/// The password questions of one form together: strength and doubts beside the first new one, and whether its
/// repetition is the same. All of it is advice: the portal decides.
class PasswordQuestions final : public QObject
{
    Q_OBJECT
public:
    /// Puts a meter below the new password's field.
    PasswordQuestions(const QList<TypedQuestion *> &fields, PasswordWatch watch, QObject *parent);

    /// The question that the new password is typed for; null: none in this form.
    TypedQuestion *chosen() const { return m_chosen; }
    TypedQuestion *again() const { return m_again; } ///< Its repetition; null: none.
    /// False, and said beside the second field, when the two differ.
    bool agree();
    void retranslate();

private:
    void watch();

    PasswordWatch m_watch;
    TypedQuestion *m_chosen = nullptr;
    TypedQuestion *m_again = nullptr;
    StrengthMeter *m_meter = nullptr;
};
