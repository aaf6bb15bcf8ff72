// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for an académie's file: refused with the place and the reason, or an académie that leads nobody
// out of the trusted domains with a secret.
#include "academy/AcademyFile.h"
#include "academy/TrustedDomains.h"
#include "fuzz/Expect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where a password would go.
bool isSafe(const ServerRow &row)
{
    return !row.endpoint || isTrustedHost(row.endpoint->host);
}

void staysAtHome(const Academy &academy)
{
    EXPECT(isTrustedHost(academy.portal.activation.host()));
    EXPECT(academy.portal.activation.scheme() == u"https"_s);
    EXPECT(std::ranges::all_of(academy.portal.hosts, isTrustedHost));
    EXPECT(!academy.services.empty());
    for (const MailService &service : academy.services) {
        EXPECT(service.webmail.scheme() == u"https"_s);
        EXPECT(!service.presets.empty());
        for (const ServerPreset &preset : service.presets) {
            EXPECT(isSafe(preset.incoming) && isSafe(preset.outgoing));
            EXPECT(service.preset(preset.id) != nullptr);
        }
        EXPECT(!presetsAsJson(service).isEmpty());
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto academy = readAcademy(bytes, u"academy.json"_s);
    if (!academy) {
        EXPECT(academy.fault().kind == FaultKind::AcademyFileInvalid);
        EXPECT(academy.fault().detail.startsWith(u"academy.json: "_s));
        return 0;
    }
    staysAtHome(academy.value());
    const auto again = readAcademy(bytes, u"academy.json"_s);
    EXPECT(again && again.value() == academy.value());
    return 0;
}
