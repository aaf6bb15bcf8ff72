// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Login.h"

#include <QWidget>

class Choice;
class Prose;
class RadioGroup;

/// The logins that a name may have given, best first, each with its reason; a click takes one into the field.
class LoginSuggestions final : public QWidget
{
    Q_OBJECT
public:
    explicit LoginSuggestions(QWidget *parent = nullptr);

    /// One suggestion alone is no choice: then nothing is shown.
    void show(const std::vector<LoginSuggestion> &suggestions);
    /// Marks the suggestion that is @p login, or none.
    void mark(const QString &login);

Q_SIGNALS:
    void picked(const LoginSuggestion &suggestion);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeRoomFor(std::size_t count);

    std::vector<LoginSuggestion> m_suggestions;
    Prose *m_title;
    RadioGroup *m_group;
    QList<Choice *> m_choices; ///< As many as were ever needed; the rest is hidden.
};
