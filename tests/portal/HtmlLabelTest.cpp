// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlPages.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

struct Snippet {
    const char *what;
    const char *form;
    QStringView labels;
};

// Inside <form>…</form>.
const Snippet snippets[] = {
    {"label for", "<label for=a>NUMEN :</label><br><input id=a name=n>", u"n=NUMEN"},
    {"label around", "<label>NUMEN <input name=n></label>", u"n=NUMEN"},
    {"label around, words after", "<label><input name=n> votre NUMEN</label>", u"n=votre NUMEN"},
    {"label for wins over the label around",
     "<label for=a>NUMEN</label><label>autre <input id=a name=n></label>", u"n=NUMEN"},
    {"a second label is an error message",
     "<label for=a>NUMEN</label><input id=a name=n><label for=a class=error>inconnu</label>", u"n=NUMEN"},
    {"labels left open", "<label>NUMEN <input name=n><label>Date <input name=d>", u"n=NUMEN|d=Date"},
    {"labels left open, with for",
     "<label for=a>NUMEN <input id=a name=n> <label for=b>Date <input id=b name=d>", u"n=NUMEN|d=Date"},
    {"aria-label", "<input name=n aria-label='NUMEN'>", u"n=NUMEN"},
    {"aria-labelledby", "<span id=x>Votre</span> <b id=y>NUMEN</b><p><input name=n aria-labelledby='x y'>",
     u"n=Votre NUMEN"},
    {"aria-labelledby wins", "<b id=y>NUMEN</b><label>non<input name=n aria-labelledby=y></label>",
     u"n=NUMEN"},
    {"aria-labelledby of nothing", "<label>NUMEN<input name=n aria-labelledby=nowhere></label>", u"n=NUMEN"},
    {"a label off the screen is a label",
     "<label for=a style='position:absolute;left:-9999px'>NUMEN</label><input id=a name=n>", u"n=NUMEN"},
    {"placeholder only", "<p>Saisissez vos informations</p><input name=n placeholder=NUMEN>", u"n="},
    {"cell to the left",
     "<table><tr><td>NUMEN&nbsp;:<td><input name=n><tr><td>Date *<td><input name=d></table>",
     u"n=NUMEN|d=Date"},
    {"cell to the left, blocks inside", "<table><tr><td><p>NUMEN</p><td><div><input name=n></div></table>",
     u"n=NUMEN"},
    {"cell to the left, a remark beside the field",
     "<table><tr><td>NUMEN<td>(13 caract&egrave;res) <input name=n></table>", u"n=NUMEN"},
    {"cell to the left over an empty one", "<table><tr><td>NUMEN<td>&nbsp;<td><input name=n></table>",
     u"n=NUMEN"},
    {"two pairs in a row", "<table><tr><td>NUMEN<td><input name=n><td>Date<td><input name=d></table>",
     u"n=NUMEN|d=Date"},
    {"cell above", "<table><tr><th>NUMEN<th>Date<tr><td><input name=n><td><input name=d></table>",
     u"n=NUMEN|d=Date"},
    {"cell above, by column",
     "<table><tr><td colspan=2>NUMEN<td>Date<tr><td><input name=n><td><td><input name=d></table>",
     u"n=NUMEN|d=Date"},
    {"parts of a date in one cell",
     "<table><tr><td>N&eacute;(e) le<td><input name=j> / <input name=m> / <input name=a></table>",
     u"j=Né(e) le|m=Né(e) le|a=Né(e) le"},
    {"parts of a date in cells",
     "<table><tr><td>N&eacute;(e) le<td><input name=j><td><input name=m><td><input name=a></table>",
     u"j=Né(e) le|m=Né(e) le|a=Né(e) le"},
    {"a column of other text is no label",
     "<table><tr><td>Aide Contact Le portail accompagne les personnels dans toutes leurs demandes, de la "
     "prise "
     "de fonctions au depart en retraite, chaque jour<td>NUMEN <input name=n><br>Date <input name=d></table>",
     u"n=NUMEN|d=Date"},
    {"nested tables",
     "<table><tr><td><table><tr><td>NUMEN<td><input name=n></table><td><table><tr><td>Date<td><input name=d>"
     "</table></table>",
     u"n=NUMEN|d=Date"},
    {"a table inside the cell beside the words",
     "<table><tr><td>Date de<br>naissance<td><table><tr><td><input name=d></table></table>",
     u"d=Date de naissance"},
    {"a table inside the cell beside other words",
     "<table><tr><td>Aide<td><table><tr><td>NUMEN <input name=n></table></table>", u"n=NUMEN"},
    {"label as an image", "<table><tr><td><img src=n.gif alt='NUMEN'><td><input name=n></table>", u"n=NUMEN"},
    {"text on the line", "NUMEN : <input name=n><br>Date de naissance : <input name=d>",
     u"n=NUMEN|d=Date de naissance"},
    {"text between controls", "Jour <input name=j> Mois <input name=m>", u"j=Jour|m=Mois"},
    {"text on the line above",
     "<div>NUMEN</div><div><input name=n></div><div>Date</div><div><input name=d></div>", u"n=NUMEN|d=Date"},
    {"a heading is no label", "<h2>Identification</h2><input name=n>", u"n="},
    {"dt and dd", "<dl><dt>NUMEN<dd><input name=n><dt>Date<dd><input name=d></dl>", u"n=NUMEN|d=Date"},
    {"star and colon", "<label for=a>* NUMEN (*) : </label><input id=a name=n>", u"n=NUMEN"},
    {"hidden words are no label", "NUMEN <span style='display:none'>robot</span> <input name=n>", u"n=NUMEN"},
    {"checkbox before its words", "<input type=checkbox name=c> J'accepte<br>", u"c=J'accepte"},
    {"checkbox in its cell", "<table><tr><td>Conditions<td><input type=checkbox name=c></table>",
     u"c=Conditions"},
    {"select", "<label>Civilit&eacute; <select name=s><option>M.<option>Mme</select></label>", u"s=Civilité"},
    {"textarea", "Adresse <textarea name=t>rue</textarea>", u"t=Adresse"},
    {"turned words are put straight", "<label>NU\xE2\x80\xAEMEN <input name=n></label>", u"n=NUMEN"},
};

} // namespace

TEST_CASE("A field is called what people see beside it", "[portal]")
{
    for (const Snippet &snippet : snippets) {
        INFO(snippet.what);
        CHECK(labelsOf(formOf(QByteArray("<form>") + snippet.form + "</form>")) == snippet.labels);
    }
}

TEST_CASE("Radio buttons of a name are one field with the group's words", "[portal]")
{
    const QByteArray buttons =
        "<input type=radio name=c value=m checked>M. <input type=radio name=c value=f>Mme";
    const auto radiosOf = [](const QByteArray &html) {
        const HtmlForm form = formOf("<form>" + html + "</form>");
        REQUIRE(form.fields.size() == 1);
        REQUIRE(form.fields[0].choices.size() == 2);
        return QString(form.fields[0].label + u'/' + form.fields[0].choices[0].label + u'/' +
                       form.fields[0].choices[1].label);
    };
    CHECK(radiosOf("<fieldset><legend>Vous &ecirc;tes</legend>" + buttons + "</fieldset>") ==
          u"Vous êtes/M./Mme");
    CHECK(radiosOf("<div role=radiogroup aria-label='Vous'>" + buttons + "</div>") == u"Vous/M./Mme");
    CHECK(radiosOf("<table><tr><td>Civilit&eacute; :<td>" + buttons + "</table>") == u"Civilité/M./Mme");
    CHECK(radiosOf("Civilit&eacute; : " + buttons) == u"Civilité/M./Mme");
    CHECK(radiosOf("<label><input type=radio name=c>M.</label><label><input type=radio name=c>Mme</label>") ==
          u"/M./Mme");
    CHECK(radiosOf("<p>Civilit&eacute;<p>Oui <input type=radio name=c> Non <input type=radio name=c>")
              .endsWith(u"/Oui/Non"));
}

TEST_CASE("A fieldset that asks more than one thing lends its legend to none", "[portal]")
{
    const HtmlForm form =
        formOf("<form><fieldset><legend>Identit&eacute;</legend><input name=n placeholder=x>"
               "<p><input type=radio name=c>M.</fieldset></form>");
    CHECK(labelsOf(form) == u"n=|c=");
}

TEST_CASE("What a field says beside its label is its hint", "[portal]")
{
    const HtmlForm form = formOf("<form><input name=n title='13 caract&egrave;res' aria-describedby=h>"
                                 "<p id=h>en <b>majuscules</b></p></form>");
    CHECK(form.fields.at(0).hint == u"13 caractères en majuscules");
}
