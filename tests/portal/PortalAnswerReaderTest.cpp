// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalAnswerReader.h"

#include "support/Catch.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

using State = PortalAnswerReader::State;

const QUrl url(u"https://portail.ac-amiens.fr/motdepasse/pertemdp.php"_s);

/// What zlib makes of @p text: 31 for gzip, 15 for zlib's own wrapping, -15 for the bare stream.
QByteArray packed(const QByteArray &text, int windowBits)
{
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray from = text;
    QByteArray into(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(from.data());
    stream.avail_in = static_cast<uInt>(from.size());
    stream.next_out = reinterpret_cast<Bytef *>(into.data());
    stream.avail_out = static_cast<uInt>(into.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    into.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return into;
}

QByteArray withLength(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + headers +
           "Content-Type: text/html; charset=ISO-8859-1\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray encoded(const QByteArray &body, const QByteArray &encoding)
{
    return withLength(body, "Content-Encoding: " + encoding + "\r\n");
}

/// Feeds @p bytes in pieces of @p piece, then tells the end.
State read(PortalAnswerReader &reader, const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    return reader.end();
}

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

} // namespace

TEST_CASE("a page comes whole, however it is delimited, packed and cut into pieces")
{
    const QByteArray page = "<p>Bonjour</p>";
    const QByteArray bytes = GENERATE_COPY(
        withLength(page), "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n" + page,
        "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n" + page,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3;size=odd\r\n<p>\r\n7\r\nBonjour\r\n4\r\n</p>\r\n0\r\nX-Trailer: yes\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" +
            withLength(page),
        encoded(packed(page, 31), "gzip"), encoded(packed(page, 31), "x-gzip"),
        encoded(packed(page, 31), "GZIP"), encoded(packed(page, 15), "deflate"),
        encoded(packed(page, -15), "deflate"), encoded(page, "identity"),
        withLength(page) + "HTTP/1.1 200 OK\r\n\r\nmore than was asked for");
    const qsizetype piece = GENERATE(1, 7, 1 << 20);
    CAPTURE(bytes.toStdString(), piece);
    PortalAnswerReader reader(url);

    REQUIRE(read(reader, bytes, piece) == State::Complete);

    const PortalAnswer answer = reader.takeAnswer();
    CHECK(answer.status == 200);
    CHECK(answer.url == url);
    CHECK(answer.contentType == u"text/html; charset=ISO-8859-1");
    CHECK(answer.body == page);
    CHECK_FALSE(answer.tooLarge);
}

TEST_CASE("the header's words are handed on")
{
    PortalAnswerReader reader(url);
    REQUIRE(read(reader, "HTTP/1.1 302 Found\r\nlocation: ../fin?x=\xC3\xA9\r\nRetry-After: 120\r\n"
                         "Set-Cookie: a=1; Path=/\r\nContent-Length: 0\r\nset-cookie: b=2\r\n\r\n") ==
            State::Complete);
    const PortalAnswer answer = reader.takeAnswer();
    CHECK(answer.status == 302);
    CHECK(answer.location == u"../fin?x=é");
    CHECK(answer.retryAfterSeconds == 120);
    const auto cookies = reader.takeCookies();
    REQUIRE(cookies.size() == 2);
    CHECK(textOf(cookies[0]) == u"a=1; Path=/");
    CHECK(textOf(cookies[1]) == u"b=2");
}

TEST_CASE("Retry-After is a number, or a date beside the answer's own")
{
    const auto [headers, seconds] = GENERATE(table<QByteArray, std::optional<int>>({
        {"Retry-After: 0\r\n", 0},
        {"Retry-After: 99999999999999\r\n", std::numeric_limits<int>::max()},
        {"Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:59:37 GMT\r\n", 600},
        {"Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sunday, 06-Nov-94 08:49:30 GMT\r\n", 0},
        {"Retry-After: Sun, 06 Nov 1994 08:59:37 GMT\r\n", std::nullopt},
        {"Retry-After: soon\r\n", std::nullopt},
        {"", std::nullopt},
    }));
    CAPTURE(headers.toStdString());
    PortalAnswerReader reader(url);
    REQUIRE(read(reader, "HTTP/1.1 503 Service Unavailable\r\n" + headers + "\r\n") == State::Complete);
    CHECK(reader.takeAnswer().retryAfterSeconds == seconds);
}

TEST_CASE("an answer that stops before its end is cut")
{
    const QByteArray page = "<p>Bonjour, bonjour, bonjour, bonjour</p>";
    const QByteArray gzip = packed(page, 31);
    const QByteArray bytes = GENERATE_COPY(
        QByteArray(), QByteArray("HTTP/1.1 200 O"), QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/ht"),
        withLength(page).chopped(1), "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.chopped(9),
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\nx", QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    CAPTURE(bytes.toStdString());
    PortalAnswerReader reader(url);
    CHECK(read(reader, bytes) == State::Cut);
}

TEST_CASE("what has no body ends with its header")
{
    const QByteArray status = GENERATE("204 No Content", "304 Not Modified", "101 Switching Protocols");
    PortalAnswerReader reader(url);
    const QByteArray bytes = "HTTP/1.1 " + status + "\r\nContent-Encoding: gzip\r\n\r\n";
    CHECK(reader.feed(bytes) == State::Complete);
    CHECK(reader.takeAnswer().body.isEmpty());
}

TEST_CASE("an empty page that calls itself packed is an empty page")
{
    PortalAnswerReader reader(url);
    REQUIRE(read(reader, encoded({}, "gzip")) == State::Complete);
    CHECK(reader.takeAnswer().contentType.startsWith(u"text/html"));
}

TEST_CASE("what is not HTTP is named so, in the parser's words")
{
    const QByteArray bytes =
        GENERATE(QByteArray("220 smtp.ac-amiens.fr ESMTP\r\n"), QByteArray("HTTP/9.9 200 OK\r\n\r\n"),
                 QByteArray("<html>Bonjour</html>\r\n\r\n"),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Length: minus\r\n\r\n"),
                 QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
                 QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(11) + withLength("x"));
    CAPTURE(bytes.toStdString());
    PortalAnswerReader reader(url);
    CHECK(read(reader, bytes) == State::Malformed);
    CHECK_FALSE(reader.problem().isEmpty());
    CHECK_FALSE(reader.problem().contains(u"smtp.ac-amiens.fr"));
}

TEST_CASE("a page in an encoding that nobody asked for is no page, and its status stays")
{
    const QByteArray bytes = GENERATE(
        encoded("\x1B\x0D", "br"), encoded("x", "zstd"), encoded(packed("<p>x</p>", 31), "gzip, gzip"),
        encoded("no gzip at all", "gzip"), encoded("\x78\x9C no zlib either", "deflate"),
        QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
                   "1\r\nx\r\n0\r\n\r\n"));
    CAPTURE(bytes.toStdString());
    PortalAnswerReader reader(url);
    REQUIRE(read(reader, bytes) == State::Complete);
    const PortalAnswer answer = reader.takeAnswer();
    CHECK(answer.status == 200);
    CHECK(answer.body.isEmpty());
    CHECK(answer.contentType == u"application/octet-stream");
    CHECK_FALSE(answer.tooLarge);
}

TEST_CASE("a page of exactly the bound is read, one byte more is too large")
{
    const QByteArray page(mostPageBytes, ' ');
    const auto [body, tooLarge] = GENERATE_COPY(table<QByteArray, bool>({
        {withLength(page), false},
        {encoded(packed(page, 31), "gzip"), false},
        {"HTTP/1.1 200 OK\r\n\r\n" + page, false},
        {withLength(page + " "), true},
        {encoded(packed(page + " ", 31), "gzip"), true},
        {"HTTP/1.1 200 OK\r\n\r\n" + page + " ", true},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n200001\r\n" + page + " \r\n0\r\n\r\n", true},
    }));
    PortalAnswerReader reader(url);
    REQUIRE(read(reader, body, 16384) == State::Complete);
    const PortalAnswer answer = reader.takeAnswer();
    CHECK(answer.status == 200);
    CHECK(answer.tooLarge == tooLarge);
    CHECK(answer.body.size() == (tooLarge ? 0 : mostPageBytes));
}

TEST_CASE("whatever has no end is left at the bound")
{
    const QByteArray blanks(16384, ' ');
    const QByteArray zeros = QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n") +
                             packed(QByteArray(qsizetype{64} << 20, '\0'), 31);
    const auto [start, more] = GENERATE_COPY(table<QByteArray, QByteArray>({
        {"HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", blanks},
        {"HTTP/1.1 200 OK\r\n\r\n", blanks},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4000\r\n" + blanks + "\r\n"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", QByteArray(16384, 'x')},
        {"HTTP/1.1 200 OK\r\n", "X-More: " + QByteArray(4000, 'x') + "\r\n"},
        {"HTTP/1.1 200 OK\r\nX-Long: ", QByteArray(16384, 'x')},
        {zeros, blanks},
    }));
    CAPTURE(start.first(std::min<qsizetype>(start.size(), 60)).toStdString());
    PortalAnswerReader reader(url);
    State state = reader.feed(start);
    qsizetype fed = start.size();
    while (state == State::Reading && fed < qsizetype{8} << 20) {
        state = reader.feed(more);
        fed += more.size();
    }
    CHECK(state == State::Complete);
    CHECK(fed <= mostPageBytes + 2 * more.size() + start.size());
    const PortalAnswer answer = reader.takeAnswer();
    CHECK(answer.tooLarge);
    CHECK(answer.body.isEmpty());
}
