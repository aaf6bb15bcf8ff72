// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordPanel.h"

#include "account/Numen.h"
#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/FieldMessage.h"
#include "pages/HintList.h"
#include "pages/Language.h"
#include "pages/RefusalsLeft.h"
#include "pages/SecretField.h"
#include "pages/Spacing.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

PasswordPanel::PasswordPanel(SetupSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_intro(new Prose(Prose::Tone::Quiet)),
      m_applicationPassword(new Prose),
      m_password(new SecretField(u"password"_s, SecretField::AtFirst::Hidden)),
      m_test(new Button(u"testLogin"_s)),
      m_budget(new Prose(Prose::Tone::Quiet)),
      m_fault(new FaultPanel(u"loginFault"_s, session.academy().codePrefix)),
      m_hints(new HintList(u"loginHints"_s)),
      m_remember(new QCheckBox),
      m_rememberText(new Prose(Prose::Tone::Quiet)),
      m_rememberMessage(new FieldMessage)
{
    m_remember->setObjectName(u"remember"_s);
    m_rememberMessage->setObjectName(u"rememberMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.45));
    column->addWidget(m_intro);
    column->addWidget(m_applicationPassword);
    column->addWidget(m_password);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_budget);
    m_incoming = addOutcomeLine(column);
    m_outgoing = addOutcomeLine(column);
    column->addWidget(m_fault);
    column->addWidget(m_hints);
    column->addWidget(m_remember);
    column->addWidget(m_rememberText);
    column->addWidget(m_rememberMessage);

    connect(m_test, &Button::clicked, this, &PasswordPanel::test);
    connect(m_password->edit(), &QLineEdit::textChanged, this, &PasswordPanel::checkTyped);
    connect(m_password, &SecretField::capsLockSeen, this, [this](bool on) {
        m_capsLock = on;
        checkTyped();
    });
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        m_session.setRememberPassword(on);
        m_rememberMessage->clear();
        handOver();
        Q_EMIT rememberChanged();
    });
    connect(m_fault, &FaultPanel::webmailWanted, this, &PasswordPanel::webmailWanted);
    connect(&session, &SetupSession::loginProgressed, this, &PasswordPanel::showProgress);
    connect(&session, &SetupSession::loginTested, this, &PasswordPanel::showOutcomes);
}

PasswordPanel::OutcomeLine PasswordPanel::addOutcomeLine(QVBoxLayout *column)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaced(*this, 0.4));
    const OutcomeLine line{new GlyphLabel(Glyph::Waiting), new Prose};
    row->addWidget(line.glyph, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    column->addWidget(box);
    box->hide();
    return line;
}

void PasswordPanel::enter()
{
    const bool shared = m_session.computer() == Computer::Shared;
    const bool mayUse = m_session.mayUsePassword();
    m_password->setVisible(mayUse);
    m_test->setVisible(mayUse);
    const bool canRemember = mayUse && !shared && m_session.targets().thunderbird;
    m_remember->setVisible(canRemember);
    m_rememberText->setVisible(canRemember);
    m_remember->setChecked(m_session.rememberPassword());
    showHeld();
    showOutcomes();
}

void PasswordPanel::handOver()
{
    if (m_password->isEmpty())
        return;
    m_session.setPassword(m_password->take());
    showHeld();
}

bool PasswordPanel::complain()
{
    handOver();
    const bool remembers = m_session.rememberPassword() && m_session.targets().thunderbird;
    if (!m_session.mayUsePassword() || !remembers || m_session.hasPassword())
        return true;
    m_password->refuse(tr("To be remembered, the password has to be typed once."));
    m_password->edit()->setFocus();
    return false;
}

void PasswordPanel::giveUpRemembering(const Fault &why)
{
    m_remember->setChecked(false);
    m_rememberMessage->say(Glyph::Warning, sentenceFor(why) + u' ' + adviceFor(why.kind).remedy);
}

/// The session keeps it, wiped at the end; the line stays empty, so that nobody reads it off the screen.
void PasswordPanel::showHeld()
{
    if (m_session.hasPassword())
        m_password->note(tr("A password is held for this session. Type another one to replace it."));
    else
        m_password->clearMessage();
}

void PasswordPanel::checkTyped()
{
    if (m_password->isEmpty()) {
        showHeld();
        return;
    }
    QString typed = m_password->typed();
    const bool blanks = typed.front().isSpace() || typed.back().isSpace();
    const Secret password = Secret::takeFrom(typed);
    if (m_capsLock)
        m_password->warn(tr("Caps Lock seems to be on."));
    else if (blanks)
        m_password->warn(tr("It begins or ends with a blank: was that copied along?"));
    else if (looksLikeNumen(password))
        m_password->warn(adviceFor(FaultKind::PasswordIsNumen).sentence);
    else
        m_password->clearMessage();
}

void PasswordPanel::test()
{
    if (m_session.isTestingLogin()) {
        m_session.cancelLoginTest();
        showOutcomes();
        return;
    }
    handOver();
    if (!m_session.hasPassword()) {
        m_password->refuse(tr("Type the password first."));
        m_password->edit()->setFocus();
        return;
    }
    if (m_session.rememberPassword())
        Q_EMIT rememberChanged(); // what is shown shall hold this password
    m_fault->show(std::nullopt);
    m_hints->show({});
    m_session.testLogin();
    showOutcomes();
}

void PasswordPanel::showProgress(const LoginOutcome &soFar)
{
    const bool outgoing = soFar.endpoint.protocol == Protocol::Smtp;
    const OutcomeLine &line = outgoing ? m_outgoing : m_incoming;
    if (outgoing) { // reached only once the incoming server has accepted
        LoginOutcome accepted = soFar;
        accepted.endpoint = m_session.preset().incoming.endpoint.value_or(soFar.endpoint);
        accepted.answer = LoginOutcome::Answer::Accepted;
        show(m_incoming, accepted);
    }
    line.glyph->setGlyph(Glyph::Running);
    line.text->setText(outgoing ? tr("Sending: trying %1…").arg(soFar.endpoint.hostAndPort())
                                : tr("Receiving: trying %1…").arg(soFar.endpoint.hostAndPort()));
    line.text->parentWidget()->show();
}

void PasswordPanel::showOutcomes()
{
    const auto &outcomes = m_session.loginOutcomes();
    const bool running = m_session.isTestingLogin();
    m_incoming.text->parentWidget()->setVisible(running || !outcomes.isEmpty());
    m_outgoing.text->parentWidget()->setVisible(!outcomes.isEmpty());
    std::optional<Fault> fault;
    QString where;
    for (const LoginOutcome &outcome : outcomes) {
        show(outcome.endpoint.protocol == Protocol::Smtp ? m_outgoing : m_incoming, outcome);
        if (const auto found = fault ? std::nullopt : classify(outcome, m_session.surroundings())) {
            fault = found;
            where = outcome.endpoint.hostAndPort();
        }
    }
    m_fault->show(fault, where);
    m_hints->show(running ? QList<Fault>() : m_session.loginHints());
    if (running) {
        m_incoming.glyph->setGlyph(Glyph::Running);
        m_incoming.text->setText(tr("Trying to log in…"));
    }
    retranslate();
}

void PasswordPanel::show(const OutcomeLine &line, const LoginOutcome &outcome)
{
    using Answer = LoginOutcome::Answer;
    const bool outgoing = outcome.endpoint.protocol == Protocol::Smtp;
    const QString role = outgoing ? tr("Sending") : tr("Receiving");
    const auto say = [&](Glyph glyph, const QString &what) {
        const QString text = withColon(role + u" — "_s + outcome.endpoint.hostAndPort(), what);
        const bool isNews = text != line.text->text();
        line.glyph->setGlyph(glyph);
        line.text->setText(text);
        line.text->parentWidget()->show();
        if (isNews)
            announce(*line.text);
    };
    switch (outcome.answer) {
    case Answer::Accepted: say(Glyph::Good, tr("login accepted")); return;
    case Answer::Refused: say(Glyph::Bad, tr("login refused")); return;
    case Answer::Throttled: say(Glyph::Warning, tr("not now: the server asks to wait")); return;
    case Answer::MechanismMissing: say(Glyph::Bad, tr("no way to log in that we speak")); return;
    case Answer::NotReached: say(Glyph::Bad, tr("not reached, nothing was sent")); return;
    case Answer::NotTried: say(Glyph::Stopped, tr("not tried")); return;
    }
    Q_UNREACHABLE();
}

QString PasswordPanel::introduction() const
{
    if (!m_session.mayUsePassword())
        return tr("%1 is not a server of the académies: your académie's password is not asked for here. "
                  "Your mail program will ask for each password when it needs it.")
            .arg(m_session.typedOutgoing()->host);
    return tr("You need not type it here: your mail program asks for it when it first opens. Typed here, it "
              "is kept "
              "in memory until the wizard closes, and goes to your mail servers only, over a verified "
              "encrypted connection.");
}

void PasswordPanel::retranslate()
{
    m_intro->setText(introduction());
    const LocalText &howTo = m_session.service().applicationPassword;
    m_applicationPassword->setVisible(!howTo.isEmpty());
    m_applicationPassword->setText(howTo.in(Language::current()));
    m_password->setLabel(howTo.isEmpty() ? tr("Password (optional)") : tr("Application password (optional)"));
    m_test->setWords(m_session.isTestingLogin() ? tr("Stop the test") : tr("Test my login now"));
    m_test->setEnabled(m_session.loginBudget().left() > 0);
    RefusalsLeft::tell(m_session.loginBudget(), *m_budget);
    m_remember->setText(tr("Let Thunderbird remember my password"));
    m_remember->setAccessibleName(m_remember->text());
    m_rememberText->setText(
        tr("Thunderbird then opens without asking. It keeps the password encrypted, with a key that "
           "lies beside it: that hides it from a passing eye, not from somebody who can use "
           "your session or take the whole folder. Never on a shared computer."));
    m_remember->setAccessibleDescription(m_rememberText->text());
}
