// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SignaturePanel.h"

#include "pages/Card.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

SignaturePanel::SignaturePanel(QWidget *parent)
    : QWidget(parent),
      m_wanted(new QCheckBox),
      m_card(new Card),
      m_hint(new Prose(Prose::Tone::Quiet)),
      m_name(new TextField(u"signatureName"_s)),
      m_function(new TextField(u"signatureFunction"_s)),
      m_school(new TextField(u"signatureSchool"_s))
{
    m_wanted->setObjectName(u"signature"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_wanted, 0, Qt::AlignLeft);
    column->addWidget(m_card);
    m_card->column()->addWidget(m_hint);
    m_card->hide();
    for (TextField *field : {m_name, m_function, m_school}) {
        m_card->column()->addWidget(field);
        connect(field->edit(), &QLineEdit::editingFinished, this, &SignaturePanel::edited);
    }
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool wanted) {
        m_card->setVisible(wanted);
        Q_EMIT edited();
    });
    retranslate();
}

void SignaturePanel::propose(const Signature &signature)
{
    const auto fill = [](TextField *field, const QString &former, const QString &line) {
        if (field->text() == former) // also where a line was emptied on purpose
            field->setText(line);
    };
    fill(m_name, m_proposed.name, signature.name);
    fill(m_function, m_proposed.function, signature.function);
    fill(m_school, m_proposed.school, signature.school);
    m_proposed = signature;
}

std::optional<Signature> SignaturePanel::signature() const
{
    if (!m_wanted->isChecked())
        return std::nullopt;
    return Signature{m_name->text().trimmed(), m_function->text().trimmed(), m_school->text().trimmed()};
}

void SignaturePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignaturePanel::retranslate()
{
    m_wanted->setText(tr("Add a signature"));
    m_wanted->setAccessibleName(m_wanted->text());
    m_hint->setText(tr("Below every mail you write. Leave out what you do not want."));
    m_name->setLabel(tr("Name"));
    m_function->setLabel(tr("Function"));
    m_school->setLabel(tr("School"));
}
