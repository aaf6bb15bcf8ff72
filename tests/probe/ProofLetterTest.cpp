// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/ProofLetter.h"

#include "support/Catch.h"

#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace {

ProofLetter letter(const QString &name = u"Marie Dupont"_s, const QString &subject = u"Hello"_s,
                   const QString &body = u"Good day\n"_s)
{
    const auto address = EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value();
    return {name, address, subject, body, QDateTime({2026, 2, 1}, {9, 5}, Qt::UTC), "<1@ac-amiens.fr>"};
}

/// Encoded words back to text, as RFC 2047 §6.2 reads them: blanks between two of them are dropped.
QString decoded(QByteArray header)
{
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=(\\s+(?==\\?))?"_s);
    const QString text = QString::fromLatin1(header);
    QByteArray plain;
    qsizetype at = 0;
    for (const auto &match : word.globalMatch(text)) {
        plain += text.sliced(at, match.capturedStart() - at).toUtf8();
        const QByteArray part = QByteArray::fromBase64(match.captured(1).toLatin1());
        CHECK(QString::fromUtf8(part).toUtf8() == part); // no character is cut in two
        plain += part;
        at = match.capturedEnd();
    }
    return QString::fromUtf8(plain + text.sliced(at).toUtf8());
}

} // namespace

TEST_CASE("a letter has the header that RFC 5322 wants, and says that no person wrote it")
{
    CHECK(rendered(letter()) == "Date: Sun, 1 Feb 2026 09:05:00 +0000\r\n"
                                "From: Marie Dupont\r\n <Marie.Dupont@ac-amiens.fr>\r\n"
                                "To: Marie Dupont\r\n <Marie.Dupont@ac-amiens.fr>\r\n"
                                "Subject: Hello\r\n"
                                "Message-ID: <1@ac-amiens.fr>\r\n"
                                "MIME-Version: 1.0\r\n"
                                "Content-Type: text/plain; charset=utf-8\r\n"
                                "Content-Transfer-Encoding: quoted-printable\r\n"
                                "Auto-Submitted: auto-generated\r\n\r\n"
                                "Good day\r\n\r\n");
}

TEST_CASE("whatever is in a letter, it goes out in short lines of seven bits and cannot add a header")
{
    const QString name =
        GENERATE(as<QString>{}, u"Françoise Lefèvre-Étienne d’Aubigné"_s, u"O'Brien, \"Pat\" \\"_s,
                 u"Nom\r\nBcc: x@y"_s, QString(300, u'é'), QString());
    const QString text = GENERATE(as<QString>{}, u"Vérification de la boîte 📬 où l’été…"_s,
                                  u"😀"_s.repeated(500), u"=?UTF-8?B?eA==?="_s, u"plain"_s);
    const QByteArray message = rendered(letter(name, text, text + u"\n.\nFrom here = there \n"_s));
    for (const QByteArray &line : message.split('\n')) {
        CAPTURE(line.toStdString());
        CHECK(line.size() <= 79); // 78 and the CR
        CHECK((line.isEmpty() || line.endsWith('\r')));
        for (const char c : line)
            CHECK((c == '\r' || (c >= ' ' && c < 0x7f)));
    }
    CHECK(message.count("\r\nBcc:") == 0);
    CHECK(message.contains("\r\nSubject: "));
}

TEST_CASE("what a header says can be read back")
{
    for (const QString &text :
         {u"Vérification de votre messagerie : un message à vous-même, effacé aussitôt"_s,
          u"Été 📬 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 fin"_s, u"Plain words"_s})
        CHECK(decoded(headerText(text, 9)) == text);
}

TEST_CASE("no two letters have the same Message-ID")
{
    std::set<QByteArray> seen;
    for (int count = 0; count < 100; ++count)
        seen.insert(newMessageId(letter().address));
    CHECK(seen.size() == 100);
    for (const QByteArray &id : seen)
        CHECK(QRegularExpression(u"^<[0-9a-f]{32}@ac-amiens\\.fr>$"_s)
                  .match(QString::fromLatin1(id))
                  .hasMatch());
}
