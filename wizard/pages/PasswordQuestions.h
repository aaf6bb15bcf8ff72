// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TypedQuestion.h"

#include <functional>

class StrengthMeter;
enum class PasswordConcern;

/// What there is to know of a password before it is sent.
struct PasswordWatch {
    std::function<double(const Secret &)> bits;
    std::function<PasswordConcern(const Secret &)> concern;
};

/// True when @p label asks for the password once more ("Confirmez…", "… encore une fois"), rather than for
/// another one: then the two have to be alike. In doubt false: the portal compares them anyway.
bool asksOnceMore(const QString &label, const QString &firstLabel);
/// True when it asks for the password that is valid so far: nothing is to be said about its strength.
bool asksForPresentOne(const QString &label);

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
