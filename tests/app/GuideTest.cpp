// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("the guide of failures is what the program prints: make it again with \"guide --language fr\"")
{
    QFile committed(QStringLiteral(SOURCE_DIR "/resources/guide/pannes.html"));
    REQUIRE(committed.open(QIODevice::ReadOnly));
    auto printed = ProgramRun().run({u"guide"_s, u"--language"_s, u"fr"_s});
    REQUIRE(printed.exitCode == 0);

    const auto wanted = printed.output.replace("\r\n", "\n").split('\n');
    const auto found = committed.readAll().split('\n');
    REQUIRE(found.size() == wanted.size());
    for (qsizetype line = 0; line < wanted.size(); ++line)
        REQUIRE(found.at(line).toStdString() == wanted.at(line).toStdString());
}
