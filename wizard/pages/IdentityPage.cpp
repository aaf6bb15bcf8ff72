// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IdentityPage.h"

#include "diagnosis/Catalogue.h"
#include "pages/LoginPanel.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A part judged alone: the other parts of the name are taken from a person without problems.
Result<PersonName> parsedAlone(const TextField &field)
{
    const QString fine = u"A"_s;
    const QString part = field.edit()->objectName();
    if (part == u"given")
        return PersonName::parse(field.text(), fine);
    if (part == u"birthName")
        return PersonName::parse(fine, field.text());
    return PersonName::parse(fine, fine, field.text());
}

} // namespace

IdentityPage::IdentityPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Identity, session, desktop),
      m_given(new TextField(u"given"_s)),
      m_birthName(new TextField(u"birthName"_s)),
      m_hasUsageName(new QCheckBox),
      m_usageName(new TextField(u"usageName"_s)),
      m_login(new LoginPanel),
      m_address(new TextField(u"address"_s)),
      m_outcome(new Prose),
      m_iprof(new Prose(Prose::Tone::Quiet))
{
    addNames();
    column()->addWidget(m_login);
    connect(m_login, &LoginPanel::edited, this, &IdentityPage::showOutcome);
    addAddress();
    column()->addStretch();
}

QString IdentityPage::title() const
{
    return tr("Who are you?");
}

QWidget *IdentityPage::firstField() const
{
    return m_given->edit();
}

void IdentityPage::addNames()
{
    m_hasUsageName->setObjectName(u"hasUsageName"_s);
    column()->addWidget(m_given);
    column()->addWidget(m_birthName);
    column()->addWidget(m_hasUsageName, 0, Qt::AlignLeft);
    column()->addWidget(m_usageName);
    m_usageName->hide();
    connect(m_hasUsageName, &QCheckBox::toggled, this, [this](bool wanted) {
        m_usageName->setVisible(wanted);
        suggest();
    });
    for (TextField *field : {m_given, m_birthName, m_usageName}) {
        connect(field, &TextField::edited, this, [this, field] {
            checkName(field);
            suggest();
        });
    }
}

void IdentityPage::addAddress()
{
    column()->addWidget(m_address);
    column()->addWidget(m_outcome);
    column()->addWidget(m_iprof);
    connect(m_address, &TextField::edited, this, [this] {
        m_isAddressTyped = !m_address->text().isEmpty();
        checkAddress();
    });
}

/// What activation brought is known, not guessed: it stands there before any name is typed.
void IdentityPage::entered()
{
    if (session().activated() == m_activated)
        return; // and what was typed since stays
    m_activated = session().activated();
    if (m_activated.login)
        m_login->put(*m_activated.login);
    if (m_activated.address) {
        m_address->setText(m_activated.address->toString());
        m_isAddressTyped = true;
    }
    checkAddress();
    showOutcome();
}

/// Fills what the person has not typed themselves.
void IdentityPage::suggest()
{
    const auto parsed = name();
    m_login->offer(parsed ? suggestLogins(parsed.value()) : std::vector<LoginSuggestion>());
    if (!m_isAddressTyped) {
        const auto addresses = parsed ? suggestAddresses(parsed.value(), session().academy().domain)
                                      : std::vector<EmailAddress>();
        m_address->setText(addresses.empty() ? QString() : addresses.front().toString());
    }
    checkAddress();
    showOutcome();
}

Result<PersonName> IdentityPage::name() const
{
    const QString usageName = m_hasUsageName->isChecked() ? m_usageName->text() : QString();
    return PersonName::parse(m_given->text(), m_birthName->text(), usageName);
}

QList<TextField *> IdentityPage::nameFields() const
{
    return m_hasUsageName->isChecked() ? QList{m_given, m_birthName, m_usageName}
                                       : QList{m_given, m_birthName};
}

void IdentityPage::checkName(TextField *field)
{
    const auto alone = parsedAlone(*field);
    if (alone || field->text().trimmed().isEmpty())
        field->clearMessage();
    else
        field->refuse(sentenceFor(alone.fault()));
}

void IdentityPage::checkAddress()
{
    const auto parsed = EmailAddress::parse(m_address->text());
    if (parsed || m_address->text().trimmed().isEmpty())
        m_address->clearMessage();
    else
        m_address->refuse(sentenceFor(parsed.fault()));
}

void IdentityPage::showOutcome()
{
    const auto login = m_login->login();
    const auto alias = login ? aliasAddress(*login, session().academy().domain) : std::nullopt;
    m_outcome->setVisible(alias.has_value());
    if (alias)
        m_outcome->setText(tr("Your login: %1. Mail sent to %2 reaches you as well.")
                               .arg(login->toString(), alias->toString()));
}

/// Says all that is missing, each beside its field, and leads to the first. True when something is.
bool IdentityPage::complain()
{
    QList<TextField *> fields = nameFields();
    for (TextField *field : std::as_const(fields)) {
        const auto alone = parsedAlone(*field);
        if (!alone)
            field->refuse(sentenceFor(alone.fault()));
    }
    m_login->complain();
    const auto address = EmailAddress::parse(m_address->text());
    if (!address)
        m_address->refuse(sentenceFor(address.fault()));
    fields += {m_login->field(), m_address};
    const auto refused = std::ranges::find_if(std::as_const(fields), &TextField::isRefused);
    if (refused == fields.cend())
        return false;
    (*refused)->edit()->setFocus();
    Q_EMIT lookAt(*refused);
    return true;
}

bool IdentityPage::goOn()
{
    if (complain())
        return false;
    const auto person = name();
    const auto login = m_login->login();
    const auto address = EmailAddress::parse(m_address->text());
    if (!person || !login || !address)
        return false;
    session().setIdentity(Identity{person.value(), *login, address.value()});
    return true;
}

void IdentityPage::retranslate()
{
    m_given->setLabel(tr("Given name"));
    m_birthName->setLabel(tr("Birth name"));
    m_birthName->setHint(tr("The name you were born with (“nom de naissance”): the login is built on it."));
    m_hasUsageName->setText(tr("I go by another name (usage name)"));
    m_hasUsageName->setAccessibleName(m_hasUsageName->text());
    m_usageName->setLabel(tr("Usage name"));
    m_usageName->setHint(tr("Married name, for instance: your address and your mails show it."));
    m_login->setAddressSignsIn(session().preset().incoming.loginForm == LoginForm::Address);
    m_address->setLabel(tr("Mail address"));
    m_iprof->setText(
        tr("Not to be confused: the message box inside I-Prof is another one. This is about @%1.")
            .arg(session().academy().domain));
    for (TextField *field : {m_given, m_birthName, m_usageName})
        checkName(field);
    checkAddress();
    showOutcome();
}
