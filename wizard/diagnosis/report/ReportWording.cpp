// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/report/ReportWording.h"

#include "diagnosis/Catalogue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds clocksAgreeWithin{60};

} // namespace

QString ReportWording::milliseconds(std::chrono::milliseconds time)
{
    return tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(time.count())));
}

QString ReportWording::place(const std::optional<ReportText> &host, quint16 port)
{
    return host ? Endpoint{host->toString(), port, Protocol::Imap, Security::Tls}.hostAndPort()
                : tr("a server of the local network, port %1").arg(port);
}

QString ReportWording::of(SupportReport::Ipv6 ipv6)
{
    switch (ipv6) {
    case SupportReport::Ipv6::NotOffered: return tr("the servers have no such address");
    case SupportReport::Ipv6::NotUsed: return tr("not used");
    case SupportReport::Ipv6::Works: return tr("works");
    case SupportReport::Ipv6::Broken: return tr("does not work; IPv4 was used");
    }
    Q_UNREACHABLE();
}

QString ReportWording::of(SupportReport::LoginForm form)
{
    switch (form) {
    case SupportReport::LoginForm::Unknown: return tr("not typed yet");
    case SupportReport::LoginForm::Short: return tr("short login, without a number");
    case SupportReport::LoginForm::ShortWithDigit: return tr("short login with a number at its end");
    case SupportReport::LoginForm::Address: return tr("an address");
    }
    Q_UNREACHABLE();
}

QString ReportWording::of(SupportReport::Program program)
{
    switch (program) {
    case SupportReport::Program::Thunderbird: return u"Thunderbird"_s;
    case SupportReport::Program::Outlook: return u"Outlook"_s;
    case SupportReport::Program::NewOutlook: return tr("The new Outlook");
    case SupportReport::Program::WindowsMail: return tr("Mail of Windows");
    }
    Q_UNREACHABLE();
}

QString ReportWording::of(LoginOutcome::Answer answer)
{
    switch (answer) {
    case LoginOutcome::Answer::Accepted: return tr("accepted");
    case LoginOutcome::Answer::Refused: return tr("refused");
    case LoginOutcome::Answer::Throttled: return tr("put off by the server");
    case LoginOutcome::Answer::MechanismMissing: return tr("no way to log in that is known here");
    case LoginOutcome::Answer::NotReached: return tr("not tried: the server was not reached safely");
    case LoginOutcome::Answer::NotTried: return tr("not tried");
    }
    Q_UNREACHABLE();
}

QString ReportWording::ofClock(std::chrono::seconds ahead)
{
    if (std::chrono::abs(ahead) < clocksAgreeWithin)
        return tr("right, to the minute");
    const qlonglong minutes =
        std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(ahead)).count();
    const QString amount = QLocale().toString(minutes);
    return ahead.count() > 0 ? tr("%1 min ahead of a web server's").arg(amount)
                             : tr("%1 min behind a web server's").arg(amount);
}

QString ReportWording::ofProxy(const std::optional<SupportReport::Proxy> &proxy)
{
    return proxy ? place(proxy->host, proxy->port) : tr("none is named");
}

QString ReportWording::ofSteps(const std::vector<StepRecord> &steps)
{
    QStringList texts;
    for (const StepRecord &step : steps)
        texts += nameOf(step.step) + u' ' + milliseconds(step.took) +
                 (step.state == ProbeState::Ok ? QString() : u" ("_s + nameOf(step.state) + u')');
    return texts.join(u" · "_s);
}

QString ReportWording::ofAddresses(const SupportReport::Server &server)
{
    QStringList texts;
    for (const ReportText &address : server.addresses)
        texts += address.toString();
    if (server.localAddresses > 0)
        texts += tr("local addresses: %1").arg(server.localAddresses);
    return texts.join(u" · "_s);
}

QString ReportWording::orUnknown(const std::optional<ReportText> &text)
{
    return text ? text->toString() : tr("not known");
}
