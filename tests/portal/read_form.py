# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a form's body as a server in Python would: names and values, a line each, percent-encoded UTF-8.
import sys
from email import policy
from email.parser import BytesParser
from html import unescape
from urllib.parse import parse_qsl, quote

content_type, charset = sys.argv[1], sys.argv[2]
body = sys.stdin.buffer.read()

if content_type.startswith("multipart/"):
    message = BytesParser(policy=policy.HTTP).parsebytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    assert not message.defects, message.defects
    pairs = []
    for part in message.iter_parts():
        assert not part.defects, part.defects
        header = dict(part.raw_items())["Content-Disposition"].encode("ascii", "surrogateescape")
        name = header.split(b'name="', 1)[1].split(b'"', 1)[0]
        pairs.append((name.decode(charset), part.get_payload(decode=True).decode(charset)))
else:
    pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True,
                      encoding=charset, errors="strict")

for name, value in pairs:
    print(quote(name, safe=""), quote(unescape(value), safe=""), sep="=")
