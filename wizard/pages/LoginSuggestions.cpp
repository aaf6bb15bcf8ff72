// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LoginSuggestions.h"

#include "diagnosis/Catalogue.h"
#include "pages/Choice.h"
#include "pages/RadioGroup.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LoginSuggestions::LoginSuggestions(QWidget *parent)
    : QWidget(parent), m_title(new Prose(Prose::Tone::Quiet)), m_group(new RadioGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.2));
    column->addWidget(m_title);
    hide();
}

void LoginSuggestions::show(const std::vector<LoginSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    makeRoomFor(suggestions.size());
    for (qsizetype index = 0; index < m_choices.size(); ++index)
        m_choices.at(index)->setVisible(static_cast<std::size_t>(index) < suggestions.size());
    setVisible(suggestions.size() > 1);
    retranslate();
}

void LoginSuggestions::mark(const QString &login)
{
    m_group->setExclusive(false);
    for (std::size_t index = 0; index < m_suggestions.size(); ++index) {
        const bool same = m_suggestions[index].login.toString() == login;
        m_choices.at(static_cast<qsizetype>(index))->button()->setChecked(same);
    }
    m_group->setExclusive(true);
}

void LoginSuggestions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoginSuggestions::retranslate()
{
    m_title->setText(tr("What it may be; the portal's last page shows the right one:"));
    for (std::size_t index = 0; index < m_suggestions.size(); ++index) {
        Choice *choice = m_choices.at(static_cast<qsizetype>(index));
        choice->setTitle(m_suggestions[index].login.toString());
        choice->setExplanation(reasonFor(m_suggestions[index].reason));
    }
}

void LoginSuggestions::makeRoomFor(std::size_t count)
{
    while (static_cast<std::size_t>(m_choices.size()) < count) {
        const auto index = static_cast<std::size_t>(m_choices.size());
        auto *choice = new Choice(u"suggestion"_s + QString::number(index + 1));
        m_group->addButton(choice->button());
        m_choices.append(choice);
        layout()->addWidget(choice);
        connect(choice->button(), &QRadioButton::clicked, this, [this, index] {
            if (index < m_suggestions.size())
                Q_EMIT picked(m_suggestions[index]);
        });
    }
}
