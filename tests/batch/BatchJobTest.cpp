// SPDX-License-Identifier: GPL-3.0-or-later
// A run beside a window: what is told when, and how it ends.
#include "batch/BatchJob.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QBuffer>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/// Notes who would be drawn.
class Notes
{
public:
    static constexpr const char *name = "hand-out.txt";

    void add(const SettingsSheet &, const QString &login) { m_logins += login.toUtf8() + '\n'; }
    bool isEmpty() const { return m_logins.isEmpty(); }
    QIODevice &finish()
    {
        m_buffer.setData(m_logins);
        m_buffer.open(QIODevice::ReadOnly);
        return m_buffer;
    }

private:
    QByteArray m_logins;
    QBuffer m_buffer;
};

class School
{
public:
    QTemporaryDir disk;
    BatchJob::Request request;
    QList<RowOutcome> outcomes;
    QList<BatchJob::Stage> stages;
    int ends = 0;

    School()
    {
        request.world.academy = builtInAcademy();
        static const auto anchors = TrustAnchors::ofThisSystem();
        request.world.anchors = anchors;
        request.world.network = {.proxies = fixedProxy(std::nullopt)};
        request.site.school = u"Collège Jean-Moulin"_s;
        request.table = QStringLiteral(TEST_DATA_DIR "/batch/teachers.csv");
        request.folder = disk.filePath(u"out"_s);
        request.language = u"en"_s;
        request.testServers = false;
        request.makePen = [] { return HandOutPen::on(std::make_shared<Notes>()); };
    }

    std::unique_ptr<BatchJob> begin()
    {
        outcomes.clear();
        stages.clear();
        ends = 0;
        auto job = std::make_unique<BatchJob>(request);
        QObject::connect(job.get(), &BatchJob::stageChanged,
                         [this, job = job.get()] { stages.append(job->stage()); });
        QObject::connect(job.get(), &BatchJob::progressed,
                         [this](const QList<RowOutcome> &more) { outcomes.append(more); });
        QObject::connect(job.get(), &BatchJob::ended, [this] { ++ends; });
        job->start();
        return job;
    }
    std::unique_ptr<BatchJob> run()
    {
        auto job = begin();
        REQUIRE(QTest::qWaitFor([this] { return ends > 0; }, 20000));
        return job;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(request.folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qsizetype folders() const
    {
        return QDir(request.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }
};

} // namespace

TEST_CASE("a run beside a window tells every line, makes the folders and the hand-out, and ends once")
{
    School school;
    const auto job = school.run();
    CHECK_FALSE(job->refusal());
    CHECK(job->all() == 30);
    CHECK(school.outcomes.size() == 30);
    CHECK(job->summary().written == 27);
    CHECK(job->summary().toConfirm == 1);
    CHECK(job->summary().failed == 2);
    CHECK(school.folders() == 27);
    CHECK(job->handOut() == school.request.folder + u"/hand-out.txt"_s);
    CHECK(school.read(u"hand-out.txt"_s).count('\n') == 27);
    CHECK(school.stages == QList{BatchJob::Stage::Making, BatchJob::Stage::Ended});
    CHECK(school.ends == 1);

    const auto again = school.run();
    CHECK(again->summary().unchanged == 27);
    CHECK(again->summary().written == 0);
}

TEST_CASE("stopped in the middle it says so, and the same again goes on")
{
    School school;
    auto job = school.begin();
    QObject::connect(job.get(), &BatchJob::progressed, job.get(), &BatchJob::stop);
    REQUIRE(QTest::qWaitFor([&] { return school.ends > 0; }, 20000));
    REQUIRE(job->summary().stopped);
    CHECK(job->summary().seen() == school.outcomes.size());
    CHECK(job->summary().seen() < 30);
    CHECK(job->handOut().isEmpty());
    const int before = job->summary().written;
    CHECK(school.folders() == before);

    const auto again = school.run();
    CHECK_FALSE(again->summary().stopped);
    CHECK(again->summary().unchanged == before);
    CHECK(school.folders() == 27);
    CHECK_FALSE(again->handOut().isEmpty());
}

TEST_CASE("stopped before anything is made, nothing is")
{
    School school;
    const auto job = school.begin();
    job->stop();
    CHECK(job->stage() == BatchJob::Stage::Ended);
    CHECK(job->summary().stopped);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(school.ends == 1);
    CHECK_FALSE(QDir(school.request.folder).exists());
}

TEST_CASE("a job that is gone stops between two people and tells nobody")
{
    School school;
    auto job = school.begin();
    REQUIRE(QTest::qWaitFor([&] { return !school.outcomes.isEmpty(); }, 20000));
    job.reset();
    const qsizetype told = school.outcomes.size();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(school.outcomes.size() == told);
    CHECK(school.ends == 0);
    CHECK(school.folders() < 27);
    CHECK(school.run()->summary().seen() == 30);
}

TEST_CASE("why nothing is made is said by what it is")
{
    School school;
    SECTION("a table that cannot be read")
    {
        school.request.table = school.disk.filePath(u"missing.csv"_s);
        const auto job = school.run();
        CHECK(std::get<BatchJob::TableRefused>(*job->refusal()).fault.kind == FaultKind::TableUnreadable);
    }
    SECTION("servers that the académie does not have")
    {
        school.request.site.preset = u"none-such"_s;
        CHECK(std::get<SettingsProblem>(*school.run()->refusal()) == SettingsProblem::NoSuchPreset);
    }
    SECTION("a folder that Windows could not open")
    {
        school.request.folder += u'/' + QString(250, u'a');
        CHECK(std::holds_alternative<BatchJob::FolderTooDeep>(*school.run()->refusal()));
    }
    SECTION("another run in the same folder")
    {
        const auto other = PersonFolders::claim(school.request.folder);
        REQUIRE(other);
        CHECK(std::get<Fault>(*school.run()->refusal()).kind == FaultKind::ProfileLocked);
    }
    SECTION("a school's certificate that is none")
    {
        school.request.site.authority = "not PEM";
        CHECK(std::get<Fault>(*school.run()->refusal()).kind == FaultKind::AcademyFileInvalid);
    }
    CHECK(school.outcomes.isEmpty());
}

TEST_CASE("servers are tested once before anybody's folder is made, and a failure holds nobody up")
{
    School school;
    for (MailService &service : school.request.world.academy.services) {
        for (ServerPreset &preset : service.presets) {
            for (ServerRow *row : {&preset.incoming, &preset.outgoing}) {
                if (row->endpoint)
                    row->endpoint->host = u"127.0.0.1"_s;
                if (row->endpoint)
                    row->endpoint->port = 1; // nobody listens there
            }
        }
    }
    school.request.testServers = true;
    const auto job = school.run();
    CHECK(school.stages == QList{BatchJob::Stage::Testing, BatchJob::Stage::Making, BatchJob::Stage::Ended});
    REQUIRE(job->session());
    CHECK_FALSE(job->session()->causes().isEmpty());
    CHECK(job->summary().written == 27);
}
