// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ChoiceQuestion.h"

#include "pages/RadioGroup.h"
#include "pages/Spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A box or a radio button with words that wrap: the button's own text would not. A click on the words counts
/// as one on the button.
class OptionLine final : public QWidget
{
public:
    OptionLine(QAbstractButton *button, const QString &words) : m_button(button)
    {
        auto *text = new Prose;
        text->setText(words);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spaced(*this, 0.4));
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(text, 1);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_button->click();
    }

private:
    QAbstractButton *m_button;
};

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*widget, 0.25));
    return column;
}

Secret asSecret(QString text)
{
    return Secret::takeFrom(text);
}

} // namespace

ChoiceQuestion::ChoiceQuestion(const PortalQuestion &question, const QString &name)
    : QuestionField(question),
      m_column(columnOf(this)),
      m_label(new Prose),
      m_group(new RadioGroup(this)),
      m_message(new FieldMessage)
{
    m_group->setExclusive(question.kind == HtmlFieldKind::Radio);
    m_column->addWidget(m_label);
    for (qsizetype index = 0; index < question.choices.size(); ++index)
        addOption(question.choices.at(index), name + u'.' + QString::number(index));
    m_column->addWidget(m_message);
    connect(m_group, &RadioGroup::buttonClicked, this, [this] {
        m_message->clear();
        Q_EMIT edited();
    });
    retranslate();
}

void ChoiceQuestion::addOption(const HtmlChoice &choice, const QString &name)
{
    QAbstractButton *button = nullptr;
    if (question().kind == HtmlFieldKind::Radio)
        button = new QRadioButton;
    else
        button = new QCheckBox;
    const QString words = isLoneBox() || choice.label.isEmpty() ? question().label : choice.label;
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setAccessibleDescription(isLoneBox() ? question().hint : question().label);
    button->setChecked(choice.chosen);
    button->setEnabled(choice.enabled);
    m_column->addWidget(new OptionLine(button, words));
    m_group->addButton(button);
    m_buttons.append(button);
}

/// "I accept …": its question and its choice are one.
bool ChoiceQuestion::isLoneBox() const
{
    return question().kind == HtmlFieldKind::Checkbox && question().choices.size() == 1;
}

QWidget *ChoiceQuestion::firstField() const
{
    QAbstractButton *ticked = m_group->checkedButton();
    return ticked ? ticked : m_buttons.value(0);
}

bool ChoiceQuestion::isAnswered() const
{
    return std::any_of(m_buttons.begin(), m_buttons.end(), [](auto *button) { return button->isChecked(); });
}

void ChoiceQuestion::askAgain()
{
    m_message->say(Glyph::Bad, isLoneBox() ? tr("The portal wants this box ticked.")
                                           : tr("The portal wants a choice here."));
}

std::vector<FieldAnswer> ChoiceQuestion::takeAnswers()
{
    std::vector<FieldAnswer> answers;
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        if (m_buttons.at(index)->isChecked())
            answers.push_back(answer(asSecret(question().choices.at(index).value)));
    }
    if (answers.empty())
        answers.push_back(answer({})); // nothing ticked is an answer: not what the page had ticked
    return answers;
}

void ChoiceQuestion::retranslate()
{
    m_label->setText(labelText());
    m_label->setVisible(!isLoneBox());
}

ListQuestion::ListQuestion(const PortalQuestion &question, const QString &name)
    : QuestionField(question), m_label(new Prose), m_list(new QComboBox), m_message(new FieldMessage)
{
    m_list->setObjectName(name);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long entry is no width
    m_list->setMinimumContentsLength(12);
    m_label->setBuddy(m_list);
    for (qsizetype index = 0; index < question.choices.size(); ++index) {
        const HtmlChoice &choice = question.choices.at(index);
        m_list->addItem(choice.label);
        if (choice.chosen)
            m_list->setCurrentIndex(static_cast<int>(index));
        if (!choice.enabled)
            qobject_cast<QStandardItemModel *>(m_list->model())
                ->item(static_cast<int>(index))
                ->setEnabled(false);
    }
    auto *column = columnOf(this);
    column->addWidget(m_label);
    column->addWidget(m_list);
    column->addWidget(m_message);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        m_message->clear();
        Q_EMIT edited();
    });
    retranslate();
}

QWidget *ListQuestion::firstField() const
{
    return m_list;
}

bool ListQuestion::isAnswered() const
{
    const int index = m_list->currentIndex();
    return index >= 0 && !question().choices.at(index).value.isEmpty();
}

void ListQuestion::askAgain()
{
    m_message->say(Glyph::Bad, tr("The portal wants a choice here."));
}

std::vector<FieldAnswer> ListQuestion::takeAnswers()
{
    const int index = m_list->currentIndex();
    std::vector<FieldAnswer> answers;
    answers.push_back(answer(index < 0 ? Secret() : asSecret(question().choices.at(index).value)));
    return answers;
}

void ListQuestion::retranslate()
{
    m_label->setText(labelText());
    m_list->setAccessibleName(labelText());
    m_list->setAccessibleDescription(question().hint);
}
