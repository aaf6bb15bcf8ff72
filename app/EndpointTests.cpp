// SPDX-License-Identifier: GPL-3.0-or-later
#include "EndpointTests.h"

#include "CauseList.h"
#include "CertificateJson.h"
#include "Table.h"
#include "Waiting.h"
#include "academy/Hearsay.h"
#include "account/FaultCode.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/Classify.h"
#include "pages/EndpointStatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDecided(const ProbeBoard::Row &row)
{
    return row.state == ProbeState::Ok || row.state == ProbeState::Failed;
}

/// A server that answers may be useless all the same: one in clear text that takes no login.
ProbeState stateOf(const TestedEndpoint &test)
{
    return test.fault ? ProbeState::Failed : test.row.state;
}

TestedEndpoint judged(const ProbeBoard::Row &row, const QList<ProbeBoard::Row> &rows,
                      const SetupSession &session)
{
    const bool namesResolve = std::ranges::any_of(
        rows, [](const ProbeBoard::Row &other) { return !other.evidence.addresses.isEmpty(); });
    const Endpoint &endpoint = row.endpoint;
    const Academy &academy = session.academy();
    return {.row = row,
            .fault = isDecided(row) ? classify(row.evidence, session.surroundings()) : std::nullopt,
            .hearsay = isHearsay(academy, endpoint),
            .nameNotInUse =
                isHearsay(academy, endpoint.host) && namesResolve && saysNameNotInUse(row.evidence),
            .codePrefix = academy.codePrefix};
}

Json jsonOf(const TlsFacts &tls)
{
    Json acceptedBy = Json::array();
    for (const TrustSource source : tls.acceptedBy)
        acceptedBy.push_back(utf8(wordFor(source)));
    return {{"version", utf8(tls.version)},
            {"cipher", utf8(tls.cipher)},
            {"acceptedBy", std::move(acceptedBy)},
            {"chain", jsonOf(tls.chain)}};
}

Json jsonOf(const ProxyFacts &proxy)
{
    return {{"address", utf8(proxy.proxy.hostAndPort())},
            {"kind", utf8(wordFor(proxy.proxy.kind))},
            {"outcome", utf8(wordFor(proxy.outcome))},
            {"answer", utf8(proxy.answer)}};
}

Json jsonOf(const QList<Fault> &remarks, const QString &codePrefix)
{
    Json list = Json::array();
    for (const Fault &remark : remarks)
        list.push_back({{"remark", utf8(identifierOf(remark.kind))},
                        {"code", utf8(faultCode(codePrefix, remark.kind))},
                        {"message", utf8(sentenceFor(remark))},
                        {"remedy", utf8(adviceFor(remark.kind).remedy)},
                        {"detail", utf8(remark.detail)}});
    return list;
}

Json jsonOf(const std::vector<StepRecord> &steps)
{
    Json list = Json::array();
    for (const StepRecord &step : steps)
        list.push_back({{"name", utf8(wordFor(step.step))},
                        {"ms", step.took.count()},
                        {"state", utf8(wordFor(step.state))}});
    return list;
}

Json jsonOf(const TestedEndpoint &test)
{
    const Evidence &evidence = test.row.evidence;
    Json json = jsonOf(test.row.endpoint);
    json["state"] = utf8(wordFor(stateOf(test)));
    json["failure"] = nullptr;
    json["code"] = nullptr;
    json["remedy"] = nullptr;
    if (test.fault && !test.nameNotInUse) {
        json["failure"] = utf8(identifierOf(test.fault->kind));
        json["code"] = utf8(faultCode(test.codePrefix, test.fault->kind));
        json["remedy"] = utf8(adviceFor(test.fault->kind).remedy);
    }
    json["message"] = utf8(test.nameNotInUse ? nameNotInUse()
                           : test.fault      ? sentenceFor(*test.fault)
                                             : QString());
    json["remarks"] = jsonOf(remarksOn(evidence), test.codePrefix);
    json["proxy"] = evidence.proxy ? jsonOf(*evidence.proxy) : Json(nullptr);
    json["tls"] = evidence.tls ? jsonOf(*evidence.tls) : Json(nullptr);
    json["greeting"] = utf8(evidence.greeting);
    json["capabilities"] = jsonList(evidence.capabilities);
    json["loginMethods"] = jsonList(evidence.loginMethods);
    json["ms"] = evidence.total.count();
    json["steps"] = jsonOf(evidence.steps);
    return json;
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!texts.contains(text))
        texts += text;
}

QString listUnder(const QString &title, const QStringList &texts)
{
    QString list;
    for (const QString &text : texts)
        list += u"\n- "_s + text;
    return list.isEmpty() ? list : u"\n\n"_s + title + list;
}

} // namespace

QList<TestedEndpoint> EndpointTests::run(SetupSession &session, const QList<Endpoint> &endpoints)
{
    ProbeBoard &board = session.board();
    waitFor(board, &ProbeBoard::settled, [&] {
        board.watch(endpoints);
        return true;
    });
    const auto rows = board.rows();
    QList<TestedEndpoint> tests;
    for (const ProbeBoard::Row &row : rows)
        tests += judged(row, rows, session);
    return tests;
}

bool EndpointTests::anyFailed(const QList<TestedEndpoint> &tests)
{
    return std::ranges::any_of(
        tests, [](const TestedEndpoint &test) { return stateOf(test) != ProbeState::Ok && !test.hearsay; });
}

std::optional<Fault> EndpointTests::firstFault(const QList<TestedEndpoint> &tests)
{
    for (const TestedEndpoint &test : tests) {
        if (test.fault && !test.hearsay)
            return test.fault;
    }
    return std::nullopt;
}

/// A reason that only rows of weak evidence have stays out: it counts for nothing.
QList<Cause> EndpointTests::causes(const QList<TestedEndpoint> &tests)
{
    QList<Failure> failures;
    QList<Endpoint> counting;
    for (const TestedEndpoint &test : tests) {
        if (!test.fault || test.nameNotInUse)
            continue;
        failures.append({test.row.endpoint, *test.fault});
        if (!test.hearsay)
            counting.append(test.row.endpoint);
    }
    QList<Cause> causes = causesOf(failures);
    causes.removeIf([&](const Cause &cause) {
        return std::ranges::none_of(cause.endpoints,
                                    [&](const Endpoint &each) { return counting.contains(each); });
    });
    return causes;
}

QString EndpointTests::table(const QList<TestedEndpoint> &tests)
{
    const QList<Cause> reasons = causes(tests);
    QList<QStringList> rows;
    QStringList remarks;
    for (const TestedEndpoint &test : tests) {
        rows += lineOf(test, reasons);
        for (const Fault &remark : remarksOn(test.row.evidence))
            addOnce(remarks, withCode(remark, test.codePrefix) + u' ' + adviceFor(remark.kind).remedy);
    }
    return alignedTable({tr("Server"), tr("Protocol"), tr("Protection"), tr("Result"), tr("Time")}, rows) +
           CauseList::text(reasons, tests.value(0).codePrefix) + listUnder(tr("Worth knowing:"), remarks);
}

/// Why a row fails stands once below the table; here the number under which it is found there.
QString EndpointTests::resultOf(const TestedEndpoint &test, const QList<Cause> &causes)
{
    QString word = verdictOn(test.row, test.fault, test.nameNotInUse).word;
    if (test.row.evidence.wentThroughProxy())
        word = tr("%1, through %2").arg(word, test.row.evidence.proxy->proxy.hostAndPort());
    if (!test.fault || test.nameNotInUse)
        return word;
    const auto cause = std::ranges::find_if(
        causes, [&](const Cause &each) { return each.endpoints.contains(test.row.endpoint); });
    return cause == causes.end() ? withColon(word, withCode(*test.fault, test.codePrefix))
                                 : word + u' ' + CauseList::mark(cause - causes.begin());
}

QStringList EndpointTests::lineOf(const TestedEndpoint &test, const QList<Cause> &causes)
{
    const Evidence &evidence = test.row.evidence;
    const QString protection = evidence.tls && !evidence.tls->version.isEmpty()
                                   ? evidence.tls->version
                                   : nameOf(test.row.endpoint.security);
    return {test.row.endpoint.hostAndPort(), nameOf(test.row.endpoint.protocol), protection,
            resultOf(test, causes), tr("%1 ms").arg(evidence.total.count())};
}

Json EndpointTests::json(const QList<TestedEndpoint> &tests)
{
    Json list = Json::array();
    for (const TestedEndpoint &test : tests)
        list.push_back(jsonOf(test));
    return list;
}

Json EndpointTests::controlsJson(const SetupSession &session)
{
    Json list = Json::array();
    for (const ProbeBoard::Row &control : session.board().controls()) {
        Json json = jsonOf(control.endpoint);
        json["state"] = utf8(wordFor(control.state));
        json["answered"] = control.evidence.roundTrip.has_value();
        json["ms"] = control.evidence.total.count();
        json["steps"] = jsonOf(control.evidence.steps);
        list.push_back(std::move(json));
    }
    return list;
}
