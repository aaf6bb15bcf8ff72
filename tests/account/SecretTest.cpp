// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Secret.h"

#include "support/Catch.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>

using namespace Qt::StringLiterals;

// Frees are watched, so that a test can look at a secret's bytes at the very moment they are given back.
namespace {

const char *watchedPlace = nullptr;
std::size_t watchedSize = 0;
bool freed = false;
bool freedClean = false;

void watch(const Secret &secret)
{
    secret.reveal([](QByteArrayView bytes) {
        watchedPlace = bytes.data();
        watchedSize = static_cast<std::size_t>(bytes.size());
    });
    freed = false;
}

void beforeFree(const void *place) noexcept
{
    if (place == nullptr || place != watchedPlace)
        return;
    freed = true;
    freedClean = std::all_of(watchedPlace, watchedPlace + watchedSize, [](char byte) { return byte == 0; });
    watchedPlace = nullptr;
}

} // namespace

void *operator new(std::size_t size)
{
    if (void *place = std::malloc(size > 0 ? size : 1)) // NOLINT(cppcoreguidelines-no-malloc)
        return place;
    throw std::bad_alloc();
}

// std::stable_sort asks this way; without it a sanitizer's allocator would meet our free().
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return std::malloc(size > 0 ? size : 1); // NOLINT(cppcoreguidelines-no-malloc)
}

void operator delete(void *place) noexcept
{
    beforeFree(place);
    std::free(place); // NOLINT(cppcoreguidelines-no-malloc)
}

void operator delete(void *place, std::size_t) noexcept
{
    operator delete(place);
}

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

TEST_CASE("a secret holds the UTF-8 of what was typed, and the field is empty")
{
    QString typed = u"pâté-œuf"_s;
    const Secret secret = Secret::takeFrom(typed);
    CHECK(bytesOf(secret) == "pâté-œuf"_ba);
    CHECK(secret.size() == 11);
    CHECK(typed.isEmpty());

    QByteArray received = "from standard input"_ba;
    CHECK(bytesOf(Secret::takeFrom(received)) == "from standard input"_ba);
    CHECK(received.isEmpty());
}

TEST_CASE("overwrite leaves nothing of what was there")
{
    char buffer[] = "46G9987654XYZ";

    overwrite(buffer, sizeof buffer);

    CHECK(std::ranges::all_of(buffer, [](char byte) { return byte == 0; }));
}

TEST_CASE("moving a secret leaves the source empty")
{
    QString typed = u"secret"_s;
    Secret first = Secret::takeFrom(typed);

    Secret second = std::move(first);
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is what is promised
    CHECK(bytesOf(second) == "secret"_ba);

    QString other = u"another"_s;
    second = Secret::takeFrom(other);
    CHECK(bytesOf(second) == "another"_ba);
}

TEST_CASE("wiping zeroes the very bytes that were lent, and empties the secret")
{
    QString typed = u"secret"_s;
    Secret secret = Secret::takeFrom(typed);
    const char *const place = secret.reveal([](QByteArrayView bytes) { return bytes.data(); });

    secret.wipe();

    // std::vector::clear keeps its memory, so the place may still be looked at.
    CHECK(std::memcmp(place, "\0\0\0\0\0\0", 6) == 0);
    CHECK(secret.isEmpty());
}

TEST_CASE("a secret that dies or is replaced gives back zeros only")
{
    QString typed = u"a secret that is long enough to live on the heap"_s;
    {
        const Secret secret = Secret::takeFrom(typed);
        watch(secret);
    }
    CHECK(freed);
    CHECK(freedClean);

    typed = u"another secret that is long enough to live on the heap"_s;
    Secret replaced = Secret::takeFrom(typed);
    watch(replaced);
    replaced = Secret();
    CHECK(freed);
    CHECK(freedClean);
}

TEST_CASE("a clone is a copy of its own")
{
    QString typed = u"secret"_s;
    Secret secret = Secret::takeFrom(typed);

    const Secret copy = secret.clone();
    secret.wipe();

    CHECK(bytesOf(copy) == "secret"_ba);
}
