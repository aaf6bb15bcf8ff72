// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journey.h"

#include "Answer.h"
#include "Display.h"
#include "Interruption.h"
#include "LogOnMark.h"
#include "SiteDefaults.h"
#include "TrainingRun.h"
#include "World.h"
#include "diagnosis/Catalogue.h"
#include "pages/SetupWizard.h"
#include "session/SiteChoices.h"
#include "terminal/TerminalJourney.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Only a home for the words: lupdate wants a class around tr().
class JourneyWording
{
    Q_DECLARE_TR_FUNCTIONS(JourneyWording)
public:
    static QString reasonForTerminal()
    {
        return canShowWindows() ? tr("The assistant, in the terminal.")
                                : tr("There is no display here: the same assistant, in the terminal.");
    }
};

/// The real world or the training's; a fault when neither can be had.
Result<SessionWorld> worldFor(const ChosenAcademy &chosen, const std::unique_ptr<TrainingRun> &training)
{
    if (training)
        return training->world();
    auto world = worldOf(chosen.academy, connectionFor(chosen.site));
    if (!world)
        return world.fault();
    SessionWorld known = std::move(world).value();
    known.site = chosen.site;
    return known;
}

Result<std::unique_ptr<TrainingRun>> trainingIf(bool wanted)
{
    return wanted ? TrainingRun::start() : std::unique_ptr<TrainingRun>();
}

/// The file that was taken up, whose settings the page for installers begins with.
std::optional<SiteDocument> documentOf(const ChosenAcademy &chosen)
{
    if (chosen.file.isEmpty())
        return std::nullopt;
    return SiteDocument{chosen.file, chosen.content, chosen.academy, chosen.site};
}

/// Told beside the window, not in the way of it.
void tellBeside(SetupWizard &window, const Fault &fault)
{
    auto *box = new QMessageBox(QMessageBox::Warning, window.windowTitle(), sentenceFor(fault),
                                QMessageBox::Ok, &window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// Qt's file dialog notes the folders that it showed in the person's settings; in the staff room it notes
/// them in a folder that goes with the window.
class KioskSettings
{
public:
    explicit KioskSettings(bool kiosk)
    {
        if (kiosk)
            QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

int runInWindow(const JourneyOptions &options, const ChosenAcademy &chosen, const QString &stickFolder)
{
    const auto training = trainingIf(options.training);
    if (!training)
        return print(Answer::to({}, training.fault()), false);
    auto world = worldFor(chosen, training.value());
    if (!world)
        return print(Answer::to({}, world.fault()), false);
    if (options.training)
        Interruption::watch();
    auto known = std::move(world).value();
    known.stickFolder = stickFolder;
    SetupSession session(std::move(known));
    if (const auto &site = session.world().site)
        takeUp(session, *site);
    Desktop desktop = Desktop::ofThisSystem();
    if (TrainingRun *const run = training.value().get())
        desktop.launch = [run](const QStringList &command) { return run->openThunderbird(command); };
    const KioskSettings leavesNothing(options.kiosk);
    SetupWizard window(session, std::move(desktop), nullptr,
                       options.kiosk ? ComputerUse::Kiosk : ComputerUse::SetUp, documentOf(chosen));
    QObject::connect(&session, &SetupSession::recovered, &window, [&](const Result<Done> &recovered) {
        if (!recovered)
            tellBeside(window, recovered.fault());
    });
    QObject::connect(&session, &SetupSession::writingDone, &window, [&] {
        if (options.firstLogOn && session.written() && *session.written())
            LogOnMark::ofThisPerson().set();
    });
    window.show();
    // A changed stick is told in the window itself.
    if (chosen.fault && !options.training && chosen.fault->kind != FaultKind::StickChanged)
        tellBeside(window, *chosen.fault);
    session.recover();
    session.checkStick();
    return QApplication::exec();
}

int runInTerminal(const JourneyOptions &options, const ChosenAcademy &chosen)
{
    const auto training = trainingIf(options.training);
    if (!training)
        return print(Answer::to({}, training.fault()), false);
    auto world = worldFor(chosen, training.value());
    if (!world)
        return print(Answer::to({}, world.fault()), false);
    Interruption::watch();
    SetupSession session(std::move(world).value());
    if (const auto &site = session.world().site)
        takeUp(session, *site);
    return TerminalJourney(session, training.value().get()).run(JourneyWording::reasonForTerminal());
}
