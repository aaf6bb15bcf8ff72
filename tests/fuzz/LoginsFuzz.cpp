// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a logins.json: refused, or given one login more and everything else kept.
#include "fuzz/Expect.h"
#include "profile/vault/LoginsFile.h"

using namespace Qt::StringLiterals;

namespace {

const QString origin = u"imap://imap.ac-amiens.fr"_s;
const QDateTime now = QDateTime::fromMSecsSinceEpoch(1795286760000, Qt::UTC);
const SealedLogin sealed{"VQ==", "UA=="};

void updates(const QByteArray &file, const NumberedLogin &login)
{
    const auto updated = withLogins(file, {{origin, sealed, login.index}}, now);
    EXPECT(updated);
    const auto after = loginsOf(updated.value(), origin);
    EXPECT(after);
    for (const NumberedLogin &one : after.value())
        EXPECT(one.index != login.index || one.sealed == sealed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto before = loginsOf(file, origin);
    const auto added = withLogins(file, {{origin, sealed, std::nullopt}}, now);
    EXPECT(bool(before) == bool(added));
    EXPECT(withLogins(file, {}, now).value() == file);
    if (!before)
        return 0;
    const auto after = loginsOf(added.value(), origin);
    EXPECT(after);
    EXPECT(after.value().size() == before.value().size() + 1);
    for (qsizetype index = 0; index < before.value().size(); ++index)
        EXPECT(after.value()[index].sealed == before.value()[index].sealed);
    EXPECT(after.value().last().sealed == sealed);
    for (const NumberedLogin &login : before.value())
        updates(file, login);
    return 0;
}
