# SPDX-License-Identifier: GPL-3.0-or-later
"""What a variant of the portal is: a script of exchanges, and the outcome that is right for it.

In addresses and bodies stand: @here@ (the portal, as scheme, host, port and the variant's folder), @other@ and
@elsewhere@ (another host on the portal's port, on a port of its own), @clear@ (the portal without TLS) and
@token@ (a fresh token for each answer; in what a request must hold, the last one given).
"""
import dataclasses
import enum


class How(enum.Enum):
    """How an answer's bytes are sent."""
    SIZED = "with Content-Length"
    CHUNKED = "in chunks"
    GZIP = "gzip"
    DEFLATE = "deflate"
    TO_THE_END = "until the connection is closed"
    HINTED = "after 103 Early Hints"
    DRIP = "a byte now and then"
    SILENT = "never"
    CUT = "half of what was announced"
    HUNDRED_MEGABYTES = "100 MB"
    BOMB = "100 MB of blanks, gzipped"


@dataclasses.dataclass(frozen=True)
class Answer:
    body: str = ""
    status: int = 200
    headers: tuple[str, ...] = ()
    type: str = "text/html; charset=utf-8"
    charset: str = "utf-8"
    cookies: tuple[str, ...] = ()  # "name; attributes": the value is made up anew
    how: How = How.SIZED


@dataclasses.dataclass(frozen=True)
class Exchange:
    """One request as it must come, and its answer."""
    method: str
    path: str  # inside the variant's folder
    answer: Answer
    fields: tuple[tuple[str, str], ...] = ()  # exactly these, in this order
    charset: str = "utf-8"  # of the fields
    encoding: str = "application/x-www-form-urlencoded"
    cookies: tuple[str, ...] = ()  # the names that must come back, each with its last value
    loses_session: bool = False  # plays a portal that has forgotten the token it gave


def get(answer, path="", **more):
    return Exchange("GET", path, as_answer(answer), **more)


def post(fields, answer, path="", **more):
    return Exchange("POST", path, as_answer(answer), tuple(fields), **more)


def as_answer(answer):
    return Answer(answer) if isinstance(answer, str) else answer


def redirect(location, status=302, **more):
    return Answer("<title>Redirection</title>", status, (f"Location: {location}",), **more)


@dataclasses.dataclass(frozen=True)
class Filled:
    """What the person answers one later form with, and why the portal refused the form before it."""
    answers: dict[str, str]  # by the label that the person sees
    refusal: str | None = None


@dataclasses.dataclass(frozen=True)
class Variant:
    name: str
    exchanges: tuple[Exchange, ...]
    scene: str  # identity, form, done, browser, or unreachable
    fault: str | None = None  # FaultKind's identifier
    login: str | None = None
    address: str | None = None
    forms: tuple[Filled, ...] = ()
    quote: str | None = None  # words of the portal that the person must be shown
    start: str = ""
    seconds: float | None = None  # how long the wizard may wait for one answer, where that is the matter

    @property
    def submissions(self):
        return sum(bool(exchange.fields) for exchange in self.exchanges)

    def row(self):
        """For the test that walks it."""
        return {
            "name": self.name, "path": f"/{self.name}/{self.start}", "scene": self.scene, "fault": self.fault,
            "login": self.login, "address": self.address, "quote": self.quote, "seconds": self.seconds,
            "submissions": self.submissions,
            "forms": [{"answers": form.answers, "refusal": form.refusal} for form in self.forms],
        }
