# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the training portal as a browser does, by urllib. NUMEN, birth date and new password come on standard input."""
import http.cookiejar
import ssl
import sys
import urllib.parse
import urllib.request
from html.parser import HTMLParser

ca_file, start = sys.argv[1:]
numen, birth_date, password = sys.stdin.buffer.read().decode().splitlines()
opener = urllib.request.build_opener(
    urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=ca_file)),
    urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()),
)


class Page(HTMLParser):
    def __init__(self, response):
        super().__init__()
        self.url, self.action, self.fields, self.texts = response.url, None, {}, []
        self.feed(response.read().decode())

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.action = values["action"]
        elif tag == "input":
            self.fields[values["name"]] = values.get("value", "")

    def handle_data(self, data):
        self.texts.append(data.strip())

    def submit(self, **answers):
        assert set(answers) <= set(self.fields), (answers.keys(), self.fields.keys())
        body = urllib.parse.urlencode(self.fields | answers).encode()
        return Page(opener.open(urllib.parse.urljoin(self.url, self.action), body))


page = Page(opener.open(start))
page = page.submit(numen="46Z0000000ZZZ", naissance=birth_date)
assert "Ce NUMEN n'est pas connu." in page.texts, page.texts
page = page.submit(numen=numen, naissance=birth_date)
page = page.submit(motdepasse="faible", confirmation="faible")
assert any("Mot de passe refusé" in text for text in page.texts), page.texts
page = page.submit(motdepasse=password, confirmation=password)
print(*page.texts, sep="\n")
