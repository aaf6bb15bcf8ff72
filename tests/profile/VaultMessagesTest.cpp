// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/VaultMessages.h"

#include "support/Catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::takeFrom(bytes);
}

} // namespace

TEST_CASE("an order comes over whole, and its bytes are wiped")
{
    VaultOrder order;
    order.nssFolder = u"/opt/Thunderbird à moi"_s;
    order.storeFolder = u"/tmp/x"_s;
    order.authority = QByteArray("\x30\x00\xff", 3);
    order.logins.push_back({u"mdupont"_s, secretOf("p\nq\xc3\xa9"), {{"QQ==", "Qg=="}}});
    order.logins.push_back({u"o'neill"_s, Secret(), {}});
    QByteArray sent = orderJson(order) + "\n";
    for (const VaultOrder::Login &login : order.logins) {
        sent += lengthPrefix(login.password.size());
        sent += login.password.reveal([](QByteArrayView clear) { return clear.toByteArray(); });
    }
    std::vector<char> bytes(sent.cbegin(), sent.cend());
    const auto received = orderFrom(bytes);
    REQUIRE(received);
    REQUIRE(received.value().nssFolder == order.nssFolder);
    REQUIRE(received.value().authority == order.authority);
    REQUIRE(received.value().logins.size() == 2);
    REQUIRE(received.value().logins[0].userName == u"mdupont"_s);
    REQUIRE(received.value().logins[0].known == order.logins[0].known);
    REQUIRE(received.value().logins[0].password.reveal(
        [](QByteArrayView clear) { return clear == "p\nq\xc3\xa9"; }));
    REQUIRE(received.value().logins[1].password.isEmpty());
    REQUIRE(std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return byte == 0; }));

    for (qsizetype length = 0; length < sent.size(); ++length) {
        std::vector<char> cut(sent.cbegin(), sent.cbegin() + length);
        REQUIRE_FALSE(orderFrom(cut));
    }
    std::vector<char> more(sent.cbegin(), sent.cend());
    more.push_back('x');
    REQUIRE_FALSE(orderFrom(more));
}

TEST_CASE("an answer comes over whole, a fault too")
{
    VaultAnswer answer;
    answer.logins = {{{"QQ==", "Qg=="}, 3, true}, {{"Qw==", "RA=="}, std::nullopt, false}};
    REQUIRE(answerFrom(answerJson(answer)).value() == answer);
    REQUIRE(answerFrom("a library prints\n{}\n" + answerJson(answer) + "\r\n").value() == answer);
    const Fault fault{FaultKind::PrimaryPasswordSet, u"é"_s};
    REQUIRE(answerFrom(answerJson(fault)).fault() == fault);
}
