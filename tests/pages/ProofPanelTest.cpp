// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProofPanel.h"

#include "pages/Announcement.h"
#include "pages/FaultPanel.h"
#include "pages/Glyph.h"
#include "pages/TextField.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// The last page, with servers that answer.
struct Proved {
    explicit Proved(std::optional<FaultKind> fault = std::nullopt)
        : training(fault), stage(training.setting())
    {
        REQUIRE(stage.walkTo(Step::Done));
        stage.session.setPassword({});
        panel().enter();
    }

    ProofPanel &panel() const { return stage.find<ProofPanel>(u"proofPanel"_s); }
    QLineEdit &password() const { return stage.find<QLineEdit>(u"proofPassword"_s); }
    FaultPanel &fault() const { return stage.find<FaultPanel>(u"proofFault"_s); }
    QLabel &summary() const { return stage.find<QLabel>(u"proofSummary"_s); }

    void hold(QString text) { stage.session.setPassword(Secret::takeFrom(text)); }
    void proveIt()
    {
        stage.click(u"prove"_s);
        REQUIRE(stage.session.proving().isRunning());
        waitForTheEnd();
    }
    void waitForTheEnd()
    {
        REQUIRE(Stage::waitFor([&] { return !stage.session.proving().isRunning(); }));
    }
    QList<Glyph> signs() const
    {
        QList<Glyph> signs;
        for (const auto *glyph : panel().findChildren<GlyphLabel *>()) {
            if (glyph->isVisible() && !fault().isAncestorOf(glyph))
                signs << glyph->glyph();
        }
        return signs;
    }

    Training training;
    Stage stage;
};

} // namespace

TEST_CASE("what is sent is said before it is sent, and a password that is not held is asked for")
{
    Proved page;
    bool said = false;
    for (const QLabel *label : page.panel().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(page.training.somebody().address));
    CHECK(said);
    REQUIRE(page.password().isVisible());

    page.stage.click(u"prove"_s);

    CHECK_FALSE(page.stage.session.proving().isRunning());
    CHECK(page.stage.find<TextField>(u"proofPasswordField"_s).isRefused());
    CHECK(page.training.loginLog().isEmpty());
}

TEST_CASE("one click sends the message, finds it and deletes it, and every stage is heard")
{
    Proved page;
    page.hold(page.training.somebody().password);
    page.panel().enter();
    CHECK_FALSE(page.password().isVisible());
    QStringList heard;
    announceThrough([&](QWidget &widget) {
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            heard << label->text();
    });

    page.proveIt();

    announceThrough({});
    CHECK(page.signs() == QList<Glyph>{Glyph::Good, Glyph::Good, Glyph::Good});
    CHECK(page.summary().isVisible());
    CHECK_FALSE(page.fault().isVisible());
    REQUIRE(heard.size() >= 4);
    CHECK(heard.last() == page.summary().text());
    QStringList once = heard;
    CHECK(once.removeDuplicates() == 0);
}

TEST_CASE("Enter after the password begins the check and does not close the window")
{
    Proved page;
    page.password().setFocus();
    page.stage.type(u"proofPassword"_s, page.training.somebody().password);
    QTest::keyClick(&page.password(), Qt::Key_Return);
    CHECK(page.stage.window.isVisible());
    CHECK(page.password().text().isEmpty());
    page.waitForTheEnd();
    CHECK(page.signs() == QList<Glyph>{Glyph::Good, Glyph::Good, Glyph::Good});
    CHECK(page.stage.window.step() == Step::Done);
}

TEST_CASE("what the servers refuse is named with its remedy")
{
    const FaultKind kind = GENERATE(FaultKind::MailboxOverQuota, FaultKind::SendingRefused,
                                    FaultKind::LoginThrottled, FaultKind::LoginMechanismMissing);
    Proved page(kind);
    page.hold(page.training.somebody().password);
    page.proveIt();
    REQUIRE(page.fault().isVisible());
    CHECK(page.fault().fault()->kind == kind);
    CHECK(page.signs() == QList<Glyph>{Glyph::Bad, Glyph::Stopped, Glyph::Stopped});
}

TEST_CASE("after a refused password another one can be typed")
{
    Proved page;
    page.hold(u"not-the-password"_s);
    page.proveIt();
    REQUIRE(page.fault().fault()->kind == FaultKind::LoginRefused);
    REQUIRE(page.password().isVisible());
    page.stage.type(u"proofPassword"_s, page.training.somebody().password);
    page.proveIt();
    CHECK_FALSE(page.fault().isVisible());
    CHECK(page.signs() == QList<Glyph>{Glyph::Good, Glyph::Good, Glyph::Good});
}

TEST_CASE("the same button stops the check")
{
    Proved page;
    page.hold(page.training.somebody().password);
    page.stage.click(u"prove"_s);
    REQUIRE(page.stage.session.proving().isRunning());
    page.stage.click(u"prove"_s);
    CHECK_FALSE(page.stage.session.proving().isRunning());
    CHECK(page.signs().isEmpty());
    CHECK_FALSE(page.summary().isVisible());
}

TEST_CASE("leaving the page takes what was typed out of its field")
{
    Proved page;
    page.stage.type(u"proofPassword"_s, u"half-typed"_s);
    page.stage.window.back();
    CHECK(page.password().text().isEmpty());
}

TEST_CASE("where the password is not for the sending server, no check is offered")
{
    Stage stage;
    stage.session.setService(u"national"_s);
    stage.session.setTypedOutgoing(Endpoint{u"smtp.provider.example"_s, 465, Protocol::Smtp, Security::Tls});
    ProofPanel panel(stage.session);
    panel.show();
    panel.enter();
    CHECK_FALSE(panel.isVisible());
}
