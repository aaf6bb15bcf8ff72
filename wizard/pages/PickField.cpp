// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PickField.h"

#include "pages/Prose.h"
#include "pages/Spacing.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PickField::PickField(const QString &name, QWidget *parent)
    : QWidget(parent), m_label(new Prose), m_list(new QComboBox)
{
    setObjectName(name + u"Field"_s);
    m_list->setObjectName(name);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long entry is no width
    m_label->setBuddy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.2));
    column->addWidget(m_label);
    column->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, &PickField::picked);
}

void PickField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_list->setAccessibleName(label);
}

void PickField::offer(const QList<Offer> &offers)
{
    const QString before = word();
    m_list->clear();
    for (const Offer &each : offers)
        m_list->addItem(each.text, each.word);
    m_list->setCurrentIndex(offers.isEmpty() ? -1 : 0);
    pick(before);
}

QString PickField::word() const
{
    return m_list->currentData().toString();
}

void PickField::pick(const QString &word)
{
    if (const int index = m_list->findData(word); index >= 0)
        m_list->setCurrentIndex(index);
}
