// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PasswordQuestions.h"

class Button;
class Card;
class PortalQuote;
class Prose;

/// A form of the portal, whatever it asks, in native controls: its own title, words and labels as plain text,
/// and one button that sends the answers to the host that it names.
class PortalFormView final : public QWidget
{
    Q_OBJECT
public:
    PortalFormView(PasswordWatch watch, QDate today, QWidget *parent = nullptr);
    ~PortalFormView() override;

    /// Controls for @p scene (of kind Form). What was typed stays when the same is asked again, passwords
    /// excepted: those are gone once sent. Otherwise it is wiped.
    void show(const PortalScene &scene);
    /// False, and said beside the fields, when something is missing; the first of them has the focus then.
    bool isComplete();
    /// For Activation::submit(). Passwords are gone from their lines afterwards.
    std::vector<FieldAnswer> takeAnswers();

    QWidget *firstField() const;
    Button *submitButton() const { return m_submit; }
    void hideAway();
    void bringBack();

Q_SIGNALS:
    void submitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void wipe();
    void rebuild(const PortalScene &scene);
    void watchPasswords();
    void retranslate();

    PasswordWatch m_watch;
    QDate m_today;
    QString m_host;
    QString m_submitLabel;
    Prose *m_title;
    PortalQuote *m_words;
    Card *m_card;
    QWidget *m_box = nullptr; ///< Holds the fields of one form.
    std::vector<QuestionField *> m_fields;
    PasswordQuestions *m_passwords = nullptr;
    Button *m_submit;
    Prose *m_target;
};
