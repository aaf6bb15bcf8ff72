// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"
#include "pages/SetupWizard.h"
#include "support/MemoryRegistry.h"
#include "support/ThunderbirdPlaces.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What the window asked of the desktop.
struct Recorded {
    QList<QUrl> opened;
    QList<QStringList> launched;
    QStringList printed;      ///< Each printed sheet as text.
    QStringList printedPages; ///< Each printed document, its HTML.
    QString saveTo;           ///< What the save dialog would answer.
    QString openFrom;         ///< What the dialog for a file would.
    QString chosenFolder;     ///< What the dialog for a folder would.
    bool launchWorks = true;
};

/// A temporary home with a Thunderbird in it, a session and a window on it. Nothing leaves this computer:
/// unless told otherwise every server is a closed port of the loopback.
class Stage
{
public:
    struct Setting {
        Academy academy;
        std::shared_ptr<const TrustAnchors> anchors;
        bool thunderbirdInstalled = true;
        bool profileThere = false;
        OutlookFound outlook = {}; ///< What is said to be there.
        bool training = false;
        std::optional<TrainingPerson> trainingPerson = std::nullopt;
        QString stickFolder = {};
        ComputerUse use = ComputerUse::SetUp;
        std::optional<SiteDocument> school = std::nullopt; ///< What the referents' page begins with.
        std::optional<Site> site = std::nullopt; ///< The school's own settings, which the walk begins with.
        /// Whatever this computer is set up with, no proxy.
        NetworkAccess network = {.proxies = fixedProxy(std::nullopt)};
    };

    /// An Outlook 2016 or newer with one profile, not running.
    static OutlookFound classicOutlook();
    /// The built-in académie with every server replaced by a closed port of the loopback.
    static Setting offline();

    explicit Stage(Setting setting = offline());

    Recorded recorded;
    QTemporaryDir folder;
    MemoryRegistry registry{
        QStringLiteral("[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook]\n")};
    OutlookFound outlook; ///< As it would be found now.
    SetupSession session;
    SetupWizard window;

    QString home() const;
    QString profileRoot() const { return thunderbirdPlaces::root(home()); }
    QString profileFolder() const { return profileRoot() + QStringLiteral("/abcd1234.default"); }

    SetupPage &page() const { return *window.page(); }
    template <typename Widget>
    Widget &find(const QString &name) const
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget named %s", qPrintable(name));
        return *widget;
    }
    void type(const QString &field, const QString &text) const;
    static void keyIn(QWidget &widget, const QString &text);
    void click(const QString &button) const;
    void press(Qt::Key key) const; ///< To whatever has the focus.
    /// Goes on until @p step is shown. False when it is not reached.
    bool walkTo(Step step);
    void fillIdentity() const;
    void installThunderbird() const;
    static bool waitFor(const std::function<bool()> &condition, int milliseconds = 15000);
    static void writeFile(const QString &path, const QByteArray &bytes, bool executable = false);

private:
    SessionWorld worldOf(Setting setting);
    Desktop recordingDesktop();
    void furnish(const Setting &setting) const;
};
