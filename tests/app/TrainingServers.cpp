// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingServers.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TrainingServers::TrainingServers(const ProgramRun &surroundings, const QString &fault)
{
    m_process.setProcessEnvironment(surroundings.environment);
    m_process.start(QStringLiteral(PROGRAM_FILE), fault.isEmpty()
                                                      ? QStringList{u"training"_s}
                                                      : QStringList{u"training"_s, u"--fault"_s, fault});
    REQUIRE(m_process.waitForStarted());
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(20000));
    m_firstLine = nlohmann::json::parse(m_process.readLine().toStdString());
}

TrainingServers::~TrainingServers()
{
    end();
}

QStringList TrainingServers::asFlags() const
{
    QStringList flags;
    for (const auto &endpoint : m_firstLine.at("endpoints")) {
        const std::string text = endpoint.at("host").get<std::string>() + ':' +
                                 std::to_string(endpoint.at("port").get<int>()) + ':' +
                                 endpoint.at("security").get<std::string>() + ':' +
                                 endpoint.at("protocol").get<std::string>();
        flags << u"--endpoint"_s << QString::fromStdString(text);
    }
    return flags;
}

int TrainingServers::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    askToEnd(m_process);
    if (!m_process.waitForFinished(10000))
        m_process.kill();
    m_process.waitForFinished();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
