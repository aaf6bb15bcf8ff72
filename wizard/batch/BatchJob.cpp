// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchJob.h"

#include "session/Background.h"
#include "session/SchoolWorld.h"

/// What is known once the table is read.
struct BatchJob::Prepared {
    SessionWorld world;
    StaffTable table;
    BatchSettings settings;
};

/// Brings outcomes from the worker thread: one event for all that came since the last, so that a run in which
/// nothing is left to do does not flood the window.
class BatchJob::Telling : public std::enable_shared_from_this<Telling>
{
public:
    explicit Telling(BatchJob *job) : m_job(job), m_reply(std::make_shared<BackgroundReply>(job))
    {
        QObject::connect(job, &QObject::destroyed, [reply = m_reply] { reply->close(); });
    }

    void add(const RowOutcome &outcome)
    {
        const QMutexLocker locker(&m_mutex);
        m_fresh.append(outcome);
        if (!std::exchange(m_isPosted, true))
            m_reply->post([self = shared_from_this()] { self->deliver(); });
    }

private:
    /// In the job's thread, and only while it lives.
    void deliver()
    {
        QMutexLocker locker(&m_mutex);
        m_isPosted = false;
        const QList<RowOutcome> outcomes = std::exchange(m_fresh, {});
        locker.unlock();
        for (const RowOutcome &outcome : outcomes)
            m_job->m_summary.count(outcome.kind);
        Q_EMIT m_job->progressed(outcomes);
    }

    BatchJob *m_job;
    std::shared_ptr<BackgroundReply> m_reply;
    QMutex m_mutex;
    QList<RowOutcome> m_fresh;
    bool m_isPosted = false;
};

namespace {

BatchSettings settingsOf(const Site &site, const QString &language)
{
    BatchSettings settings;
    settings.presetId = site.preset;
    if (!site.clients.isEmpty())
        settings.clients = site.clients;
    settings.school = site.school;
    settings.signature = site.signature;
    settings.edition = editionIn(language);
    return settings;
}

} // namespace

BatchJob::BatchJob(Request request, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_telling(std::make_shared<Telling>(this))
{
}

BatchJob::~BatchJob()
{
    m_stop.request_stop();
}

void BatchJob::start()
{
    inBackground(
        this, [request = m_request] { return prepare(request); },
        [this](std::variant<Prepared, Refusal> answer) { prepared(std::move(answer)); });
}

void BatchJob::stop()
{
    m_stop.request_stop();
    if (m_stage == Stage::Making || m_stage == Stage::Ended)
        return;
    m_summary.stopped = true;
    if (m_session)
        m_session->board().cancel();
    end();
}

std::variant<BatchJob::Prepared, BatchJob::Refusal> BatchJob::prepare(const Request &request)
{
    const Academy &academy = request.world.academy;
    auto table = StaffTable::open(request.table, academy.domain);
    if (!table)
        return Refusal(TableRefused{table.fault()});
    BatchSettings settings = settingsOf(request.site, request.language);
    if (const auto problem = problemWith(settings, academy.serviceOrFirst(request.site.service)))
        return Refusal(*problem);
    if (liesTooDeep(request.folder))
        return Refusal(FolderTooDeep());
    auto world = atSchool(request.world, request.site);
    if (!world)
        return Refusal(world.fault());
    return Prepared{std::move(world).value(), std::move(table).value(), std::move(settings)};
}

void BatchJob::prepared(std::variant<Prepared, Refusal> answer)
{
    if (m_stage == Stage::Ended) // stopped meanwhile
        return;
    if (auto *refusal = std::get_if<Refusal>(&answer)) {
        m_refusal = std::move(*refusal);
        return end();
    }
    const auto &ready = std::get<Prepared>(answer);
    m_all = ready.table.count();
    m_ignoredColumns = ready.table.columns().ignored();
    if (m_request.testServers)
        test(ready);
    else
        makeFolders(ready);
}

void BatchJob::test(const Prepared &prepared)
{
    m_session = std::make_unique<SetupSession>(prepared.world);
    m_session->setService(m_request.site.service);
    connect(&m_session->board(), &ProbeBoard::settled, this, [this, prepared] {
        if (m_stage == Stage::Testing)
            makeFolders(prepared);
    });
    m_session->board().watch(endpointsFor(prepared.table, prepared.settings, m_session->service()));
    enter(Stage::Testing);
}

void BatchJob::makeFolders(const Prepared &prepared)
{
    enter(Stage::Making);
    inBackground(
        this,
        [prepared, request = m_request, telling = m_telling, stopped = m_stop.get_token()] {
            return make(prepared, request, *telling, stopped);
        },
        [this](const std::variant<BatchResult, Refusal> &answer) { made(answer); });
}

std::variant<BatchResult, BatchJob::Refusal> BatchJob::make(const Prepared &prepared, const Request &request,
                                                            Telling &telling, const std::stop_token &stopped)
{
    auto claimed = PersonFolders::claim(request.folder);
    if (!claimed)
        return Refusal(claimed.fault());
    PersonFolders folders = std::move(claimed).value();
    SetupSession session(prepared.world); // of this thread, as a session's objects are
    session.setService(request.site.service);
    const BatchRun::Watch watch{.rowDone = [&](const RowOutcome &outcome) { telling.add(outcome); },
                                .wantsToStop = [&] { return stopped.stop_requested(); },
                                .handOut = {}};
    const auto result = makeFoldersAndHandOut(BatchRun(session, prepared.table, prepared.settings), folders,
                                              watch, request.makePen());
    if (!result)
        return Refusal(result.fault());
    return result.value();
}

void BatchJob::made(const std::variant<BatchResult, Refusal> &answer)
{
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        m_refusal = *refusal;
    } else {
        m_summary = std::get<BatchResult>(answer).summary;
        m_handOut = std::get<BatchResult>(answer).handOut;
    }
    end();
}

void BatchJob::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void BatchJob::end()
{
    enter(Stage::Ended);
    Q_EMIT ended();
}
