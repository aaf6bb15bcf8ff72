// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlPages.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

/// "name name | name": the fields of each form.
QString fieldsOf(const QByteArray &html)
{
    QStringList forms;
    for (const HtmlForm &form : pageOf(html).forms) {
        QStringList names;
        for (const HtmlField &field : form.fields)
            names << field.name;
        forms << names.join(u' ');
    }
    return forms.join(u" | ");
}

struct Owned {
    const char *what;
    const char *html;
    QStringView fields;
};

const Owned owned[] = {
    {"two forms", "<form><input name=q></form><form><input name=n><input name=d></form>", u"q | n d"},
    {"a form inside a table",
     "<table><form action=x><tr><td><input name=n></td></tr><tr><td><input name=d></td></tr></form></table>",
     u"n d"},
    {"a form inside a table, left open", "<table><form><tr><td><input name=n><tr><td><input name=d></table>",
     u"n d"},
    {"two forms inside a table",
     "<table><form><tr><td><input name=q></form><form><tr><td><input name=n></form></table><input name=z>",
     u"q | n"},
    {"a form between rows", "<table><tr><form><td><input name=n></td></form></tr></table>", u"n"},
    {"a form closed inside another element", "<form><div></form><input name=n></div>", u"n"},
    {"a field moved out of the table", "<form><table><tr><input name=n></tr></table></form>", u"n"},
    {"by the form attribute", "<form id=f></form><input name=n form=f>", u"n"},
    {"the form attribute wins", "<form id=f></form><form><input name=n form=f><input name=d></form>",
     u"n | d"},
    {"a form attribute of no form", "<form><input name=n form=nowhere></form>", u""},
    {"the end tag in a script is none",
     "<table><form><tr><td><script>x='</form>'</script><input name=n></form></table>", u"n"},
    {"the end tag in a comment is none", "<table><form><tr><td><!-- </form> --><input name=n></table>", u"n"},
    {"the end tag in an attribute is none",
     "<table><form><tr><td><input name=n title='</form>'><input name=d></table>", u"n d"},
    {"the end tag in a textarea is none",
     "<table><form><tr><td><textarea name=t></form></textarea><input name=n></table>", u"t n"},
    {"the end tag in capitals", "<table><FORM><tr><td><input name=n></FORM ><tr><td><input name=z></table>",
     u"n"},
    {"a form inside a form is none", "<form><input name=a><form><input name=b></form><input name=c></form>",
     u"a b"},
    {"outside of all", "<input name=n><form></form>", u""},
    {"not what scripts may one day use", "<form><template><input name=n></template></form>", u""},
    {"not what is for browsers without scripts", "<form><noscript><input name=n></noscript></form>", u""},
    {"everything unclosed", "<table><tr><td><form><b><i><p><input name=n><td><select name=s><option>1",
     u"n s"},
};

struct Conceal {
    const char *attributes;
    bool concealed;
};

const Conceal conceals[] = {
    {"", false},
    {"style='display:none'", true},
    {"style='DISPLAY : None !important'", true},
    {"style='color:red;visibility:hidden'", true},
    {"style='display:/**/none'", true},
    {"style='display:block'", false},
    {"hidden", true},
    {"aria-hidden=true", true},
    {"aria-hidden=false", false},
    {"style='position:absolute;left:-9999px'", true},
    {"style='position:absolute; top:-100em'", true},
    {"style='position:absolute;left:-20px'", false},
    {"style='left:-9999px'", false},
    {"style='text-indent:-9999px'", true},
    {"style='margin-left:-5000px'", true},
    {"style='opacity:0'", true},
    {"style='opacity:0.9'", false},
    {"style='height:0;overflow:hidden'", true},
    {"style='position:absolute;clip:rect(0,0,0,0)'", true},
};

struct Kind {
    const char *control;
    HtmlFieldKind kind;
};

const Kind kinds[] = {
    {"<input name=n>", HtmlFieldKind::Text},
    {"<input name=n type=TEL>", HtmlFieldKind::Text},
    {"<input name=n type=numen>", HtmlFieldKind::Text},
    {"<textarea name=n></textarea>", HtmlFieldKind::Text},
    {"<input name=n type=email>", HtmlFieldKind::Email},
    {"<input name=n type=Password>", HtmlFieldKind::Password},
    {"<input name=n type=date>", HtmlFieldKind::Date},
    {"<select name=n></select>", HtmlFieldKind::Select},
    {"<input name=n type=radio>", HtmlFieldKind::Radio},
    {"<input name=n type=checkbox>", HtmlFieldKind::Checkbox},
    {"<input name=n type=hidden>", HtmlFieldKind::Hidden},
    {"<input name=n type=submit>", HtmlFieldKind::Submit},
    {"<input name=n type=image>", HtmlFieldKind::Submit},
    {"<button name=n>ok</button>", HtmlFieldKind::Submit},
    {"<input name=n type=file>", HtmlFieldKind::File},
};

} // namespace

TEST_CASE("Fields belong to the form that a browser gives them to", "[portal]")
{
    for (const Owned &one : owned) {
        INFO(one.what);
        CHECK(fieldsOf(one.html) == one.fields);
    }
}

TEST_CASE("What is not for people is told", "[portal]")
{
    for (const Conceal &one : conceals) {
        INFO(one.attributes);
        const QByteArray attributes = one.attributes;
        CHECK(formOf("<form><input name=n " + attributes + "></form>").fields.at(0).concealed ==
              one.concealed);
        CHECK(formOf("<form><div " + attributes + "><p><input name=n></div></form>").fields.at(0).concealed ==
              one.concealed);
    }
}

TEST_CASE("Every control has its kind", "[portal]")
{
    for (const Kind &one : kinds) {
        INFO(one.control);
        const HtmlForm form = formOf(QByteArray("<form>") + one.control + "</form>");
        REQUIRE(form.fields.size() == 1);
        CHECK(form.fields[0].kind == one.kind);
    }
    CHECK(fieldsOf("<form><button type=button name=a>x</button><input type=reset name=b><output name=c>"
                   "<object name=d></object></form>") == u"");
}

TEST_CASE("A field tells what the page says of it", "[portal]")
{
    const HtmlForm form = formOf(
        "<form name=f id=g><input name=n id=i value='a\nb' maxlength=13 required readonly autocomplete=BDay "
        "placeholder='46&hellip;'><textarea name=t>\n x\ny</textarea><input type=date name=d "
        "value=2026-02-30>"
        "<input type=email name=e value=' a@b '></form>");
    CHECK(form.name == u"f");
    const HtmlField &field = form.fields.at(0);
    CHECK(field.id == u"i");
    CHECK(told(field.value) == "ab");
    CHECK(field.longest == 13);
    CHECK(field.required);
    CHECK(field.readOnly);
    CHECK(field.autocomplete == u"bday");
    CHECK(field.placeholder == u"46…");
    CHECK(told(form.fields.at(1).value) == " x\ny");
    CHECK(form.fields.at(2).value.isEmpty());
    CHECK(told(form.fields.at(3).value) == "a@b");
}

TEST_CASE("A disabled fieldset disables what is in it, but its legend", "[portal]")
{
    const HtmlForm form =
        formOf("<form><fieldset disabled><legend><input name=a></legend><legend><input name=b>"
               "</legend><fieldset><input name=c></fieldset></fieldset><input name=d></form>");
    REQUIRE(form.fields.size() == 4);
    CHECK(form.fields[0].enabled);
    CHECK_FALSE(form.fields[1].enabled);
    CHECK_FALSE(form.fields[2].enabled);
    CHECK(form.fields[3].enabled);
}

TEST_CASE("A select has its options, and one of them chosen", "[portal]")
{
    const HtmlForm form = formOf(
        "<form><select name=a><option disabled>-<option value=1> Un <optgroup label=g disabled><option>2"
        "</select><select name=b><option selected>1<option selected>2</select>"
        "<select name=c multiple><option>1</select><select name=e size=3><option>1</select></form>");
    CHECK(form.fields.at(0).choices == QList<HtmlChoice>{{u"-"_s, u"-"_s, false, false},
                                                         {u"Un"_s, u"1"_s, true, true},
                                                         {u"2"_s, u"2"_s, false, false}});
    CHECK_FALSE(form.fields.at(1).choices[0].chosen);
    CHECK(form.fields.at(1).choices[1].chosen);
    CHECK_FALSE(form.fields.at(2).choices[0].chosen);
    CHECK_FALSE(form.fields.at(3).choices[0].chosen);
}

TEST_CASE("A datalist is no field and no text", "[portal]")
{
    const HtmlPage page =
        pageOf("<form>Ville <input name=v list=l><datalist id=l><option>Amiens</datalist></form>");
    CHECK(page.forms.at(0).fields.size() == 1);
    CHECK(page.text == u"Ville");
}

TEST_CASE("Buttons say what stands on them", "[portal]")
{
    const HtmlForm form =
        formOf("<form><input type=submit value=' Connexion '><button><b>Va</b>lider</button>"
               "<input type=image alt=Aller src=x.gif></form>");
    CHECK(form.fields.at(0).label == u"Connexion");
    CHECK(form.fields.at(1).label == u"Valider");
    CHECK(form.fields.at(2).label == u"Aller");
    CHECK(form.fields.at(2).submitter.isImage);
}

TEST_CASE("A form knows where and how it is sent", "[portal]")
{
    const HtmlForm plain = formOf("<form>");
    CHECK(plain.action == pageUrl);
    CHECK(plain.method == HtmlForm::Method::Get);
    CHECK(plain.encoding == HtmlForm::Encoding::UrlEncoded);
    const HtmlForm told = formOf("<form action=' suite.php#a ' method=POST enctype=Multipart/form-data>");
    CHECK(told.action == QUrl(u"https://portail.example.fr/motdepasse/suite.php#a"_s));
    CHECK(told.method == HtmlForm::Method::Post);
    CHECK(told.encoding == HtmlForm::Encoding::Multipart);
    CHECK(formOf("<base href=/a/b/><base href=/c/><form action=d>").action ==
          QUrl(u"https://portail.example.fr/a/b/d"_s));
    CHECK(formOf("<base href=/a/b/><form>").action == pageUrl);
    CHECK(formOf("<form action=//autre.example/x>").action == QUrl(u"https://autre.example/x"_s));
    CHECK(formOf("<base href='javascript:x'><form action=y>").action ==
          QUrl(u"https://portail.example.fr/motdepasse/y"_s));
}

TEST_CASE("More fields than any form needs are refused", "[portal]")
{
    const auto read = [](const QByteArray &field, int count) {
        const QByteArray page = "<form>" + field.repeated(count);
        return readHtml(page, u"text/html", pageUrl);
    };
    CHECK(read("<input name=a>", mostFieldsOnPage));
    CHECK(read("<input name=a>", mostFieldsOnPage + 1).fault() ==
          Fault{FaultKind::PortalTooLarge, u"fields"_s});
    CHECK(read("<input type=radio name=a>", 1000));
}
