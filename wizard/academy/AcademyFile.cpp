// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"

#include "academy/AcademyReader.h"
#include "academy/AcademySchema.h"
#include "academy/SiteFile.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

Fault faultIn(const QString &fileName, const JsonProblem &problem)
{
    const QString pointer = problem.pointer.empty() ? u"/"_s : QString::fromStdString(problem.pointer);
    return {FaultKind::AcademyFileInvalid, fileName + u": "_s + pointer + u": "_s + problem.reason};
}

} // namespace

Result<Academy> readAcademy(const QByteArray &json, const QString &fileName)
{
    const auto parsed = parseStrictly(json);
    if (const auto *problem = std::get_if<JsonProblem>(&parsed))
        return faultIn(fileName, *problem);
    const auto &document = std::get<nlohmann::json>(parsed);
    if (const auto problem = problemWithSchema(document))
        return faultIn(fileName, *problem);
    if (const auto problem = problemWithSense(document))
        return faultIn(fileName, *problem);
    return academyFrom(document);
}

Result<QByteArray> academyTextOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return Fault{FaultKind::AcademyFileInvalid, file + u": /: "_s + opened.errorString()};
    return opened.read(longestJson + 1); // one byte more than allowed is enough to be refused
}

Academy builtInAcademy()
{
    const auto academy = readAcademy(builtInAcademyText(), u":/academies/amiens.json"_s);
    if (!academy)
        qFatal("the built-in académie does not read: %s", qUtf8Printable(academy.fault().detail));
    return academy.value();
}

ChosenAcademy chooseAcademy(const QString &askedFile, const std::optional<AcademyText> &beside)
{
    if (askedFile.isEmpty() && !beside)
        return {builtInAcademy(), {}, {}};
    const QString file = askedFile.isEmpty() ? beside->file : askedFile;
    const auto content = askedFile.isEmpty() ? beside->content : academyTextOf(file);
    const auto read = content.andThen([&](const QByteArray &json) { return readAcademy(json, file); });
    if (!read)
        return {builtInAcademy(), {}, read.fault()};
    return {read.value(), file, {}, content.value(), siteOf(content.value())};
}
