# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays answers over TLS on loopback, word by word: scripted_server.py IDENTITY.pem SCRIPT

SCRIPT is JSON: one list of steps for each connection, in order; the last one also for all that follow. A step is a
word ("read" a request whole, "hang" until the client goes, "goodbye" by close_notify, "reset", "deaf": no handshake)
or an object ({"say": text}, {"backwards": what to say read from its end}, {"often": [text, times]}, {"pause": seconds}, {"clear": text before any handshake}), all
text in Latin-1. The first line of output is the port; then comes one line of JSON for each connection once it is over.
"""
import json
import socket
import ssl
import struct
import sys
import threading

identity, script = sys.argv[1], json.loads(sys.argv[2])
tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
tls.load_cert_chain(identity)
output = threading.Lock()


def read_request(connection):
    heard = b""
    while b"\r\n\r\n" not in heard:
        piece = connection.recv(65536)
        if not piece:
            return heard
        heard += piece
    head, _, body = heard.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        piece = connection.recv(65536)
        if not piece:
            break
        body += piece
    return head + b"\r\n\r\n" + body


class Connection:
    def __init__(self, connection):
        self.raw, self.tls, self.heard, self.sent = connection, None, b"", 0

    def secured(self):
        self.tls = self.tls or tls.wrap_socket(self.raw, server_side=True)
        return self.tls

    def play(self, step):
        if step == "read":
            self.heard += read_request(self.secured())
        elif step == "hang":
            self.heard += self.secured().recv(65536)
        elif step == "deaf":
            while self.raw.recv(65536):
                pass
        elif step == "goodbye":
            self.secured().unwrap()
        elif step == "reset":
            descriptor = self.secured().detach()
            self.raw = socket.socket(fileno=descriptor)
            self.raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.tls = None
        elif "clear" in step:
            self.raw.sendall(step["clear"].encode("latin-1"))
        elif "pause" in step:
            threading.Event().wait(step["pause"])
        else:
            text, times = step.get("often") or (step.get("say") or step["backwards"][::-1], 1)
            for _ in range(times):
                self.secured().sendall(text.encode("latin-1"))
                self.sent += len(text)

    def run(self, steps):
        self.raw.settimeout(20)
        trouble = ""
        try:
            for step in steps:
                self.play(step)
        except OSError as error:  # TLS errors are among them
            trouble = str(error)
        (self.tls or self.raw).close()
        with output:
            print(json.dumps({"heard": self.heard.decode("latin-1"), "sent": self.sent, "trouble": trouble}), flush=True)


with socket.create_server(("127.0.0.1", 0), backlog=16) as listener:
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), listener.close(), sys.exit()), daemon=True).start()
    number = 0
    while True:
        try:
            accepted, _ = listener.accept()
        except OSError:
            break
        threading.Thread(target=Connection(accepted).run, args=(script[min(number, len(script) - 1)],),
                         daemon=True).start()
        number += 1
