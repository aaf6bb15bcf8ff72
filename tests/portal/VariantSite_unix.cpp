// SPDX-License-Identifier: GPL-3.0-or-later
#include "VariantSite.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; Python starts and openssl makes keys on a busy machine

QStringList command(const QString &argument)
{
    return {u"-B"_s, QStringLiteral(SOURCE_DIR) + u"/tests/portal/site"_s, argument};
}

} // namespace

VariantSite::VariantSite()
{
    REQUIRE(m_folder.isValid());
    QProcess list;
    list.start(u"python3"_s, command(u"--list"_s));
    REQUIRE(list.waitForFinished(patience));
    REQUIRE(list.exitCode() == 0);
    m_table = nlohmann::json::parse(list.readAllStandardOutput().toStdString());

    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s, command(m_folder.path()));
    m_firstLine = nextLine();
}

VariantSite::~VariantSite()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray VariantSite::authority() const
{
    QFile file(QString::fromStdString(m_firstLine.at("caFile")));
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

nlohmann::json VariantSite::report(const std::string &variant)
{
    m_process.write((variant + '\n').c_str());
    return nextLine();
}

nlohmann::json VariantSite::nextLine()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(patience));
    return nlohmann::json::parse(m_process.readLine().toStdString());
}
