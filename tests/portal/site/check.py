# SPDX-License-Identifier: GPL-3.0-or-later
"""The site itself: a client that does all as it should is not accused, and each wrong one is."""
import base64
import http.client
import pathlib
import re
import ssl
import tempfile
import unittest
import urllib.parse

import certificates
import person
import servers
from pages import IDENTITY
from variant import How
from variants import VARIANTS

ODD = (How.HINTED, How.SILENT, How.DRIP, How.CUT, How.HUNDRED_MEGABYTES)


class Client:
    """Sends what it is told to, over TLS or not."""

    def __init__(self, site, folder):
        self.site = site
        self.context = ssl.create_default_context(cafile=folder / "ca.pem")
        self.token, self.cookies = "", {}

    def request(self, method, path, body=None, headers=None, host=certificates.PORTAL, port=None, clear=False,
                patient=True):
        connection = http.client.HTTPConnection("127.0.0.1", port or self.site.portal, timeout=0.3)
        connection.connect()
        if not clear:
            connection.sock = self.context.wrap_socket(connection.sock, server_hostname=host)
        connection.request(method, path, body, {"Host": f"{host}:{self.site.portal}", **(headers or {})})
        try:
            if not patient:
                return connection.sock.recv(1)
            answer = connection.getresponse()
            self._remember(answer, answer.read(1024 * 1024).decode("latin-1"))
            return answer.status
        except (TimeoutError, http.client.IncompleteRead):
            return None
        finally:
            connection.close()

    def _remember(self, answer, page):
        token = re.search(r'name="(?:jeton|csrf_token)" value="(\w+)"', page)
        self.token = token.group(1) if token else self.token
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value

    def send(self, variant, exchange, more=None):
        """The request that @p exchange waits for."""
        pairs = [tuple(word.replace("@token@", self.token).encode(exchange.charset) for word in pair)
                 for pair in exchange.fields]
        body, target = None, f"/{variant.name}/{exchange.path}"
        headers = {"Cookie": "; ".join(f"{name}={self.cookies[name]}" for name in exchange.cookies)}
        if not exchange.cookies:
            headers = {}
        if exchange.method == "GET" and pairs:
            target += "?" + urllib.parse.urlencode(pairs)
        elif exchange.encoding == "multipart/form-data":
            body = b"".join(b'--b\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % pair for pair in pairs)
            body += b"--b--\r\n"
            headers["Content-Type"] = "multipart/form-data; boundary=b"
        elif exchange.method == "POST":
            body = urllib.parse.urlencode(pairs)
            headers["Content-Type"] = exchange.encoding
        return self.request(exchange.method, target, body, headers | (more or {}),
                            patient=exchange.answer.how is not How.DRIP)


class SiteTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        certificates.make(cls.folder)
        cls.site = servers.Site(VARIANTS, cls.folder)

    def setUp(self):
        self.client = Client(self.site, self.folder)

    def accused(self, name="label-for"):
        return self.site.report(name)["violations"]

    def test_a_right_client_is_accused_of_nothing(self):
        for variant in VARIANTS:
            with self.subTest(variant.name):
                client = Client(self.site, self.folder)
                for exchange in variant.exchanges:
                    status = client.send(variant, exchange)
                    if exchange.answer.how not in ODD:
                        self.assertEqual(status, exchange.answer.status)
                report = self.site.report(variant.name)
                self.assertEqual(report["violations"], [])
                self.assertEqual(report["played"], report["exchanges"])
                self.assertEqual(report["submissions"], variant.submissions)

    def identity(self, **more):
        return {"method": "POST", "path": "/label-for/", "body": urllib.parse.urlencode(IDENTITY),
                "headers": {"Content-Type": "application/x-www-form-urlencoded"}, **more}

    def test_a_secret_in_clear_or_elsewhere_is_named(self):
        for where in ({"port": self.site.clear, "clear": True}, {"clear": True}, {"host": certificates.ELSEWHERE},
                      {"host": certificates.ELSEWHERE, "port": self.site.elsewhere}):
            with self.subTest(where):
                try:
                    self.client.request(**self.identity(**where))
                except (OSError, http.client.HTTPException):
                    pass
                accused = "".join(self.accused())
                self.assertIn("NUMEN", accused)
                self.assertIn("birth date 07/04/1983", accused)

    def test_a_secret_in_an_address_or_a_header_is_named(self):
        self.client.request("GET", "/label-for/?n=" + person.NUMEN.lower())
        self.assertIn("NUMEN in the address", "".join(self.accused()))
        self.client.request("GET", "/label-for/?j=7&m=4&a=1983")
        self.assertIn("birth date in three parts", "".join(self.accused()))
        self.client.request("GET", "/label-for/", headers={"Referer": "https://x/?" + urllib.parse.urlencode(IDENTITY)})
        self.assertIn("NUMEN in the header Referer", self.accused())

    def test_a_form_sent_twice_is_named(self):
        self.client.request("GET", "/label-for/")
        for _ in range(2):
            self.client.request(**self.identity())
        report = self.site.report("label-for")
        self.assertIn("sent [", "".join(report["violations"]))
        self.assertEqual(report["submissions"], 2)

    def test_a_wrong_spelling_is_named(self):
        self.client.request("GET", "/label-for/")
        self.client.request(**self.identity(body="numen=46G9987654XYZ&naissance=1983-04-07"))
        self.assertIn("sent [", "".join(self.accused()))

    def test_a_stale_token_is_named(self):
        variant = next(variant for variant in VARIANTS if variant.name == "tokens-change")
        first, second, *_ = variant.exchanges
        self.client.send(variant, first)
        stale = self.client.token
        self.client.send(variant, first)
        self.client.token = stale
        self.client.send(variant, second)
        self.assertIn(stale, "".join(self.accused(variant.name)))

    def test_a_cookie_forgotten_or_sent_too_far_is_named(self):
        variant = next(variant for variant in VARIANTS if variant.name == "cookies-rotate")
        first, second, *_ = variant.exchanges
        for cookie in ("", "aide=1", "PHPSESSID=old; lang=old"):
            self.client.send(variant, first)
            self.client.send(variant, second, {"Cookie": cookie})
            self.assertIn("cookies ", "".join(self.accused(variant.name)))

    def test_a_picture_that_is_loaded_is_named(self):
        self.client.request("GET", "/pictures-scripts-and-styles/")
        self.client.request("GET", "/pictures-scripts-and-styles/logo.png")
        self.assertEqual(self.accused("pictures-scripts-and-styles"),
                         ["unexpected request: GET /pictures-scripts-and-styles/logo.png"])

    def test_a_hidden_spelling_is_found(self):
        for hidden in (base64.b64encode(b"xy" + person.PASSWORD.encode()), person.NUMEN.encode("utf-16-le"),
                       b"46 g9987-654 xyz", person.ACCENTED_PASSWORD.encode("cp1252"),
                       urllib.parse.quote_plus(person.PASSWORD).encode()):
            with self.subTest(hidden):
                self.assertTrue(person.found_in(b"something " + hidden + b" else"))
        self.assertFalse(person.found_in(b"something else, 1983, mdupont2"))


if __name__ == "__main__":
    unittest.main()
