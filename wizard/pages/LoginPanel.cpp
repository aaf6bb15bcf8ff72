// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LoginPanel.h"

#include "diagnosis/Catalogue.h"
#include "pages/Card.h"
#include "pages/LoginSuggestions.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

LoginPanel::LoginPanel(QWidget *parent)
    : QWidget(parent),
      m_field(new TextField(u"login"_s)),
      m_digitLabel(new QLabel),
      m_digit(new QLineEdit),
      m_digitHint(new Prose(Prose::Tone::Quiet)),
      m_variants(new LoginSuggestions)
{
    m_digit->setObjectName(u"homonymDigit"_s);
    m_digit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[1-9][0-9]?"_s), this)); // 1–99
    m_digit->setFixedWidth(m_digit->fontMetrics().horizontalAdvance(u"8888"_s) + spaced(*this, 0.5));
    m_digitLabel->setBuddy(m_digit);
    m_field->line()->addWidget(m_digitLabel);
    m_field->line()->addWidget(m_digit);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(m_field);
    card->column()->addWidget(m_digitHint);
    card->column()->addWidget(m_variants);

    connect(m_field, &TextField::edited, this, [this] {
        m_isTyped = !m_field->text().isEmpty();
        if (std::exchange(m_isKnown, false))
            retranslate();
        check();
        Q_EMIT edited();
    });
    connect(m_field, &TextField::correctionWanted, this, &LoginPanel::correct);
    connect(m_digit, &QLineEdit::textEdited, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_variants, &LoginSuggestions::picked, this, [this](const LoginSuggestion &picked) {
        m_isTyped = false;
        m_reason = picked.reason;
        fill();
        Q_EMIT edited();
    });
    retranslate();
}

void LoginPanel::offer(const std::vector<LoginSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_variants->show(suggestions);
    fill();
}

void LoginPanel::fill()
{
    if (!m_isTyped) {
        QString best = m_suggestions.empty() ? QString() : m_suggestions.front().login.toString();
        for (const LoginSuggestion &each : m_suggestions) {
            if (each.reason == m_reason)
                best = each.login.toString();
        }
        m_field->setText(best);
    }
    check();
}

void LoginPanel::put(const Login &known)
{
    static const QRegularExpression numbered(u"^(.*[^0-9])([1-9][0-9]?)$"_s);
    const auto match = numbered.match(known.toString());
    m_field->setText(match.hasMatch() ? match.captured(1) : known.toString());
    m_digit->setText(match.captured(2));
    m_isTyped = true;
    m_isKnown = true;
    retranslate();
}

void LoginPanel::setAddressSignsIn(bool addressSignsIn)
{
    m_addressSignsIn = addressSignsIn;
    retranslate();
}

QString LoginPanel::typed() const
{
    return m_field->text().trimmed();
}

int LoginPanel::digit() const
{
    return m_digit->text().toInt();
}

std::optional<Login> LoginPanel::login() const
{
    const auto parsed = Login::parse(typed());
    if (!parsed)
        return std::nullopt;
    return digit() > 0 ? parsed.value().withHomonymNumber(digit()) : parsed.value();
}

bool LoginPanel::complain()
{
    check();
    const auto parsed = Login::parse(typed());
    if (!parsed && !m_field->isRefused())
        m_field->refuse(sentenceFor(parsed.fault()));
    return !m_field->isRefused();
}

void LoginPanel::check()
{
    m_variants->mark(typed());
    if (typed().isEmpty())
        return m_field->clearMessage();
    const auto parsed = Login::parse(typed());
    if (const auto confusion = confusionIn(typed(), m_suggestions))
        explain(*confusion);
    else if (!parsed)
        m_field->refuse(sentenceFor(parsed.fault()));
    else if (digit() > 0 && typed().back().isDigit())
        m_field->warn(tr("This login ends with a digit already: the one beside it is added once more."));
    else
        m_field->clearMessage();
}

void LoginPanel::explain(const LoginConfusion &confusion)
{
    const QString correction = confusion.best ? tr("Use %1").arg(confusion.best->toString()) : QString();
    if (confusion.kind == LoginConfusion::Kind::Address)
        m_field->refuse(tr("This is the address. The login is the short name, without @."), correction);
    else
        m_field->warn(tr("This looks like the beginning of the address. The login has no dot, as a rule."),
                      correction);
}

void LoginPanel::correct()
{
    const auto confusion = confusionIn(typed(), m_suggestions);
    if (!confusion || !confusion->best)
        return;
    m_field->setText(confusion->best->toString());
    m_isTyped = true;
    check();
    m_field->edit()->setFocus();
    Q_EMIT edited();
}

void LoginPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString LoginPanel::hint() const
{
    if (m_addressSignsIn)
        return tr("For the académie's own sites. This mail service itself signs you in with "
                  "the full address.");
    return m_isKnown ? tr("As the portal showed it.")
                     : tr("Worked out from your name. Type over it when yours is different.");
}

void LoginPanel::retranslate()
{
    m_field->setLabel(tr("Login"));
    m_field->setHint(hint());
    m_digitLabel->setText(tr("Digit"));
    m_digit->setAccessibleName(tr("Homonym digit"));
    m_digitHint->setText(
        tr("The digit is for people with a namesake: the portal's last page shows it. None is usual."));
    m_digit->setAccessibleDescription(m_digitHint->text());
    check();
}
