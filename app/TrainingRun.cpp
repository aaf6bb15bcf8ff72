// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingRun.h"

#include "TrainingHome.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

TrainingRun::TrainingRun()
    : m_home(QDir::temp().filePath(u"assistant-messagerie-training-XXXXXX"_s)), m_academy(new TrainingAcademy)
{
    m_academy->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_academy, &QObject::deleteLater);
    m_thread.start();
}

TrainingRun::~TrainingRun()
{
    m_thunderbird.end(); // before its home is removed
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<TrainingRun>> TrainingRun::start()
{
    std::unique_ptr<TrainingRun> run(new TrainingRun);
    if (!run->m_home.isValid())
        return Fault{FaultKind::ReadOnly, run->m_home.errorString()};
    Result<Done> started = Done{};
    QMetaObject::invokeMethod(
        run->m_academy, [&] { started = run->m_academy->start(); }, Qt::BlockingQueuedConnection);
    if (!started)
        return started.fault();
    return run;
}

SessionWorld TrainingRun::world() const
{
    SessionWorld world;
    world.academy = m_academy->academy();
    world.trainingAuthority = m_academy->caPem();
    world.anchors = TrustAnchors::fromPem(world.trainingAuthority).value();
    world.places = {home(), environmentWithHome(home()), {}};
    world.stateFolder = m_home.filePath(u".local/state/assistant-messagerie"_s);
    world.program = QCoreApplication::applicationFilePath();
    world.training = true;
    const TrainingAcademy::Account person = account();
    world.trainingPerson = {person.given, person.birthName, person.password, person.numen,
                            QDate::fromString(person.birthDate, Qt::ISODate)};
    return world;
}

bool TrainingRun::openThunderbird(const QStringList &command)
{
    // Not to be handed over to a Thunderbird that runs already, on the person's own mail.
    return !command.isEmpty() &&
           m_thunderbird.start(command + QStringList{u"--no-remote"_s}, environmentWithHome(home()));
}

QString TrainingRun::shellCommand(const QStringList &command) const
{
    return shellCommandWithHome(home(), command + QStringList{u"--no-remote"_s});
}
