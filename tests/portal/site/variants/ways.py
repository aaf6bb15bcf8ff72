# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways from page to page: frames, refreshes, redirects, tokens, cookies; and ways that lead astray."""
from pages import (CHOOSE, DATE_FIELD, DONE_PAGE, IDENTITY, IDENTITY_FORM, NEW_PASSWORD, NUMEN_FIELD, PASSWORD_FIELDS,
                   PASSWORD_PAGE, button, form, page, stopped, through)
from variant import Answer, get, post, redirect

TOKEN_FIELD = '<input type="hidden" name="jeton" value="@token@">'
TOKEN = ("jeton", "@token@")
IDENTITY_WITH_TOKEN = page(form(TOKEN_FIELD + NUMEN_FIELD + DATE_FIELD + button()))
PASSWORD_WITH_TOKEN = page(form(TOKEN_FIELD + PASSWORD_FIELDS + button()), "Choix du mot de passe")
EXPIRED = page('<p class="erreur">Votre session a expiré. Veuillez recommencer.</p>', "Session expirée")
REST = (post(IDENTITY, PASSWORD_PAGE), post(NEW_PASSWORD, DONE_PAGE))


def refresh(address):
    return page("<p>Un instant…</p>", head=f'<meta http-equiv="refresh" content="0; url={address}">')


def framed(content):
    """In a frame "saisie.php"; its forms go to that address."""
    return (get(page(content) if content.startswith("<iframe") else content), get(page(IDENTITY_FORM), "saisie.php"),
            post(IDENTITY, PASSWORD_PAGE, "saisie.php"), post(NEW_PASSWORD, DONE_PAGE, "saisie.php"))


def leads_elsewhere(name, address):
    return (
        stopped(f"redirect-to-{name}", fault_of(address), get(redirect(f"{address}/pertemdp.php"))),
        stopped(f"refresh-to-{name}", fault_of(address), get(refresh(f"{address}/pertemdp.php"))),
        stopped(f"form-to-{name}", fault_of(address),
                get(page(form(NUMEN_FIELD + DATE_FIELD + button(), f"{address}/pertemdp.php")))),
        stopped(f"redirect-to-{name}-after-identity", fault_of(address),
                get(page(IDENTITY_FORM)), post(IDENTITY, redirect(f"{address}/suite.php"))),
        stopped(f"password-form-to-{name}", fault_of(address), get(page(IDENTITY_FORM)),
                post(IDENTITY, page(form(PASSWORD_FIELDS + button(), f"{address}/pertemdp.php")))),
    )


def fault_of(address):
    return "portal-not-secure" if address == "@clear@" else "portal-redirected-elsewhere"


VARIANTS = (
    through("iframe", *framed('<iframe src="saisie.php" width="600"></iframe>')),
    through("frameset", *framed('<html><head><title>Portail</title></head><frameset cols="20%,80%">'
                                '<frame src="saisie.php" name="contenu"></frameset></html>')),
    through("meta-refresh", get(refresh("saisie.php")), *framed("")[1:]),
    through("refresh-after-identity", get(page(IDENTITY_FORM)), post(IDENTITY, refresh("choix.php")),
            get(PASSWORD_PAGE, "choix.php"), post(NEW_PASSWORD, DONE_PAGE, "choix.php")),
    through("base-address", get(page(IDENTITY_FORM.replace('action=""', 'action="controle"'), head='<base href="sous/">')),
            post(IDENTITY, PASSWORD_PAGE, "sous/controle"), post(NEW_PASSWORD, DONE_PAGE, "sous/controle")),
    through("absolute-action", get(page(IDENTITY_FORM.replace('action=""', 'action="@here@/controle?etape=1#haut"'))),
            post(IDENTITY, PASSWORD_PAGE, "controle?etape=1"), post(NEW_PASSWORD, DONE_PAGE, "controle?etape=1")),
    through("redirect-chain", get(redirect("a/")), get(redirect("../b?c=1"), "a/"), get(redirect("@here@/d", 301), "b?c=1"),
            get(redirect("/redirect-chain/saisie.php", 307), "d"), *framed("")[1:]),
    through("post-redirect-get", get(page(IDENTITY_FORM)), post(IDENTITY, redirect("choix.php", 303)),
            get(PASSWORD_PAGE, "choix.php"), post(NEW_PASSWORD, redirect("fini.php"), "choix.php"),
            get(DONE_PAGE, "fini.php")),
    stopped("redirect-loop", "portal-error-page", get(redirect("b")), get(redirect("../redirect-loop/c"), "b"),
            get(redirect("b"), "c"), get(redirect("c"), "b"), get(redirect("b"), "c"), get(redirect("c"), "b")),
    stopped("refresh-loop", "portal-error-page", get(refresh("b")), *(get(refresh("b"), "b"),) * 5),
    stopped("frame-in-frame-without-end", "portal-error-page", get('<iframe src="b"></iframe>'),
            *(get('<iframe src="b?again"></iframe>', "b"), *(get('<iframe src="b?again"></iframe>', "b?again"),) * 4)),
    through("tokens-change", get(IDENTITY_WITH_TOKEN), post((TOKEN, *IDENTITY), PASSWORD_WITH_TOKEN),
            post((TOKEN, *NEW_PASSWORD), DONE_PAGE)),
    stopped("token-is-stale", "portal-session-expired", get(IDENTITY_WITH_TOKEN),
            post((TOKEN, *IDENTITY), Answer(EXPIRED, 403))),
    stopped("session-lost", "portal-session-expired", get(page(IDENTITY_FORM)), post(IDENTITY, PASSWORD_PAGE),
            post(NEW_PASSWORD, EXPIRED), forms=(CHOOSE,)),
    through("cookies-rotate", get(Answer(page(IDENTITY_FORM), cookies=(
                "PHPSESSID; Path=/cookies-rotate/; Secure; HttpOnly; SameSite=Strict", "aide; Path=/autre/", "lang;"))),
            post(IDENTITY, Answer(PASSWORD_PAGE, cookies=("PHPSESSID; path=/cookies-rotate/; secure",)),
                 cookies=("PHPSESSID", "lang")),
            post(NEW_PASSWORD, DONE_PAGE, cookies=("PHPSESSID", "lang"))),
    through("cookie-set-by-redirect", get(redirect("saisie.php", cookies=("session; Path=/",))),
            get(page(IDENTITY_FORM), "saisie.php", cookies=("session",)),
            post(IDENTITY, redirect("choix.php", 303, cookies=("etape; Path=/cookie-set-by-redirect",)), "saisie.php",
                 cookies=("session",)),
            get(PASSWORD_PAGE, "choix.php", cookies=("session", "etape")),
            post(NEW_PASSWORD, DONE_PAGE, "choix.php", cookies=("session", "etape"))),
    through("cookies-of-others", get(Answer(page(IDENTITY_FORM), cookies=(
                "a; Domain=example; Path=/", "b; Domain=lycee.ac-amiens.fr; Path=/", "c; Domain=ac-amiens.fr; Path=/",
                "d; Max-Age=0; Path=/", "e; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/"))),
            post(IDENTITY, PASSWORD_PAGE, cookies=("c",)), post(NEW_PASSWORD, DONE_PAGE, cookies=("c",))),
    *leads_elsewhere("another-host", "@other@"),
    *leads_elsewhere("another-port", "@elsewhere@"),
    *leads_elsewhere("clear-text", "@clear@"),
    stopped("frame-of-another-host", "portal-redirected-elsewhere",
            get(page('<iframe src="@other@/saisie.php"></iframe>'))),
    stopped("base-of-another-host", "portal-redirected-elsewhere", get(page(
        IDENTITY_FORM.replace('action=""', 'action="controle"'), head='<base href="@other@/">'))),
    stopped("redirect-to-a-script", "portal-redirected-elsewhere", get(redirect("javascript:alert(1)"))),
    stopped("resend-after-identity", "portal-error-page", get(page(IDENTITY_FORM)), post(IDENTITY, redirect("encore", 307))),
)
