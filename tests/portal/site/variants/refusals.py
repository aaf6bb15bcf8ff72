# SPDX-License-Identifier: GPL-3.0-or-later
"""What the portal may say to an identity or a password that it does not take."""
import person
from pages import CHOOSE, IDENTITY, IDENTITY_FORM, NEW_PASSWORD, DONE_PAGE, PASSWORD_PAGE, page, refused, through
from variant import Answer, Filled, get, post

WEAK = {"Nouveau mot de passe": person.WEAK_PASSWORD, "Confirmez le mot de passe": person.WEAK_PASSWORD}
WEAK_SENT = (("mdp", person.WEAK_PASSWORD), ("mdp2", person.WEAK_PASSWORD))
TOO_SHORT = "Mot de passe refusé : il doit contenir au moins 12 caractères."


def complaint(words, form=IDENTITY_FORM):
    return page(f'<p class="erreur">{words}</p>{form}')


def said(words):
    return page(f"<p>{words}</p>")


VARIANTS = (
    refused("numen-unknown", "portal-numen-unknown", complaint("NUMEN inconnu."), quote="NUMEN inconnu."),
    refused("numen-unknown-in-words", "portal-numen-unknown",
            complaint("Ce NUMEN n'existe pas dans notre base."), quote="Ce NUMEN n'existe pas"),
    refused("numen-unknown-repeated", "portal-numen-unknown",
            complaint(f"Le NUMEN {person.NUMEN} est inconnu (né le {person.SLASHES})."), quote="est inconnu"),
    refused("date-mismatch", "portal-date-mismatch",
            complaint("La date de naissance ne correspond pas à ce NUMEN."), quote="ne correspond pas"),
    refused("identity-refused", "portal-identity-refused",
            complaint("NUMEN ou date de naissance incorrect."), quote="NUMEN ou date de naissance incorrect."),
    refused("identity-refused-with-401", "portal-identity-refused",
            Answer(complaint("Les informations saisies sont incorrectes."), 401)),
    refused("identity-asked-again-in-silence", "portal-identity-refused", page(IDENTITY_FORM)),
    refused("identity-refused-without-form", "portal-identity-refused",
            said("Identification impossible : les informations ne correspondent à aucun agent."), "browser",
            quote="ne correspondent à aucun agent"),
    refused("locked", "portal-locked", said("Votre compte est bloqué après trop de tentatives."), "browser",
            quote="trop de tentatives"),
    refused("locked-for-a-while", "portal-locked",
            said("Nombre maximal d'essais atteint. Réessayez dans une heure."), "browser"),
    refused("already-active", "portal-already-active",
            said("Votre messagerie est déjà activée."), "browser", quote="déjà activée"),
    through("password-refused-then-taken", get(page(IDENTITY_FORM)), post(IDENTITY, PASSWORD_PAGE),
            post(WEAK_SENT, PASSWORD_PAGE.replace("<form", f'<p class="erreur">{TOO_SHORT}</p><form')),
            post(NEW_PASSWORD, DONE_PAGE),
            forms=(Filled(WEAK), Filled(CHOOSE.answers, "portal-password-refused"))),
    through("password-asked-again-in-silence", get(page(IDENTITY_FORM)), post(IDENTITY, PASSWORD_PAGE),
            post(WEAK_SENT, PASSWORD_PAGE), post(NEW_PASSWORD, DONE_PAGE),
            forms=(Filled(WEAK), Filled(CHOOSE.answers, "portal-password-refused"))),
)
