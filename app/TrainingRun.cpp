// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingRun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// What leads programs to another home than HOME says.
const QStringList signposts = {u"MOZ_APP_DATA"_s,   u"MOZ_LEGACY_PROFILES"_s, u"XDG_CONFIG_HOME"_s,
                               u"XDG_DATA_HOME"_s,  u"XDG_CACHE_HOME"_s,      u"XDG_STATE_HOME"_s,
                               u"SNAP_USER_DATA"_s, u"SNAP_USER_COMMON"_s};

QProcessEnvironment environmentWithHome(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString realHome = environment.value(u"HOME"_s);
    for (const QString &signpost : signposts)
        environment.remove(signpost);
    environment.insert(u"HOME"_s, home);
    // The display's key stays where it is, though.
    const QString key = QDir(realHome).filePath(u".Xauthority"_s);
    if (!environment.contains(u"XAUTHORITY"_s) && QFile::exists(key))
        environment.insert(u"XAUTHORITY"_s, key);
    return environment;
}

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

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
    QStringList words{u"HOME="_s + quoted(home())};
    for (const QString &word : command + QStringList{u"--no-remote"_s})
        words += quoted(word);
    return words.join(u' ');
}
