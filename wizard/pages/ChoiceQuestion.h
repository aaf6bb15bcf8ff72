// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/FieldMessage.h"
#include "pages/QuestionField.h"

class QAbstractButton;
class QComboBox;
class QVBoxLayout;
class RadioGroup;

/// A question answered by ticking: radio buttons, a box, or several boxes for a list that takes several.
class ChoiceQuestion final : public QuestionField
{
    Q_OBJECT
public:
    ChoiceQuestion(const PortalQuestion &question, const QString &name);

    QWidget *firstField() const override;
    bool isAnswered() const override;
    void askAgain() override;
    std::vector<FieldAnswer> takeAnswers() override;

private:
    void addOption(const HtmlChoice &choice, const QString &name);
    void retranslate() override;
    bool isLoneBox() const;

    QVBoxLayout *m_column;
    Prose *m_label;
    RadioGroup *m_group;
    QList<QAbstractButton *> m_buttons;
    FieldMessage *m_message;
};

/// A question answered from a list.
class ListQuestion final : public QuestionField
{
    Q_OBJECT
public:
    ListQuestion(const PortalQuestion &question, const QString &name);

    QWidget *firstField() const override;
    bool isAnswered() const override;
    void askAgain() override;
    std::vector<FieldAnswer> takeAnswers() override;

private:
    void retranslate() override;

    Prose *m_label;
    QComboBox *m_list;
    FieldMessage *m_message;
};
