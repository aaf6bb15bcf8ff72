// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ReportDialog.h"

#include "pages/FieldMessage.h"
#include "pages/Language.h"
#include "pages/ReportFile.h"
#include "pages/Stage.h"
#include "pages/Training.h"
#include "session/SupportReporting.h"
#include "support/Catch.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTextBrowser>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Reporting : Stage {
    explicit Reporting(Setting setting = offline()) : Stage(std::move(setting)) {}

    /// Waits for the tests, so that the report stands still.
    bool open()
    {
        click(u"supportReport"_s);
        return waitFor([this] { return session.board().isSettled() && session.clients().has_value(); });
    }
    QString shown() const { return find<QTextBrowser>(u"supportReportText"_s).toPlainText(); }
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    QByteArray saved(const QString &name)
    {
        recorded.saveTo = folder.filePath(name);
        click(u"saveSupportReport"_s);
        QFile file(recorded.saveTo);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("the report is one click away on every page")
{
    Reporting stage;
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        REQUIRE(stage.open());
        CHECK(stage.shown().contains(u"AM-NET-07"_s));
        CHECK(stage.shown().contains(u"127.0.0.1:"_s));
        stage.click(u"closeSupportReport"_s);
        QTest::qWait(1); // it deletes itself
        CHECK_FALSE(stage.window.findChild<ReportDialog *>());
    }
}

TEST_CASE("the report follows the tests while it is open")
{
    Reporting stage;
    stage.click(u"supportReport"_s);
    REQUIRE(Stage::waitFor([&] { return stage.shown().contains(u"AM-NET-07"_s); }));
    REQUIRE(Stage::waitFor([&] { return stage.shown().contains(u"153.7.0"_s); })); // Thunderbird was found
}

TEST_CASE("what is copied, saved and printed is what is shown")
{
    Reporting stage;
    REQUIRE(stage.open());
    stage.click(u"copySupportReport"_s);
    CHECK(stage.copied().contains(u"Code to tell: AM-NET-07"_s));
    const auto *message = stage.find<ReportDialog>(u"supportReportDialog"_s).findChild<FieldMessage *>();
    CHECK(message->text().startsWith(u"Copied"_s));

    CHECK(stage.saved(u"report.pdf"_s).startsWith("%PDF-"));
    CHECK(stage.saved(u"report.txt"_s).contains("AM-NET-07"));
    CHECK(nlohmann::json::parse(stage.saved(u"report.json"_s).toStdString()).at("code") == "AM-NET-07");
    CHECK(message->text().contains(u"report.json"_s));
    stage.click(u"printSupportReport"_s);
    REQUIRE(stage.recorded.printedPages.size() == 1);
    CHECK(stage.recorded.printedPages.constFirst().contains(u"AM-NET-07"_s));
}

TEST_CASE("a report that cannot be saved says why and keeps what is there")
{
    Reporting stage;
    REQUIRE(stage.open());
    stage.recorded.saveTo = stage.folder.filePath(u"no/such/folder/report.txt"_s);
    stage.click(u"saveSupportReport"_s);
    const auto *message = stage.find<ReportDialog>(u"supportReportDialog"_s).findChild<FieldMessage *>();
    CHECK(message->isError());
    stage.recorded.saveTo.clear(); // thought better of it
    stage.click(u"saveSupportReport"_s);
    CHECK(stage.shown().contains(u"AM-NET-07"_s));
}

TEST_CASE("login and address come into the report when the box is ticked, and go again")
{
    Reporting stage;
    REQUIRE(stage.open());
    CHECK_FALSE(stage.find<QCheckBox>(u"reportWithLogin"_s).isVisible()); // nothing was typed yet
    stage.click(u"closeSupportReport"_s);
    QTest::qWait(1);

    REQUIRE(stage.walkTo(Step::Protocol));
    REQUIRE(stage.open());
    CHECK_FALSE(stage.shown().contains(u"mdupont"_s));
    stage.find<QCheckBox>(u"reportWithLogin"_s).click();
    CHECK(stage.shown().contains(u"mdupont"_s));
    CHECK(stage.shown().contains(u"Marie.Dupont@ac-amiens.fr"_s));
    stage.find<QCheckBox>(u"reportWithLogin"_s).click();
    CHECK_FALSE(stage.shown().contains(u"mdupont"_s));
}

TEST_CASE("NUMEN, birth date and passwords that were typed are in no rendering of the report")
{
    const Training training;
    Reporting stage(training.setting());
    const auto account = training.accounts().at(3);
    const QString chosen = u"Chemin-des-Dames-2026"_s;
    REQUIRE(stage.walkTo(Step::Activation));
    stage.find<QAbstractButton>(u"situationNotActive"_s).click();
    const auto answered = [&] {
        return Stage::waitFor(
            [&] { return stage.session.activation().state() != Activation::State::Waiting; });
    };
    REQUIRE(answered());
    stage.type(u"numen"_s, account.numen);
    stage.type(u"birthDate"_s, u"01/09/1994"_s);
    stage.find<QAbstractButton>(u"sendIdentity"_s).click();
    REQUIRE(answered());
    stage.type(u"question0"_s, chosen);
    stage.type(u"question1"_s, u"something-else-99"_s);
    REQUIRE(stage.open());
    stage.click(u"copySupportReport"_s);
    stage.click(u"printSupportReport"_s);
    const QString all = stage.shown() + stage.copied() + stage.recorded.printedPages.join(u'\n') +
                        QString::fromUtf8(stage.saved(u"report.json"_s)) +
                        QString::fromUtf8(stage.saved(u"report.html"_s));
    for (const QString &secret : {account.numen, u"01/09/1994"_s, u"1994-09-01"_s, u"01091994"_s, chosen,
                                  u"something-else-99"_s, account.password, u"/home/marie"_s}) {
        CAPTURE(secret);
        REQUIRE_FALSE(secret.isEmpty());
        CHECK_FALSE(all.contains(secret, Qt::CaseInsensitive));
    }
}

TEST_CASE("the report's controls have names, are reached with Tab, and Escape closes it")
{
    Reporting stage;
    REQUIRE(stage.walkTo(Step::Protocol));
    REQUIRE(stage.open());
    auto &dialog = stage.find<ReportDialog>(u"supportReportDialog"_s);
    QStringList reached;
    for (int tabs = 0; tabs < 6; ++tabs) {
        QWidget *focus = dialog.focusWidget();
        REQUIRE(focus != nullptr);
        reached += focus->objectName();
        CHECK_FALSE(QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name).isEmpty());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    CHECK(reached == QStringList{u"copySupportReport"_s, u"saveSupportReport"_s, u"printSupportReport"_s,
                                 u"closeSupportReport"_s, u"supportReportText"_s, u"reportWithLogin"_s});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::qWait(1);
    CHECK_FALSE(stage.window.findChild<ReportDialog *>());
}

TEST_CASE("the report changes its language while it is open")
{
    Reporting stage;
    REQUIRE(stage.open());
    Language::use(u"fr"_s);
    QCoreApplication::processEvents(); // windows are told by the event loop
    CHECK(stage.shown().contains(u"Rapport pour l’assistance"_s));
    CHECK(stage.find<QAbstractButton>(u"copySupportReport"_s).text() == u"Copier"_s);
    Language::use(u"en"_s);
    QCoreApplication::processEvents();
    CHECK(stage.shown().contains(u"Report for the help desk"_s));
}
