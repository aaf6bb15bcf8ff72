// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Catalogue.h"

#include "support/Catch.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

bool isOneSentence(const QString &text)
{
    return text.size() > 10 && text.size() <= 130 && text.endsWith(u'.') && !text.contains(". "_L1);
}

QString fieldMessage(FaultKind kind, const QString &detail)
{
    return sentenceFor({kind, detail});
}

} // namespace

TEST_CASE("every kind has a sentence, a remedy and somebody to call")
{
    for (const FaultKind kind : allFaultKinds()) {
        DYNAMIC_SECTION(identifierOf(kind).latin1())
        {
            const Advice advice = adviceFor(kind);
            CHECK(isOneSentence(advice.sentence));
            CHECK(isOneSentence(advice.remedy));
            CHECK(isOneSentence(advice.contact));
            CHECK(advice.remedy != advice.sentence);
        }
    }
}

TEST_CASE("no two kinds share a sentence")
{
    QHash<QString, FaultKind> speaker;
    for (const FaultKind kind : allFaultKinds()) {
        const QString sentence = adviceFor(kind).sentence;
        INFO(identifierOf(kind).latin1() << ": " << sentence.toStdString());
        CHECK_FALSE(speaker.contains(sentence));
        speaker.insert(sentence, kind);
    }
}

TEST_CASE("nothing advises to accept a certificate anyway, gives a number, or shows an identifier")
{
    const QRegularExpression forbidden(
        u"anyway|exception|ignore the|\\d{2}[ .]\\d{2}[ .]\\d{2}|[a-z]+-[a-z]+-[a-z]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const FaultKind kind : allFaultKinds()) {
        const Advice advice = adviceFor(kind);
        const QString all = advice.sentence + u' ' + advice.remedy + u' ' + advice.contact;
        INFO(all.toStdString());
        CHECK_FALSE(forbidden.match(all).hasMatch());
    }
}

TEST_CASE("sentences and remedies are in plain words, in both languages")
{
    // A word in brackets explains a plain one, and a word in quotation marks stands so on the page.
    const QRegularExpression aside(u"\\([^)]*\\)|“[^”]*”|«[^»]*»"_s);
    const QRegularExpression jargon(
        u"\\b(handshake|socket|dns|tcp|tls|ssl|resolver|résolveur|time-?out|payload|"
        u"daemon|démon|backend|firewall|pare-feu|credentials|hostname|cipher|"
        u"issuer|émetteur|e-?mails?|courriels?|pop-up|bugs?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool inFrench = GENERATE(false, true);
    QTranslator french;
    if (inFrench) {
        REQUIRE(french.load(u":/i18n/assistant-messagerie_fr.qm"_s));
        QCoreApplication::installTranslator(&french);
    }
    for (const FaultKind kind : allFaultKinds()) {
        const Advice advice = adviceFor(kind);
        QString all = advice.sentence + u' ' + advice.remedy + u' ' + advice.contact;
        INFO(all.toStdString());
        if (kind == FaultKind::ClientLacksStarttls || kind == FaultKind::CertificateTrustedHereOnly)
            continue; // about a setting that has no other name
        CHECK_FALSE(jargon.match(all.remove(aside)).hasMatch());
    }
}

TEST_CASE("no sentence takes it for granted that somebody is at school, or at home")
{
    const QRegularExpression place(
        u"\\b(in|at|of) (your|the) (school|home)|\\byour school's (network|filter)"_s);
    for (const FaultKind kind : allFaultKinds()) {
        const Advice advice = adviceFor(kind);
        INFO(advice.sentence.toStdString() << ' ' << advice.remedy.toStdString());
        CHECK_FALSE(place.match(advice.sentence + u' ' + advice.remedy).hasMatch());
    }
}

TEST_CASE("a detail that helps is told, one that does not is left out")
{
    CHECK(sentenceFor({FaultKind::PortBlocked, u"portail.ac-amiens.fr:443"_s})
              .contains(u"portail.ac-amiens.fr:443"_s));
    CHECK(sentenceFor({FaultKind::ServerDown, u"smtp.ac-amiens.fr:465"_s})
              .contains(u"smtp.ac-amiens.fr:465"_s));
    CHECK(sentenceFor({FaultKind::PortBlocked, u"imap.ac-amiens.fr:443, 4 s"_s})
              .contains(u"Nothing came back in 4\u00a0s, while imap.ac-amiens.fr:443 answers"_s));
    CHECK(sentenceFor({FaultKind::ServerDown, u"smtp.ac-amiens.fr:465, 6 s"_s}).contains(u"6\u00a0s"_s));
    CHECK(sentenceFor({FaultKind::TlsIntercepted, u"Avast"_s}).contains(u"Avast"_s));
    CHECK(sentenceFor({FaultKind::CertificateWrongHost, u"mail.example"_s}).contains(u"mail.example"_s));
    CHECK(sentenceFor({FaultKind::CertificateExpired, u"2026-02-01T12:00:00Z"_s}).contains(u"2026"_s));
    CHECK(sentenceFor({FaultKind::CertificateNotYetValid, u"2026-04-01T12:00:00Z"_s}).contains(u"2026"_s));
    CHECK(sentenceFor({FaultKind::ClockWrong, u"2031-04-01T12:00:00Z"_s}).contains(u"2031"_s));
    CHECK(sentenceFor({FaultKind::PrefsBroken, u"line 3, column 9: no quote"_s})
              .contains(u"line 3, column 9"_s));
    CHECK(sentenceFor({FaultKind::AcademyFileInvalid, u"a.json: /name: missing"_s})
              .contains(u"a.json: /name: missing"_s));

    CHECK(sentenceFor({FaultKind::LoginRefused, u"NO [AUTHENTICATIONFAILED]"_s}) ==
          adviceFor(FaultKind::LoginRefused).sentence);
    CHECK(sentenceFor({FaultKind::CertificateExpired, u"no date"_s}) ==
          adviceFor(FaultKind::CertificateExpired).sentence);
    CHECK(sentenceFor({FaultKind::PortBlocked, {}}) == adviceFor(FaultKind::PortBlocked).sentence);
}

TEST_CASE("what came from outside cannot fill a later place of the sentence")
{
    CHECK(sentenceFor({FaultKind::TlsIntercepted, u"%1 %2"_s}).contains(u"%1 %2"_s));
}

TEST_CASE("each documented reason of a field has a message of its own")
{
    const auto kind = GENERATE(FaultKind::NameInvalid, FaultKind::LoginInvalid, FaultKind::AddressInvalid);
    const QHash<FaultKind, QStringList> codes = {
        {FaultKind::NameInvalid,
         {u"given:empty"_s, u"birthName:empty"_s, u"usageName:empty"_s, u"given:digit"_s, u"given:symbol"_s,
          u"given:too-long"_s, u"birthDate:empty"_s, u"birthDate:shape"_s, u"birthDate:impossible"_s,
          u"birthDate:future"_s, u"birthDate:too-young"_s, u"birthDate:too-old"_s}},
        {FaultKind::LoginInvalid, {u"empty"_s, u"accent"_s, u"blank"_s, u"character"_s, u"too-long"_s}},
        {FaultKind::AddressInvalid,
         {u"empty"_s, u"no-at-sign"_s, u"two-at-signs"_s, u"accent"_s, u"idn"_s, u"blank"_s, u"character"_s,
          u"domain"_s, u"too-long"_s}},
    };
    QStringList messages{adviceFor(kind).sentence};
    for (const QString &code : codes.value(kind)) {
        INFO(code.toStdString());
        const QString message = fieldMessage(kind, code);
        CHECK(message.endsWith(u'.'));
        CHECK_FALSE(messages.contains(message));
        messages.append(message);
    }
    CHECK(fieldMessage(kind, u"something new"_s) == adviceFor(kind).sentence);
    CHECK(fieldMessage(FaultKind::NameInvalid, u"birthName:digit"_s) ==
          fieldMessage(FaultKind::NameInvalid, u"given:digit"_s));
}

TEST_CASE("reasons, steps, states, protocols and kinds of protection have names that differ")
{
    QStringList names{nameNotInUse()};
    for (const auto reason : {LoginReason::Rule, LoginReason::HyphenKept, LoginReason::ParticleDropped,
                              LoginReason::UsageName, LoginReason::AllGivenInitials})
        names.append(reasonFor(reason));
    for (int step = 0; step <= static_cast<int>(ProbeStep::Farewell); ++step)
        names.append(nameOf(static_cast<ProbeStep>(step)));
    for (int state = 0; state <= static_cast<int>(ProbeState::Cancelled); ++state)
        names.append(nameOf(static_cast<ProbeState>(state)));
    for (int protocol = 0; protocol <= static_cast<int>(Protocol::Https); ++protocol)
        names.append(nameOf(static_cast<Protocol>(protocol)));
    for (int security = 0; security <= static_cast<int>(Security::Plain); ++security)
        names.append(nameOf(static_cast<Security>(security)));
    CHECK_FALSE(names.contains(QString()));
    CHECK(names.removeDuplicates() == 0);
}
