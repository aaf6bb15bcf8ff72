// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordPanel.h"

#include "pages/Stage.h"
#include "pages/TextField.h"
#include "support/Catch.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// The panel alone, beside a session that sends through @p server.
struct Panel {
    explicit Panel(const QString &server)
    {
        stage.session.setService(u"national"_s);
        stage.session.setTypedOutgoing(Endpoint{server, 465, Protocol::Smtp, Security::Tls});
        stage.session.setThunderbirdTarget(ThunderbirdTarget{stage.profileRoot(), std::nullopt, false});
        panel.retranslate();
        panel.enter();
        panel.QWidget::show();
    }
    bool shows(const QString &name) const { return panel.findChild<QWidget *>(name)->isVisible(); }

    Stage stage;
    PasswordPanel panel{stage.session};
};

} // namespace

TEST_CASE("a private provider's server: no field for the académie's password, and the reason in its place")
{
    const Panel own(u"smtp.education.gouv.fr"_s);
    const Panel foreign(u"smtp.provider.example"_s);
    for (const QString &name : {u"password"_s, u"testLogin"_s, u"remember"_s}) {
        INFO(name.toStdString());
        CHECK(own.shows(name));
        CHECK_FALSE(foreign.shows(name));
    }
    bool explained = false;
    for (const QLabel *label : foreign.panel.findChildren<QLabel *>())
        explained = explained || (label->isVisible() && label->text().contains(u"smtp.provider.example"_s));
    CHECK(explained);
}

TEST_CASE("a password that the session holds already is said to be held, not shown")
{
    Panel held(u"smtp.education.gouv.fr"_s);
    QString password = u"Motdepasse-1"_s;
    held.stage.session.setPassword(Secret::takeFrom(password));
    held.panel.enter();
    CHECK(held.panel.findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
    CHECK_FALSE(held.panel.findChild<TextField *>(u"passwordField"_s)->message().isEmpty());
}
