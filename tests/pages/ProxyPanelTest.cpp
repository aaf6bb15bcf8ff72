// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProxyPanel.h"

#include "pages/ConnectionReport.h"
#include "pages/ConnectionStrip.h"
#include "pages/SchoolProxy.h"
#include "pages/SecretField.h"
#include "pages/TextField.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

/// The protocol page on a school's network.
struct AtSchool {
    SchoolProxy proxy;
    Stage stage;

    AtSchool() : stage(proxy.setting())
    {
        REQUIRE(stage.walkTo(Step::Protocol));
        REQUIRE(settle());
    }

    bool settle()
    {
        return Stage::waitFor([this] { return stage.session.board().isSettled(); });
    }
    const ProxyPanel &panel() const { return stage.find<ProxyPanel>(u"proxyPanel"_s); }
    const QLineEdit &line(const char *name) const { return stage.find<QLineEdit>(QLatin1StringView(name)); }
    void logIn(const QString &user, const QString &password)
    {
        stage.type(u"proxyUser"_s, user);
        stage.type(u"proxyPassword"_s, password);
        stage.click(u"proxyLogIn"_s);
        REQUIRE(settle());
    }
    QString shownText() const
    {
        QString text;
        for (const QLabel *label : panel().findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }
    QString report() const
    {
        QList<ProbedEndpoint> endpoints;
        for (const ProbeBoard::Row &row : stage.session.board().rows())
            endpoints.append({row, stage.session.faultOf(row.endpoint)});
        return reportAsHtml(endpoints, {}, stage.session.academy(), u"en"_s);
    }
};

} // namespace

TEST_CASE("the panel appears with the proxy that wants a login, and says where what is typed goes")
{
    AtSchool school;
    INFO(school.proxy.heard.toStdString() << school.report().toStdString());
    REQUIRE(school.panel().isVisible());
    CHECK(school.shownText().contains(school.proxy.proxy().hostAndPort()));
    CHECK(school.line("proxyPassword").echoMode() == QLineEdit::Password);
    CHECK_FALSE(school.line("proxyUser").accessibleName().isEmpty());
    CHECK_FALSE(school.line("proxyPassword").accessibleName().isEmpty());
    CHECK_FALSE(school.proxy.heard.contains("Authorization"));
    CHECK(school.report().contains(school.proxy.proxy().hostAndPort()));
}

TEST_CASE("no panel where no proxy wants a login")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Protocol));
    REQUIRE(Stage::waitFor([&] { return stage.session.board().isSettled(); }));
    CHECK_FALSE(stage.find<ProxyPanel>(u"proxyPanel"_s).isVisible());
}

TEST_CASE("the right login is used for every row, and is nowhere to be read")
{
    AtSchool school;
    school.logIn(u"eleve"_s, u"proxy secret"_s);
    CHECK(school.proxy.accepted == school.stage.session.board().rows().size());
    CHECK_FALSE(school.panel().isVisible());
    CHECK(school.line("proxyPassword").text().isEmpty());
    CHECK_FALSE(school.report().contains(u"proxy secret"_s));
    CHECK(school.stage.session.world().network.proxyLogins->hasLoginFor(school.proxy.proxy()));
}

TEST_CASE("a wrong login is refused once, said beside the field, and forgotten")
{
    AtSchool school;
    school.logIn(u"eleve"_s, u"not this one"_s);
    CHECK(school.proxy.heard.count("Proxy-Authorization") == 1);
    REQUIRE(school.panel().isVisible());
    CHECK(school.shownText().contains(ProxyPanel::tr("The proxy refused this user name and password.")));
    CHECK(school.line("proxyUser").text() == u"eleve"_s); // it need not be typed again
    CHECK(school.line("proxyPassword").text().isEmpty());
    CHECK_FALSE(school.stage.session.world().network.proxyLogins->hasLoginFor(school.proxy.proxy()));
    school.stage.click(u"testAgain"_s);
    REQUIRE(school.settle());
    CHECK(school.proxy.heard.count("Proxy-Authorization") == 1);
}

TEST_CASE("what cannot be a login is said beside the field, and not sent")
{
    AtSchool school;
    school.stage.click(u"proxyLogIn"_s);
    CHECK(school.line("proxyUser").hasFocus());
    school.stage.type(u"proxyUser"_s, u"a:b"_s);
    school.stage.type(u"proxyPassword"_s, u"secret"_s);
    school.stage.click(u"proxyLogIn"_s);
    CHECK(school.line("proxyPassword").text() == u"secret"_s); // nothing typed is lost
    school.stage.type(u"proxyUser"_s, u"eleve"_s);
    school.stage.type(u"proxyPassword"_s, QString());
    school.stage.click(u"proxyLogIn"_s);
    CHECK(school.line("proxyPassword").hasFocus());
    CHECK_FALSE(school.proxy.heard.contains("Authorization"));
}

TEST_CASE("a kind of login that is not known here is said, and nothing is asked")
{
    SchoolProxy proxy;
    proxy.scheme = "NTLM";
    Stage stage(proxy.setting());
    REQUIRE(stage.walkTo(Step::Protocol));
    REQUIRE(Stage::waitFor([&] { return stage.session.board().isSettled(); }));
    REQUIRE(stage.find<ProxyPanel>(u"proxyPanel"_s).isVisible());
    CHECK_FALSE(stage.find<QLineEdit>(u"proxyPassword"_s).isVisible());
}
