// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/PasswordStrength.h"

#include <vector>
#include <zxcvbn.h>

namespace {

/// Every character counts in zxcvbn's time, more than linearly; what is this long is strong or a mistake.
constexpr qsizetype longestEstimated = 100;

} // namespace

double estimatedBits(const Secret &password, const QStringList &ownWords)
{
    std::vector<QByteArray> words;
    for (const QString &word : ownWords)
        words.push_back(word.toLower().toUtf8());
    std::vector<const char *> pointers;
    for (const QByteArray &word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);

    return password.reveal([&](QByteArrayView bytes) {
        std::vector<char> terminated(bytes.begin(), bytes.begin() + std::min(bytes.size(), longestEstimated));
        terminated.push_back('\0');
        const double bits = ZxcvbnMatch(terminated.data(), pointers.data(), nullptr);
        overwrite(terminated.data(), terminated.size());
        return bits;
    });
}
