// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectionReport.h"

#include "diagnosis/Catalogue.h"
#include "diagnosis/Causes.h"
#include "diagnosis/Classify.h"
#include "diagnosis/wording/ProxyWording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Only a home for the words: lupdate wants a class around tr().
class ReportWording
{
    Q_DECLARE_TR_FUNCTIONS(ReportWording)
public:
    static QString milliseconds(std::chrono::milliseconds time);
    static QString paragraphs(const Fault &fault);
    static QString stepsTable(const Evidence &evidence);
    static QString certificateTable(const CertificateFacts &certificate);
    static QString tlsTables(const TlsFacts &tls);
    static QString causesOf(const QList<ProbedEndpoint> &endpoints);
    static QString wordsFor(const ProxyFacts &proxy);
    static QString section(const ProbedEndpoint &probed);
    static QString controlList(const QList<ProbeBoard::Row> &controls);
    static QString contactList(const Academy &academy, const QString &language);
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString row(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td><b>"_s + escaped(name) + u"</b>&nbsp;&nbsp;</td><td>"_s + escaped(value) +
           u"</td></tr>"_s;
}

QString ReportWording::milliseconds(std::chrono::milliseconds time)
{
    return tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(time.count())));
}

QString ReportWording::paragraphs(const Fault &fault)
{
    const Advice advice = adviceFor(fault.kind);
    QString html = u"<p><b>"_s + escaped(sentenceFor(fault)) + u"</b><br>"_s + escaped(advice.remedy);
    if (!advice.contact.isEmpty())
        html += u"<br>"_s + escaped(advice.contact);
    html += u"</p><table>"_s + row(tr("Identifier"), identifierOf(fault.kind)) +
            row(tr("What was said"), fault.detail) + u"</table>"_s;
    return html;
}

QString ReportWording::stepsTable(const Evidence &evidence)
{
    QString html = u"<table>"_s;
    for (const StepRecord &step : evidence.steps)
        html += row(nameOf(step.step), nameOf(step.state) + u", "_s + milliseconds(step.took));
    return html + row(tr("In all"), milliseconds(evidence.total)) + u"</table>"_s;
}

QString ReportWording::certificateTable(const CertificateFacts &certificate)
{
    const QLocale locale;
    return u"<table>"_s + row(tr("Certificate for"), certificate.subject) +
           row(tr("Issued by"), certificate.issuer) +
           row(tr("Valid from"), locale.toString(certificate.notBefore.date(), QLocale::ShortFormat)) +
           row(tr("Valid until"), locale.toString(certificate.notAfter.date(), QLocale::ShortFormat)) +
           row(tr("SHA-256"), QString::fromLatin1(certificate.sha256.toHex(':').toUpper())) + u"</table>"_s;
}

QString ReportWording::tlsTables(const TlsFacts &tls)
{
    QStringList accepting;
    for (const TrustSource source : tls.acceptedBy)
        accepting += nameOf(source);
    QString html = u"<table>"_s + row(tr("Encryption"), tls.version) + row(tr("Cipher"), tls.cipher) +
                   row(tr("Trusted by"), accepting.join(u" · "_s)) + u"</table>"_s;
    for (const CertificateFacts &certificate : tls.chain)
        html += u"<p></p>"_s + certificateTable(certificate);
    return html;
}

QString ReportWording::causesOf(const QList<ProbedEndpoint> &endpoints)
{
    QList<Failure> failures;
    for (const ProbedEndpoint &probed : endpoints) {
        if (probed.fault)
            failures.append({probed.row.endpoint, *probed.fault});
    }
    QString html;
    for (const Cause &cause : ::causesOf(failures)) {
        QStringList servers;
        for (const Endpoint &endpoint : cause.endpoints)
            servers.append(endpoint.hostAndPort());
        html += paragraphs(cause.fault) + u"<table>"_s + row(tr("Servers"), servers.join(u" · "_s)) +
                u"</table>"_s;
    }
    return html.isEmpty() ? html : u"<h3>"_s + escaped(tr("What is wrong")) + u"</h3>"_s + html;
}

QString ReportWording::wordsFor(const ProxyFacts &proxy)
{
    QStringList words{proxy.proxy.hostAndPort(), ProxyWording::of(proxy.outcome), proxy.answer};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString ReportWording::section(const ProbedEndpoint &probed)
{
    const Evidence &evidence = probed.row.evidence;
    const Endpoint &endpoint = probed.row.endpoint;
    QString html = u"<h3>"_s + escaped(endpoint.hostAndPort()) + u"</h3><p>"_s +
                   escaped(nameOf(endpoint.protocol) + u" · "_s + nameOf(endpoint.security) + u" · "_s +
                           nameOf(probed.row.state)) +
                   u"</p>"_s;
    if (probed.fault) // its words stand above, once for all that fail for it
        html += u"<table>"_s + row(tr("Identifier"), identifierOf(probed.fault->kind)) + u"</table>"_s;
    for (const Fault &remark : remarksOn(evidence))
        html += paragraphs(remark);
    html += stepsTable(evidence);
    html += u"<table>"_s + row(tr("Proxy"), evidence.proxy ? wordsFor(*evidence.proxy) : QString()) +
            row(tr("Addresses"), evidence.addresses.join(u", "_s)) + row(tr("Greeting"), evidence.greeting) +
            row(tr("Offers"), evidence.capabilities.join(u' ')) +
            row(tr("Ways to log in"), evidence.loginMethods.join(u' ')) + u"</table>"_s;
    if (evidence.tls)
        html += tlsTables(*evidence.tls);
    return html;
}

QString ReportWording::controlList(const QList<ProbeBoard::Row> &controls)
{
    QString html;
    for (const ProbeBoard::Row &control : controls) {
        const bool answered = control.evidence.roundTrip.has_value();
        const QString what = answered ? tr("answers") : nameOf(control.state);
        html += row(control.endpoint.hostAndPort(),
                    what + u", "_s +
                        milliseconds(answered ? *control.evidence.roundTrip : control.evidence.total));
    }
    return html.isEmpty() ? html
                          : u"<h3>"_s + escaped(tr("Asked beside them, to tell the failures apart")) +
                                u"</h3><table>"_s + html + u"</table>"_s;
}

QString ReportWording::contactList(const Academy &academy, const QString &language)
{
    QString html;
    for (const Contact &contact : academy.contacts) {
        const QStringList ways{contact.phone, contact.address, contact.url.toDisplayString()};
        QStringList known;
        for (const QString &way : ways) {
            if (!way.isEmpty())
                known.append(way);
        }
        html += row(contact.who.in(language), known.join(u" · "_s));
    }
    return html.isEmpty() ? QString()
                          : u"<h3>"_s + escaped(tr("Who to call")) + u"</h3><table>"_s + html + u"</table>"_s;
}

} // namespace

QString reportAsHtml(const QList<ProbedEndpoint> &endpoints, const QList<ProbeBoard::Row> &controls,
                     const Academy &academy, const QString &language)
{
    QString html = ReportWording::causesOf(endpoints);
    for (const ProbedEndpoint &each : endpoints)
        html += ReportWording::section(each);
    return html + ReportWording::controlList(controls) + ReportWording::contactList(academy, language);
}
