# SPDX-License-Identifier: GPL-3.0-or-later
"""How the last page tells login and address."""
from pages import CHOOSE, IDENTITY, IDENTITY_FORM, NEW_PASSWORD, PASSWORD_PAGE, page
from person import ADDRESS, LOGIN
from variant import Variant, get, post

SAVED = "<p>Votre mot de passe a été modifié.</p>"


def ending(name, content, login=LOGIN, address=ADDRESS, fault=None):
    return Variant(f"login-{name}", (get(page(IDENTITY_FORM)), post(IDENTITY, PASSWORD_PAGE),
                                     post(NEW_PASSWORD, page(SAVED + content, "Fin"))),
                   "done", fault, login, address, (CHOOSE,), "mot de passe a été modifié")


VARIANTS = (
    ending("in-a-table", f"<table><tr><th>Identifiant LDAP</th><th>Adresse de messagerie</th></tr>"
           f"<tr><td>{LOGIN}</td><td>{ADDRESS}</td></tr></table>"),
    ending("in-rows", f"<table><tr><td>Identifiant</td><td>{LOGIN}</td></tr><tr><td>Mél</td><td>{ADDRESS}</td></tr></table>"),
    ending("in-a-sentence", f"<p>Votre identifiant est <b>{LOGIN}</b> et votre adresse {ADDRESS}.</p>"),
    ending("in-a-list", f"<dl><dt>Login</dt><dd>{LOGIN}</dd><dt>E-mail</dt><dd>&lt;{ADDRESS}&gt;</dd></dl>"),
    ending("in-capitals", f"<p>IDENTIFIANT : {LOGIN.upper()}</p><p>ADRESSE : {ADDRESS}</p>"),
    ending("in-a-mail-link", f'<p>Identifiant : {LOGIN}</p><p>Écrivez-vous à <a href="mailto:{ADDRESS}">{ADDRESS}</a></p>'),
    ending("without-address", f"<p>Votre identifiant : {LOGIN}</p>", address=None),
    ending("missing-address-alone", f"<p>Votre adresse électronique est {ADDRESS}.</p>", login=None,
           fault="portal-done-login-missing"),
    ending("in-an-alias", f"<p>Votre adresse : {LOGIN}@ac-amiens.fr</p>", address=f"{LOGIN}@ac-amiens.fr"),
    ending("missing", "<p>Vous pouvez fermer cette fenêtre.</p>", login=None, address=None,
           fault="portal-done-login-missing"),
    ending("beside-the-help-desk", f"<p>En cas de problème : assistance@ac-amiens.fr</p><p>Identifiant : {LOGIN}</p>"
           f"<p>Adresse : {ADDRESS}</p>"),
)
