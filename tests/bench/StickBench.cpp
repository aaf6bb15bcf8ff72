// SPDX-License-Identifier: GPL-3.0-or-later
// bench_stick [FOLDER]: how long the check at the start of the program takes. Without FOLDER a stick of 60 MB
// in 60 files is made in the temporary folder. Five rounds; then how soon a cancelled check ends.
#include "stick/StickSigning.h"
#include "stick/StickVerification.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int files = 60;
constexpr qsizetype fileSize = 1 << 20;
constexpr int rounds = 5;

bool write(const QDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool makeStick(const QDir &folder)
{
    QRandomGenerator random(1);
    QByteArray content(fileSize, Qt::Uninitialized);
    bool good = write(folder, u"academy.json"_s, "{}");
    for (int number = 0; number < files; ++number) {
        random.fillRange(reinterpret_cast<quint32 *>(content.data()), fileSize / 4);
        good = good && write(folder, QString::number(number) + u".bin"_s, content);
    }
    const auto signatures = signStick(folder.path(), *SigningKey::generate());
    if (!good || !signatures)
        return false;
    for (auto file = signatures.value().files.begin(); file != signatures.value().files.end(); ++file)
        good = good && write(folder, file.key(), file.value());
    return good;
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// From the moment when it is asked to end.
double endAfterCancelling(const QString &folder)
{
    QElapsedTimer clock;
    std::jthread worker([&](const std::stop_token &stop) {
        while (!stop.stop_requested())
            static_cast<void>(verifyStick(folder, stop));
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20)); // into the middle of a file
    clock.start();
    worker.request_stop();
    worker.join();
    return milliseconds(clock);
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QFile::decodeName(argv[1]) : temporary.path();
    if (argc < 2 && !makeStick(QDir(folder)))
        return 2;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto report = verifyStick(folder);
        std::printf("verified in %.1f ms: %s\n", milliseconds(clock),
                    report && report.value().isIntact() ? "intact" : "changed");
    }
    std::printf("cancelled after %.2f ms\n", endAfterCancelling(folder));
    return 0;
}
