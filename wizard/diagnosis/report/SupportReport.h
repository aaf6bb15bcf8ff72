// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "diagnosis/report/ReportText.h"
#include "probe/LoginOutcome.h"

#include <QDateTime>

#include <vector>

/// What a help desk wants to know, gathered to be read out, printed or sent. Its members are numbers, words
/// of closed lists and ReportText: nothing else can be put in, and so no secret can.
struct SupportReport {
    struct Server {
        std::optional<ReportText> host; ///< Nothing: a server of a local network.
        quint16 port = 0;
        Protocol protocol = Protocol::Imap;
        Security security = Security::Tls;
        ProbeState state = ProbeState::Waiting;
        std::optional<FaultKind> failure;
        bool countsForNothing = false; ///< Only hearsay names this server: that it fails proves nothing.
        std::vector<FaultKind> remarks;
        std::vector<StepRecord> steps;
        std::chrono::milliseconds total{0};
        std::optional<std::chrono::milliseconds> roundTrip;
        std::vector<ReportText> addresses; ///< What the name resolved to, on the Internet…
        int localAddresses = 0;            ///< … and how many of a local network.
        std::optional<ReportText> tlsVersion;
        std::optional<ReportText> issuer; ///< Of the server's certificate.
        std::optional<QDateTime> validUntil;
        std::vector<TrustSource> acceptedBy;
    };
    /// One reason for whatever number of servers.
    struct Cause {
        FaultKind kind;
        std::optional<ReportText> detail; ///< As classify() words it.
        std::vector<std::size_t> servers; ///< Places in SupportReport::servers.
    };
    struct Login {
        std::optional<ReportText> host;
        quint16 port = 0;
        LoginOutcome::Answer answer = LoginOutcome::Answer::NotTried;
        std::optional<FaultKind> failure;
    };
    enum class Ipv6 { NotOffered, NotUsed, Works, Broken };
    struct Proxy {
        std::optional<ReportText> host; ///< Nothing: a name of the local network.
        quint16 port = 0;
        ProxyOutcome outcome = ProxyOutcome::Unused;
    };
    struct Network {
        bool isUp = false; ///< Any interface but loopback.
        std::optional<Proxy> proxy;
        Ipv6 ipv6 = Ipv6::NotOffered;
        std::optional<std::chrono::milliseconds> roundTrip; ///< The best.
        std::optional<std::chrono::seconds> clockAhead;     ///< This computer's clock before a web server's.
    };
    enum class Program { Thunderbird, Outlook, NewOutlook, WindowsMail };
    struct MailProgram {
        Program program = Program::Thunderbird;
        std::optional<ReportText> version;
        std::optional<ReportText> folder;
    };
    struct Computer {
        std::optional<ReportText> program; ///< This program's version, and where it lies.
        std::optional<ReportText> folder;
        std::optional<ReportText> qt;
        std::optional<ReportText> openSsl;
        std::optional<ReportText> system;
        std::optional<ReportText> processor;
        bool lookedForMailPrograms = false;
        std::vector<MailProgram> mailPrograms;
    };
    enum class LoginForm { Unknown, Short, ShortWithDigit, Address };
    struct Account {
        std::optional<ReportText> service; ///< "own"; nothing: nobody sets up an account.
        std::optional<ReportText> preset;  ///< "imap"
        LoginForm loginForm = LoginForm::Unknown;
        std::optional<ReportText> login; ///< With consent.
        std::optional<ReportText> address;
        std::vector<Login> logins;
        std::optional<FaultKind> activation; ///< What stopped it last.
        std::optional<FaultKind> planning;
        std::optional<FaultKind> writing;
        bool hasWritten = false;
    };

    QDateTime madeAt; ///< UTC.
    bool training = false;
    std::optional<ReportText> codePrefix;
    std::vector<Cause> causes; ///< The one that matters most first.
    std::vector<Server> servers;
    Network network;
    Computer computer;
    Account account;

    /// "AM-NET-09": of the first cause, else of what stopped activation, login or writing; empty when nothing
    /// failed.
    QString code() const;
    std::optional<FaultKind> mainFailure() const;
};

/// One JSON object, "schema" first; keys in camelCase, the words of `check --json`. @p indent blanks a level.
QByteArray reportAsJson(const SupportReport &report, int indent = 2);
/// In the program's current language, to be read, copied or sent.
QString reportAsText(const SupportReport &report);
/// The same as a whole HTML document in the subset that QTextDocument shows and prints.
QString reportAsHtml(const SupportReport &report);
