// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActivationPage.h"

#include "account/Numen.h"
#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/ClipboardLoan.h"
#include "pages/Expander.h"
#include "pages/FlowLayout.h"
#include "pages/SecretField.h"
#include "pages/Spacing.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

Secret twoDigits(int number)
{
    QString text = QString::number(number).rightJustified(2, u'0');
    return Secret::takeFrom(text);
}

} // namespace

ActivationPage::ActivationPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Activation, session, desktop),
      m_alreadyActive(new Prose(Prose::Tone::Strong)),
      m_howTo(new Prose),
      m_portal(new Button(u"openPortal"_s)),
      m_numenExplained(new Prose(Prose::Tone::Quiet)),
      m_numen(new SecretField(u"numen"_s, SecretField::AtFirst::Shown)),
      m_copyNumen(new Button(u"copyNumen"_s)),
      m_birthDate(new SecretField(u"birthDate"_s, SecretField::AtFirst::Shown)),
      m_dateForms(new QWidget),
      m_dateFormsLabel(new Prose),
      m_clipboardNote(new Prose(Prose::Tone::Quiet)),
      m_change(new Button(u"openPasswordChange"_s)),
      m_intranet(new Button(u"openIntranet"_s)),
      m_changeText(new Prose),
      m_intranetText(new Prose),
      m_clipboard(new ClipboardLoan(ClipboardLoan::usualLength, this))
{
    connect(m_clipboard, &ClipboardLoan::takenBack, this, &ActivationPage::retranslate);
    addPortal();
    auto *card = new Card;
    column()->addWidget(card);
    card->column()->setSpacing(spaced(*this, 0.6));
    card->column()->addWidget(m_numenExplained);
    addNumen();
    addBirthDate();
    card->column()->addWidget(m_numen);
    card->column()->addWidget(m_birthDate);
    card->column()->addWidget(m_dateForms);
    card->column()->addWidget(m_clipboardNote);
    addOtherWays();
    column()->addStretch();
}

QString ActivationPage::title() const
{
    return tr("Is your mailbox active?");
}

QWidget *ActivationPage::firstField() const
{
    return m_numen->edit();
}

void ActivationPage::addPortal()
{
    column()->addWidget(m_alreadyActive);
    column()->addWidget(m_howTo);
    column()->addWidget(m_portal, 0, Qt::AlignLeft);
    connect(m_portal, &Button::clicked, this,
            [this] { desktop().openInBrowser(session().academy().portal.activation); });
}

void ActivationPage::addNumen()
{
    m_numen->line()->addWidget(m_copyNumen);
    connect(m_numen->edit(), &QLineEdit::textChanged, this, &ActivationPage::checkNumen);
    connect(m_copyNumen, &Button::clicked, this, [this] {
        QString typed = m_numen->typed();
        const Numen numen = Numen::takeFrom(typed);
        numen.reveal([this](QByteArrayView bytes) {
            QByteArray own = bytes.toByteArray();
            lend(Secret::takeFrom(own));
        });
    });
}

void ActivationPage::addBirthDate()
{
    using Form = BirthDate::Form;
    auto *flow = new FlowLayout(spaced(*this, 0.4), spaced(*this, 0.3));
    m_dateButtons = {
        dateButton(u"copyDateSlashes"_s, [](const BirthDate &date) { return date.in(Form::Slashes); }),
        dateButton(u"copyDateDigits"_s, [](const BirthDate &date) { return date.in(Form::Digits); }),
        dateButton(u"copyDay"_s, [](const BirthDate &date) { return twoDigits(date.day()); }),
        dateButton(u"copyMonth"_s, [](const BirthDate &date) { return twoDigits(date.month()); }),
        dateButton(u"copyYear"_s, [](const BirthDate &date) { return twoDigits(date.year()); }),
    };
    for (Button *button : std::as_const(m_dateButtons))
        flow->addWidget(button);
    auto *box = new QVBoxLayout(m_dateForms);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spaced(*this, 0.2));
    box->addWidget(m_dateFormsLabel);
    box->addLayout(flow);
    connect(m_birthDate->edit(), &QLineEdit::textChanged, this, &ActivationPage::checkBirthDate);
}

Button *ActivationPage::dateButton(const QString &name, std::function<Secret(const BirthDate &)> form)
{
    Button *button = new Button(name);
    connect(button, &Button::clicked, this, [this, form = std::move(form)] {
        if (const auto date = birthDate())
            lend(form(*date));
    });
    return button;
}

void ActivationPage::addOtherWays()
{
    auto *content = new Card;
    content->column()->addWidget(m_changeText);
    content->column()->addWidget(m_change, 0, Qt::AlignLeft);
    content->column()->addWidget(m_intranetText);
    content->column()->addWidget(m_intranet, 0, Qt::AlignLeft);
    m_otherWays = new Expander(u"otherWays"_s, content);
    column()->addWidget(m_otherWays);
    connect(m_otherWays, &Expander::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT lookAt(m_otherWays);
    });
    connect(m_change, &Button::clicked, this,
            [this] { desktop().openInBrowser(session().academy().portal.change); });
    connect(m_intranet, &Button::clicked, this,
            [this] { desktop().openInBrowser(session().academy().portal.intranet); });
}

void ActivationPage::entered()
{
    m_numen->put(std::exchange(m_keptNumen, Secret()));
    m_birthDate->put(std::exchange(m_keptBirthDate, Secret()));
    checkNumen();
    checkBirthDate();
}

void ActivationPage::left()
{
    m_keptNumen = m_numen->take();
    m_keptBirthDate = m_birthDate->take();
}

void ActivationPage::checkNumen()
{
    m_copyNumen->setEnabled(!m_numen->isEmpty());
    if (m_numen->isEmpty()) {
        m_numen->clearMessage();
        return;
    }
    QString typed = m_numen->typed();
    const Numen numen = Numen::takeFrom(typed);
    if (numen.verdict() == Numen::Verdict::Canonical)
        m_numen->note(tr("This has the usual shape of a NUMEN."));
    else if (numen.slip() == Numen::Slip::LetterOForZero)
        m_numen->warn(tr("There seems to be a letter O where a zero belongs."));
    else if (numen.slip() == Numen::Slip::LetterIForOne)
        m_numen->warn(tr("There seems to be a letter I where a one belongs."));
    else if (numen.slip() == Numen::Slip::ZeroForLetterO)
        m_numen->warn(tr("There seems to be a zero where a letter O belongs."));
    else if (numen.slip() == Numen::Slip::OneForLetterI)
        m_numen->warn(tr("There seems to be a one where a letter I belongs."));
    else if (numen.verdict() == Numen::Verdict::Plausible)
        m_numen->note(tr("This is a rarer shape of NUMEN, but a known one."));
    else
        m_numen->warn(tr("Most NUMENs are 2 digits, 1 letter, 7 digits and 3 letters. Check it; you can use "
                         "it all the same."));
}

std::optional<BirthDate> ActivationPage::birthDate() const
{
    QString typed = m_birthDate->typed();
    auto date = BirthDate::takeFrom(typed, session().world().now().toLocalTime().date());
    return date ? std::optional(std::move(date).value()) : std::nullopt;
}

void ActivationPage::checkBirthDate()
{
    QString typed = m_birthDate->typed();
    const auto date = BirthDate::takeFrom(typed, session().world().now().toLocalTime().date());
    Secret::takeFrom(typed).wipe(); // what did not parse
    m_dateForms->setEnabled(static_cast<bool>(date));
    if (date || m_birthDate->isEmpty())
        m_birthDate->clearMessage();
    else
        m_birthDate->warn(sentenceFor(date.fault()));
}

void ActivationPage::lend(Secret secret)
{
    m_clipboard->lend(std::move(secret));
    m_clipboardNote->setText(tr("Copied. It is wiped from the clipboard after 60 seconds."));
    announce(*m_clipboardNote);
}

void ActivationPage::retranslate()
{
    const PortalFacts &portal = session().academy().portal;
    m_alreadyActive->setText(tr("If you already read this mail in a browser, it is: press Next."));
    m_howTo->setText(
        tr("If not, activate it on the académie's portal, in your browser. It asks for your NUMEN and your "
           "birth date, and its last page shows your login: note it. The same page serves when a "
           "password is lost."));
    m_portal->setWords(tr("Open the portal (%1)").arg(portal.activation.host()));
    m_numenExplained->setText(
        tr("To paste there, if you like. This program sends neither; it forgets both when it is "
           "closed. The NUMEN is the 13 characters of your staff file: your school's office "
           "or your manager gives it. Keep it to yourself, like a password."));
    m_numen->setLabel(tr("NUMEN"));
    m_copyNumen->setWords(tr("Copy"), tr("Copy the NUMEN"));
    m_birthDate->setLabel(tr("Birth date (day/month/year)"));
    m_dateFormsLabel->setText(tr("Copy the date as the portal wants it:"));
    const QStringList forms{tr("DD/MM/YYYY"), tr("DDMMYYYY"), tr("day"), tr("month"), tr("year")};
    for (qsizetype index = 0; index < forms.size(); ++index) {
        m_dateButtons.at(index)->setText(forms.at(index));
        m_dateButtons.at(index)->setAccessibleName(tr("Copy the birth date: %1").arg(forms.at(index)));
    }
    m_clipboardNote->setText(tr("What you copy is wiped from the clipboard after 60 seconds."));
    m_otherWays->setTitle(tr("Other ways in"));
    m_changeText->setText(tr("You know your password and want another one:"));
    m_change->setWords(tr("Change the password (%1)").arg(portal.change.host()));
    m_intranetText->setText(tr("You were given a provisional password by letter:"));
    m_intranet->setWords(tr("Open the intranet (%1)").arg(portal.intranet.host()));
    m_intranet->setVisible(!portal.intranet.isEmpty());
    m_intranetText->setVisible(!portal.intranet.isEmpty());
    checkNumen();
    checkBirthDate();
}
