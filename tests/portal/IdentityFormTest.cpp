// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/IdentityForm.h"

#include "HtmlPages.h"
#include "academy/AcademyFile.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

Numen numen()
{
    QString text = u"46E1234567ABC"_s;
    return Numen::takeFrom(text);
}

BirthDate birthDate()
{
    QString text = u"07/04/1983"_s;
    return BirthDate::takeFrom(text, QDate(2026, 11, 21)).value();
}

/// What would be sent of the page @p body: "+" before it says that more is asked, "!" that the date cannot be
/// said, "none" that no form was recognised.
QString sentFor(const QString &body)
{
    const HtmlPage page = pageOf(body.toUtf8());
    const auto identity = findIdentityForm(page, builtInPortalHints());
    if (!identity)
        return u"none"_s;
    const auto answers = answersFor(page, *identity, numen(), birthDate());
    if (!answers)
        return u"!"_s;
    const PortalRequest request = submissionOf(page.forms[identity->form], *answers);
    const QString sent = QString::fromLatin1(told(request.body));
    return identity->kind == IdentityForm::Kind::Extended ? QString(u'+' + sent) : sent;
}

QString form(const char *content)
{
    return u"<form method=post>"_s + QString::fromUtf8(content) + u"</form>"_s;
}

const char *const slashes = "n=46E1234567ABC&d=07%2F04%2F1983";
const char *const digits = "n=46E1234567ABC&d=07041983";

QString options(int from, int to)
{
    QString all = u"<option value=''>--"_s;
    for (int number = from; number <= to; ++number)
        all += u"<option>%1"_s.arg(number);
    return all;
}

} // namespace

TEST_CASE("NUMEN and birth date are recognised by their words, wherever these stand")
{
    const auto [content, sent] = GENERATE(table<const char *, const char *>({
        {"<label>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>", slashes},
        {"<label>Votre N.U.M.E.N. (NUMEN) : <input name=n></label><label>Né(e) le <input name=d></label>",
         slashes},
        {"<table><tr><td>NUMEN :</td><td><input name=n></td></tr>"
         "<tr><td>Date de naissance :</td><td><input name=d></td></tr></table>",
         slashes},
        {"<input name=n placeholder=NUMEN><input name=d placeholder='Date de naissance'>", slashes},
        {"<input name=n aria-label=NUMEN><input name=d aria-label='Date de naissance'>", slashes},
        {"<input name=n title=NUMEN><input name=d title='Votre date de naissance'>", slashes},
        {"<input name=n id=txtNumen><input name=d id=dateNaissance>", slashes},
        {"<label>National education number (NUMEN) <input name=n></label><label>Date of birth <input "
         "name=d></label>",
         slashes},
        {"<label>Numéro d'identification éducation nationale <input name=n></label>"
         "<label>Date de naissance <input name=d></label>",
         slashes},
        {"<label>NUMEN <input name=n type=password></label><label>Naissance <input name=d></label>", slashes},
        {"<label>NUMEN <input name=n></label><label>Date <input name=d autocomplete=bday></label>", slashes},
        {"<label>Date de naissance <input name=d></label><label>NUMEN <input name=n></label>",
         "d=07%2F04%2F1983&n=46E1234567ABC"},
        {"<label>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>"
         "<input type=hidden name=t value=x><input name=miel style='display:none'>",
         "n=46E1234567ABC&d=07%2F04%2F1983&t=x&miel="},
    }));
    CAPTURE(content);
    CHECK(sentFor(form(content)) == QString::fromLatin1(sent));
}

TEST_CASE("words for one of the two and the shape of the other are enough, unless other words stand there")
{
    const auto [content, sent] = GENERATE(table<const char *, const char *>({
        {"<label>NUMEN <input name=n></label><input name=d maxlength=10>", slashes},
        {"<label>NUMEN <input name=n></label><input name=d placeholder=JJ/MM/AAAA>", slashes},
        {"<label>NUMEN <input name=n></label><input name=d type=date>", "n=46E1234567ABC&d=1983-04-07"},
        {"<input name=n maxlength=13><label>Date de naissance <input name=d></label>", slashes},
        {"<p>Donnez votre NUMEN et votre date de naissance.</p><br><p></p><input name=n><br><br><input "
         "name=d>",
         slashes},
        {"<label>NUMEN <input name=n></label><label>Code reçu <input name=d maxlength=8></label>", "none"},
        {"<label>NUMEN <input name=n></label><label>Ville <input name=d></label>", "none"},
        {"<label>Dossier <input name=n maxlength=13></label><label>Date de naissance <input name=d></label>",
         "none"},
        {"<label>Référence <input name=n></label><label>Code <input name=d></label>", "none"},
        {"<input name=n maxlength=13><input name=d maxlength=10>", "none"},
        {"<input name=n><input name=d>", "none"},
        {"<label>NUMEN <input name=n></label>", "none"},
        {"<label>Date de naissance <input name=d></label>", "none"},
        {"<label>Identifiant <input name=n></label><label>Mot de passe <input name=d type=password></label>",
         "none"},
        {"<label>NUMEN <input name=n disabled></label><label>Date de naissance <input name=d></label>",
         "none"},
        {"<label hidden>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>", "none"},
    }));
    CAPTURE(content);
    CHECK(sentFor(form(content)) == QString::fromLatin1(sent));
}

TEST_CASE("the date is written as the form wants it")
{
    const auto [attributes, sent] = GENERATE(table<const char *, const char *>({
        {"type=date", "1983-04-07"},
        {"", "07%2F04%2F1983"},
        {"maxlength=10", "07%2F04%2F1983"},
        {"maxlength=8", "07041983"},
        {"placeholder='JJ/MM/AAAA'", "07%2F04%2F1983"},
        {"placeholder='jj/mm/aaaa' maxlength=8", "07041983"},
        {"placeholder=JJMMAAAA", "07041983"},
        {"placeholder='JJ-MM-AAAA'", "07-04-1983"},
        {"placeholder='JJ.MM.AAAA'", "07.04.1983"},
        {"placeholder='JJ MM AAAA'", "07+04+1983"},
        {"placeholder='JJ/MM/AA'", "07%2F04%2F83"},
        {"placeholder='dd/mm/yyyy'", "07%2F04%2F1983"},
        {"placeholder='mm/dd/yyyy'", "04%2F07%2F1983"},
        {"placeholder='AAAA-MM-JJ'", "1983-04-07"},
        {"placeholder='YYYY/MM/DD'", "1983%2F04%2F07"},
        {"placeholder='ex. : 31121990'", "07041983"},
        {"placeholder='31.12.1990'", "07.04.1983"},
        {"title='format jj/mm/aaaa'", "07%2F04%2F1983"},
    }));
    CAPTURE(attributes);
    const QString content = u"<label>NUMEN <input name=n></label><label>Date de naissance <input name=d "_s +
                            QString::fromLatin1(attributes) + u"></label>"_s;
    CHECK(sentFor(u"<form method=post>"_s + content + u"</form>"_s) ==
          QString(u"n=46E1234567ABC&d="_s + QString::fromLatin1(sent)));
}

TEST_CASE("a pattern in the label counts as one in the placeholder")
{
    CHECK(sentFor(form("<label>NUMEN <input name=n></label>"
                       "<label>Date de naissance (JJMMAAAA) <input name=d></label>")) ==
          QString::fromLatin1(digits));
    CHECK(sentFor(form("<label>NUMEN <input name=n></label>"
                       "<label>Date de naissance (exemple : 31-12-1990) <input name=d></label>")) ==
          u"n=46E1234567ABC&d=07-04-1983"_s);
}

TEST_CASE("a date in three parts is told by words, lengths or choices")
{
    const QString months =
        u"<option value=''>--<option value=1>janvier<option value=2>février<option value=3>mars"
        "<option value=4>avril<option value=5>mai<option value=6>juin<option value=7>juillet"
        "<option value=8>août<option value=9>septembre<option value=10>octobre"
        "<option value=11>novembre<option value=12>décembre"_s;
    const QString wordMonths =
        u"<option>January<option>February<option>March<option>April<option>May<option>June"
        "<option>July<option>August<option>September<option>October<option>November"
        "<option>December"_s;
    struct Row {
        QString date;
        QString sent;
    };
    const auto select = [](const QString &name, const QString &choices) {
        return QString(u"<select name="_s + name + u'>' + choices + u"</select>"_s);
    };
    const std::vector<Row> rows = {
        {u"<input name=jour><input name=mois><input name=annee>"_s, u"jour=07&mois=04&annee=1983"_s},
        {u"<input name=j><input name=m><input name=a>"_s, u"j=07&m=04&a=1983"_s},
        {u"<input name=dd><input name=mm><input name=yyyy>"_s, u"dd=07&mm=04&yyyy=1983"_s},
        {u"<input name=c2 maxlength=2><input name=c3 maxlength=2><input name=c4 maxlength=4>"_s,
         u"c2=07&c3=04&c4=1983"_s},
        {u"<input name=annee><input name=mois><input name=jour>"_s, u"annee=1983&mois=04&jour=07"_s},
        {u"<input name=jour><input name=mois><input name=annee maxlength=2>"_s,
         u"jour=07&mois=04&annee=83"_s},
        {u"<label>Jour<input name=x></label><label>Mois<input name=b></label><label>Année<input name=z></label>"_s,
         u"x=07&b=04&z=1983"_s},
        {select(u"x"_s, options(1, 31)) + select(u"b"_s, months) + select(u"z"_s, options(1950, 2010)),
         u"x=7&b=4&z=1983"_s},
        {select(u"x"_s, options(1, 31)) + select(u"b"_s, wordMonths) + select(u"z"_s, options(1950, 2010)),
         u"x=7&b=April&z=1983"_s},
        {select(u"x"_s, options(1, 31)) + select(u"b"_s, months) + u"<input name=z maxlength=4>"_s,
         u"x=7&b=4&z=1983"_s},
        {select(u"x"_s, options(1, 31)) + select(u"b"_s, months) + select(u"z"_s, options(1984, 2010)),
         u"!"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.date.toStdString());
        const QString content = u"<form method=post><label>NUMEN <input name=n></label><fieldset>"
                                "<legend>Date de naissance</legend>"_s +
                                row.date + u"</fieldset></form>"_s;
        CHECK(sentFor(content) ==
              (row.sent == u"!"_s ? row.sent : QString(u"n=46E1234567ABC&"_s + row.sent)));
    }
}

TEST_CASE("whoever asks for more than the two is answered by the person")
{
    const auto more =
        GENERATE("<label>Nom de naissance <input name=nom required></label>",
                 "<label><input type=checkbox name=charte required> J'accepte la charte</label>",
                 "<label>Date de nomination <input name=d2></label>",
                 "<select name=civ><option>Madame<option>Monsieur</select>",
                 "<label>Nouveau mot de passe <input type=password name=p></label>");
    CAPTURE(more);
    const QString content =
        QString::fromUtf8(more) +
        u"<label>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>"_s;
    CHECK(sentFor(u"<form method=post>"_s + content + u"</form>"_s).startsWith(u'+'));
}

TEST_CASE("of several forms the right one is found")
{
    const QString right =
        form("<label>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>");
    const auto other = GENERATE(
        "<form><input name=q placeholder='Rechercher un NUMEN ou une date de "
        "naissance'><button>OK</button></form>",
        "<form><label>Identifiant <input name=u></label><label>Mot de passe <input type=password "
        "name=p></label></form>",
        "<form><label>NUMEN <input name=n0></label><input name=d0 maxlength=10><input name=ville></form>",
        "<form></form>");
    CAPTURE(other);
    CHECK(sentFor(QString::fromUtf8(other) + right) == QString::fromLatin1(slashes));
    CHECK(sentFor(right + QString::fromUtf8(other)) == QString::fromLatin1(slashes));
}
