// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WordChecks.h"

#include "pages/FlowLayout.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WordChecks::WordChecks(const QString &name, const QStringList &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_label(new Prose), m_hint(new Prose(Prose::Tone::Quiet))
{
    setObjectName(name);
    auto *flow = new FlowLayout(spaced(*this, 1.2), spaced(*this, 0.3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.2));
    column->addWidget(m_label);
    column->addLayout(flow);
    column->addWidget(m_hint);
    for (const QString &word : m_words) {
        auto *box = new QCheckBox;
        box->setObjectName(name + u':' + word);
        flow->addWidget(box);
        m_boxes.append(box);
    }
}

void WordChecks::setTexts(const QString &label, const QStringList &texts, const QString &hint)
{
    m_label->setText(label);
    m_hint->setText(hint);
    setAccessibleName(label);
    for (qsizetype index = 0; index < m_boxes.size(); ++index) {
        m_boxes.at(index)->setText(texts.value(index));
        m_boxes.at(index)->setAccessibleName(texts.value(index));
        m_boxes.at(index)->setAccessibleDescription(label);
    }
}

QStringList WordChecks::ticked() const
{
    QStringList words;
    for (qsizetype index = 0; index < m_boxes.size(); ++index) {
        if (m_boxes.at(index)->isChecked())
            words.append(m_words.at(index));
    }
    return words;
}

void WordChecks::tick(const QStringList &words)
{
    for (qsizetype index = 0; index < m_boxes.size(); ++index)
        m_boxes.at(index)->setChecked(words.contains(m_words.at(index)));
}
