// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginTests.h"
#include "SpokenText.h"
#include "account/Numen.h"
#include "diagnosis/Catalogue.h"
#include "terminal/TerminalJourney.h"

using namespace Qt::StringLiterals;

bool TerminalJourney::askPassword()
{
    if (!mayUsePassword())
        return true;
    const LocalText &howTo = m_session.service().applicationPassword;
    if (!howTo.isEmpty())
        m_terminal.say(spoken(howTo));
    const auto test = m_terminal.askYesNo(
        tr("Test your login now? The password goes to these servers only, encrypted."), true);
    if (!test)
        return false;
    const auto remember = askRemember();
    if (!remember)
        return false;
    m_session.setRememberPassword(*remember);
    return (!*test && !*remember) || typeAndTest(*test);
}

std::optional<bool> TerminalJourney::askRemember()
{
    if (m_session.computer() != Computer::Own || !m_session.targets().thunderbird)
        return false;
    m_terminal.say(
        tr("Thunderbird can remember your password, encrypted with a key that lies beside it: that hides it "
           "from a passing eye, not from somebody who can use your session."));
    return m_terminal.askYesNo(tr("Let Thunderbird remember your password?"), m_training != nullptr);
}

bool TerminalJourney::typeAndTest(bool test)
{
    for (;;) {
        if (!typePassword())
            return false;
        const Verdict verdict = test ? testLogin() : Verdict::GoOn;
        if (verdict != Verdict::Again)
            return verdict == Verdict::GoOn;
    }
}

/// The académie's password is not for a private provider's server.
bool TerminalJourney::mayUsePassword()
{
    const bool elsewhere = !m_session.mayUsePassword();
    if (elsewhere)
        m_terminal.say(
            tr("%1 is not a server of the académies: your académie's password is not asked for here. "
               "Thunderbird will ask for each password when it needs it.")
                .arg(m_session.typedOutgoing()->host));
    return !elsewhere;
}

bool TerminalJourney::typePassword()
{
    for (;;) {
        auto password = m_terminal.askSecret(passwordPrompt());
        if (!password)
            return false;
        if (password->isEmpty() && m_hasChosenPassword)
            return true;
        m_hasChosenPassword = false;
        password = orTrainingPassword(*std::move(password));
        if (password->isEmpty()) {
            m_terminal.say(tr("Please type your password, or leave with Ctrl+D."));
            continue;
        }
        if (looksLikeNumen(*password))
            m_terminal.say(adviceFor(FaultKind::PasswordIsNumen).sentence);
        m_session.setPassword(*std::move(password));
        return true;
    }
}

/// In the training, Enter alone stands for its password.
Secret TerminalJourney::orTrainingPassword(Secret typed) const
{
    if (!typed.isEmpty() || !m_training)
        return typed;
    QString invented = m_training->account().password;
    return Secret::takeFrom(invented);
}

QString TerminalJourney::passwordPrompt() const
{
    if (m_hasChosenPassword)
        return tr("Password (nothing is shown while you type; Enter: the one you chose on the portal)");
    return m_training ? tr("Password (nothing is shown while you type; Enter: the training password)")
                      : tr("Password (nothing is shown while you type)");
}

TerminalJourney::Verdict TerminalJourney::testLogin()
{
    const auto outcomes = LoginTests::run(m_session);
    m_terminal.say(LoginTests::table(outcomes) + u'\n');
    if (LoginTests::allAccepted(outcomes))
        return Verdict::GoOn;
    m_hasChosenPassword = false;
    if (const auto fault = LoginTests::firstFault(outcomes))
        explain(*fault);
    if (const auto hints = m_session.loginHints(); !hints.isEmpty())
        m_terminal.say(LoginTests::hintsText(hints) + u'\n');
    QStringList choices{tr("Go on all the same"), tr("Leave")};
    if (!m_session.loginBudget().isSpent())
        choices.prepend(tr("Type the password again"));
    const auto chosen = m_terminal.choose(tr("The login was not accepted everywhere."), choices);
    if (!chosen || *chosen == choices.size() - 1)
        return Verdict::Quit;
    return *chosen == choices.size() - 2 ? Verdict::GoOn : Verdict::Again;
}
