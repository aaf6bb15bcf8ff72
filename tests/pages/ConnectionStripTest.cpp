// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectionStrip.h"

#include "pages/ConnectionDetails.h"
#include "pages/Listener.h"
#include "pages/Spacing.h"
#include "pages/Stage.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

struct Strip : Stage {
    explicit Strip(Setting setting = offline()) : Stage(std::move(setting)) {}
    ConnectionStrip &strip() const { return find<ConnectionStrip>(u"connectionStrip"_s); }
    bool settle()
    {
        return waitFor([this] { return session.board().isSettled(); });
    }
    QList<Endpoint> shown() const
    {
        QList<Endpoint> endpoints;
        for (const EndpointStatus *row : strip().rows())
            endpoints.append(row->endpoint());
        return endpoints;
    }
};

} // namespace

TEST_CASE("every page shows at least one endpoint that matters there, live")
{
    Strip stage;
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        CHECK_FALSE(stage.strip().rows().isEmpty());
        CHECK(stage.shown() == stage.session.endpointsFor(static_cast<Step>(step)));
        for (const Endpoint &endpoint : stage.shown())
            CHECK(stage.session.board().row(endpoint).has_value());
    }
}

TEST_CASE("a row is a sign, a word and host:port, and says so to screen readers")
{
    const Training training;
    Strip stage(training.setting());
    REQUIRE(stage.settle());
    for (const EndpointStatus *row : stage.strip().rows()) {
        CHECK(row->glyph() == Glyph::Good);
        CHECK_FALSE(row->word().isEmpty());
        CHECK(row->accessibleName() == row->endpoint().hostAndPort() + u": "_s + row->word());
    }
    CHECK_FALSE(stage.strip().faultPanel()->isVisible());
}

TEST_CASE("two rows of one port are told apart by their encryption")
{
    const Endpoint tls{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};
    const Endpoint startTls{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::StartTls};
    const Endpoint imap{u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls};
    const QList<Endpoint> all{imap, startTls, tls};
    CHECK(labelOf(imap, all) == u"imap.ac-amiens.fr:993"_s);
    CHECK(labelOf(tls, {imap, tls}) == u"smtp.ac-amiens.fr:465"_s);
    CHECK(labelOf(tls, all) == u"smtp.ac-amiens.fr:465 (TLS)"_s);
    CHECK(labelOf(startTls, all) == u"smtp.ac-amiens.fr:465 (STARTTLS)"_s);
}

TEST_CASE("a failure brings its words, its remedy and the webmail")
{
    Strip stage;
    REQUIRE(stage.settle());
    CHECK(stage.strip().rows().constFirst()->glyph() == Glyph::Bad);
    const FaultPanel &panel = *stage.strip().faultPanel();
    REQUIRE(panel.isVisible());
    CHECK(panel.fault()->kind == stage.session.faultOf(stage.shown().constFirst())->kind);
    CHECK(stage.find<QLabel>(u"connectionFaultCode"_s).text().endsWith(u"AM-NET-07"_s));
    stage.click(u"connectionFaultWebmail"_s);
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.service().webmail});
}

TEST_CASE("the guide opens at what it says about the failure")
{
    Strip stage;
    REQUIRE(stage.settle());
    stage.click(u"connectionFaultGuide"_s);
    const auto &guide = stage.find<QTextBrowser>(u"guideText"_s);
    const FaultKind kind = stage.strip().faultPanel()->fault()->kind;
    CHECK(guide.source().fragment() == identifierOf(kind));
    CHECK(guide.verticalScrollBar()->value() > 0);
    CHECK(guide.toPlainText().contains(u"AM-NET-07"_s));
}

TEST_CASE("one reason is told once, with every server that fails for it")
{
    Strip stage;
    REQUIRE(stage.walkTo(Step::Protocol));
    REQUIRE(stage.settle());
    const auto servers = stage.shown();
    REQUIRE(servers.size() == 2);
    const FaultPanel &panel = *stage.strip().faultPanel();
    REQUIRE(stage.session.faultOf(servers.at(0)).has_value());
    REQUIRE(stage.session.faultOf(servers.at(1)).has_value());
    REQUIRE(stage.session.causes().size() == 1);
    const QString both = servers.at(0).hostAndPort() + u", "_s + servers.at(1).hostAndPort();
    CHECK(panel.accessibleName().contains(both));
    CHECK(panel.accessibleName().count(servers.at(0).hostAndPort()) == 1);

    stage.strip().setEndpoints({servers.at(0)});
    CHECK(panel.accessibleName().startsWith(servers.at(0).hostAndPort()));
}

TEST_CASE("a verdict is spoken once, when it falls")
{
    const Listener listener;
    const Training training;
    Strip stage(training.setting());
    REQUIRE(stage.settle());
    for (const EndpointStatus *row : stage.strip().rows())
        CHECK(listener.spoken.count(row->accessibleName()) == 1);
}

TEST_CASE("test again tests again")
{
    Strip stage;
    REQUIRE(stage.settle());
    stage.click(u"testAgain"_s);
    CHECK_FALSE(stage.session.board().isSettled());
    CHECK(stage.settle());
}

TEST_CASE("a page that is left cancels its tests")
{
    Strip stage;
    REQUIRE(stage.walkTo(Step::Protocol));
    const auto before = stage.shown();
    REQUIRE(stage.walkTo(Step::Client));
    stage.window.back();
    stage.window.back();
    REQUIRE(stage.window.step() == Step::Identity);
    QList<Endpoint> watched;
    for (const ProbeBoard::Row &row : stage.session.board().rows())
        watched.append(row.endpoint);
    CHECK(watched == stage.session.endpointsFor(Step::Identity));
    CHECK(watched != before);
}

TEST_CASE("details tell steps, encryption and the chain, and follow the test")
{
    const Training training;
    Strip stage(training.setting());
    REQUIRE(stage.settle());
    stage.click(u"connectionDetails"_s);
    auto *dialog = stage.window.findChild<ConnectionDetails *>();
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
    const auto row = stage.session.board().row(stage.shown().constFirst());
    CHECK(text.contains(stage.shown().constFirst().hostAndPort()));
    CHECK(text.contains(row->evidence.tls->version));
    CHECK(text.contains(row->evidence.tls->cipher));
    CHECK(text.contains(QString::fromLatin1(row->evidence.tls->chain.front().sha256.toHex(':').toUpper())));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(stage.window.isVisible());
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("in a low window the words of a failure scroll with the page")
{
    Strip stage;
    REQUIRE(stage.settle());
    stage.window.resize(900, spaced(stage.window, 60));
    CHECK(stage.strip().isAncestorOf(stage.strip().faultPanel()));
    stage.window.resize(900, spaced(stage.window, 30));
    INFO("of " << spaced(stage.window, 1) << ": " << stage.window.height() << ", at least "
               << stage.window.minimumSizeHint().height());
    CHECK_FALSE(stage.strip().isAncestorOf(stage.strip().faultPanel()));
    CHECK(stage.strip().faultPanel()->isVisible());
    stage.window.resize(900, spaced(stage.window, 60));
    CHECK(stage.strip().isAncestorOf(stage.strip().faultPanel()));
}
