// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/report/ReportContent.h"

#include "account/FaultCode.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/report/ReportWording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const SupportReport &report, FaultKind kind)
{
    return faultCode(report.codePrefix ? report.codePrefix->toString() : QString(), kind);
}

/// "AM-NET-09, port-blocked": for people and for programs.
QString namesOf(const SupportReport &report, FaultKind kind)
{
    return codeOf(report, kind) + u" · "_s + identifierOf(kind);
}

QString shortMoment(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

void addUnlessEmpty(QList<ReportContent::Line> &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.append({label, value});
}

} // namespace

ReportContent::ReportContent(const SupportReport &report)
    : title(tr("Report for the help desk")),
      unofficial(
          tr("Made with an unofficial tool, which is neither published nor approved by the académie.")),
      leftOut(tr("Left out on purpose: passwords, NUMEN, birth date, what servers and portal said, names and "
                 "addresses of your own network, your name on this computer."))
{
    sections.append(summary(report));
    for (const SupportReport::Cause &each : report.causes)
        sections.append(cause(report, each));
    for (const SupportReport::Server &each : report.servers)
        sections.append(server(report, each));
    sections.append(network(report.network));
    if (report.account.service)
        sections.append(account(report));
    sections.append(computer(report.computer));
}

ReportContent::Section ReportContent::summary(const SupportReport &report)
{
    Section section{tr("In short"), {}};
    section.lines.append(
        {tr("Code to tell"), report.code().isEmpty() ? tr("none: nothing failed") : report.code()});
    section.lines.append({tr("Made on"), shortMoment(report.madeAt)});
    if (report.training)
        section.lines.append({{}, tr("A training: servers and people are invented.")});
    return section;
}

ReportContent::Section ReportContent::cause(const SupportReport &report, const SupportReport::Cause &cause)
{
    const Advice advice = adviceFor(cause.kind);
    QStringList servers;
    for (const std::size_t place : cause.servers)
        servers += ReportWording::place(report.servers.at(place).host, report.servers.at(place).port);
    Section section{withColon(codeOf(report, cause.kind),
                              sentenceFor({cause.kind, cause.detail ? cause.detail->toString() : QString()})),
                    {}};
    addUnlessEmpty(section.lines, tr("Servers"), servers.join(u" · "_s));
    section.lines += {{tr("What to do"), advice.remedy},
                      {tr("Who to call"), advice.contact},
                      {tr("Identifier"), identifierOf(cause.kind)}};
    return section;
}

ReportContent::Section ReportContent::server(const SupportReport &report, const SupportReport::Server &server)
{
    Section section{ReportWording::place(server.host, server.port) + u" · "_s + nameOf(server.protocol) +
                        u" · "_s + nameOf(server.security),
                    {}};
    QString result = nameOf(server.state) + u", "_s + ReportWording::milliseconds(server.total);
    if (server.countsForNothing)
        result += u" ("_s + tr("few sources name this server: it may not exist") + u')';
    section.lines.append({tr("Result"), result});
    if (server.failure)
        section.lines.append({tr("Failure"), namesOf(report, *server.failure)});
    for (const FaultKind remark : server.remarks)
        section.lines.append({tr("Remark"), namesOf(report, remark)});
    addUnlessEmpty(section.lines, tr("Steps"), ReportWording::ofSteps(server.steps));
    addUnlessEmpty(section.lines, tr("Addresses"), ReportWording::ofAddresses(server));
    if (server.tlsVersion)
        section.lines.append({tr("Encryption"), server.tlsVersion->toString()});
    if (server.issuer)
        section.lines.append({tr("Certificate by"), server.issuer->toString()});
    if (server.validUntil)
        section.lines.append({tr("Valid until"), QLocale().toString(server.validUntil->toLocalTime().date(),
                                                                    QLocale::ShortFormat)});
    QStringList accepting;
    for (const TrustSource source : server.acceptedBy)
        accepting += nameOf(source);
    addUnlessEmpty(section.lines, tr("Trusted by"), accepting.join(u" · "_s));
    return section;
}

ReportContent::Section ReportContent::network(const SupportReport::Network &network)
{
    Section section{tr("The network"),
                    {{tr("Connected"), network.isUp ? tr("yes") : tr("no")},
                     {tr("Proxy"), ReportWording::ofProxy(network.proxy)},
                     {tr("IPv6"), ReportWording::of(network.ipv6)}}};
    if (network.roundTrip)
        section.lines.append({tr("Round trip"), ReportWording::milliseconds(*network.roundTrip)});
    section.lines.append({tr("Clock"), network.clockAhead ? ReportWording::ofClock(*network.clockAhead)
                                                          : tr("not compared: no web server told its time")});
    return section;
}

ReportContent::Section ReportContent::account(const SupportReport &report)
{
    const SupportReport::Account &account = report.account;
    Section section{tr("The account"), {}};
    section.lines.append({tr("Service"), ReportWording::orUnknown(account.service)});
    section.lines.append({tr("Settings"), ReportWording::orUnknown(account.preset)});
    section.lines.append({tr("Form of the login"), ReportWording::of(account.loginForm)});
    if (account.login)
        section.lines.append({tr("Login"), account.login->toString()});
    if (account.address)
        section.lines.append({tr("Address"), account.address->toString()});
    for (const SupportReport::Login &login : account.logins) {
        const QString failure =
            login.failure ? QString(u" ("_s + namesOf(report, *login.failure) + u')') : QString();
        section.lines.append({tr("Login test"), withColon(ReportWording::place(login.host, login.port),
                                                          ReportWording::of(login.answer) + failure)});
    }
    if (account.activation)
        section.lines.append({tr("Activation"), namesOf(report, *account.activation)});
    if (account.planning)
        section.lines.append({tr("Preparing to write"), namesOf(report, *account.planning)});
    if (account.writing)
        section.lines.append({tr("Writing"), namesOf(report, *account.writing)});
    else if (account.hasWritten)
        section.lines.append({tr("Writing"), tr("done")});
    return section;
}

ReportContent::Section ReportContent::computer(const SupportReport::Computer &computer)
{
    Section section{tr("This computer"),
                    {{tr("Assistant"), ReportWording::orUnknown(computer.program)},
                     {tr("Started from"), ReportWording::orUnknown(computer.folder)},
                     {tr("System"), ReportWording::orUnknown(computer.system)},
                     {tr("Processor"), ReportWording::orUnknown(computer.processor)},
                     {u"Qt"_s, ReportWording::orUnknown(computer.qt)},
                     {u"OpenSSL"_s, ReportWording::orUnknown(computer.openSsl)}}};
    for (const SupportReport::MailProgram &each : computer.mailPrograms) {
        const QString where = each.folder ? QString(u" · "_s + each.folder->toString()) : QString();
        section.lines.append(
            {ReportWording::of(each.program), ReportWording::orUnknown(each.version) + where});
    }
    if (computer.mailPrograms.empty())
        section.lines.append({tr("Mail programs"), computer.lookedForMailPrograms
                                                       ? tr("none was found")
                                                       : tr("not looked for yet")});
    return section;
}
