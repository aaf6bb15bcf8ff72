// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

TEST_CASE("the welcome page has the académie's own service and one's own computer chosen")
{
    Stage stage;
    CHECK(stage.find<QRadioButton>(u"service:own"_s).isChecked());
    CHECK(stage.find<QRadioButton>(u"computerOwn"_s).isChecked());
    CHECK_FALSE(stage.find<QWidget>(u"sharedAdvice"_s).isVisible());
    CHECK(stage.window.focusWidget() == &stage.find<QRadioButton>(u"service:own"_s));
}

TEST_CASE("both services name the host where the mail is read in the browser")
{
    Stage stage;
    for (const MailService &service : stage.session.academy().services) {
        const auto &choice = stage.find<QRadioButton>(u"service:"_s + service.id);
        CHECK(choice.accessibleDescription().contains(service.webmail.host()));
    }
}

TEST_CASE("on a shared computer the webmail is one click away")
{
    Stage stage;
    stage.click(u"computerShared"_s);
    CHECK(stage.session.computer() == Computer::Shared);
    REQUIRE(stage.find<QWidget>(u"sharedAdvice"_s).isVisible());
    stage.click(u"sharedWebmail"_s);
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.service().webmail});
}

TEST_CASE("another service is another webmail, tested at once")
{
    Stage stage;
    stage.click(u"service:national"_s);
    CHECK(stage.session.service().id == u"national");
    QList<Endpoint> watched;
    for (const auto &row : stage.session.board().rows())
        watched.append(row.endpoint);
    CHECK(watched == stage.session.endpointsFor(Step::Welcome));
}
