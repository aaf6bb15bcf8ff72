# SPDX-License-Identifier: GPL-3.0-or-later
"""The person whose account the variants activate, and a search for what is secret about her in any bytes."""
import base64
import functools
import re
import urllib.parse

NUMEN = "46G9987654XYZ"  # 46 is no académie's number
BIRTH_DATE = "1983-04-07"  # day and month tell apart, both need their zero
YEAR, MONTH, DAY = BIRTH_DATE.split("-")
SLASHES = f"{DAY}/{MONTH}/{YEAR}"
DIGITS = DAY + MONTH + YEAR

GIVEN_NAME, FAMILY_NAME = "Mathieu", "Dupont"
LOGIN = "mdupont2"
ADDRESS = "Mathieu.Dupont2@ac-amiens.fr"

# Every character that a form's encoding treats in its own way.
PASSWORD = "Beffroi&Rose=1220+50% d'or~*"
ACCENTED_PASSWORD = "Cathédrale & beffroi 1220"
WEAK_PASSWORD = "azerty83"
ANSWER = "Grand-mère Ébène"  # to a secret question
SECOND_EMAIL = "mathieu.dupont@example.org"

DATES = tuple(
    separator.join(parts)
    for parts in ((DAY, MONTH, YEAR), (YEAR, MONTH, DAY), (MONTH, DAY, YEAR), (DAY, MONTH, YEAR[2:]))
    for separator in ("/", "-", ".", " ", "")
    if separator or len(parts[2]) + len(parts[0]) == 6  # six digits alone could be chance
)
# A date in three fields leaves day, month and year apart in what is sent.
THREE_PARTS = re.compile(rb"(?<![0-9])0?7[^0-9]{1,40}(?:0?4|avril)[^0-9]{1,40}1983(?![0-9])", re.IGNORECASE)


def secrets():
    """What must never leave for anywhere but the portal's own forms: a name for each and its text."""
    named = {"NUMEN": NUMEN, "password": PASSWORD, "accented password": ACCENTED_PASSWORD,
             "weak password": WEAK_PASSWORD, "answer": ANSWER}
    return named | {f"birth date {date}": date for date in DATES}


@functools.cache
def spellings(text):
    """@p text as it may be hidden in a file or a request, in lower case: charsets, base64."""
    return tuple(spelling.lower() for spelling in _spellings(text))


def _spellings(text):
    for encoded in {text.encode(), text.encode("cp1252", "replace"), text.encode("utf-16-le")}:
        yield encoded
        if len(encoded) > 9:  # what remains of a shorter text could be chance
            for shift in range(3):  # base64 of a text that begins anywhere in a longer one
                whole = base64.b64encode(b"\0" * shift + encoded)
                yield whole[(0, 2, 3)[shift]:len(whole) - 4]


def views(data):
    """@p data as it is, and with percent signs undone, all or some of its characters having been quoted so."""
    folded = data.lower()
    unquoted = urllib.parse.unquote_to_bytes(folded).lower()
    as_form = urllib.parse.unquote_to_bytes(folded.replace(b"+", b" ")).lower()
    return b"\n".join({folded, unquoted, as_form})


def found_in(data, more=()):
    """The names of the secrets that @p data holds; @p more: further (name, text), such as tokens."""
    seen = views(data)
    squeezed = re.sub(rb"[\s\xa0-]", b"", seen)
    names = []
    for name, text in [*secrets().items(), *more]:
        if any(spelling in seen for spelling in spellings(text)) or (
                name == "NUMEN" and NUMEN.lower().encode() in squeezed):
            names.append(name)
    if THREE_PARTS.search(seen):
        names.append("birth date in three parts")
    return names
