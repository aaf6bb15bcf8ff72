// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Stage.h"

#include "academy/AcademyFile.h"
#include "profile/sheet/SettingsSheet.h"
#include "session/SiteChoices.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 closedPort = 1; // tcpmux: nobody has listened there for decades

Endpoint closed(Endpoint endpoint)
{
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = static_cast<quint16>(closedPort + endpoint.port % 7);
    return endpoint;
}

QUrl closed(QUrl url)
{
    url.setPort(static_cast<int>(closedPort + 7 + url.host().size() % 11)); // one a host
    url.setHost(u"127.0.0.1"_s);
    return url;
}

Academy withClosedServers(Academy academy)
{
    academy.portal.activation = closed(academy.portal.activation);
    for (MailService &service : academy.services) {
        service.webmail = closed(service.webmail);
        for (ServerPreset &preset : service.presets) {
            for (ServerRow *row : {&preset.incoming, &preset.outgoing}) {
                if (row->endpoint)
                    row->endpoint = closed(*row->endpoint);
            }
        }
    }
    return academy;
}

} // namespace

Stage::Setting Stage::offline()
{
    Setting setting;
    setting.academy = withClosedServers(builtInAcademy());
    static const auto anchors = TrustAnchors::ofThisSystem();
    setting.anchors = anchors;
    return setting;
}

OutlookFound Stage::classicOutlook()
{
    OutlookFound found;
    found.classic = {{u"16.0"_s, u"C:\\Office\\OUTLOOK.EXE"_s, u"Outlook"_s, {u"Outlook"_s}}};
    return found;
}

namespace {

SetupSession &begun(SetupSession &session)
{
    if (const auto &site = session.world().site)
        takeUp(session, *site);
    return session;
}

} // namespace

Stage::Stage(Setting setting)
    : outlook(setting.outlook),
      session(worldOf(setting)),
      window(begun(session), recordingDesktop(), nullptr, setting.use, setting.school)
{
    // A look for mail programs that is still under way reads what this stage holds.
    QObject::connect(&session, &QObject::destroyed, [] { QThreadPool::globalInstance()->waitForDone(); });
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
}

QString Stage::home() const
{
    return folder.filePath(u"system/home/marie"_s);
}

SessionWorld Stage::worldOf(Setting setting)
{
    furnish(setting);
    SessionWorld world;
    world.academy = std::move(setting.academy);
    world.anchors = std::move(setting.anchors);
    world.training = setting.training;
    world.trainingPerson = setting.trainingPerson;
    world.stickFolder = setting.stickFolder;
    world.network = setting.network;
    world.site = setting.site;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin"_s);
    environment.insert(u"APPDATA"_s, u"Roaming"_s);
    const QString system = folder.filePath(u"system"_s);
    world.places = thunderbirdPlaces::places(home(), system, environment);
    thunderbirdPlaces::tellRegistry(registry, system);
    world.places.registry = &registry;
    world.stateFolder = folder.filePath(u"state"_s);
    world.lookForOutlook = [this](const SystemPlaces &) { return outlook; };
    world.program = QCoreApplication::applicationFilePath();
    return world;
}

Desktop Stage::recordingDesktop()
{
    return {
        .openInBrowser =
            [this](const QUrl &url) {
                recorded.opened.append(url);
                return true;
            },
        .launch =
            [this](const QStringList &command) {
                recorded.launched.append(command);
                return recorded.launchWorks;
            },
        .askWhereToSave = [this](QWidget *, const QString &) { return recorded.saveTo; },
        .askWhichFile = [this](QWidget *, FileKind) { return recorded.openFrom; },
        .askWhichFolder = [this](QWidget *) { return recorded.chosenFolder; },
        .print = [this](QWidget *,
                        const SettingsSheet &sheet) { recorded.printed.append(sheetAsText(sheet)); },
        .printPages = [this](QWidget *, const QString &html) { recorded.printedPages.append(html); },
    };
}

void Stage::furnish(const Setting &setting) const
{
    QDir().mkpath(home());
    if (setting.thunderbirdInstalled)
        installThunderbird();
    if (setting.profileThere) {
        writeFile(profileRoot() + u"/profiles.ini"_s,
                  "[Profile0]\nName=default\nIsRelative=1\nPath=abcd1234.default\nDefault=1\n\n"
                  "[InstallFDC34C9F024745EB]\nDefault=abcd1234.default\nLocked=1\n\n"
                  "[General]\nStartWithLastProfile=1\nVersion=2\n");
        writeFile(profileFolder() + u"/prefs.js"_s,
                  "// Mozilla User Preferences\n\nuser_pref(\"a.b\", 1);\n");
    }
}

void Stage::installThunderbird() const
{
    const QString system = folder.filePath(u"system"_s);
    const QString package = thunderbirdPlaces::packageFolder(system);
    writeFile(package + u"/application.ini"_s, "[App]\nVendor=Mozilla\nVersion=153.7.0\n");
    writeFile(package + u"/thunderbird"_s,
              "\x7f"
              "ELF",
              true);
    writeFile(thunderbirdPlaces::packageProgram(system),
              "#!/bin/bash\nTB_HELPER=/usr/lib/thunderbird/thunderbird-wrapper-helper.sh\n", true);
}

void Stage::writeFile(const QString &path, const QByteArray &bytes, bool executable)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    if (executable)
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
}

void Stage::type(const QString &field, const QString &text) const
{
    auto &edit = find<QLineEdit>(field);
    edit.setFocus();
    edit.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&edit, Qt::Key_Delete);
    else
        keyIn(edit, text);
}

/// QTest's own typing knows ASCII only.
void Stage::keyIn(QWidget &widget, const QString &text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const qsizetype length = text.at(index).isHighSurrogate() ? 2 : 1;
        const QString key = text.sliced(index, length);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, key);
        QCoreApplication::sendEvent(&widget, &press);
        index += length - 1;
    }
}

/// Whoever clicks scrolls there first, when what was opened has found its place.
void Stage::click(const QString &button) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget &wanted = find<QWidget>(button);
    for (auto *area : window.findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(&wanted))
            area->ensureWidgetVisible(&wanted);
    }
    QTest::mouseClick(&wanted, Qt::LeftButton);
}

void Stage::press(Qt::Key key) const
{
    QWidget *focus = window.focusWidget();
    QTest::keyClick(focus ? focus : static_cast<QWidget *>(const_cast<SetupWizard *>(&window)), key);
}

void Stage::fillIdentity() const
{
    type(u"given"_s, u"Marie"_s);
    type(u"birthName"_s, u"Dupont"_s);
}

bool Stage::walkTo(Step step)
{
    while (window.step() != step) {
        const Step before = window.step();
        if (before == Step::Identity && find<QLineEdit>(u"given"_s).text().isEmpty())
            fillIdentity();
        window.next();
        if (!waitFor([&] { return window.step() != before; }))
            return false;
    }
    return true;
}

bool Stage::waitFor(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}
