# SPDX-License-Identifier: GPL-3.0-or-later
"""One HTTP request as it came over the wire: every byte is kept, since every byte may betray a secret."""
import dataclasses
import email.message
import urllib.parse

MOST_HEAD_BYTES = 64 * 1024
MOST_BODY_BYTES = 1024 * 1024


@dataclasses.dataclass
class Request:
    raw: bytes
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def path(self):
        return self.target.partition("?")[0]

    @property
    def query(self):
        return self.target.partition("?")[2].encode("latin-1")

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name), "")

    def cookies(self):
        """Name to value; None when there are two of one name."""
        pairs = [pair.strip().partition("=")[::2] for pair in self.header("cookie").split(";") if pair.strip()]
        return dict(pairs) if len(dict(pairs)) == len(pairs) else None

    def fields(self):
        """The form as pairs of bytes, in order; its encoding."""
        if self.method == "GET":
            return url_encoded(self.query), "application/x-www-form-urlencoded"
        type_ = self.header("content-type")
        essence = type_.partition(";")[0].strip().lower()
        if essence == "multipart/form-data":
            return multipart(type_, self.body), essence
        return url_encoded(self.body), essence


def url_encoded(data):
    decode = lambda word: urllib.parse.unquote_to_bytes(word.replace(b"+", b" "))
    return [tuple(decode(word) for word in pair.partition(b"=")[::2]) for pair in data.split(b"&") if pair]


def multipart(type_, body):
    announced = email.message.Message()
    announced["content-type"] = type_
    boundary = b"--" + announced.get_boundary("").encode()
    pairs = []
    for part in body.split(boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0]
        pairs.append((name, content.removesuffix(b"\r\n")))
    return pairs


def read(connection):
    """The next request, or None when the client has gone without one."""
    raw = b""
    while b"\r\n\r\n" not in raw:
        more = connection.recv(16 * 1024)
        if not more or len(raw) > MOST_HEAD_BYTES:
            return Request(raw, "", "", [], b"") if raw else None
        raw += more
    head, _, body = raw.partition(b"\r\n\r\n")
    request_line, *lines = head.decode("latin-1").split("\r\n")
    method, _, rest = request_line.partition(" ")
    headers = [tuple(part.strip() for part in line.partition(":")[::2]) for line in lines]
    request = Request(raw, method, rest.rpartition(" ")[0], headers, body)
    expected = min(int(request.header("content-length") or 0), MOST_BODY_BYTES)
    while len(request.body) < expected:
        more = connection.recv(64 * 1024)
        if not more:
            break
        request.body += more
        request.raw += more
    return request
