# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends an answer in the way its variant wants, well or badly."""
import email.utils
import functools
import gzip
import http
import time
import zlib

from variant import How

PATIENCE = 40  # seconds; longer than any client's
MEGABYTE = 1024 * 1024


def send(connection, answer, body):
    """Gives how many bytes of the body the client took before it went; raises OSError when it went early."""
    how = answer.how
    if how is How.SILENT:
        connection.settimeout(PATIENCE)
        connection.recv(1)
        return 0
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n" if how is How.HINTED else b""
    if how is How.GZIP:
        body = gzip.compress(body)
    elif how is How.DEFLATE:
        body = zlib.compress(body)
    elif how is How.BOMB:
        body = bomb()
    start = hints + head(answer, body)
    if how is How.HUNDRED_MEGABYTES:
        return send_blanks(connection, start, 100)
    if how is How.DRIP:
        return drip(connection, start + body)
    if how is How.CHUNKED:
        body = chunked(body)
    elif how is How.CUT:
        body = body[:len(body) // 2]
    connection.sendall(start + body)
    return len(body)


@functools.cache
def bomb():
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    return b"".join(packer.compress(b" " * MEGABYTE) for _ in range(100)) + packer.flush()


def head(answer, body):
    reason = http.HTTPStatus(answer.status).phrase
    lines = [f"HTTP/1.1 {answer.status} {reason}", f"Date: {email.utils.formatdate(usegmt=True)}",
             "Connection: close", "Server: variants", *answer.headers]
    if answer.type:
        lines.append(f"Content-Type: {answer.type}")
    if answer.how in (How.GZIP, How.BOMB):
        lines.append("Content-Encoding: gzip")
    elif answer.how is How.DEFLATE:
        lines.append("Content-Encoding: deflate")
    if answer.how is How.CHUNKED:
        lines.append("Transfer-Encoding: chunked")
    elif answer.how is How.HUNDRED_MEGABYTES:
        lines.append(f"Content-Length: {100 * MEGABYTE}")
    elif answer.how is not How.TO_THE_END:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def chunked(body):
    pieces = [body[start:start + 97] for start in range(0, len(body), 97)]
    return b"".join(b"%x;size=odd\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\nX-End: yes\r\n\r\n"


def send_blanks(connection, start, megabytes):
    connection.sendall(start)
    sent = 0
    try:
        for _ in range(16 * megabytes):
            connection.sendall(b" " * (MEGABYTE // 16))
            sent += MEGABYTE // 16
    except OSError:
        pass
    return sent


def drip(connection, answer):
    """A byte every 50 ms: each keeps the connection alive, the page never ends within a client's patience."""
    for position, byte in enumerate(answer[:PATIENCE * 20]):
        connection.sendall(bytes((byte,)))
        time.sleep(0.05)
    return position
