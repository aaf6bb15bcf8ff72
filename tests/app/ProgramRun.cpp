// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"

#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

nlohmann::json ProgramRun::Result::json() const
{
    CAPTURE(output.toStdString(), errors.toStdString());
    REQUIRE(output.count('\n') == 1);
    return nlohmann::json::parse(output.toStdString());
}

ProgramRun::ProgramRun() : ProgramRun(std::make_shared<QTemporaryDir>()) {}

ProgramRun::ProgramRun(std::shared_ptr<QTemporaryDir> home)
    : environment(QProcessEnvironment::systemEnvironment()),
      m_home(std::move(home)),
      m_program(QStringLiteral(PROGRAM_FILE))
{
    REQUIRE(m_home->isValid());
    settleIn();
}

ProgramRun::Result ProgramRun::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home->path());
    const QStringList command = m_launcher + QStringList{m_program} + arguments;
    process.start(command.first(), command.mid(1));
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

nlohmann::json ProgramRun::json(const QStringList &arguments, int expectedExit, const QByteArray &input) const
{
    const Result result = run(arguments + QStringList{u"--json"_s, u"--language"_s, u"en"_s}, input);
    CAPTURE(arguments.join(u' '), result.output.toStdString(), result.errors.toStdString());
    CHECK(result.exitCode == expectedExit);
    const auto answer = result.json();
    CHECK(answer.at("schema") == 1);
    CHECK(answer.contains("command"));
    CHECK(answer.contains("failure"));
    CHECK(answer.at("message").is_string());
    return answer;
}

ProgramRun ProgramRun::of(const QString &program) const
{
    ProgramRun run(m_home);
    run.environment = environment;
    run.m_program = program;
    return run;
}

QString ProgramRun::thunderbird(const QString &below) const
{
    return path(thunderbirdFolder() + below);
}

QString ProgramRun::write(const QString &inHome, const QByteArray &content) const
{
    const QString file = path(inHome);
    REQUIRE(QDir().mkpath(QFileInfo(file).path()));
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::WriteOnly));
    REQUIRE(opened.write(content) == content.size());
    return file;
}
