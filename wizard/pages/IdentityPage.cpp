// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IdentityPage.h"

#include "diagnosis/Catalogue.h"
#include "pages/Card.h"
#include "pages/LoginSuggestions.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace {

/// A part judged alone: the other parts of the name are taken from a person without problems.
Result<PersonName> parsedAlone(const QString &objectName, const QString &text)
{
    const QString fine = u"A"_s;
    if (objectName == u"given")
        return PersonName::parse(text, fine);
    if (objectName == u"birthName")
        return PersonName::parse(fine, text);
    return PersonName::parse(fine, fine, text);
}

} // namespace

IdentityPage::IdentityPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Identity, session, desktop),
      m_given(new TextField(u"given"_s)),
      m_birthName(new TextField(u"birthName"_s)),
      m_usage(new QCheckBox),
      m_usageName(new TextField(u"usageName"_s)),
      m_login(new TextField(u"login"_s)),
      m_suggestions(new LoginSuggestions),
      m_digitLabel(new QLabel),
      m_digit(new QLineEdit),
      m_digitHint(new Prose(Prose::Tone::Quiet)),
      m_address(new TextField(u"address"_s)),
      m_outcome(new Prose),
      m_iprof(new Prose(Prose::Tone::Quiet))
{
    addNames();
    addLogin();
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
    m_usage->setObjectName(u"hasUsageName"_s);
    column()->addWidget(m_given);
    column()->addWidget(m_birthName);
    column()->addWidget(m_usage, 0, Qt::AlignLeft);
    column()->addWidget(m_usageName);
    m_usageName->hide();
    connect(m_usage, &QCheckBox::toggled, this, [this](bool wanted) {
        m_usageName->setVisible(wanted);
        suggest();
    });
    for (TextField *field : {m_given, m_birthName, m_usageName})
        connect(field, &TextField::edited, this, [this, field] { nameEdited(field); });
}

void IdentityPage::addLogin()
{
    m_digit->setObjectName(u"homonymDigit"_s);
    m_digit->setMaxLength(2);
    m_digit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[1-9][0-9]?"_s), this)); // 1–99
    m_digit->setFixedWidth(m_digit->fontMetrics().horizontalAdvance(u"8888"_s) + spaced(*this, 0.5));
    m_digitLabel->setBuddy(m_digit);
    m_login->line()->addWidget(m_digitLabel);
    m_login->line()->addWidget(m_digit);

    auto *card = new Card;
    card->column()->addWidget(m_login);
    card->column()->addWidget(m_digitHint);
    card->column()->addWidget(m_suggestions);
    column()->addWidget(card);

    connect(m_login, &TextField::edited, this, [this] {
        m_loginTyped = !m_login->text().isEmpty();
        checkLogin();
        showOutcome();
    });
    connect(m_login, &TextField::correctionWanted, this, &IdentityPage::correctLogin);
    connect(m_digit, &QLineEdit::textEdited, this, [this] {
        checkLogin();
        showOutcome();
    });
    connect(m_suggestions, &LoginSuggestions::picked, this, [this](const LoginSuggestion &suggestion) {
        m_loginTyped = false;
        m_reason = suggestion.reason;
        suggest();
    });
}

void IdentityPage::addAddress()
{
    column()->addWidget(m_address);
    column()->addWidget(m_outcome);
    column()->addWidget(m_iprof);
    connect(m_address, &TextField::edited, this, [this] {
        m_addressTyped = !m_address->text().isEmpty();
        checkAddress();
    });
}

void IdentityPage::nameEdited(TextField *field)
{
    checkName(field);
    suggest();
}

/// Fills what the person has not typed themselves.
void IdentityPage::suggest()
{
    const auto offered = suggestions();
    m_suggestions->show(offered);
    if (!m_loginTyped) {
        QString best = offered.empty() ? QString() : offered.front().login.toString();
        for (const LoginSuggestion &each : offered) {
            if (each.reason == m_reason)
                best = each.login.toString();
        }
        m_login->setText(best);
    }
    const auto parsed = name();
    if (!m_addressTyped) {
        const auto addresses = parsed ? suggestAddresses(parsed.value(), session().academy().domain)
                                      : std::vector<EmailAddress>();
        m_address->setText(addresses.empty() ? QString() : addresses.front().toString());
    }
    checkLogin();
    checkAddress();
    showOutcome();
}

std::vector<LoginSuggestion> IdentityPage::suggestions() const
{
    const auto parsed = name();
    return parsed ? suggestLogins(parsed.value()) : std::vector<LoginSuggestion>();
}

void IdentityPage::checkName(TextField *field)
{
    const auto alone = parsedAlone(field->edit()->objectName(), field->text());
    if (alone || field->text().trimmed().isEmpty())
        field->clearMessage();
    else
        field->refuse(sentenceFor(alone.fault()));
}

QString IdentityPage::usageName() const
{
    return m_usage->isChecked() ? m_usageName->text() : QString();
}

Result<PersonName> IdentityPage::name() const
{
    return PersonName::parse(m_given->text(), m_birthName->text(), usageName());
}

QString IdentityPage::typedLogin() const
{
    return m_login->text().trimmed();
}

int IdentityPage::digit() const
{
    return m_digit->text().toInt();
}

std::optional<Login> IdentityPage::login() const
{
    const auto parsed = Login::parse(typedLogin());
    if (!parsed)
        return std::nullopt;
    return digit() > 0 ? parsed.value().withHomonymNumber(digit()) : parsed.value();
}

/// Where the service wants the short login, an address in this field is the commonest mistake of all: it is
/// explained as soon as it shows, and one click mends it.
void IdentityPage::checkLogin()
{
    m_suggestions->mark(typedLogin());
    if (typedLogin().isEmpty()) {
        m_login->clearMessage();
        return;
    }
    if (const auto confusion = confusionIn(typedLogin(), suggestions())) {
        const QString correction =
            confusion->best ? tr("Use %1").arg(confusion->best->toString()) : QString();
        if (confusion->kind == LoginConfusion::Kind::Address)
            m_login->refuse(
                tr("This is the address. The login is the short name before it was made, without @."),
                correction);
        else
            m_login->warn(
                tr("This looks like the beginning of the address. The login has no dot, as a rule."),
                correction);
        return;
    }
    const auto parsed = Login::parse(typedLogin());
    if (!parsed)
        m_login->refuse(sentenceFor(parsed.fault()));
    else if (digit() > 0 && typedLogin().back().isDigit())
        m_login->warn(tr("This login ends with a digit already: the one beside it is added once more."));
    else
        m_login->clearMessage();
}

void IdentityPage::correctLogin()
{
    const auto confusion = confusionIn(typedLogin(), suggestions());
    if (!confusion || !confusion->best)
        return;
    m_login->setText(confusion->best->toString());
    m_loginTyped = true;
    checkLogin();
    showOutcome();
    m_login->edit()->setFocus();
}

void IdentityPage::checkAddress()
{
    if (m_address->text().trimmed().isEmpty()) {
        m_address->clearMessage();
        return;
    }
    const auto parsed = EmailAddress::parse(m_address->text());
    if (parsed)
        m_address->clearMessage();
    else
        m_address->refuse(sentenceFor(parsed.fault()));
}

void IdentityPage::showOutcome()
{
    const auto known = login();
    const auto alias = known ? aliasAddress(*known, session().academy().domain) : std::nullopt;
    m_outcome->setVisible(alias.has_value());
    if (alias)
        m_outcome->setText(tr("Your login: %1. Mail sent to %2 reaches you as well.")
                               .arg(known->toString(), alias->toString()));
}

bool IdentityPage::goOn()
{
    const auto person = name();
    const auto parsedLogin = Login::parse(typedLogin());
    const auto address = EmailAddress::parse(m_address->text());
    for (TextField *field : {m_given, m_birthName, m_usageName}) {
        const auto alone = parsedAlone(field->edit()->objectName(), field->text());
        const bool needed = field != m_usageName || m_usage->isChecked();
        if (needed && !alone)
            field->refuse(sentenceFor(alone.fault()));
    }
    checkLogin();
    if (!parsedLogin && !m_login->isRefused())
        m_login->refuse(sentenceFor(parsedLogin.fault()));
    if (!address)
        m_address->refuse(sentenceFor(address.fault()));
    for (TextField *field : {m_given, m_birthName, m_usageName, m_login, m_address}) {
        if (field->isVisibleTo(this) && field->isRefused()) {
            field->edit()->setFocus();
            Q_EMIT lookAt(field);
            return false;
        }
    }
    if (!person || !address)
        return false;
    session().setIdentity(Identity{person.value(), *login(), address.value()});
    return true;
}

void IdentityPage::retranslate()
{
    const QString domain = session().academy().domain;
    const bool addressSignsIn = session().preset().incoming.loginForm == LoginForm::Address;
    m_given->setLabel(tr("Given name"));
    m_birthName->setLabel(tr("Birth name"));
    m_birthName->setHint(tr("The name you were born with (“nom de naissance”): the login is built on it."));
    m_usage->setText(tr("I go by another name (usage name)"));
    m_usage->setAccessibleName(m_usage->text());
    m_usageName->setLabel(tr("Usage name"));
    m_usageName->setHint(tr("Married name, for instance: your address and your mails show it."));
    m_login->setLabel(tr("Login"));
    m_login->setHint(addressSignsIn
                         ? tr("For the académie's own sites. This mail service itself signs you in with the "
                              "full address.")
                         : tr("Worked out from your name. Type over it when yours is different."));
    m_digitLabel->setText(tr("Digit"));
    m_digit->setAccessibleName(tr("Homonym digit"));
    m_digitHint->setText(
        tr("The digit is for people with a namesake: the portal's last page shows it. None is usual."));
    m_digit->setAccessibleDescription(m_digitHint->text());
    m_address->setLabel(tr("Mail address"));
    m_iprof->setText(
        tr("Not to be confused: the message box inside I-Prof is another one. This is about @%1.")
            .arg(domain));
    for (TextField *field : {m_given, m_birthName, m_usageName})
        checkName(field);
    checkLogin();
    checkAddress();
    showOutcome();
}
