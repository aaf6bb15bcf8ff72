// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a prefs.js: refused, or kept byte for byte but for what is changed; given the account once;
// the accounts in it mended.
#include "fuzz/Expect.h"
#include "profile/thunderbird/AccountList.h"
#include "profile/thunderbird/AccountMending.h"
#include "profile/thunderbird/AccountMerge.h"
#include "support/MailAccounts.h"

#include <QMap>

#include <algorithm>

namespace {

QMap<QByteArray, PrefValue> contentOf(const PrefsFile &prefs)
{
    QMap<QByteArray, PrefValue> content;
    for (const QByteArray &key : prefs.keys())
        content.insert(key, *prefs.value(key));
    return content;
}

PrefsFile readAgain(const PrefsFile &prefs)
{
    const auto again = PrefsFile::parse(prefs.bytes());
    EXPECT(again);
    EXPECT(contentOf(again.value()) == contentOf(prefs));
    return again.value();
}

void changesNothingElse(PrefsFile prefs, const QByteArray &text)
{
    auto expected = contentOf(prefs);
    QList<QByteArray> keys = prefs.keys();
    keys = keys.mid(0, 3) + QList<QByteArray>{"a new key", text.left(8)};
    for (QByteArray key : keys) {
        key.replace('\0', "");
        prefs.set(key, text);
        prefs.set("number", static_cast<qint32>(text.size()));
        expected.insert(key, QByteArray(text).replace('\0', ""));
        expected.insert("number", static_cast<qint32>(text.size()));
        EXPECT(contentOf(prefs) == expected);
        readAgain(prefs);
    }
}

void holdsTheAccountOnce(PrefsFile prefs)
{
    const AccountWish wish{mariesAccount()};
    mergeAccount(prefs, wish);
    const PrefsFile once = readAgain(prefs);
    mergeAccount(prefs, wish);
    EXPECT(prefs.bytes() == once.bytes());
    const auto accounts = listedAccounts(once);
    const auto isOurs = [](const ListedAccount &account) {
        return account.type == "imap" &&
               account.host.compare(u"imap.ac-amiens.fr", Qt::CaseInsensitive) == 0 &&
               account.userName == u"mdupont" && account.port == 993;
    };
    EXPECT(std::any_of(accounts.begin(), accounts.end(), isOurs));
}

/// Whatever stands there of an account: mended it is as wished for, and mended again it is the same.
void mendsWhatIsThere(const PrefsFile &prefs)
{
    const MailAccount right = mariesAccount();
    for (const StoredAccount &account : storedAccounts(prefs)) {
        if (account.incoming.endpoint.protocol != Protocol::Imap)
            continue;
        PrefsFile mended = prefs;
        const AccountMending mending{right.incoming, std::nullopt};
        mendAccount(mended, account, mending);
        for (const StoredAccount &after : storedAccounts(readAgain(mended))) {
            if (after.key == account.key)
                EXPECT(after.incoming.endpoint == right.incoming.endpoint.endpoint());
        }
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto prefs = PrefsFile::parse(bytes);
    if (!prefs) {
        EXPECT(prefs.fault().kind == FaultKind::PrefsBroken);
        return 0;
    }
    EXPECT(prefs.value().bytes() == bytes);
    changesNothingElse(prefs.value(), bytes.right(40));
    holdsTheAccountOnce(prefs.value());
    mendsWhatIsThere(prefs.value());
    return 0;
}
