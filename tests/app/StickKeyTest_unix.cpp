// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("a new signing key is for its owner alone")
{
    const ProgramRun program;
    QFile academy(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
    REQUIRE(academy.open(QIODevice::ReadOnly));
    program.write(u"stick/academy.json"_s, academy.readAll());
    program.write(u"stick/LISEZMOI.txt"_s, "Bonjour\r\n");
    const QString key = program.path(u"key.pem"_s);
    program.json({u"sign-stick"_s, program.path(u"stick"_s), u"--new-key"_s, key}, 0);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(key) & others) == QFile::Permissions());
}
