# SPDX-License-Identifier: GPL-3.0-or-later
"""What the portal may ask once it knows who speaks."""
import person
from pages import (CHOOSE, DATE_FIELD, DONE_PAGE, IDENTITY, IDENTITY_FORM, NEW_PASSWORD, NUMEN_FIELD, PASSWORD_PAGE,
                   button, form, labelled, page, through)
from variant import Filled, get, post

FIRST = (get(page(IDENTITY_FORM)),)
CHOICES = page(form(
    '<p><label for="civ">Civilité</label> <select id="civ" name="civ"><option value="">Choisir</option>'
    '<option value="1">Madame</option><option value="2">Monsieur</option></select></p>'
    '<fieldset><legend>Recevoir un message de confirmation</legend>'
    '<input type="radio" name="conf" value="o" id="o"><label for="o">Oui</label>'
    '<input type="radio" name="conf" value="n" id="n" checked><label for="n">Non</label></fieldset>'
    '<p><label><input type="checkbox" name="charte" value="lue" required> J\'accepte la charte</label></p>'
    '<p><label><input type="checkbox" name="lettre"> Je m\'abonne à la lettre</label></p>'
    + labelled("affectation", "Date d'affectation", 'type="date"')
    + labelled("mel", "Adresse de secours", 'type="email"')
    + '<p><label for="rem">Remarque</label> <textarea id="rem" name="rem"></textarea></p>'
    '<input type="hidden" name="etape" value="2">'
    + button("Continuer")), "Vos informations")
CHOSEN = (("civ", "2"), ("conf", "o"), ("charte", "lue"), ("affectation", "2024-09-01"), ("mel", person.SECOND_EMAIL),
          ("rem", "Rien à\r\nsignaler"), ("etape", "2"))
CHOICES_FILLED = Filled({
    "Civilité": "Monsieur", "Recevoir un message de confirmation": "Oui", "J'accepte la charte": "yes",
    "Date d'affectation": "2024-09-01", "Adresse de secours": person.SECOND_EMAIL, "Remarque": "Rien à\nsignaler"})
SECRET_QUESTION = page(form(labelled("rep", "Quel est le nom de votre premier animal ?") + button("Suite")),
                       "Question secrète")
CODE = page('<p>Un code a été envoyé à m•••@example.org.</p>' + form(labelled("otp", "Code reçu") + button("Suite")))
ALL_AT_ONCE = page(form(
    labelled("mel", "Adresse de secours", f'value="{person.SECOND_EMAIL}"') + labelled("mdp", "Nouveau mot de passe",
    'type="password"') + labelled("mdp2", "Confirmez le mot de passe", 'type="password"') + button("Valider")))
CONFIRM = page("<p>Vos informations sont exactes ?</p>" + form('<input type="hidden" name="ok" value="1">'
               + button("Confirmer")), "Confirmation")

# More than NUMEN and date on the first page: all of it is asked as the portal words it.
THIRD = page(form(NUMEN_FIELD + DATE_FIELD + labelled("nom", "Nom de naissance", "required") + button()))
THIRD_FILLED = {"NUMEN": person.NUMEN, "Date de naissance (JJ/MM/AAAA)": person.SLASHES, "Nom de naissance": "Dupont"}
THIRD_SENT = (*IDENTITY, ("nom", "Dupont"))
CHARTER = page(form(NUMEN_FIELD + DATE_FIELD + '<label><input type="checkbox" name="charte" required> '
                    "J'ai lu la charte</label>" + button()))
CHARTER_FILLED = {"NUMEN": person.NUMEN, "Date de naissance (JJ/MM/AAAA)": person.SLASHES, "J'ai lu la charte": "yes"}


VARIANTS = (
    through("third-field", get(THIRD), post(THIRD_SENT, PASSWORD_PAGE), post(NEW_PASSWORD, DONE_PAGE),
            forms=(Filled(THIRD_FILLED), CHOOSE)),
    through("third-field-refused-then-taken", get(THIRD),
            post((*IDENTITY, ("nom", "Dupond")), THIRD.replace("<form", '<p class="erreur">Identité inconnue.</p><form')),
            post(THIRD_SENT, PASSWORD_PAGE), post(NEW_PASSWORD, DONE_PAGE),
            forms=(Filled(THIRD_FILLED | {"Nom de naissance": "Dupond"}),
                   Filled(THIRD_FILLED, "portal-identity-refused"), CHOOSE)),
    through("charter-to-accept", get(CHARTER), post((*IDENTITY, ("charte", "on")), PASSWORD_PAGE),
            post(NEW_PASSWORD, DONE_PAGE), forms=(Filled(CHARTER_FILLED), CHOOSE)),
    through("every-kind-of-question", *FIRST, post(IDENTITY, CHOICES), post(CHOSEN, PASSWORD_PAGE),
            post(NEW_PASSWORD, DONE_PAGE), forms=(CHOICES_FILLED, CHOOSE)),
    through("secret-question", *FIRST, post(IDENTITY, SECRET_QUESTION), post((("rep", person.ANSWER),), PASSWORD_PAGE),
            post(NEW_PASSWORD, DONE_PAGE),
            forms=(Filled({"Quel est le nom de votre premier animal ?": person.ANSWER}), CHOOSE)),
    through("code-by-mail", *FIRST, post(IDENTITY, CODE), post((("otp", "730912"),), PASSWORD_PAGE),
            post(NEW_PASSWORD, DONE_PAGE), forms=(Filled({"Code reçu": "730912"}), CHOOSE)),
    through("question-beside-password", *FIRST, post(IDENTITY, ALL_AT_ONCE),
            post((("mel", person.SECOND_EMAIL), *NEW_PASSWORD), DONE_PAGE),
            forms=(Filled({"Adresse de secours": person.SECOND_EMAIL, **CHOOSE.answers}),)),
    through("button-alone", *FIRST, post(IDENTITY, CONFIRM), post((("ok", "1"),), PASSWORD_PAGE),
            post(NEW_PASSWORD, DONE_PAGE), forms=(Filled({}), CHOOSE)),
    through("search-form-beside-password", *FIRST, post(IDENTITY, page(
                form('<input name="q" placeholder="Rechercher">' + button("OK"), "recherche", "get")
                + PASSWORD_PAGE.partition("</h1>")[2])),
            post(NEW_PASSWORD, DONE_PAGE)),
)
