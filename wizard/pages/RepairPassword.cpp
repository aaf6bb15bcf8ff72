// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairPassword.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/RefusalsLeft.h"
#include "pages/SecretField.h"
#include "pages/Spacing.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

RepairPassword::RepairPassword(RepairSession &session, Computer computer, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_computer(computer),
      m_title(new Prose(Prose::Tone::Heading)),
      m_intro(new Prose(Prose::Tone::Quiet)),
      m_login(new TextField(u"repairLogin"_s)),
      m_password(new SecretField(u"repairPassword"_s, SecretField::AtFirst::Hidden)),
      m_test(new Button(u"repairTestLogin"_s)),
      m_budget(new Prose(Prose::Tone::Quiet)),
      m_outcome(new QWidget),
      m_outcomeGlyph(new GlyphLabel(Glyph::Waiting)),
      m_outcomeText(new Prose),
      m_fault(new FaultPanel(u"repairLoginFault"_s, session.academy().codePrefix)),
      m_remember(new QCheckBox),
      m_rememberText(new Prose(Prose::Tone::Quiet))
{
    m_remember->setObjectName(u"repairRemember"_s);
    auto *row = new QHBoxLayout(m_outcome);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaced(*this, 0.4));
    row->addWidget(m_outcomeGlyph, 0, Qt::AlignTop);
    row->addWidget(m_outcomeText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.45));
    column->addWidget(m_login);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_password);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_budget);
    column->addWidget(m_outcome);
    column->addWidget(m_fault);
    column->addWidget(m_remember);
    column->addWidget(m_rememberText);

    connect(m_login, &TextField::edited, this, [this] {
        m_loginTyped = true;
        m_login->clearMessage();
    });
    connect(m_login->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_loginTyped && takeLogin())
            Q_EMIT changed();
    });
    connect(m_test, &Button::clicked, this, &RepairPassword::test);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        handOver();
        m_session.setRememberPassword(on);
        Q_EMIT changed();
    });
    connect(m_fault, &FaultPanel::webmailWanted, this, &RepairPassword::webmailWanted);
    connect(&session, &RepairSession::loginTested, this, [this] {
        showOutcome();
        Q_EMIT changed();
    });
    retranslate();
}

bool RepairPassword::takeLogin()
{
    if (!m_login->isVisibleTo(this) || !m_loginTyped)
        return true;
    const auto login = Login::parse(m_login->text());
    if (!login) {
        m_login->refuse(sentenceFor(login.fault()) + u' ' + adviceFor(login.fault().kind).remedy);
        return false;
    }
    m_session.setLogin(login.value());
    return true;
}

void RepairPassword::handOver()
{
    if (!m_password->isEmpty())
        m_session.setPassword(m_password->take());
    if (m_session.hasPassword())
        m_password->note(tr("A password is held for this session. Type another one to replace it."));
    else
        m_password->clearMessage();
}

void RepairPassword::test()
{
    if (m_session.isTestingLogin()) {
        m_session.cancelLoginTest();
        refresh();
        return;
    }
    handOver();
    if (!takeLogin())
        return;
    if (!m_session.hasPassword()) {
        m_password->refuse(tr("Type the password first."));
        m_password->edit()->setFocus();
        return;
    }
    m_fault->show(std::nullopt);
    m_session.testLogin();
    refresh();
}

void RepairPassword::refresh()
{
    const Repair repair = m_session.repair();
    // Once asked, it stays: what was typed is not taken away again.
    const bool asksLogin = repair.loginIsGuessed || m_session.login().has_value();
    m_login->setVisible(asksLogin);
    if (asksLogin && !m_loginTyped && repair.login)
        m_login->setText(repair.login->toString());
    const bool mayTest = repair.target.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_intro, m_password, m_test})
        widget->setVisible(mayTest);
    const bool mayRemember = mayTest && m_computer == Computer::Own;
    m_remember->setVisible(mayRemember);
    m_rememberText->setVisible(mayRemember);
    m_remember->setChecked(m_session.rememberPassword());
    showOutcome();
    retranslate();
}

void RepairPassword::setLocked(bool locked)
{
    setEnabled(!locked);
    setVisible(!locked);
}

QWidget *RepairPassword::firstField() const
{
    if (m_login->isVisible())
        return m_login->edit();
    return m_password->isVisible() ? m_password->edit() : nullptr;
}

void RepairPassword::showOutcome()
{
    const bool running = m_session.isTestingLogin();
    const bool accepted = m_session.isLoginAccepted();
    std::optional<Fault> fault;
    QString where;
    for (const LoginOutcome &outcome : m_session.loginOutcomes()) {
        if (const auto found = fault ? std::nullopt : classify(outcome)) {
            fault = found;
            where = outcome.endpoint.hostAndPort();
        }
    }
    m_outcome->setVisible(running || accepted);
    m_outcomeGlyph->setGlyph(running ? Glyph::Running : Glyph::Good);
    m_outcomeText->setText(running ? tr("Trying to log in…") : outcomeText());
    if (accepted)
        announce(*m_outcomeText);
    m_fault->show(fault, where);
    retranslate();
}

QString RepairPassword::outcomeText() const
{
    return m_session.isLoginAccepted() ? tr("Login accepted, for receiving and for sending.") : QString();
}

void RepairPassword::retranslate()
{
    const bool mends = m_session.chosen() && m_session.repair().verdict == Repair::Verdict::Mend;
    m_login->setLabel(tr("Your short login"));
    m_login->setHint(
        tr("Made from your name: if yours ends with a digit or is built on another name, correct it. "
           "The portal's last page and the webmail show it."));
    m_title->setText(tr("Your password"));
    m_intro->setText(
        mends ? tr("You need not type it. Typed here, it is tried before anything is changed; it goes to the "
                   "servers named here only, over a verified encrypted connection.")
              : tr("Type the one that opens the webmail. It goes to the servers named here only, over a "
                   "verified "
                   "encrypted connection."));
    m_password->setLabel(mends ? tr("Password (optional)") : tr("Password"));
    m_test->setWords(m_session.isTestingLogin() ? tr("Stop the test") : tr("Try this password"));
    m_test->setEnabled(m_session.loginBudget().left() > 0);
    RefusalsLeft::tell(m_session.loginBudget(), *m_budget);
    m_remember->setText(tr("Let Thunderbird remember this password"));
    m_remember->setAccessibleName(m_remember->text());
    m_rememberText->setText(
        tr("It is kept encrypted, with a key that lies beside it: that hides it from a passing eye, not from "
           "somebody who can use your session. Never on a shared computer."));
    m_remember->setAccessibleDescription(m_rememberText->text());
}
