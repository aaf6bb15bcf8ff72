// SPDX-License-Identifier: GPL-3.0-or-later
#include "EndpointTests.h"
#include "SpokenText.h"
#include "diagnosis/Catalogue.h"
#include "session/ProxyQuestion.h"
#include "terminal/TerminalJourney.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const ServerRow &row, const QString &unknown)
{
    return row.endpoint ? u"%1 %2"_s.arg(row.endpoint->hostAndPort(), nameOf(row.endpoint->security))
                        : unknown;
}

} // namespace

/// The likely settings first; the others behind one more question, as in the window.
bool TerminalJourney::askPreset()
{
    const auto &presets = m_session.service().presets;
    const QString chosenBefore = m_session.preset().id; // earlier in this walk, or by the school
    bool all = m_session.preset().confidence() == Confidence::Low;
    for (;;) {
        QStringList choices;
        qsizetype proposal = 0;
        std::vector<const ServerPreset *> offered;
        for (const ServerPreset &preset : presets) {
            if (!all && preset.confidence() == Confidence::Low)
                continue;
            if (preset.id == chosenBefore)
                proposal = choices.size();
            offered.push_back(&preset);
            choices += lineOf(preset);
        }
        if (offered.size() < presets.size())
            choices += tr("Other settings");
        const auto chosen = m_terminal.choose(tr("Which settings?"), choices, proposal);
        if (!chosen)
            return false;
        if (*chosen == static_cast<qsizetype>(offered.size())) {
            all = true;
            continue;
        }
        const ServerPreset &preset = *offered.at(static_cast<std::size_t>(*chosen));
        if (preset.discouraged) {
            explain({FaultKind::ClearTextRefused, {}});
            continue;
        }
        m_session.setPreset(preset.id);
        return preset.outgoing.endpoint || askTypedServer();
    }
}

QString TerminalJourney::lineOf(const ServerPreset &preset) const
{
    QString text = spoken(preset.name) + u'\n' + u"     "_s + spoken(preset.explanation) + u'\n' + u"     "_s;
    text +=
        placeOf(preset.incoming, {}) + u", "_s + placeOf(preset.outgoing, tr("sending server: you type it"));
    if (!preset.warning.isEmpty())
        text += u'\n' + u"     "_s + tr("Warning: %1").arg(spoken(preset.warning));
    return text;
}

bool TerminalJourney::askTypedServer()
{
    m_terminal.say(spoken(m_session.preset().outgoing.warning));
    for (;;) {
        const auto host = m_terminal.ask(tr("Sending server"));
        if (!host)
            return false;
        const auto port = m_terminal.ask(tr("Port"), u"465"_s);
        if (!port)
            return false;
        const QString security = port->trimmed() == u"465"_s ? u"tls"_s : u"starttls"_s;
        const auto endpoint =
            endpointFrom(QStringList{host->trimmed(), port->trimmed(), security, u"smtp"_s}.join(u':'));
        if (!endpoint) {
            explain(endpoint.fault());
            continue;
        }
        QString user;
        if (m_session.preset().outgoing.loginForm == LoginForm::Typed) {
            const auto typed = m_terminal.ask(tr("User name there"));
            if (!typed)
                return false;
            user = typed->trimmed();
        }
        m_session.setTypedOutgoing(endpoint.value(), user);
        if (*m_session.account())
            return true;
        explain(m_session.account()->fault());
    }
}

TerminalJourney::Verdict TerminalJourney::testServers()
{
    const QList<Endpoint> endpoints = m_session.endpointsFor(Step::Protocol);
    m_terminal.say(tr("Testing the servers, 10 s at most…"));
    for (;;) {
        const auto tests = EndpointTests::run(m_session, endpoints);
        m_terminal.say(EndpointTests::table(tests) + u'\n');
        if (!EndpointTests::anyFailed(tests))
            return Verdict::GoOn;
        if (!offerProxyLogin())
            return askServersVerdict();
    }
}

/// True when a login was typed, which begins the tests anew.
bool TerminalJourney::offerProxyLogin()
{
    const auto wanting = proxyWantingLogin(m_session.board().rows());
    if (!wanting || wanting->outcome == ProxyOutcome::LoginUnsupported)
        return false;
    const QString proxy = wanting->proxy.hostAndPort();
    if (wanting->outcome == ProxyOutcome::LoginRefused)
        m_terminal.say(tr("The proxy refused this user name and password."));
    m_terminal.say(tr("What you type goes to %1 and nowhere else, but unencrypted. Never type the académie's "
                      "password here, unless your school says that it is the same.")
                       .arg(proxy));
    const auto user = m_terminal.ask(tr("User name for this network's proxy (Enter: none)"));
    if (!user || user->trimmed().isEmpty())
        return false;
    auto password = m_terminal.askSecret(tr("Password for this network's proxy"));
    if (!password)
        return false;
    auto login = ProxyLogin::from(user->trimmed(), std::move(*password));
    if (login)
        logInToProxy(m_session, wanting->proxy, std::move(*login));
    else
        m_terminal.say(tr("This cannot be a proxy's user name: it has a colon, or is too long."));
    return true;
}

TerminalJourney::Verdict TerminalJourney::askServersVerdict()
{
    const auto chosen = m_terminal.choose(
        tr("A server does not answer as it should. Your mail is in the browser, too: %1")
            .arg(m_session.service().webmail.toString()),
        {tr("Test again"), tr("Choose other settings"), tr("Go on all the same"), tr("Leave")});
    constexpr Verdict verdicts[] = {Verdict::Again, Verdict::Change, Verdict::GoOn, Verdict::Quit};
    return chosen ? verdicts[*chosen] : Verdict::Quit;
}
