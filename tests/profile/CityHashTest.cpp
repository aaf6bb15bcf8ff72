// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/CityHash.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("an install has the hash that Thunderbird gives it")
{
    // Published install hashes, and those of /usr/lib, /opt and /mnt as Thunderbird 153 wrote them here.
    // Lengths of all five kinds: up to 8, 16, 32, 64 bytes, and more.
    const auto [folder, hash] = GENERATE(table<QString, QString>({
        {u"C:\\Program Files\\Mozilla Thunderbird"_s, u"D78BF5DD33499EC2"_s},
        {u"C:\\Program Files (x86)\\Mozilla Thunderbird"_s, u"8216C80C92C4E828"_s},
        {u"C:\\Program Files\\Mozilla Thunderbird Beta"_s, u"5D388C1349709B37"_s},
        {u"/Applications/Thunderbird.app/Contents/MacOS"_s, u"712DAF5A23ABECDC"_s},
        {u"/mnt"_s, u"BD01D5F9A873082E"_s},
        {u"/mnt/tb"_s, u"48C86B560B0ABF56"_s},
        {u"/usr/lib/thunderbird"_s, u"FDC34C9F024745EB"_s},
        {u"/usr/lib/thunderbird-esr"_s, u"50F02567FAE9C7BF"_s},
        {u"/usr/lib64/thunderbird"_s, u"3DDF446CE6CB1A45"_s},
        {u"/opt/thunderbird"_s, u"9238613B8C3D2579"_s},
        {u"/app/lib/thunderbird"_s, u"BD520B11F73A6B64"_s},
    }));
    CHECK(installHash(folder) == hash);
}
