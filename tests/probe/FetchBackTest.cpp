// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ErrandPlay.h"
#include "probe/proof/ImapFetchBack.h"
#include "probe/proof/Pop3FetchBack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ours = "<0123456789abcdef@ac-amiens.fr>";

QByteArrayList selected(const QByteArray &capabilities = "IMAP4rev1 UIDPLUS")
{
    return {"* CAPABILITY " + capabilities, "b1 OK done", "* 7 EXISTS", "* FLAGS (\\Seen \\Deleted)",
            "b2 OK [READ-WRITE] done"};
}

ImapFetchBack imap(const ImapFetchBack::Pauses &pauses = {})
{
    return {ours, pauses};
}

QByteArrayList fetched(const QByteArray &tag, const QByteArray &header)
{
    return QByteArrayList{"* 3 FETCH (UID 12 BODY[HEADER.FIELDS (MESSAGE-ID)] {60}"} + header.split('|') +
           QByteArrayList{"", ")", tag + " OK done"};
}

QByteArrayList pop(const QByteArray &stat, const QList<QByteArrayList> &headers)
{
    QByteArrayList lines{stat};
    for (const QByteArrayList &header : headers)
        lines << QByteArrayList{"+OK top follows"} + header + QByteArrayList{"", "."};
    return lines;
}

} // namespace

// IMAP

TEST_CASE("over IMAP our message is found by its Message-ID, and that one alone is expunged")
{
    ImapFetchBack errand = imap();
    const PlayedErrand played = play(errand, selected() + QByteArrayList{"* SEARCH 12", "b3 OK done"} +
                                                 fetched("b4", "Message-ID: " + ours) +
                                                 QByteArrayList{"b5 OK", "* 3 EXPUNGE", "b6 OK"});
    CHECK(played.ready);
    CHECK(played.said == QByteArrayList{"b1 CAPABILITY", "b2 SELECT INBOX",
                                        "b3 UID SEARCH HEADER Message-ID \"" + ours + '"',
                                        "b4 UID FETCH 12 (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])",
                                        "b5 UID STORE 12 +FLAGS.SILENT (\\Deleted)", "b6 UID EXPUNGE 12"});
    CHECK(errand.arrival() == Arrival::Arrived);
    CHECK(errand.deletion() == Deletion::Deleted);
}

TEST_CASE("without UIDPLUS the message is only marked: a plain EXPUNGE would take others along")
{
    ImapFetchBack errand = imap();
    const PlayedErrand played =
        play(errand, selected("IMAP4rev1") + QByteArrayList{"* SEARCH 12", "b3 OK"} +
                         fetched("b4", "Message-ID: " + ours) + QByteArrayList{"b5 OK"});
    CHECK(played.ready);
    CHECK(played.last() == "b5 UID STORE 12 +FLAGS.SILENT (\\Deleted)");
    CHECK(errand.deletion() == Deletion::Marked);
}

TEST_CASE("a message that is not ours is not touched, whatever the search says")
{
    const QByteArray header =
        GENERATE(as<QByteArray>{}, "Message-ID: <another@ac-amiens.fr>", "Message-ID: " + ours + "x",
                 "X-Message-ID: " + ours, "In-Reply-To: " + ours, "Message-ID:|  <another@ac-amiens.fr>", "");
    CAPTURE(header.toStdString());
    ImapFetchBack errand = imap();
    const PlayedErrand played =
        play(errand, selected() + QByteArrayList{"* SEARCH 12", "b3 OK"} + fetched("b4", header));
    CHECK(played.ready);
    CHECK(played.last().startsWith("b4 UID FETCH"));
    CHECK(errand.arrival() == Arrival::Missing);
}

TEST_CASE("a folded or differently spelled header is the same header")
{
    const QByteArray header = GENERATE(as<QByteArray>{}, "Message-ID:|\t" + ours, "MESSAGE-ID:" + ours,
                                       "message-id : " + ours + "  ");
    ImapFetchBack errand = imap();
    play(errand, selected() + QByteArrayList{"* SEARCH 12", "b3 OK"} + fetched("b4", header));
    CHECK(errand.arrival() == Arrival::Arrived);
}

TEST_CASE("a server that finds everything is not believed: the newest few are looked at")
{
    ImapFetchBack errand = imap();
    QByteArrayList lines = selected() + QByteArrayList{"* SEARCH 9 8 7 6 5 4 3 2 1", "b3 OK"};
    for (int at = 0; at < 9; ++at)
        lines << fetched('b' + QByteArray::number(4 + at), "Message-ID: <other@x>");
    const PlayedErrand played = play(errand, lines);
    CHECK(played.ready);
    CHECK(played.said.size() == 3 + qsizetype(ImapFetchBack::mostCandidates));
    CHECK(played.last().contains("UID FETCH 6 "));
    CHECK(errand.deletion() == Deletion::None);
}

TEST_CASE("a message that is not there yet is looked for again after each pause, and then no more")
{
    ImapFetchBack errand = imap({1s, 2s});
    const PlayedErrand played =
        play(errand, selected() + QByteArrayList{"* SEARCH", "b3 OK", "* 8 EXISTS", "(pause over)", "b4 OK",
                                                 "* SEARCH", "b5 OK", "(pause over)", "b6 OK", "b7 OK none"});
    CHECK(played.ready);
    CHECK(played.pauses == std::vector<std::chrono::milliseconds>{1s, 2s});
    CHECK(played.said.sliced(2) ==
          QByteArrayList{"b3 UID SEARCH HEADER Message-ID \"" + ours + '"', "(pause)", "b4 NOOP",
                         "b5 UID SEARCH HEADER Message-ID \"" + ours + '"', "(pause)", "b6 NOOP",
                         "b7 UID SEARCH HEADER Message-ID \"" + ours + '"'});
    CHECK(errand.arrival() == Arrival::Missing);
}

TEST_CASE("a no of the IMAP server is kept, with its code")
{
    const auto [lines, line] = GENERATE(table<QByteArrayList, QString>({
        {{"b1 OK", "b2 NO [UNAVAILABLE] later"}, u"NO [UNAVAILABLE] later"_s},
        {{"b1 OK", "* BYE going down"}, u"BYE going down"_s},
    }));
    ImapFetchBack errand = imap({1s});
    CHECK(play(errand, lines).ready);
    REQUIRE(errand.refusal());
    CHECK(errand.refusal()->line == line);
}

TEST_CASE("a refused deletion leaves the message where it is, arrived")
{
    ImapFetchBack errand = imap();
    CHECK(play(errand, selected() + QByteArrayList{"* SEARCH 12", "b3 OK"} +
                           fetched("b4", "Message-ID: " + ours) + QByteArrayList{"b5 NO [OVERQUOTA] full"})
              .ready);
    CHECK(errand.arrival() == Arrival::Arrived);
    CHECK(errand.deletion() == Deletion::None);
    CHECK(errand.refusal()->line == u"NO [OVERQUOTA] full");
}

TEST_CASE("an IMAP server that talks without end is not listened to for ever, not even in a pause")
{
    ImapFetchBack errand = imap({1s});
    QByteArrayList lines = selected() + QByteArrayList{"* SEARCH", "b3 OK"};
    lines += QByteArrayList(ImapFetchBack::mostLines + 1, "* 9 EXISTS");
    CHECK(play(errand, lines).obstacle == Obstacle::AnswerTooLong);
}

// POP

TEST_CASE("over POP the newest messages are looked at, and ours alone is deleted, which QUIT makes true")
{
    Pop3FetchBack errand(ours);
    const PlayedErrand played =
        play(errand, pop("+OK 3 4000", {{"Subject: other", "Message-ID: <other@x>"},
                                        {"From: me", "Message-ID:", " " + ours, "To: me"}}) +
                         QByteArrayList{"+OK marked", "+OK bye"});
    CHECK(played.ready);
    CHECK(played.said == QByteArrayList{"STAT", "TOP 3 0", "TOP 2 0", "DELE 2", "QUIT"});
    CHECK(errand.arrival() == Arrival::Arrived);
    CHECK(errand.deletion() == Deletion::Deleted);
    CHECK(errand.hasLeft());
}

TEST_CASE("a connection cut before QUIT is answered has deleted nothing for sure")
{
    Pop3FetchBack errand(ours);
    play(errand, pop("+OK 1 400", {{"Message-ID: " + ours}}) + QByteArrayList{"+OK marked"});
    CHECK(errand.arrival() == Arrival::Arrived);
    CHECK(errand.deletion() == Deletion::None);
}

TEST_CASE("over POP a bounded number of messages is looked at, from both ends")
{
    Pop3FetchBack errand(ours);
    const PlayedErrand played =
        play(errand, pop("+OK 500 99999", QList<QByteArrayList>(40, {"Message-ID: <other@x>"})));
    CHECK(played.ready);
    CHECK(played.said == QByteArrayList{"STAT", "TOP 500 0", "TOP 499 0", "TOP 498 0", "TOP 497 0",
                                        "TOP 496 0", "TOP 495 0", "TOP 494 0", "TOP 493 0", "TOP 1 0",
                                        "TOP 2 0"});
    CHECK(errand.arrival() == Arrival::Missing);
    CHECK_FALSE(errand.hasLeft());
}

TEST_CASE("a Message-ID in a body, if a server sends one along, is no header")
{
    Pop3FetchBack errand(ours);
    play(errand, {"+OK 1 400", "+OK", "Subject: x", "", "Message-ID: " + ours, "."});
    CHECK(errand.arrival() == Arrival::Missing);
}

TEST_CASE("without TOP nothing can be looked for, since RETR would open it")
{
    Pop3FetchBack errand(ours);
    CHECK(play(errand, {"+OK 2 400", "-ERR unknown", "-ERR unknown"}).ready);
    CHECK(errand.arrival() == Arrival::CannotLook);
}

TEST_CASE("an empty mailbox and a no to STAT are told apart")
{
    Pop3FetchBack empty(ours);
    CHECK(play(empty, {"+OK 0 0"}).ready);
    CHECK(empty.arrival() == Arrival::Missing);
    CHECK_FALSE(empty.refusal());

    Pop3FetchBack refused(ours);
    CHECK(play(refused, {"-ERR [SYS/TEMP] later"}).ready);
    CHECK(refused.refusal()->line == u"-ERR [SYS/TEMP] later");
}

TEST_CASE("a POP header without end is given up")
{
    Pop3FetchBack errand(ours);
    QByteArrayList lines{"+OK 1 400", "+OK"};
    lines += QByteArrayList(Pop3FetchBack::mostLines + 1, "To: somebody");
    CHECK(play(errand, lines).obstacle == Obstacle::AnswerTooLong);
}
