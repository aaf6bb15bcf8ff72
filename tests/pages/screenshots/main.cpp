// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [--ca-file FILE]: every page in French and English, light and dark, at 100 % and 200 %
// text, as PNG, with the contrast of every text measured on the picture. The servers are the built-in
// académie's, so that the pictures show its names: run it where they answer (tests/servers/with-real-servers)
// with that CA.
#include "ProcessEnd.h"
#include "academy/AcademyFile.h"
#include "pages/Contrast.h"
#include "pages/InstallersStage.h"
#include "pages/Language.h"
#include "pages/PixelContrast.h"
#include "pages/RepairStage.h"
#include "pages/SchoolProxy.h"
#include "pages/Stage.h"
#include "pages/Training.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Variant {
    QString language;
    bool dark;
    int percent;

    QString name() const { return language + (dark ? u"-dark-"_s : u"-light-"_s) + QString::number(percent); }
};

/// The colours that a dark desktop hands to Qt.
QPalette darkPalette()
{
    QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d));
    dark.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    dark.setColor(QPalette::Highlight, QColor(0x2a, 0x82, 0xda));
    return dark;
}

class Photographer
{
public:
    Photographer(QString folder, std::shared_ptr<const TrustAnchors> anchors)
        : m_folder(std::move(folder)), m_anchors(std::move(anchors))
    {
    }

    /// The activation's walk alone: needs no server but those of the training académie.
    void takeWalks(const Variant &variant)
    {
        dress(variant);
        takeWalk();
        takeBrowserWalk();
    }

    /// Outlook beside Thunderbird, and the phone: needs no server.
    void takeClients(const Variant &variant)
    {
        dress(variant);
        takeNewOutlook();
        auto setting = Stage::offline();
        setting.profileThere = true;
        setting.outlook = Stage::classicOutlook();
        setting.outlook.running = true;
        Stage stage(std::move(setting));
        size(stage);
        enterClients(stage);
        take(stage, u"5-client-outlook"_s);
        stage.find<QAbstractButton>(u"setUpOutlook"_s).click();
        take(stage, u"5-client-both"_s);
        stage.outlook.running = false;
        stage.click(u"lookAgain"_s);
        stage.find<QAbstractButton>(u"setUpThunderbird"_s).click();
        take(stage, u"5-client-outlook-alone"_s);
        takeSummary(stage, u"6-summary-outlook"_s);
        stage.walkTo(Step::Done);
        stage.click(u"checkOutlook"_s);
        QTest::qWait(50);
        take(stage, u"7-done-outlook"_s);
        stage.click(u"phone"_s);
        take(stage, u"7-done-phone"_s);
        takePhone(stage);
    }

    /// What fails, and what may lie behind it: on closed ports of the loopback and the training servers.
    void takeFailures(const Variant &variant)
    {
        dress(variant);
        takeOneCause();
        takeHints();
    }

    /// What opens beside the pages, with every server failing: needs no server.
    void takeOpened(const Variant &variant)
    {
        dress(variant);
        auto setting = Stage::offline();
        setting.profileThere = true;
        Stage stage(std::move(setting));
        size(stage);
        stage.walkTo(Step::Protocol);
        take(stage, u"4-protocol-failing"_s);
        takeDialogs(stage);
        stage.find<QAbstractButton>(u"connectionFaultGuide"_s).click();
        QTest::qWait(50);
        save(stage.find<QDialog>(u"guideDialog"_s).grab().toImage(), u"guideOfFailures"_s);
    }

    /// The page for installers: needs no server.
    void takeInstallers(const Variant &variant)
    {
        dress(variant);
        const std::pair<InstallersState, QString> states[] = {
            {InstallersState::Begun, u"begun"_s},
            {InstallersState::Wrong, u"wrong"_s},
            {InstallersState::FileRefused, u"file-refused"_s},
            {InstallersState::CertificateShown, u"certificate"_s},
            {InstallersState::Saved, u"saved"_s},
            {InstallersState::Folders, u"folders"_s},
            {InstallersState::TableRefused, u"table-refused"_s},
            {InstallersState::Testing, u"testing"_s},
            {InstallersState::Made, u"made"_s}};
        for (const auto &[state, name] : states) {
            InstallersStage installers;
            QDialog &dialog = installers.dialog();
            dialog.resize(m_variant.percent > 100 ? QSize(1024, 700) : QSize(760, 700));
            installers.reach(state);
            QTest::qWait(state == InstallersState::Testing ? 0
                                                           : 300); // nested wrapping texts take a few rounds
            const QImage picture = dialog.grab().toImage();
            const QString file = save(picture, u"installers-"_s + name);
            for (const MeasuredText &text : measureTexts(dialog, picture))
                judge(text, file);
            const bool school = state < InstallersState::Folders;
            const QString panel = school ? u"schoolPanel"_s : u"foldersPanel"_s;
            save(installers.stage.find<QWidget>(panel).grab().toImage(), u"installers-whole-"_s + name);
        }
    }

    /// A proxy that wants a login, and refuses one.
    void takeProxy(const Variant &variant)
    {
        dress(variant);
        SchoolProxy proxy;
        Stage stage(proxy.setting());
        size(stage);
        stage.walkTo(Step::Protocol);
        take(stage, u"4-protocol-proxy"_s);
        stage.type(u"proxyUser"_s, u"marie.dupont"_s);
        stage.type(u"proxyPassword"_s, u"not this one"_s);
        stage.click(u"proxyLogIn"_s);
        take(stage, u"4-protocol-proxy-refused"_s);
        save(stage.find<QWidget>(u"connectionFault"_s).grab().toImage(), u"4-proxy-panel"_s);
    }

    /// The last page while and after a message to oneself is sent: needs no server but the training ones.
    void takeProof(const Variant &variant)
    {
        dress(variant);
        takeProofWith(std::nullopt, u"good"_s);
        takeProofWith(FaultKind::MailboxOverQuota, u"full"_s);
    }

    /// "My mail stopped working" in all that it can have to say: needs no server but the training ones.
    void takeRepair(const Variant &variant)
    {
        dress(variant);
        int number = 0;
        for (const RepairState state : allRepairStates()) {
            RepairStage repair(state);
            size(repair.stage);
            repair.reach();
            QTest::qWait(50); // layout requests and deferred scrolling
            const QImage picture = repair.dialog().grab().toImage();
            const QString name = save(picture, u"repair-"_s + QString::number(++number));
            for (const MeasuredText &text : measureTexts(repair.dialog(), picture))
                judge(text, name);
        }
    }

    bool takeAll(const Variant &variant)
    {
        takeWalks(variant);
        takeClients(variant);
        takeFailures(variant);
        takeProxy(variant);
        takeProof(variant);
        takeRepair(variant);
        takeInstallers(variant);
        Stage stage({.academy = builtInAcademy(), .anchors = m_anchors, .profileThere = true});
        size(stage);
        take(stage, u"1-welcome"_s);
        stage.click(u"computerShared"_s);
        take(stage, u"1-welcome-shared"_s);
        stage.click(u"computerOwn"_s);
        takeActivation(stage);
        takeIdentity(stage);
        takeProtocol(stage);
        takeDialogs(stage);
        if (!stage.walkTo(Step::Client))
            return false;
        Stage::waitFor([&] { return stage.session.clients().has_value(); });
        take(stage, u"5-client"_s);
        takeSummary(stage, u"6-summary"_s);
        if (!stage.walkTo(Step::Done))
            return false;
        take(stage, u"7-done"_s);
        return true;
    }

    int tooFaint() const { return m_tooFaint; }
    double faintest() const { return m_faintest; }

private:
    void dress(const Variant &variant)
    {
        m_variant = variant;
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * variant.percent / 100);
        QApplication::setFont(font);
        QApplication::setPalette(variant.dark ? darkPalette() : QApplication::style()->standardPalette());
        Language::use(variant.language);
    }

    static void enterClients(Stage &stage)
    {
        stage.walkTo(Step::Client);
        Stage::waitFor([&] { return stage.session.clients().has_value(); });
    }

    void takeOneCause()
    {
        Stage stage;
        size(stage);
        stage.walkTo(Step::Protocol);
        take(stage, u"4-protocol-one-cause"_s);
        stage.click(u"connectionDetails"_s);
        QTest::qWait(50);
        auto *details = stage.window.findChild<QDialog *>(u"connectionDetailsDialog"_s);
        save(details->grab().toImage(), u"connectionDetails-one-cause"_s);
        details->reject();
    }

    void takeHints()
    {
        const Training training;
        const auto person = training.somebody();
        Stage stage(training.setting());
        size(stage);
        stage.walkTo(Step::Identity);
        stage.type(u"given"_s, person.given);
        stage.type(u"birthName"_s, person.birthName);
        stage.type(u"login"_s, person.login);
        stage.type(u"address"_s, person.address);
        stage.walkTo(Step::Summary);
        stage.type(u"password"_s, u"46Z4600009ZZZ"_s);
        stage.click(u"testLogin"_s);
        Stage::waitFor([&] { return !stage.session.loginOutcomes().isEmpty(); });
        auto &hints = stage.find<QWidget>(u"loginHints"_s);
        for (QWidget *above = hints.parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(&hints);
        }
        take(stage, u"6-summary-hints"_s);
        save(hints.parentWidget()->grab().toImage(), u"6-password-hints"_s);
    }

    void takeProofWith(std::optional<FaultKind> fault, const QString &name)
    {
        const Training training(fault);
        Stage stage(training.setting());
        size(stage);
        stage.walkTo(Step::Done);
        auto &panel = stage.find<QWidget>(u"proofPanel"_s);
        QTest::qWait(50); // layout requests
        save(panel.grab().toImage(), u"7-proof-asks-"_s + name);
        stage.type(u"proofPassword"_s, training.somebody().password);
        stage.click(u"prove"_s);
        QTest::qWait(1);
        save(panel.grab().toImage(), u"7-proof-runs-"_s + name);
        Stage::waitFor([&] { return !stage.session.proving().isRunning(); });
        take(stage, u"7-done-proof-"_s + name);
        save(panel.grab().toImage(), u"7-proof-"_s + name);
    }

    void takeNewOutlook()
    {
        auto setting = Stage::offline();
        setting.thunderbirdInstalled = false;
        setting.outlook.newOutlook = true;
        Stage stage(std::move(setting));
        size(stage);
        enterClients(stage);
        take(stage, u"5-client-new-outlook"_s);
    }

    /// The whole of it, also what the window shows only when scrolled.
    void takePhone(const Stage &stage) const
    {
        save(stage.find<QWidget>(u"phonePanel"_s).grab().toImage(), u"7-phone"_s);
    }

    void takeActivation(Stage &stage)
    {
        stage.walkTo(Step::Activation);
        take(stage, u"2-activation"_s);
        stage.click(u"otherSituations"_s);
        for (const char *situation : {"NewPassword", "OneTimeKey"}) {
            stage.find<QAbstractButton>(u"situation"_s + QLatin1StringView(situation)).click();
            take(stage, u"2-activation-"_s + QLatin1StringView(situation));
        }
        stage.find<QAbstractButton>(u"situationAlreadyActive"_s).click();
        stage.click(u"otherSituations"_s);
    }

    /// On the training académie's portal: no other can be walked for a picture.
    void takeWalk()
    {
        const Training training;
        Stage stage(training.setting());
        size(stage);
        takeActivation(stage);
        beginWalk(stage);
        take(stage, u"2-walk-begun"_s);
        stage.click(u"inBrowser"_s);
        take(stage, u"2-walk-browser-too"_s);
        stage.click(u"inBrowser"_s);
        send(stage, u"46Z4600009ZZZ"_s);
        take(stage, u"2-walk-refused"_s);
        send(stage, training.accounts().at(3).numen);
        take(stage, u"2-walk-form"_s);
        stage.type(u"question0"_s, u"Lettres-1994"_s);
        stage.type(u"question1"_s, u"Lettres-1995"_s);
        take(stage, u"2-walk-form-typed"_s);
        takeEnd(stage);
    }

    void takeEnd(Stage &stage)
    {
        for (const QString &password : {u"court1"_s, u"Chemin-des-Dames-2026"_s}) {
            stage.type(u"question0"_s, password);
            stage.type(u"question1"_s, password);
            stage.find<QAbstractButton>(u"submitForm"_s).click();
            waitForPortal(stage);
            take(stage, password.size() < 12 ? u"2-walk-password-refused"_s : u"2-walk-done"_s);
        }
        stage.window.next();
        take(stage, u"3-identity-from-portal"_s);
    }

    void takeBrowserWalk()
    {
        const Training training(FaultKind::PortalCaptcha);
        Stage stage(training.setting());
        size(stage);
        beginWalk(stage);
        take(stage, u"2-walk-captcha"_s);
        stage.find<QPlainTextEdit>(u"pastedPage"_s)
            .setPlainText(u"Votre identifiant : mdupont2\nMathieu.Dupont@ac-entrainement.example"_s);
        take(stage, u"2-walk-pasted"_s);
        stage.find<QAbstractButton>(u"birthDateCalendar"_s).click();
        QTest::qWait(50);
        auto *calendar = stage.window.findChild<QDialog *>(u"calendar"_s);
        save(calendar->grab().toImage(), u"2-walk-calendar"_s);
        calendar->reject();
    }

    static void beginWalk(Stage &stage)
    {
        stage.walkTo(Step::Activation);
        stage.find<QAbstractButton>(u"situationNotActive"_s).click();
        waitForPortal(stage);
    }

    static void send(Stage &stage, const QString &numen)
    {
        stage.type(u"numen"_s, numen);
        stage.type(u"birthDate"_s, u"01/09/1994"_s);
        stage.find<QAbstractButton>(u"sendIdentity"_s).click();
        waitForPortal(stage);
    }

    static void waitForPortal(Stage &stage)
    {
        Stage::waitFor([&] { return stage.session.activation().state() != Activation::State::Waiting; });
    }

    void size(Stage &stage) const
    {
        stage.window.resize(m_variant.percent > 100 ? QSize(1366, 768) : QSize(860, 720));
    }

    void takeIdentity(Stage &stage)
    {
        stage.walkTo(Step::Identity);
        take(stage, u"3-identity-empty"_s);
        stage.type(u"given"_s, u"Jean-Claude"_s);
        stage.type(u"birthName"_s, u"de La Fontaine"_s);
        stage.type(u"login"_s, u"jean.delafontaine@ac-amiens.fr"_s);
        take(stage, u"3-identity-mistake"_s);
        stage.type(u"login"_s, QString());
        stage.type(u"given"_s, u"Marie"_s);
        stage.type(u"birthName"_s, u"Dupont"_s);
        take(stage, u"3-identity"_s);
    }

    void takeProtocol(Stage &stage)
    {
        stage.walkTo(Step::Protocol);
        take(stage, u"4-protocol"_s);
        stage.click(u"otherSettings"_s);
        take(stage, u"4-protocol-others"_s);
        stage.click(u"otherSettings"_s);
    }

    void takeDialogs(Stage &stage)
    {
        Stage::waitFor([&] { return stage.session.board().isSettled(); }, 20000);
        stage.click(u"connectionDetails"_s);
        stage.click(u"help"_s);
        stage.find<QAbstractButton>(u"supportReport"_s).click(); // a dialog lies before it
        Stage::waitFor([&] { return stage.session.clients().has_value(); });
        QTest::qWait(50);
        for (QDialog *dialog : stage.window.findChildren<QDialog *>()) {
            save(dialog->grab().toImage(), dialog->objectName());
            dialog->reject();
        }
    }

    void takeSummary(Stage &stage, const QString &name)
    {
        stage.walkTo(Step::Summary);
        Stage::waitFor([&] { return stage.session.planned().has_value(); });
        take(stage, name);
        stage.find<QAbstractButton>(u"exactFiles"_s).click();
        stage.find<QAbstractButton>(u"signature"_s).click();
        Stage::waitFor([&] { return stage.session.planned().has_value(); });
        take(stage, name + u"-files"_s);
    }

    void take(Stage &stage, const QString &page)
    {
        Stage::waitFor([&] { return stage.session.board().isSettled(); }, 20000);
        QTest::qWait(50); // layout requests and deferred scrolling
        const QImage picture = stage.window.grab().toImage();
        const QString name = save(picture, page);
        for (const MeasuredText &text : measureTexts(stage.window, picture))
            judge(text, name);
    }

    QString save(const QImage &picture, const QString &page) const
    {
        const QString name = page + u'-' + m_variant.name() + u".png"_s;
        if (!picture.save(QDir(m_folder).filePath(name)))
            std::fprintf(stderr, "cannot save %s\n", qPrintable(name));
        return name;
    }

    void judge(const MeasuredText &text, const QString &name)
    {
        m_faintest = std::min(m_faintest, text.contrast);
        if (text.contrast >= readableContrast)
            return;
        ++m_tooFaint;
        std::fprintf(stderr, "%s: contrast %.2f: %s\n", qPrintable(name), text.contrast,
                     qPrintable(text.text));
    }

    QString m_folder;
    std::shared_ptr<const TrustAnchors> m_anchors;
    QFont m_font = QApplication::font();
    Variant m_variant;
    int m_tooFaint = 0;
    double m_faintest = 21;
};

std::shared_ptr<const TrustAnchors> anchorsWith(const QString &caFile)
{
    auto anchors = TrustAnchors::ofThisSystem();
    QFile file(caFile);
    if (caFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return anchors;
    const auto extended = anchors->with(file.readAll());
    return extended ? extended.value() : anchors;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    const QCommandLineOption caFile(u"ca-file"_s, u"certificates to trust as well"_s, u"file"_s);
    const QCommandLineOption only(u"only"_s, u"one variant, such as fr-dark-200"_s, u"variant"_s);
    const QCommandLineOption walk(u"walk"_s, u"the walk through the training portal alone"_s);
    const QCommandLineOption clients(u"clients"_s, u"Outlook and phone alone"_s);
    const QCommandLineOption failures(u"failures"_s, u"what fails alone"_s);
    const QCommandLineOption opened(u"opened"_s, u"dialogs and a failure alone"_s);
    const QCommandLineOption proxy(u"proxy"_s, u"the proxy's login alone"_s);
    const QCommandLineOption proof(u"proof"_s, u"a message to oneself alone"_s);
    const QCommandLineOption repair(u"repair"_s, u"mail that stopped working alone"_s);
    const QCommandLineOption installers(u"installers"_s, u"the page for installers alone"_s);
    parser.addOptions({caFile, only, walk, clients, failures, opened, proxy, proof, repair, installers});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString folder = parser.positionalArguments().constFirst();
    QDir().mkpath(folder);

    Photographer photographer(folder, anchorsWith(parser.value(caFile)));
    bool complete = true;
    for (const QString &language : Language::available()) {
        for (const bool dark : {false, true}) {
            for (const int percent : {100, 200}) {
                const Variant variant{language, dark, percent};
                if (parser.isSet(only) && parser.value(only) != variant.name())
                    continue;
                if (parser.isSet(walk))
                    photographer.takeWalks(variant);
                else if (parser.isSet(opened))
                    photographer.takeOpened(variant);
                else if (parser.isSet(clients))
                    photographer.takeClients(variant);
                else if (parser.isSet(failures))
                    photographer.takeFailures(variant);
                else if (parser.isSet(proxy))
                    photographer.takeProxy(variant);
                else if (parser.isSet(proof))
                    photographer.takeProof(variant);
                else if (parser.isSet(repair))
                    photographer.takeRepair(variant);
                else if (parser.isSet(installers))
                    photographer.takeInstallers(variant);
                else
                    complete = photographer.takeAll(variant) && complete;
            }
        }
    }
    std::printf("faintest text: contrast %.2f, below %.1f: %d\n", photographer.faintest(), readableContrast,
                photographer.tooFaint());
    endProcess(complete && photographer.tooFaint() == 0 ? 0 : 1);
}
