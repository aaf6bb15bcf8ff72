// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectionReport.h"

#include "academy/AcademyFile.h"
#include "diagnosis/Catalogue.h"
#include "support/Catch.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

ProbedEndpoint hostile()
{
    ProbedEndpoint probed;
    probed.row.endpoint = {u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls};
    probed.row.state = ProbeState::Failed;
    Evidence &evidence = probed.row.evidence;
    evidence.endpoint = probed.row.endpoint;
    evidence.greeting = u"* OK <img src=x> & \"hello\""_s;
    evidence.steps = {{ProbeStep::Connect, ProbeState::Ok, {}, std::chrono::milliseconds(1234)}};
    TlsFacts tls;
    tls.version = u"TLSv1.3"_s;
    CertificateFacts certificate;
    certificate.subject = u"CN=<script>alert(1)</script>"_s;
    certificate.issuer = u"CN=Somebody & Co"_s;
    certificate.sha256 = QByteArray(32, '\x5a');
    tls.chain = {certificate};
    evidence.tls = tls;
    probed.fault = Fault{FaultKind::CertificateUnknownIssuer, u"<b>boo</b>"_s};
    return probed;
}

} // namespace

TEST_CASE("what a server says is text, never markup")
{
    const QString html = reportAsHtml({hostile()}, {}, builtInAcademy(), u"en"_s);
    CHECK_FALSE(html.contains(u"<script"));
    CHECK_FALSE(html.contains(u"<img"));
    CHECK_FALSE(html.contains(u"<b>boo"));
    QTextDocument document;
    document.setHtml(html);
    const QString text = document.toPlainText();
    CHECK(text.contains(u"CN=<script>alert(1)</script>"));
    CHECK(text.contains(u"<img src=x>"));
    CHECK(text.contains(u"Somebody & Co"));
}

TEST_CASE("a report names host, failure, step times, encryption and fingerprint")
{
    QTextDocument document;
    document.setHtml(reportAsHtml({hostile()}, {}, builtInAcademy(), u"en"_s));
    const QString text = document.toPlainText();
    CHECK(text.contains(u"imap.ac-amiens.fr:993"));
    CHECK(text.contains(u"certificate-unknown-issuer"));
    CHECK(text.contains(u"TLSv1.3"));
    CHECK(text.contains(u"5A:5A:5A"));
    CHECK(text.contains(u"234 ms"));
}

TEST_CASE("a report tells whose list accepts a certificate, and what Thunderbird makes of that")
{
    ProbedEndpoint office = hostile();
    office.fault.reset();
    office.row.state = ProbeState::Ok;
    office.row.evidence.tls->acceptedBy = {TrustSource::System};
    QTextDocument document;
    document.setHtml(reportAsHtml({office}, {}, builtInAcademy(), u"en"_s));
    CHECK(document.toPlainText().contains(nameOf(TrustSource::System)));
    CHECK(document.toPlainText().contains(u"certificate-trusted-here-only"));

    office.row.evidence.tls->acceptedBy = {TrustSource::System, TrustSource::Mozilla};
    document.setHtml(reportAsHtml({office}, {}, builtInAcademy(), u"en"_s));
    CHECK(document.toPlainText().contains(nameOf(TrustSource::Mozilla)));
    CHECK_FALSE(document.toPlainText().contains(u"certificate-trusted-here-only"));
}

TEST_CASE("the contacts of the académie close the report")
{
    Academy academy = builtInAcademy();
    academy.contacts = {Contact{LocalText{u"Assistance"_s, u"Help desk"_s}, u"03 00 00 00 00"_s, {}, {}}};
    QTextDocument document;
    document.setHtml(reportAsHtml({hostile()}, {}, academy, u"en"_s));
    CHECK(document.toPlainText().contains(u"Help desk"));
    CHECK(document.toPlainText().contains(u"03 00 00 00 00"));
}

TEST_CASE("a reason that two servers share stands once, with both; what was asked beside them is named")
{
    const Fault blocked{FaultKind::PortBlocked, u"imap.ac-amiens.fr:443, 4 s"_s};
    ProbedEndpoint incoming = hostile();
    ProbedEndpoint outgoing = hostile();
    outgoing.row.endpoint = {u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};
    incoming.fault = outgoing.fault = blocked;
    ProbeBoard::Row control{
        {u"imap.ac-amiens.fr"_s, 443, Protocol::Https, Security::Tls}, ProbeState::Ok, {}};
    control.evidence.roundTrip = std::chrono::milliseconds(21);

    QTextDocument document;
    document.setHtml(reportAsHtml({incoming, outgoing}, {control}, builtInAcademy(), u"en"_s));
    const QString text = document.toPlainText();
    const QString sentence = sentenceFor(blocked).replace(QChar::Nbsp, u' '); // as plain text has it
    CHECK(text.count(sentence) == 1);
    CHECK(text.contains(u"imap.ac-amiens.fr:993 · smtp.ac-amiens.fr:465"_s));
    CHECK(text.contains(u"21 ms"_s));
}
