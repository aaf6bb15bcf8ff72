// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrenchText.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QString source;
    QString translation;
    QStringList flaws;
};

} // namespace

TEST_CASE("a translation keeps what its source holds")
{
    const QList<Pair> pairs = {
        {u"Open %1 and %2."_s, u"Ouvrir %2 et %1."_s, {}},
        {u"Open %1."_s, u"Ouvrir."_s, {u"placeholders differ"_s}},
        {u"%n file(s)"_s, u"un fichier"_s, {u"placeholders differ"_s}},
        {u"&Next"_s, u"&Suivant"_s, {}},
        {u"&Write"_s, u"&Écrire"_s, {}},
        {u"&Next"_s, u"Suivant"_s, {u"accelerators differ"_s}},
        {u"Pen && ink"_s, u"Plume && encre"_s, {}},
        {u"a &amp; b"_s, u"a et b"_s, {}},
        {u"Wait…"_s, u"Attendez."_s, {u"closing marks differ"_s}},
        {u"Name:"_s, u"Nom\u00A0:"_s, {}},
        {u"Name:"_s, u"Nom"_s, {u"closing marks differ"_s}},
        {u"Say “yes”."_s, u"Dites «\u00A0oui\u00A0»."_s, {}},
        {u"Really? (yes.)"_s, u"Vraiment\u00A0? (oui.)"_s, {}},
        {u" padded"_s, u"rempli"_s, {u"blanks at the ends differ"_s}},
        {u"<b>Bold</b>."_s, u"<b>Gras</b>."_s, {}},
        {u"<b>Bold</b>."_s, u"Gras."_s, {u"tags differ"_s}},
    };
    for (const Pair &pair : pairs) {
        INFO(pair.source.toStdString() << " -> " << pair.translation.toStdString());
        CHECK(FrenchText::flawsAgainst(pair.source, pair.translation) == pair.flaws);
    }
}

TEST_CASE("French is printed as French is")
{
    const QList<std::pair<QString, QStringList>> texts = {
        {u"Prêt\u00A0: «\u00A0oui\u00A0»\u202F!"_s, {}},
        {u"https://example.org:443, à 12:30, imap:993"_s, {}},
        {u"<a href=\"x\">ici</a>&nbsp;: là"_s, {u"no fixed blank before : ; ? or !"_s}},
        {u"Vraiment ?"_s, {u"no fixed blank before : ; ? or !"_s}},
        {u"Vraiment?!"_s, {u"no fixed blank before : ; ? or !"_s}},
        {u"«\u00A0oui »"_s, {u"no fixed blank before »"_s}},
        {u"« oui\u00A0»"_s, {u"no fixed blank after «"_s}},
        {u"l'adresse"_s, {u"straight apostrophe"_s}},
        {u"l’adresse"_s, {}},
        {u"Attendez..."_s, {u"three dots instead of …"_s}},
        {u"“oui”"_s, {u"English quotes"_s}},
    };
    for (const auto &[text, flaws] : texts) {
        INFO(text.toStdString());
        CHECK(FrenchText::flawsOfPrint(text) == flaws);
    }
}
