// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalScene.h"

#include <QWidget>

#include <functional>
#include <vector>

/// One question of the portal as a native control. Labels are the portal's own words and never read as
/// markup. What is typed is taken out as secrets, whatever it is: the portal may ask for anything.
class QuestionField : public QWidget
{
    Q_OBJECT
public:
    /// @p today bounds the calendar of dates; @p name becomes the objectName of what is typed or chosen in.
    static QuestionField *make(const PortalQuestion &question, const QString &name, QDate today);

    const PortalQuestion &question() const { return m_question; }
    /// The same question on another page: what was typed stays.
    void askedAs(PortalQuestion question);

    virtual QWidget *firstField() const = 0;
    virtual bool isAnswered() const = 0;
    /// Says beside the field that an answer is missing.
    virtual void askAgain() = 0;
    /// One entry, several for several choices. Typed secrets are gone from their lines afterwards.
    virtual std::vector<FieldAnswer> takeAnswers() = 0;
    /// The page is left, and shown again: what was typed is kept out of the lines meanwhile.
    virtual void hideAway() {}
    virtual void bringBack() {}

Q_SIGNALS:
    void edited();

protected:
    explicit QuestionField(PortalQuestion question);

    void changeEvent(QEvent *event) override;
    virtual void retranslate() {}
    /// The label, and that an answer is wanted, in words rather than by a star.
    QString labelText() const;
    FieldAnswer answer(Secret value) const { return {m_question.field, std::move(value)}; }

private:
    PortalQuestion m_question;
};
