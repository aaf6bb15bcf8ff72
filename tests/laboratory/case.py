# SPDX-License-Identifier: GPL-3.0-or-later
"""What one row of the laboratory's table says: how a failure is produced, and what the program must make of it."""
from dataclasses import dataclass, field
from typing import Callable

LEEWAY = 1.0  # seconds that a busy machine may add to any verdict
AT_ONCE = 2.0  # a verdict that waits for nothing

# What the contract allows until a verdict, in seconds.
TCP = 4.0
HANDSHAKE = 6.0
GREETING = 10.0
SNIFFED = 12.0  # a greeting that never came, and then the question whether TLS or HTTP was expected


@dataclass(frozen=True)
class Row:
    """One endpoint and its verdict."""
    endpoint: str  # "host:port:security:protocol"
    failure: str | None = None
    within: float = AT_ONCE
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Login:
    """`apply --verify` (or `--prove`) instead of `check`: which of the académie's presets, and what is typed."""
    preset: str
    failure: str | None
    login: str = "mdupont"
    password: str = "Craie-et-tableau-42"
    hints: tuple[str, ...] = ()  # what it may be, beside the verdict
    warning: str | None = None  # a part of a warning that must be said as well
    sent: bool = False  # the server is trusted, of our making, and writes down what it is rightly sent
    prove: bool = False  # writes the account and sends a message to oneself as well
    within: float = 10.0  # from the start of the program, its own start included


@dataclass(frozen=True)
class Case:
    name: str  # FAILURE[/how]; healthy/WHAT for the others
    how: str
    server: str  # who acts it out: a program, or "kernel", "nftables", "own"
    stage: Callable
    rows: tuple[Row, ...] = ()
    login: Login | None = None
    arguments: tuple[str, ...] = ()
    environment: dict = field(default_factory=dict)
    prefix: tuple[str, ...] = ()  # before the program: faketime
    long: bool = False

    @property
    def failures(self):
        """The identifiers that this case proves, remarks among them."""
        found = {row.failure for row in self.rows} | {word for row in self.rows for word in row.remarks}
        if self.login:
            found |= {self.login.failure, *self.login.hints}
        return found - {None}

    @property
    def foreign(self):
        """Acted out by a server that is not our code; the kernel and its filter are conditions, not servers."""
        return self.server not in ("own", "kernel", "nftables")
