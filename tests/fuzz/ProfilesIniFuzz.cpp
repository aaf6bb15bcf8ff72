// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a profiles.ini (the first half) and an installs.ini (the second): kept but for what is added,
// and what is added is found.
#include "fuzz/Expect.h"
#include "profile/thunderbird/ProfilesIni.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString root = u"/home/marie/.thunderbird"_s;
const QString ours = u"/home/marie/.thunderbird/k3v9q2zt.ac-amiens"_s;

bool knows(const ProfilesIni &profiles, const QString &folder)
{
    const auto known = profiles.profiles();
    return std::any_of(known.begin(), known.end(),
                       [&](const auto &profile) { return profile.folder == folder; });
}

std::optional<QByteArray> bareCompatibility(const QString &)
{
    return "[Compatibility]\n";
}

/// Everything that was there is still there, in its order.
bool isWithin(const QByteArray &before, const QByteArray &after)
{
    auto place = after.begin();
    return std::all_of(before.begin(), before.end(), [&](char c) {
        place = std::find(place, after.end(), c);
        return place++ != after.end();
    });
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray bytes = input.left((input.size() + 1) / 2);
    const QByteArray installs = input.mid(bytes.size());
    const auto parsed = ProfilesIni::parse(bytes, root, installs);
    if (!parsed)
        return 0;
    ProfilesIni profiles = parsed.value();
    EXPECT(profiles.bytes() == bytes);
    if (knows(profiles, ours))
        return 0;
    const ProfilesIni::Asker asker{u"FDC34C9F024745EB"_s, size % 2 == 0};
    const auto openedBefore = profiles.openedBy(asker, bareCompatibility);
    profiles.add(u"ac-amiens"_s, ours);
    if (bytes.indexOf("[Profile") < 0)
        EXPECT(isWithin(bytes, profiles.bytes()));

    const auto again = ProfilesIni::parse(profiles.bytes(), root, installs);
    EXPECT(again);
    EXPECT(knows(again.value(), ours));
    if (openedBefore.kind == ProfilesIni::Opening::Kind::Profile)
        EXPECT(again.value().openedBy(asker, bareCompatibility) == openedBefore);

    profiles.setDefaultOf(asker, ours);
    const auto last = ProfilesIni::parse(profiles.bytes(), root, installs);
    EXPECT(last);
    const ProfilesIni::Opening opensOurs{ProfilesIni::Opening::Kind::Profile, ours};
    EXPECT(last.value().asksAtEveryStart() || last.value().openedBy(asker, bareCompatibility) == opensOurs);
    return 0;
}
