# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of pages that many variants share. All words are invented: nobody saw the real ones."""
import person
from variant import Filled, Variant, get, post

NUMEN, SLASHES = person.NUMEN, person.SLASHES
IDENTITY = (("numen", NUMEN), ("naissance", SLASHES))
NEW_PASSWORD = (("mdp", person.PASSWORD), ("mdp2", person.PASSWORD))
CHOOSE = Filled({"Nouveau mot de passe": person.PASSWORD, "Confirmez le mot de passe": person.PASSWORD})


def page(content, title="Mot de passe perdu", head=""):
    return (f'<!DOCTYPE html>\n<html lang="fr">\n<head><meta charset="utf-8"><title>{title}</title>{head}</head>\n'
            f"<body>\n<h1>{title}</h1>\n{content}\n</body>\n</html>\n")


def form(content, action="", method="post", more=""):
    return f'<form method="{method}" action="{action}" {more}>\n{content}\n</form>'


def button(words="Connexion"):
    return f'<input type="submit" value="{words}">'


def labelled(identifier, label, attributes="", name=None):
    return (f'<p><label for="{identifier}">{label}</label> '
            f'<input id="{identifier}" name="{name or identifier}" {attributes}></p>')


NUMEN_FIELD = labelled("numen", "NUMEN")
DATE_FIELD = labelled("naissance", "Date de naissance (JJ/MM/AAAA)")
IDENTITY_FORM = form(NUMEN_FIELD + DATE_FIELD + button())

PASSWORD_FIELDS = (labelled("mdp", "Nouveau mot de passe", 'type="password"')
                   + labelled("mdp2", "Confirmez le mot de passe", 'type="password"'))
PASSWORD_PAGE = page(form(PASSWORD_FIELDS + button("Valider")), "Choix du mot de passe")

DONE_PAGE = page(
    "<p>Votre mot de passe a été enregistré, votre messagerie est active.</p>\n"
    f"<table><tr><td>Identifiant :</td><td>{person.LOGIN}</td></tr>"
    f"<tr><td>Adresse électronique :</td><td>{person.ADDRESS}</td></tr></table>", "Opération terminée")


def walk(name, identity_page, identity=IDENTITY, **more):
    """The whole way, where only the first page is out of the ordinary; @p more is for its exchanges."""
    return through(name, get(identity_page), post(identity, PASSWORD_PAGE, **more), post(NEW_PASSWORD, DONE_PAGE))


def through(name, *exchanges, forms=(CHOOSE,), login=person.LOGIN, address=person.ADDRESS, **more):
    """A way of its own that ends well."""
    return Variant(name, exchanges, "done", login=login, address=address, forms=forms, **more)


def stopped(name, fault, *exchanges, scene="browser", **more):
    """A way that ends with a fault."""
    return Variant(name, exchanges, scene, fault, **more)


def refused(name, fault, answer, scene="identity", **more):
    """The identity is sent and @p answer comes back."""
    return stopped(name, fault, get(page(IDENTITY_FORM)), post(IDENTITY, answer), scene=scene, **more)
