// SPDX-License-Identifier: GPL-3.0-or-later
#include "CauseList.h"

#include "account/FaultCode.h"
#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

QString CauseList::text(const QList<Cause> &causes, const QString &codePrefix)
{
    QString text;
    for (qsizetype index = 0; index < causes.size(); ++index) {
        const Cause &cause = causes.at(index);
        const Advice advice = adviceFor(cause.fault.kind);
        QStringList servers;
        for (const Endpoint &endpoint : cause.endpoints)
            servers += endpoint.hostAndPort();
        text += u"\n\n%1 %2\n"_s.arg(mark(index), withCode(cause.fault, codePrefix)) + u"    "_s +
                withColon(tr("What to do"), advice.remedy) + u' ' + advice.contact + u"\n    "_s +
                withColon(tr("Servers"), servers.join(u", "_s));
    }
    return text;
}

Json CauseList::json(const QList<Cause> &causes, const QString &codePrefix)
{
    Json list = Json::array();
    for (const Cause &cause : causes) {
        const Advice advice = adviceFor(cause.fault.kind);
        Json endpoints = Json::array();
        for (const Endpoint &endpoint : cause.endpoints)
            endpoints.push_back(jsonOf(endpoint));
        list.push_back({{"failure", utf8(identifierOf(cause.fault.kind))},
                        {"code", utf8(faultCode(codePrefix, cause.fault.kind))},
                        {"message", utf8(sentenceFor(cause.fault))},
                        {"remedy", utf8(advice.remedy)},
                        {"contact", utf8(advice.contact)},
                        {"detail", utf8(cause.fault.detail)},
                        {"endpoints", std::move(endpoints)}});
    }
    return list;
}

QString withCode(const Fault &fault, const QString &codePrefix)
{
    return sentenceFor(fault) + u" ("_s + faultCode(codePrefix, fault.kind) + u')';
}

Json jsonOf(const Endpoint &endpoint)
{
    return {{"host", utf8(endpoint.host)},
            {"port", endpoint.port},
            {"protocol", utf8(wordFor(endpoint.protocol))},
            {"security", utf8(wordFor(endpoint.security))}};
}
