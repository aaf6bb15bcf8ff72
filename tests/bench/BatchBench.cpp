// SPDX-License-Identifier: GPL-3.0-or-later
// bench_batch [ROWS...]: what a row of a batch costs, without a network and without drawing, and what memory
// the run takes. The disk counts what is written to it and keeps nothing, so that what is left is ours.
#include "academy/AcademyFile.h"
#include "batch/BatchRun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Nothing is there, and everything can be written.
class CountingDisk : public Disk
{
public:
    qint64 bytes = 0;
    qint64 files = 0;

    Result<std::optional<Status>> status(const QString &path) override
    {
        const bool folder = !path.contains(u'.', Qt::CaseSensitive) || path == u"/"_s;
        return folder ? std::optional(Status{Status::Kind::Folder, {}}) : std::optional<Status>();
    }
    Result<QString> resolved(const QString &path) override { return path; }
    Result<QByteArray> read(const QString &) override { return QByteArray(); }
    Result<QStringList> list(const QString &) override { return QStringList(); }
    Result<std::unique_ptr<Claim>> claim(const QString &) override { return std::unique_ptr<Claim>(); }
    Result<std::unique_ptr<NewFile>> create(const QString &, Access) override
    {
        ++files;
        return std::unique_ptr<NewFile>(std::make_unique<CountedFile>(bytes));
    }
    Result<Done> link(const QString &, const QString &) override { return Done{}; }
    Result<Done> rename(const QString &, const QString &) override { return Done{}; }
    Result<Done> remove(const QString &) override { return Done{}; }
    Result<Done> makeFolder(const QString &) override { return Done{}; }
    Result<Done> removeFolder(const QString &) override { return Done{}; }
    Result<Done> syncFolder(const QString &) override { return Done{}; }

private:
    class CountedFile : public NewFile
    {
    public:
        explicit CountedFile(qint64 &total) : m_bytes(total) {}
        Result<Done> write(const QByteArray &content) override
        {
            m_bytes += content.size();
            return Done{};
        }
        Result<Done> setOwnership(const Ownership &) override { return Done{}; }
        Result<Done> sync() override { return Done{}; }

    private:
        qint64 &m_bytes;
    };
};

/// VmHWM or VmRSS of this process, in kilobytes.
long memory(const QByteArray &which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.mid(which.size() + 1).trimmed().split(' ').first().toLong();
    }
    return -1;
}

void writeTable(const QString &path, int rows)
{
    QFile table(path);
    if (!table.open(QIODevice::WriteOnly))
        qFatal("no room for a table");
    table.write("Prénom;Nom;Identifiant;Adresse;Fonction;Réception\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        table.write("Zoé;Dupont-Lefèvre;zdupont" + number + ";zoe" + number + "@ac-amiens.fr;CPE;imap\n");
    }
}

bool measure(int rows, const QStringList &clients)
{
    const QTemporaryDir temporary;
    const QString file = temporary.filePath(u"table.csv"_s);
    writeTable(file, rows);
    SessionWorld world;
    world.academy = builtInAcademy();
    world.anchors = TrustAnchors::ofThisSystem();
    SetupSession session(std::move(world));
    CountingDisk disk;
    QElapsedTimer clock;
    clock.start();
    const auto table = StaffTable::open(file, session.academy().domain);
    const double surveyed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    auto folders = PersonFolders::claim(u"/bench"_s, disk);
    if (!folders || !table)
        return false;
    PersonFolders claimed = std::move(folders).value();
    BatchSettings settings;
    settings.clients = clients;
    const auto summary = BatchRun(session, table.value(), settings).run(claimed, {});
    const double all = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::printf(
        "%7d rows, %-38s %9.1f ms, %6.3f ms a row (first look %.1f ms), %lld files, %lld MB, memory %ld kB\n",
        rows, qUtf8Printable(clients.join(u',')), all, all / rows, surveyed,
        static_cast<long long>(disk.files), static_cast<long long>(disk.bytes >> 20U), memory("VmRSS"));
    return summary && summary.value().written == rows;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {100, 1000, 10000, 100000};
    bool good = true;
    for (const QStringList &clients : {QStringList{u"thunderbird"_s}, clientWords()}) {
        for (const int rows : sizes)
            good = measure(rows, clients) && good;
    }
    return good ? 0 : 1;
}
