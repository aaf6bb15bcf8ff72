// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Resolver.h"

#include "support/Catch.h"

#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("rows that ask for the same name are all answered, each from the event loop")
{
    const Resolver resolve = systemResolver();
    QObject asker;
    int answers = 0;
    for (int row = 0; row < 7; ++row) {
        resolve(u"localhost"_s, &asker, [&](const Resolved &resolved) {
            ++answers;
            CHECK_FALSE(resolved.obstacle);
            CHECK(resolved.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
        });
    }
    CHECK(answers == 0);
    CHECK(QTest::qWaitFor([&] { return answers == 7; }));
}

TEST_CASE("a name may be asked for again from within its own answer")
{
    const Resolver resolve = systemResolver();
    QObject asker;
    bool again = false;
    resolve(u"localhost"_s, &asker, [&](const Resolved &) {
        resolve(u"localhost"_s, &asker, [&](const Resolved &resolved) { again = !resolved.obstacle; });
    });
    CHECK(QTest::qWaitFor([&] { return again; }));
}

TEST_CASE("who is gone is not answered, the others are")
{
    const Resolver resolve = systemResolver();
    auto first = std::make_unique<QObject>();
    QObject second;
    bool firstAnswered = false;
    bool secondAnswered = false;
    resolve(u"localhost"_s, first.get(), [&](const Resolved &) { firstAnswered = true; });
    resolve(u"localhost"_s, &second, [&](const Resolved &) { secondAnswered = true; });
    first.reset();
    CHECK(QTest::qWaitFor([&] { return secondAnswered; }));
    CHECK_FALSE(firstAnswered);
}

TEST_CASE("address literals are their own answer")
{
    const Resolver resolve = systemResolver();
    QObject asker;
    const QString literal = GENERATE(as<QString>{}, u"192.0.2.7"_s, u"2001:db8::7"_s);
    QList<QHostAddress> found;
    resolve(literal, &asker, [&](const Resolved &resolved) { found = resolved.addresses; });
    CHECK(found.isEmpty());
    CHECK(QTest::qWaitFor([&] { return !found.isEmpty(); }));
    CHECK(found == QList{QHostAddress(literal)});
}

TEST_CASE("a name that cannot be is not found, or not looked up where there is no resolver")
{
    const Resolved resolved = resolveBlocking("name-that-is-not.invalid");
    CHECK(resolved.addresses.isEmpty());
    CHECK(resolved.obstacle);
    CHECK_FALSE(resolved.message.isEmpty());
}
