# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers of our own, for what no real server does. They write down every byte that they are sent."""
import socket
import ssl
import threading
import time


def serve(place, port, act, certificate=None, address="0.0.0.0"):
    """act(connection): on a thread a connection; TLS first where there is a certificate."""
    context = tls_context(certificate) if certificate else None
    listener = socket.create_server((address, port), backlog=64)

    def one(connection):
        try:
            with connection if context is None else context.wrap_socket(connection, server_side=True) as ready:
                act(Recorded(ready, place.records))
        except OSError:
            pass  # the client has gone, or did not like the certificate

    def take():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    threading.Thread(target=take, daemon=True).start()


def tls_context(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.chain, certificate.key)
    return context


class Recorded:
    def __init__(self, connection, records):
        self.connection = connection
        self.records = records

    def say(self, text):
        self.connection.sendall(text)

    def hear(self):
        """One line, or b"" at the end."""
        line = b""
        while not line.endswith(b"\n"):
            byte = self.connection.recv(1)
            if not byte:
                break
            line += byte
        self.records.append(line)
        return line

    def begin_tls(self, certificate):
        self.connection = tls_context(certificate).wrap_socket(self.connection, server_side=True)


def talk(*exchange):
    """Says and hears in turn: bytes are said, None hears a line."""
    def act(peer):
        for step in exchange:
            if step is None:
                peer.hear()
            elif callable(step):
                step(peer)
            else:
                peer.say(step)
        silent(peer)
    return act


def silent(peer):
    while peer.hear():
        pass


def drip(text, pause=1.0):
    """One byte, a pause, one byte…"""
    def act(peer):
        for byte in text:
            peer.say(bytes([byte]))
            time.sleep(pause)
        silent(peer)
    return act


def endless(first=b"", piece=b"a" * 16384, pieces=4096):
    """Up to 64 MB: the client's memory is tested, not this computer's."""
    def act(peer):
        peer.say(first)
        for _ in range(pieces):
            peer.say(piece)
    return act


def after(seconds, act):
    def wait(peer):
        time.sleep(seconds)
        act(peer)
    return wait
