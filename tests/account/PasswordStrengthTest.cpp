// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/PasswordStrength.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

double bitsOf(QString password, const QStringList &ownWords = {})
{
    return estimatedBits(Secret::takeFrom(password), ownWords);
}

} // namespace

TEST_CASE("A guessable password counts few bits, a random one many")
{
    CHECK(bitsOf(u""_s) == 0);
    CHECK(bitsOf(u"motdepasse"_s) < 25);
    CHECK(bitsOf(u"azerty123456"_s) < 30);
    CHECK(bitsOf(u"vK7#qLw92!pZrT4x"_s) > recommendedBits);
    CHECK(bitsOf(u"corail tournesol hublot givre panache ruban"_s) > recommendedBits);
}

TEST_CASE("A person's own words count for nothing")
{
    CHECK(bitsOf(u"Gwendoline1"_s, {u"Gwendoline"_s}) < bitsOf(u"Gwendoline1"_s) / 2);
}

TEST_CASE("A password longer than any is measured in no time, by its beginning")
{
    CHECK(bitsOf(QString(100'000, u'a')) < recommendedBits);
}
