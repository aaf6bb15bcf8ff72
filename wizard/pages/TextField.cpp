// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TextField.h"

#include "pages/Spacing.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TextField::TextField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_label(new Prose),
      m_edit(new QLineEdit),
      m_line(new QHBoxLayout),
      m_hint(new Prose(Prose::Tone::Quiet)),
      m_message(new FieldMessage)
{
    setObjectName(name + u"Field"_s);
    m_edit->setObjectName(name);
    m_label->setBuddy(m_edit);
    m_hint->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.2));
    m_line->setSpacing(spaced(*this, 0.4));
    m_line->addWidget(m_edit, 1);
    column->addWidget(m_label);
    column->addLayout(m_line);
    column->addWidget(m_hint);
    column->addWidget(m_message);

    connect(m_edit, &QLineEdit::textEdited, this, &TextField::edited);
    connect(m_message, &FieldMessage::correctionWanted, this, &TextField::correctionWanted);
}

void TextField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void TextField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_edit->setAccessibleDescription(hint);
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    if (text != m_edit->text())
        m_edit->setText(text);
}

void TextField::warn(const QString &text, const QString &correction)
{
    say(Glyph::Warning, text, correction);
}

void TextField::refuse(const QString &text, const QString &correction)
{
    say(Glyph::Bad, text, correction);
}

void TextField::note(const QString &text)
{
    say(Glyph::Note, text, {});
}

void TextField::clearMessage()
{
    m_message->clear();
    m_edit->setAccessibleDescription(m_hint->text());
}

void TextField::say(Glyph glyph, const QString &text, const QString &correction)
{
    m_message->say(glyph, text, correction);
    m_edit->setAccessibleDescription(text.isEmpty() ? m_hint->text() : text);
}
