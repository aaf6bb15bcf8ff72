# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages where the browser must take over."""
import person
from pages import DATE_FIELD, IDENTITY_FORM, NUMEN_FIELD, button, form, labelled, page, stopped, walk
from variant import get, redirect

SCRIPT = '<script src="app.js"></script>'


def with_captcha(name, more, head=""):
    return stopped(name, "portal-captcha", get(page(form(NUMEN_FIELD + DATE_FIELD + more + button()), head=head)))


VARIANTS = (
    with_captcha("captcha-image", '<img src="captcha.php?id=1" alt="Code de sécurité">'
                 + labelled("code", "Recopiez les caractères de l'image")),
    with_captcha("captcha-by-name", '<img src="/securimage/show" width="120">' + labelled("captcha_code", "Code")),
    with_captcha("captcha-sum", labelled("verif", "Combien font trois plus quatre ? (anti-robot)")),
    with_captcha("recaptcha", '<div class="g-recaptcha" data-sitekey="x"></div>',
                 '<script src="https://www.google.com/recaptcha/api.js" async></script>'),
    with_captcha("hcaptcha", '<div class="h-captcha"></div>', '<script src="https://js.hcaptcha.com/1/api.js"></script>'),
    with_captcha("turnstile", '<div class="cf-turnstile"></div>',
                 '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'),
    stopped("script-only", "portal-script-only", get(page(
        '<div id="app"></div><noscript>Activez JavaScript pour utiliser ce service.</noscript>' + SCRIPT))),
    stopped("script-only-without-a-word", "portal-script-only", get(
        f'<!DOCTYPE html><html><head><title>Portail</title>{SCRIPT}</head><body><app-root></app-root></body></html>')),
    stopped("oidc-login", "portal-form-unknown", get(redirect("idp/profile/oidc/authorize?client_id=mdp")), get(page(
        form(labelled("j_username", "Identifiant") + labelled("j_password", "Mot de passe", 'type="password"')
             + '<input type="hidden" name="csrf_token" value="@token@">' + button("Se connecter")),
        "Authentification"), "idp/profile/oidc/authorize?client_id=mdp")),
    stopped("oidc-login-on-its-host", "portal-redirected-elsewhere",
            get(redirect("https://login.ac-amiens.fr/idp/profile/oidc/authorize?client_id=mdp"))),
    stopped("unknown-form", "portal-form-unknown", get(page(form(
        labelled("c1", "Référence du dossier") + labelled("c2", "Code reçu par courrier") + button("Suite"))))),
    stopped("numen-without-date", "portal-form-unknown", get(page(form(NUMEN_FIELD + button())))),
    stopped("no-form", "portal-form-unknown", get(page("<p>Bienvenue sur le portail de l'académie.</p>"))),
    stopped("empty-page", "portal-form-unknown", get("")),
    # Harmless company: what is not loaded, run or clicked must not keep the form from being found.
    walk("pictures-scripts-and-styles", page(
        '<img src="logo.png" alt="Académie"><object data="film.swf"></object><video src="aide.mp4"></video>'
        + IDENTITY_FORM + '<p style="background:url(fond.png)">Aide : <a href="aide.html" ping="trace">ici</a></p>',
        head='<link rel="stylesheet" href="style.css"><link rel="preload" href="police.woff2">'
             '<script src="jquery.js"></script><script>document.forms[0].submit()</script>'
             '<style>@import url(autre.css)</style>')),
    walk("words-that-look-like-markup", page(
        f"<p>Saisissez &lt;b&gt;NUMEN&lt;/b&gt; &amp; date. <!-- {person.LOGIN} <form> --></p>" + IDENTITY_FORM)),
)
