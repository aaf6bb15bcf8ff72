// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalCopies.h"

#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/ClipboardLoan.h"
#include "pages/FlowLayout.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Secret twoDigits(int number)
{
    QString text = QString::number(number).rightJustified(2, u'0');
    return Secret::takeFrom(text);
}

Secret copyOf(const Numen &numen)
{
    return numen.reveal([](QByteArrayView bytes) {
        QByteArray own = bytes.toByteArray();
        return Secret::takeFrom(own);
    });
}

} // namespace

PortalCopies::PortalCopies(Sources sources, QWidget *parent)
    : QWidget(parent),
      m_sources(std::move(sources)),
      m_explanation(new Prose),
      m_numen(new Button(u"copyNumen"_s)),
      m_note(new Prose(Prose::Tone::Quiet)),
      m_clipboard(new ClipboardLoan(ClipboardLoan::usualLength, this))
{
    using Form = BirthDate::Form;
    m_dates = {
        addDateButton(u"copyDateSlashes"_s, [](const BirthDate &date) { return date.in(Form::Slashes); }),
        addDateButton(u"copyDateDigits"_s, [](const BirthDate &date) { return date.in(Form::Digits); }),
        addDateButton(u"copyDay"_s, [](const BirthDate &date) { return twoDigits(date.day()); }),
        addDateButton(u"copyMonth"_s, [](const BirthDate &date) { return twoDigits(date.month()); }),
        addDateButton(u"copyYear"_s, [](const BirthDate &date) { return twoDigits(date.year()); }),
    };
    connect(m_numen, &Button::clicked, this, [this] {
        if (const auto numen = m_sources.numen())
            lend(copyOf(*numen));
    });
    connect(m_clipboard, &ClipboardLoan::takenBack, this, &PortalCopies::retranslate);

    auto *flow = new FlowLayout(spaced(*this, 0.4), spaced(*this, 0.3));
    flow->addWidget(m_numen);
    for (Button *button : std::as_const(m_dates))
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.3));
    column->addWidget(m_explanation);
    column->addLayout(flow);
    column->addWidget(m_note);
    retranslate();
    refresh();
}

Button *PortalCopies::addDateButton(const QString &name, std::function<Secret(const BirthDate &)> form)
{
    auto *button = new Button(name);
    connect(button, &Button::clicked, this, [this, form = std::move(form)] {
        if (const auto date = m_sources.birthDate())
            lend(form(*date));
    });
    return button;
}

void PortalCopies::refresh()
{
    m_numen->setEnabled(m_sources.numen().has_value());
    const bool dated = m_sources.birthDate().has_value();
    for (Button *button : std::as_const(m_dates))
        button->setEnabled(dated);
}

void PortalCopies::lend(Secret secret)
{
    m_clipboard->lend(std::move(secret));
    m_note->setText(tr("Copied. It is wiped from the clipboard after 60 seconds."));
    announce(*m_note);
}

void PortalCopies::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalCopies::retranslate()
{
    m_explanation->setText(tr("Copy, then paste there:"));
    m_numen->setWords(tr("NUMEN"), tr("Copy the NUMEN"));
    const QStringList forms{tr("DD/MM/YYYY"), tr("DDMMYYYY"), tr("day"), tr("month"), tr("year")};
    for (qsizetype index = 0; index < forms.size(); ++index)
        m_dates.at(index)->setWords(forms.at(index), tr("Copy the birth date: %1").arg(forms.at(index)));
    m_note->setText(tr("What you copy is wiped from the clipboard after 60 seconds."));
}
