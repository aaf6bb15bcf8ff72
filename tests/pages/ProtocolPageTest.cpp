// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EndpointStatus.h"
#include "pages/Stage.h"
#include "pages/TextField.h"
#include "support/Catch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

struct Choosing : Stage {
    explicit Choosing(const QString &service = u"own"_s)
    {
        session.setService(service);
        REQUIRE(walkTo(Step::Protocol));
    }
    void choose(const QString &id) const
    {
        preset(id).setFocus();
        preset(id).click();
    }
    QRadioButton &preset(const QString &id) const { return find<QRadioButton>(u"preset:"_s + id); }
    QList<Endpoint> watched()
    {
        QList<Endpoint> endpoints;
        for (const ProbeBoard::Row &row : session.board().rows())
            endpoints.append(row.endpoint);
        return endpoints;
    }
    const ServerPreset &firstThat(const std::function<bool(const ServerPreset &)> &fits) const
    {
        for (const ServerPreset &each : session.service().presets) {
            if (fits(each))
                return each;
        }
        throw std::runtime_error("no such preset");
    }
};

} // namespace

TEST_CASE("the recommended way is chosen, the others stay behind other settings")
{
    Choosing stage;
    const auto &presets = stage.session.service().presets;
    CHECK(stage.preset(presets.front().id).isChecked());
    CHECK(stage.preset(presets.front().id).isVisible());
    CHECK_FALSE(stage.preset(presets.at(1).id).isVisible());
    CHECK(stage.window.focusWidget() == &stage.preset(presets.front().id));
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Client);
    CHECK(stage.session.preset().id == presets.front().id);
}

TEST_CASE("servers of the other settings are knocked at only once these are open")
{
    Choosing stage;
    CHECK(stage.watched() == stage.session.endpointsFor(Step::Protocol));
    stage.click(u"otherSettings"_s);
    const auto watched = stage.watched();
    for (const ServerPreset &preset : stage.session.service().presets) {
        CHECK(stage.preset(preset.id).isVisible());
        for (const Endpoint &endpoint : preset.endpoints())
            CHECK(watched.contains(endpoint));
    }
    stage.click(u"otherSettings"_s);
    CHECK(stage.watched() == stage.session.endpointsFor(Step::Protocol));
}

TEST_CASE("a way without encryption can be looked at, never gone with")
{
    Choosing stage;
    const auto &clear = stage.firstThat([](const ServerPreset &each) { return each.discouraged; });
    stage.click(u"otherSettings"_s);
    stage.choose(clear.id);
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Protocol);
    bool explained = false;
    for (const FieldMessage *message : stage.page().findChildren<FieldMessage *>())
        explained = explained || (message->isVisible() && message->isError());
    CHECK(explained);

    stage.choose(stage.session.service().presets.front().id);
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Client);
}

TEST_CASE("another way is kept when the page is left and entered again")
{
    Choosing stage;
    const QString other = stage.session.service().presets.at(1).id;
    stage.click(u"otherSettings"_s);
    stage.choose(other);
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Client);
    CHECK(stage.session.preset().id == other);
    stage.window.back();
    CHECK(stage.preset(other).isChecked());
    CHECK(stage.preset(other).isVisible());
}

TEST_CASE("the national service asks for the sending server that nobody knows")
{
    Choosing stage(u"national"_s);
    REQUIRE(stage.find<QLineEdit>(u"outgoingHost"_s).isVisible());
    CHECK(stage.find<QLineEdit>(u"outgoingHost"_s).text().isEmpty());

    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Protocol);
    CHECK(stage.find<TextField>(u"outgoingHostField"_s).isRefused());
    CHECK(stage.window.focusWidget() == &stage.find<QLineEdit>(u"outgoingHost"_s));

    stage.type(u"outgoingHost"_s, u"not a host"_s);
    CHECK(stage.find<TextField>(u"outgoingHostField"_s).isRefused());

    stage.type(u"outgoingHost"_s, u"127.0.0.1"_s);
    CHECK_FALSE(stage.find<TextField>(u"outgoingHostField"_s).isRefused());
    stage.type(u"outgoingPort"_s, u"9"_s);
    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Client);
    CHECK(*stage.session.typedOutgoing() == Endpoint{u"127.0.0.1"_s, 9, Protocol::Smtp, Security::Tls});
}

TEST_CASE("the port follows the encryption until somebody types one")
{
    Choosing stage(u"national"_s);
    auto &security = stage.find<QComboBox>(u"outgoingSecurity"_s);
    const auto port = [&] { return stage.find<QLineEdit>(u"outgoingPort"_s).text(); };
    CHECK(port() == u"465");
    security.setCurrentIndex(1);
    CHECK(port() == u"587");
    stage.type(u"outgoingPort"_s, u"2525"_s);
    security.setCurrentIndex(0);
    CHECK(port() == u"2525");
}

TEST_CASE("no form offers to send in clear")
{
    Choosing stage(u"national"_s);
    CHECK(stage.find<QComboBox>(u"outgoingSecurity"_s).count() == 2);
}

TEST_CASE("an Internet provider's server wants a user name of its own")
{
    Choosing stage;
    const auto &provider = stage.firstThat([](const ServerPreset &each) { return !each.outgoing.endpoint; });
    REQUIRE(provider.outgoing.loginForm == LoginForm::Typed);
    stage.click(u"otherSettings"_s);
    stage.choose(provider.id);
    stage.type(u"outgoingHost"_s, u"127.0.0.1"_s);
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Protocol);
    CHECK(stage.find<TextField>(u"outgoingUserField"_s).isRefused());
    stage.type(u"outgoingUser"_s, u"famille.dupont"_s);
    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Client);
    REQUIRE(*stage.session.account());
    CHECK(stage.session.account()->value().outgoing.userName == u"famille.dupont");
}

TEST_CASE("a verdict is a sign and a word, and hearsay is no fault")
{
    ProbeBoard::Row row;
    row.endpoint = {u"imaps.example.org"_s, 993, Protocol::Imap, Security::Tls};
    CHECK(verdictOn(std::nullopt, std::nullopt, false).glyph == Glyph::Waiting);
    row.state = ProbeState::Running;
    CHECK(verdictOn(row, std::nullopt, false).glyph == Glyph::Running);
    CHECK(verdictOn(row, std::nullopt, false).word.contains(u"10"));
    row.probablyBlocked = true;
    CHECK(verdictOn(row, std::nullopt, false).glyph == Glyph::Warning);
    CHECK_FALSE(verdictOn(row, std::nullopt, false).final);

    row.state = ProbeState::Failed;
    const Fault missing{FaultKind::DnsFailed, {}};
    const Fault refused{FaultKind::PortRefused, {}};
    CHECK(verdictOn(row, missing, false).glyph == Glyph::Bad);
    CHECK(verdictOn(row, missing, true).glyph == Glyph::Stopped);
    CHECK(verdictOn(row, missing, true).word != verdictOn(row, missing, false).word);
    CHECK(verdictOn(row, refused, true).glyph == Glyph::Bad);

    row.state = ProbeState::Ok;
    CHECK(verdictOn(row, std::nullopt, false).glyph == Glyph::Good);
    row.endpoint.security = Security::Plain;
    CHECK(verdictOn(row, std::nullopt, false).glyph == Glyph::Warning);
}
