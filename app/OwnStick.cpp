// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnStick.h"

#include "stick/StickVerification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList likelyFoldersOfThisProgram()
{
    const QString named = qEnvironmentVariable("ASSISTANT_MESSAGERIE_STICK");
    if (!named.isEmpty())
        return {named};
    const QString folder = QCoreApplication::applicationDirPath();
    return {folder, QDir(folder).filePath(u".."_s)};
}

Result<QByteArray> vouchedContent(const QString &folder, const QString &file)
{
    const SignedFile academy = readSigned(folder, academyName());
    if (academy.state == SignatureState::Good)
        return academy.content;
    if (isStick(folder))
        return Fault{FaultKind::StickChanged, academyName().file};
    return Fault{FaultKind::AcademyFileInvalid, file + u": /: not signed"_s};
}

} // namespace

OwnStick OwnStick::ofThisProgram()
{
    return OwnStick(likelyFoldersOfThisProgram());
}

OwnStick::OwnStick(const QStringList &likelyFolders)
{
    const auto stick = std::ranges::find_if(likelyFolders, isStick);
    if (stick != likelyFolders.end())
        m_folder = QDir(*stick).canonicalPath();
    const QString beside = m_folder.isEmpty() ? likelyFolders.value(0) : m_folder;
    const QString file = QDir(beside).filePath(academyName().file);
    if (QFile::exists(file))
        m_academy = AcademyText{file, vouchedContent(beside, file)};
}

StickReading::StickReading(const OwnStick &stick)
{
    if (!stick.folder().isEmpty())
        m_report = std::async(std::launch::async, verifyStick, stick.folder(), m_stop.get_token());
}

std::optional<StickReport> StickReading::report()
{
    if (!m_report.valid())
        return std::nullopt;
    const auto report = m_report.get();
    return report ? std::optional(report.value()) : std::nullopt;
}
