# SPDX-License-Identifier: GPL-3.0-or-later
"""Charsets, encodings of forms, and how bytes travel."""
import person
from pages import (DATE_FIELD, DONE_PAGE, IDENTITY, IDENTITY_FORM, NEW_PASSWORD, NUMEN_FIELD, PASSWORD_FIELDS,
                   PASSWORD_PAGE, button, form, page, through, walk)
from variant import Answer, Exchange, Filled, How, get, post

ACCENTS = Filled({"Nouveau mot de passe": person.ACCENTED_PASSWORD,
                  "Confirmez le mot de passe": person.ACCENTED_PASSWORD})
ACCENTED = (("étape", "créer l’accès"), ("mdp", person.ACCENTED_PASSWORD), ("mdp2", person.ACCENTED_PASSWORD))
HIDDEN = '<input type="hidden" name="étape" value="créer l’accès">'


def in_charset(name, charset, header, meta, of_form="", pages="cp1252"):
    """Pages whose accents must be read and sent back in their own charset."""
    def answer(content, title):
        html = page(content, title).replace('<meta charset="utf-8">', f'<meta charset="{meta}">' if meta else "")
        return Answer(html, charset=pages, type=f"text/html; charset={header}" if header else "text/html")

    accented = form(HIDDEN + PASSWORD_FIELDS + button("Créer"), more=of_form)
    return through(
        name, get(answer(IDENTITY_FORM, "Réinitialisation")), post(IDENTITY, answer(accented, "Créez l’accès")),
        post(ACCENTED, answer(f"<p>Votre accès est créé.</p><p>Votre identifiant : {person.LOGIN}<br>"
                              f"Votre adresse électronique : {person.ADDRESS}</p>", "Terminé"), charset=charset),
        forms=(ACCENTS,))


def carried(name, how):
    """The same pages, otherwise packed."""
    pages = [Answer(body, how=how) for body in (page(IDENTITY_FORM), PASSWORD_PAGE, DONE_PAGE)]
    return through(name, get(pages[0]), post(IDENTITY, pages[1]), post(NEW_PASSWORD, pages[2]))


VARIANTS = (
    in_charset("latin1-in-header", "cp1252", "ISO-8859-1", None),
    in_charset("latin1-in-meta", "cp1252", None, "iso-8859-1"),
    in_charset("windows-1252", "cp1252", "windows-1252", None),
    in_charset("no-charset-named", "cp1252", None, None),
    in_charset("header-wins-over-meta", "utf-8", "utf-8", "iso-8859-1", pages="utf-8"),
    in_charset("byte-order-mark", "utf-8", "iso-8859-1", "iso-8859-1", pages="utf-8-sig"),
    in_charset("accept-charset", "utf-8", "ISO-8859-1", None, 'accept-charset="UTF-8"'),
    through("get-form", get(page(form(NUMEN_FIELD + DATE_FIELD + button(), "verifier?ancien=1", "get"))),
            Exchange("GET", "verifier", Answer(PASSWORD_PAGE.replace('action=""', 'action="choix"')), IDENTITY),
            post(NEW_PASSWORD, DONE_PAGE, "choix")),
    walk("multipart-form", page(form(NUMEN_FIELD + DATE_FIELD + button(), more='enctype="multipart/form-data"')),
         encoding="multipart/form-data"),
    carried("chunked", How.CHUNKED),
    carried("gzipped", How.GZIP),
    carried("deflated", How.DEFLATE),
    carried("closed-at-the-end", How.TO_THE_END),
    carried("early-hints", How.HINTED),
)
