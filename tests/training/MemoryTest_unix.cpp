// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningAcademy.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

qint64 residentMegabytes()
{
    QFile statistics(u"/proc/self/statm"_s);
    REQUIRE(statistics.open(QIODevice::ReadOnly));
    return statistics.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE) / (1024 * 1024);
}

} // namespace

TEST_CASE("a client that asks for much and reads nothing does not fill the server's memory")
{
    const RunningAcademy running;
    const auto account = running.account();
    TlsClient imap(running);
    REQUIRE(imap.connectTo(running.port(Protocol::Imap, Security::Tls), Security::Tls));
    REQUIRE(imap.ask("a LOGIN mdupont " + account.password.toUtf8(), "a OK").contains("a OK"));
    const QByteArray big(1024 * 1024, 'x');
    REQUIRE(imap.ask("b APPEND INBOX {1048576+}\r\n" + big, "b OK").contains("b OK"));
    REQUIRE(imap.ask("c SELECT INBOX", "c OK").contains("c OK"));
    const qint64 before = residentMegabytes();
    imap.socket.setReadBufferSize(4096);
    for (int asked = 0; asked < 200; ++asked)
        imap.socket.write("d FETCH 2 BODY.PEEK[]\r\n");
    while (imap.socket.bytesToWrite() + imap.socket.encryptedBytesToWrite() > 0)
        REQUIRE(imap.socket.waitForBytesWritten(5000));
    // The questions alone fit into the sockets' buffers; 200 MiB of answers must not be made ahead.
    TlsClient other(running);
    REQUIRE(other.connectTo(running.port(Protocol::Imap, Security::Tls), Security::Tls));
    REQUIRE(other.ask("a NOOP", "a OK").contains("a OK"));
    CHECK(residentMegabytes() - before < 64);
}
