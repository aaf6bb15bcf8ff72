// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Site.h"
#include "batch/BatchFolders.h"
#include "batch/BatchPreparation.h"

#include <QObject>

#include <stop_token>

/// One run for a window: the table is read, the servers are tested once for all, everybody's folder is made.
/// The disk in a worker thread, the network from the event loop; answers come as signals. Deleted before the
/// end it stops between two people, and nobody waits for that.
class BatchJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchJob)
public:
    struct Request {
        SessionWorld world;
        Site site; ///< Service, preset, clients, signature, proxy, certificate; the school may be empty.
        QString table;
        QString folder; ///< Absolute; made where it is missing.
        QString language;
        bool testServers = true;
        std::function<HandOutPen()> makePen; ///< Called in the worker thread, as is what it gives.
    };
    enum class Stage { Reading, Testing, Making, Ended };
    struct TableRefused {
        Fault fault;
    };
    struct FolderTooDeep {};
    /// Why nothing was made. profile-locked: another run is at work in the folder.
    using Refusal = std::variant<TableRefused, SettingsProblem, FolderTooDeep, Fault>;

    explicit BatchJob(Request request, QObject *parent = nullptr);
    ~BatchJob() override;

    void start();
    /// At once while nothing is made yet, else between two people; ended() comes either way.
    void stop();

    Stage stage() const { return m_stage; }
    int all() const { return m_all; }                              ///< Lines of the table, once it is read.
    const BatchRun::Summary &summary() const { return m_summary; } ///< So far.
    /// The servers that are tested or were; null before.
    const SetupSession *session() const { return m_session.get(); }

    // Once it has ended
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    const QString &handOut() const { return m_handOut; } ///< Its path; empty: there is none.
    const QStringList &ignoredColumns() const { return m_ignoredColumns; }

Q_SIGNALS:
    void stageChanged();
    /// Lines that are done, in the table's order: many at once when they come fast.
    void progressed(const QList<RowOutcome> &outcomes);
    void ended(); ///< Once.

private:
    struct Prepared;
    class Telling;

    static std::variant<Prepared, Refusal> prepare(const Request &request);
    static std::variant<BatchResult, Refusal> make(const Prepared &prepared, const Request &request,
                                                   Telling &telling, const std::stop_token &stopped);
    void prepared(std::variant<Prepared, Refusal> answer);
    void test(const Prepared &prepared);
    void makeFolders(const Prepared &prepared);
    void made(const std::variant<BatchResult, Refusal> &answer);
    void enter(Stage stage);
    void end();

    Request m_request;
    Stage m_stage = Stage::Reading;
    int m_all = 0;
    BatchRun::Summary m_summary;
    std::unique_ptr<SetupSession> m_session;
    std::optional<Refusal> m_refusal;
    QString m_handOut;
    QStringList m_ignoredColumns;
    std::shared_ptr<Telling> m_telling;
    std::stop_source m_stop;
};
