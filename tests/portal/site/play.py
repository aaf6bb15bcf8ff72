# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one variant to one client after another, and writes down every way in which a request is wrong."""
import secrets
import threading

import person
from variant import Answer

TOKEN = "@token@"


class Play:
    def __init__(self, variant):
        self.variant = variant
        self.lock = threading.Lock()
        self.forget()

    def forget(self):
        """As if nobody had come yet."""
        self.position = 0  # of the exchange that comes next
        self.token = ""
        self.cookies = {}
        self.given = {}  # every token and cookie ever handed out: name -> value
        self.submissions = 0
        self.violations = []

    def report(self):
        with self.lock:
            return {"variant": self.variant.name, "submissions": self.submissions, "played": self.position,
                    "exchanges": len(self.variant.exchanges), "violations": self.violations,
                    "given": sorted(set(self.given.values()))}

    def accuse(self, what):
        with self.lock:
            self.violations.append(what)

    def tokens(self):
        return [(name, value) for name, value in list(self.given.items())]

    def answer(self, request):
        """The portal's answer; bodies and headers still hold their @words@."""
        with self.lock:
            self._look_for_leaks(request)
            exchange = self._exchange_for(request)
            if not exchange:
                self.violations.append(f"unexpected request: {request.method} {request.path}")
                return Answer("<title>Introuvable</title>", 404)
            self.position = self.variant.exchanges.index(exchange, self.position) + 1
            if exchange.fields:
                self.submissions += 1
                self._check_form(request, exchange)
            self._check_cookies(request, exchange)
            return self._dressed(exchange.answer)

    def _exchange_for(self, request):
        def fits(exchange):
            own_query = exchange.method == "GET" and exchange.fields
            address = request.path if own_query else request.target
            return (exchange.method == request.method and address == f"/{self.variant.name}/{exchange.path}"
                    and bool(own_query) <= bool(request.query))

        exchanges = self.variant.exchanges
        if self.position < len(exchanges) and fits(exchanges[self.position]):
            return exchanges[self.position]
        if fits(exchanges[0]):  # begun again, as a browser that reloads the first page
            self.position, self.cookies = 0, {}
            return exchanges[0]
        return None

    def _look_for_leaks(self, request):
        """Secrets belong into a form's body or its own query, tokens too, cookies into their header alone."""
        own_query = request.method == "GET" and self.position < len(self.variant.exchanges) and bool(
            self.variant.exchanges[self.position].fields)
        if not own_query:
            for name in person.found_in(request.target.encode("latin-1"), self.tokens()):
                self.violations.append(f"{name} in the address of {request.method} {request.path}")
        for key, value in request.headers:
            allowed = [] if key.lower() == "cookie" else self.tokens()
            for name in person.found_in(value.encode("latin-1"), allowed):
                self.violations.append(f"{name} in the header {key}")
        cookies = [(name, value) for name, value in self.tokens() if name.startswith("cookie ")]
        for name in person.found_in(request.body, cookies):
            if name.startswith("cookie "):
                self.violations.append(f"{name} in a form")

    def _check_form(self, request, exchange):
        fields, encoding = request.fields()
        if encoding != exchange.encoding:
            self.violations.append(f"sent as {encoding}, not as {exchange.encoding}")
        expected = [tuple(word.replace(TOKEN, self.token).encode(exchange.charset) for word in pair)
                    for pair in exchange.fields]
        if fields != expected:
            self.violations.append(f"sent {fields}, not {expected}")

    def _check_cookies(self, request, exchange):
        expected = {name: self.cookies[name] for name in exchange.cookies}
        if request.cookies() != expected:
            self.violations.append(f"cookies {request.cookies()}, not {expected}, at {request.method} {request.path}")

    def _dressed(self, answer):
        """With its token and cookies made."""
        number = len(self.given)
        if TOKEN in answer.body + "".join(answer.headers):
            self.token = self.given[f"token {number}"] = secrets.token_hex(12)
        headers = list(answer.headers)
        for cookie in answer.cookies:
            name, _, attributes = cookie.partition(";")
            self.cookies[name] = self.given[f"cookie {name} {number}"] = secrets.token_hex(12)
            headers.append(f"Set-Cookie: {name}={self.cookies[name]};{attributes}")
        return Answer(answer.body.replace(TOKEN, self.token), answer.status,
                      tuple(header.replace(TOKEN, self.token) for header in headers), answer.type, answer.charset,
                      (), answer.how)
