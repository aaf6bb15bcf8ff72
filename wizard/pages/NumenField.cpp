// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/NumenField.h"

#include "pages/SecretField.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NumenField::NumenField(QWidget *parent)
    : QWidget(parent), m_field(new SecretField(u"numen"_s, SecretField::AtFirst::Shown))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(edit(), &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    retranslate();
}

std::optional<Numen> NumenField::numen() const
{
    if (m_field->isEmpty())
        return std::nullopt;
    QString typed = m_field->typed();
    Numen numen = Numen::takeFrom(typed);
    return numen.isEmpty() ? std::nullopt : std::optional(std::move(numen));
}

QLineEdit *NumenField::edit() const
{
    return m_field->edit();
}

void NumenField::askAgain()
{
    m_field->refuse(tr("Type your NUMEN first."));
    edit()->setFocus();
}

void NumenField::hideAway()
{
    m_kept = m_field->take();
}

void NumenField::bringBack()
{
    m_field->put(std::exchange(m_kept, Secret()));
}

void NumenField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NumenField::retranslate()
{
    m_field->setLabel(tr("NUMEN"));
    check();
}

void NumenField::check()
{
    const auto typed = numen();
    if (!typed)
        m_field->clearMessage();
    else if (typed->verdict() == Numen::Verdict::Canonical)
        m_field->note(tr("This has the usual shape of a NUMEN."));
    else if (typed->slip() != Numen::Slip::None)
        m_field->warn(slipIn(*typed));
    else if (typed->verdict() == Numen::Verdict::Plausible)
        m_field->note(tr("This is a rarer shape of NUMEN, but a known one."));
    else
        m_field->warn(tr("Most NUMENs are 2 digits, 1 letter, 7 digits and 3 letters. Check it; you can use "
                         "it all the same."));
}

QString NumenField::slipIn(const Numen &numen) const
{
    switch (numen.slip()) {
    case Numen::Slip::LetterOForZero: return tr("There seems to be a letter O where a zero belongs.");
    case Numen::Slip::LetterIForOne: return tr("There seems to be a letter I where a one belongs.");
    case Numen::Slip::ZeroForLetterO: return tr("There seems to be a zero where a letter O belongs.");
    case Numen::Slip::OneForLetterI: return tr("There seems to be a one where a letter I belongs.");
    case Numen::Slip::None: return {};
    }
    Q_UNREACHABLE();
}
