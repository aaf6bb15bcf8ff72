# SPDX-License-Identifier: GPL-3.0-or-later
"""The three ports: the portal over TLS, another host over TLS, and the portal in clear. All of them listen to
everything; a request to the last two is wrong whatever it says."""
import socket
import ssl
import threading

import certificates
import person
import request as http_request
import sending
from play import Play
from variant import How

MOST_OF_A_HUGE_PAGE = 12 * 1024 * 1024  # the wizard's bound and what lies in sockets' buffers


class Site:
    def __init__(self, variants, tls_folder, address="127.0.0.1", portal_port=0):
        self.plays = {variant.name: Play(variant) for variant in variants}
        self.stray = []  # what came for no variant
        sending.bomb()  # takes half a second, which a client need not wait for
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(tls_folder / "leaf.pem", tls_folder / "leaf.key")
        self.tls.sni_callback = self._hear_name
        self.portal = self._listen(address, portal_port, self._serve_portal)
        self.elsewhere = self._listen(address, 0, self._serve_elsewhere)
        self.clear = self._listen(address, 0, self._serve_clear)

    def report(self, name):
        """What came for one variant since the last report; then it begins anew."""
        play = self.plays[name]
        report = play.report()
        report["violations"] = report["violations"] + self.stray
        play.forget()
        self.stray = []
        return report

    def _listen(self, address, port, serve):
        listener = socket.create_server((address, port), backlog=64)
        def accept():
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=self._attend, args=(connection, serve), daemon=True).start()
        threading.Thread(target=accept, daemon=True).start()
        return listener.getsockname()[1]

    @staticmethod
    def _attend(connection, serve):
        with connection:
            connection.settimeout(sending.PATIENCE)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                serve(connection)
            except OSError:  # TLS errors are among them: a client that goes is no news
                pass

    def _accuse(self, path, what):
        play = self.plays.get(path.strip("/").partition("/")[0])
        if play:
            play.accuse(what)
        else:
            self.stray.append(what)

    @staticmethod
    def _hear_name(connection, name, _):
        connection.wanted_name = name

    def _secured(self, connection):
        """Over TLS; None when the client spoke in clear, which is written down."""
        if connection.recv(1, socket.MSG_PEEK) not in (b"\x16", b""):
            self._hear_wrong(http_request.read(connection), "in clear on a TLS port")
            return None
        return self.tls.wrap_socket(connection, server_side=True)

    def _serve_portal(self, connection):
        secured = self._secured(connection)
        if not secured:
            return
        with secured:
            request = http_request.read(secured)
            if not request:
                return
            host = request.header("host").partition(":")[0]
            if host != certificates.PORTAL or getattr(secured, "wanted_name", None) != host:
                self._hear_wrong(request, f"asked of {host or 'no host'} by name {secured.wanted_name}")
                return
            self._answer(secured, request)

    def _answer(self, connection, request):
        play = self.plays.get(request.path.strip("/").partition("/")[0])
        if not play:
            self.stray.append(f"a page of no variant: {request.method} {request.path}")
            connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        answer = play.answer(request)
        body = self._resolved(answer.body, play).encode(answer.charset)
        headers = tuple(self._resolved(header, play) for header in answer.headers)
        resolved = type(answer)("", answer.status, headers, answer.type, answer.charset, (), answer.how)
        taken = sending.send(connection, resolved, body)
        if answer.how is How.HUNDRED_MEGABYTES and taken > MOST_OF_A_HUGE_PAGE:
            play.accuse(f"read {taken} bytes of a page without end")

    def _resolved(self, text, play):
        folder = play.variant.name
        for word, start in (("@here@", f"https://{certificates.PORTAL}:{self.portal}"),
                            ("@other@", f"https://{certificates.ELSEWHERE}:{self.portal}"),
                            ("@elsewhere@", f"https://{certificates.ELSEWHERE}:{self.elsewhere}"),
                            ("@clear@", f"http://{certificates.PORTAL}:{self.clear}")):
            text = text.replace(word, f"{start}/{folder}")
        return text

    def _serve_elsewhere(self, connection):
        secured = self._secured(connection)
        if secured:
            with secured:
                self._hear_wrong(http_request.read(secured), "elsewhere")
                secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    def _serve_clear(self, connection):
        self._hear_wrong(http_request.read(connection), "in clear")
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    def _hear_wrong(self, request, where):
        if not request:
            return
        given = [token for play in self.plays.values() for token in play.tokens()]
        secret = ", ".join(person.found_in(request.raw, given))
        self._accuse(request.path, f"{where}: {request.method} {request.path}, with {secret or 'no secret'}")
