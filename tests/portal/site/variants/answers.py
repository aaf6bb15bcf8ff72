# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are no pages to go on with: errors, silence, floods, other types."""
from pages import (CHOOSE, DATE_FIELD, IDENTITY, IDENTITY_FORM, NEW_PASSWORD, NUMEN_FIELD, PASSWORD_PAGE, button, form,
                   labelled, page, refused, stopped)
from variant import Answer, How, get, post

PATIENCE = 1.5  # seconds; a second for TLS on a busy machine, the rest to be silent in
FIRST = page(IDENTITY_FORM)


def first(name, fault, answer, **more):
    return stopped(name, fault, get(answer), **more)


def unreachable(name, fault, *exchanges, **more):
    return stopped(name, fault, *exchanges, scene="unreachable", **more)


VARIANTS = (
    first("maintenance-503", "portal-maintenance",
          Answer(page("<p>Service momentanément indisponible.</p>"), 503, ("Retry-After: 3600",))),
    first("maintenance-503-with-date", "portal-maintenance",
          Answer("", 503, ("Retry-After: Sat, 21 Nov 2037 07:28:00 GMT",))),
    first("maintenance-in-words", "portal-maintenance",
          page("<p>Le service est en maintenance jusqu'à lundi 8 heures.</p>", "Maintenance")),
    first("forbidden", "portal-error-page", Answer(page("<p>Accès refusé.</p>", "403 Forbidden"), 403)),
    first("not-found", "portal-error-page", Answer(page("<p>Page introuvable.</p>", "404"), 404)),
    first("asks-for-basic-login", "portal-error-page",
          Answer(page("<p>Accès réservé.</p>"), 401, ('WWW-Authenticate: Basic realm="portail"',))),
    first("server-error", "portal-error-page", Answer(page("<p>Erreur interne.</p>", "500"), 500)),
    first("error-with-form", "portal-error-page", Answer(FIRST, 500)),
    refused("error-after-identity", "portal-error-page", Answer(page("<p>Erreur interne.</p>"), 500), "browser"),
    stopped("error-after-password", "portal-error-page", get(FIRST), post(IDENTITY, PASSWORD_PAGE),
            post(NEW_PASSWORD, Answer(page("<p>Erreur interne.</p>"), 502)), forms=(CHOOSE,)),
    unreachable("silence", "portal-silent", get(Answer(how=How.SILENT)), seconds=PATIENCE),
    unreachable("slow-drip", "portal-silent", get(Answer(FIRST * 20, how=How.DRIP)), seconds=PATIENCE),
    unreachable("silence-after-identity", "portal-silent", get(FIRST), post(IDENTITY, Answer(how=How.SILENT)),
                seconds=PATIENCE),
    unreachable("cut-in-the-middle", "connection-cut", get(Answer(FIRST, how=How.CUT))),
    unreachable("cut-after-identity", "connection-cut", get(FIRST), post(IDENTITY, Answer(FIRST, how=How.CUT))),
    first("hundred-megabytes", "portal-too-large", Answer(how=How.HUNDRED_MEGABYTES)),
    first("gzip-bomb", "portal-too-large", Answer(how=How.BOMB)),
    refused("gzip-bomb-after-identity", "portal-too-large", Answer(how=How.BOMB), "browser"),
    first("too-many-fields", "portal-too-large", page(form(
        NUMEN_FIELD + DATE_FIELD + "".join(labelled(f"champ{number}", f"Champ {number}") for number in range(300)) + button()))),
    first("too-deeply-nested", "portal-too-large", page("<div>" * 20_000 + IDENTITY_FORM)),
    first("pdf", "portal-form-unknown", Answer("%PDF-1.7 " + IDENTITY_FORM, type="application/pdf")),
    first("plain-text", "portal-form-unknown", Answer(FIRST, type="text/plain; charset=utf-8")),
    first("json", "portal-form-unknown", Answer('{"form": "<form>"}', type="application/json")),
)
