// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlPages.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &fields, std::vector<FieldAnswer> answers = {},
                  std::optional<std::size_t> submitter = std::nullopt,
                  const QByteArray &attributes = "accept-charset=utf-8")
{
    const HtmlForm form = formOf("<form method=post " + attributes + '>' + fields + "</form>");
    return told(submissionOf(form, answers, submitter).body);
}

struct Sent {
    const char *what;
    const char *fields;
    const char *body;
};

const Sent sent[] = {
    {"what fields hold", "<input name=a value=1><input type=hidden name=t value='x y&amp;z'>",
     "a=1&t=x+y%26z"},
    {"no name, not sent", "<input value=1><input name='' value=2>", ""},
    {"disabled, not sent", "<input name=a value=1 disabled>", ""},
    {"read-only, sent", "<input name=a value=1 readonly>", "a=1"},
    {"concealed, sent", "<input name=a value='' hidden>", "a="},
    {"the first button", "<button name=a value=1>x</button><button name=b value=2>y</button>", "a=1"},
    {"not a disabled button", "<button name=a disabled>x</button><button name=b value=2>y</button>", "b=2"},
    {"an image", "<input type=image name=i>", "i.x=0&i.y=0"},
    {"an image without a name", "<input type=image>", "x=0&y=0"},
    {"chosen ones", "<select name=s multiple><option selected>1<option>2<option selected>3</select>",
     "s=1&s=3"},
    {"the first option", "<select name=s><option value=''>-<option>2</select>", "s="},
    {"a disabled option", "<select name=s><option selected disabled>1</select>", ""},
    {"checked ones", "<input type=checkbox name=a checked><input type=checkbox name=b value=2>", "a=on"},
    {"radio", "<input type=radio name=r value=1 checked><input type=radio name=r value=2 checked>", "r=2"},
    {"a file", "<input type=file name=f value=x>", "f="},
    {"lines", "<textarea name=t>\na\nb</textarea>", "t=a%0D%0Ab"},
    {"_charset_", "<input type=hidden name=_charset_ value=x>", "_charset_=UTF-8"},
    {"_charset_ typed", "<input name=_charset_ value=x>", "_charset_=x"},
    {"what goes as it is", "<input name=a value='aZ09*-._~!'>", "a=aZ09*-._%7E%21"},
    {"accents", "<input name=&eacute; value=&euro;>", "%C3%A9=%E2%82%AC"},
};

} // namespace

TEST_CASE("A form sends what a browser sends", "[portal]")
{
    for (const Sent &one : sent) {
        INFO(one.what);
        CHECK(bodyOf(one.fields) == one.body);
    }
}

TEST_CASE("Answers take the place of what fields held", "[portal]")
{
    std::vector<FieldAnswer> answers;
    answers.push_back(answer(0, "46G9987654XYZ"));
    answers.push_back(answer(1, "2"));
    answers.push_back(answer(2, "3"));
    answers.push_back(answer(2, "1"));
    answers.push_back(answer(3, ""));
    answers.push_back(answer(4, "9"));
    CHECK(bodyOf("<input name=a value=1><select name=b><option>1<option>2</select>"
                 "<select name=c multiple><option>1<option selected>2<option>3</select>"
                 "<input type=checkbox name=d checked><select name=e><option>1</select>",
                 std::move(answers)) == "a=46G9987654XYZ&b=2&c=1&c=3");
}

TEST_CASE("The button pressed is the one sent, and has its own say", "[portal]")
{
    const HtmlForm form = formOf("<form action=a method=post><button name=x value=1>1</button>"
                                 "<button name=y value=2 formaction=/b?c formmethod=get>2</button></form>");
    const PortalRequest first = submissionOf(form, {});
    CHECK(first.url == QUrl(u"https://portail.example.fr/motdepasse/a"_s));
    CHECK(told(first.body) == "x=1");
    const PortalRequest second = submissionOf(form, {}, 1);
    CHECK(second.method == HtmlForm::Method::Get);
    CHECK(second.url == QUrl(u"https://portail.example.fr/b"_s));
    CHECK(told(second.query) == "y=2");
    CHECK(second.body.isEmpty());
}

TEST_CASE("A GET form's query takes the place of its action's, and never stands in the address", "[portal]")
{
    const HtmlForm form = formOf("<form action='a?b=1#c' enctype=multipart/form-data><input name=n></form>");
    std::vector<FieldAnswer> answers;
    answers.push_back(answer(0, "46G9987654XYZ"));
    const PortalRequest request = submissionOf(form, answers);
    CHECK(request.url.toString() == u"https://portail.example.fr/motdepasse/a");
    CHECK(told(request.query) == "n=46G9987654XYZ");
    CHECK(request.contentType.isEmpty());
}

TEST_CASE("A POST form keeps its action's query", "[portal]")
{
    const PortalRequest request = submissionOf(formOf("<form method=post action='a?b=1#c'>"), {});
    CHECK(request.url.toString() == u"https://portail.example.fr/motdepasse/a?b=1");
    CHECK(request.query.isEmpty());
    CHECK(request.contentType == "application/x-www-form-urlencoded");
}

TEST_CASE("A form is sent in its charset, what that lacks as references", "[portal]")
{
    const auto in = [](const QByteArray &charset) {
        std::vector<FieldAnswer> answers;
        answers.push_back(answer(0, "é€Ω😀"));
        return bodyOf("<input name=a>", std::move(answers), std::nullopt,
                      "accept-charset='" + charset + '\'');
    };
    CHECK(in("utf-8") == "a=%C3%A9%E2%82%AC%CE%A9%F0%9F%98%80");
    CHECK(in("iso-8859-1") == "a=%E9%80%26%23937%3B%26%23128512%3B");
    CHECK(in("ISO-8859-15") == "a=%E9%A4%26%23937%3B%26%23128512%3B");
    CHECK(in("x-unknown latin1") == "a=%E9%80%26%23937%3B%26%23128512%3B");
    CHECK(in("utf-16") == in("utf-8"));
}

TEST_CASE("Plain text is a line a field", "[portal]")
{
    CHECK(bodyOf("<input name=a value='1 2'><input name=b value=3>", {}, std::nullopt,
                 "enctype=text/plain") == "a=1 2\r\nb=3\r\n");
}

TEST_CASE("Multipart parts are those of the form, names in quotes", "[portal]")
{
    const HtmlForm form =
        formOf("<form method=post enctype=multipart/form-data><input name='a&quot;b' value=1>"
               "<input type=file name=f></form>");
    const PortalRequest request = submissionOf(form, {});
    const QByteArray type = "multipart/form-data; boundary=";
    REQUIRE(request.contentType.startsWith(type));
    const QByteArray delimiter = "--" + request.contentType.sliced(type.size());
    CHECK(told(request.body) ==
          delimiter + "\r\nContent-Disposition: form-data; name=\"a%22b\"\r\n\r\n1\r\n" + delimiter +
              "\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n"
              "Content-Type: application/octet-stream\r\n\r\n\r\n" +
              delimiter + "--\r\n");
}
