# SPDX-License-Identifier: GPL-3.0-or-later
"""How the first page asks for NUMEN and birth date."""
from pages import (DATE_FIELD, IDENTITY, IDENTITY_FORM, NUMEN, NUMEN_FIELD, SLASHES, button, form, labelled, page,
                   walk)

ROWS = ('<table><tr><td>NUMEN :</td><td><input type="text" name="numen" size="13"></td></tr>'
        '<tr><td>Date de naissance (jj/mm/aaaa) :</td><td><input type="text" name="naissance"></td></tr></table>')
NUMBERED = (("champ1", NUMEN), ("champ2", SLASHES))

VARIANTS = (
    walk("label-for", page(IDENTITY_FORM)),
    walk("table-without-labels", page(form(ROWS + button()))),
    walk("label-around", page(form(
        '<label>Votre NUMEN <input name="numen"></label><br>'
        '<label>Né(e) le <input name="naissance" placeholder="JJ/MM/AAAA"></label>' + button()))),
    walk("placeholder-only", page(form(
        '<input name="numen" placeholder="NUMEN"><input name="naissance" placeholder="Date de naissance JJ/MM/AAAA">'
        + button()))),
    walk("aria-label", page(form(
        '<input name="f0" aria-label="NUMEN"><input name="f1" aria-label="Date de naissance (JJ/MM/AAAA)">' + button())),
        (("f0", NUMEN), ("f1", SLASHES))),
    walk("aria-labelledby", page(
        '<p id="a">Numéro d\'identification éducation nationale</p><p id="b">Date de naissance</p>'
        + form('<input name="f0" aria-labelledby="a"><input name="f1" aria-labelledby="b" placeholder="jj/mm/aaaa">'
               + button())), (("f0", NUMEN), ("f1", SLASHES))),
    walk("english", page(form(
        labelled("staffId", "NUMEN (staff number)") + labelled("birthDate", "Date of birth", 'placeholder="dd/mm/yyyy"')
        + button("Sign in")), "Lost password"), (("staffId", NUMEN), ("birthDate", SLASHES))),
    walk("english-names-alone", page(form(
        '<input name="numen"><br><input name="date_of_birth" maxlength="10"><br>' + button("OK"))),
        (("numen", NUMEN), ("date_of_birth", SLASHES))),
    walk("numbered-names", page(form(
        '<table><tr><th>NUMEN</th><td><input name="champ1"></td></tr>'
        '<tr><th>Date de naissance</th><td><input name="champ2" maxlength="10"></td></tr></table>' + button())), NUMBERED),
    walk("words-above-the-fields", page(form(
        '<table><tr><td>NUMEN</td><td>Date de naissance</td></tr>'
        '<tr><td><input name="champ1"></td><td><input name="champ2" title="JJ/MM/AAAA"></td></tr></table>' + button())),
        NUMBERED),
    walk("words-before-the-fields", page(form(
        'NUMEN * : <input name="champ1"><br>Date de naissance * (JJ/MM/AAAA) : <input name="champ2"><br>' + button())),
        NUMBERED),
    walk("numen-hidden-as-typed", page(form(labelled("numen", "NUMEN", 'type="password"') + DATE_FIELD + button()))),
    walk("date-first", page(form(DATE_FIELD + NUMEN_FIELD + button())), IDENTITY[::-1]),
    walk("decoy-fields", page(form(
        '<div style="display:none"><label for="numen0">NUMEN</label><input id="numen0" name="numen0"></div>'
        '<p style="position:absolute; left:-9999px"><label>Ne pas remplir <input name="email" value=""></label></p>'
        '<input name="site" hidden>' + NUMEN_FIELD + '<input type="hidden" name="origine" value="web">' + DATE_FIELD
        + '<input name="inerte" value="x" disabled>' + button())),
        (("numen0", ""), ("email", ""), ("site", ""), ("numen", NUMEN), ("origine", "web"), ("naissance", SLASHES))),
    walk("search-form-first", page(
        form('<input type="search" name="q" placeholder="Rechercher"><button>OK</button>', "recherche", "get")
        + IDENTITY_FORM)),
    walk("login-form-beside", page(
        form(labelled("identifiant", "Identifiant") + labelled("motdepasse", "Mot de passe", 'type="password"')
             + button("Se connecter"), "ouvrir") + "<h2>Mot de passe oublié</h2>" + IDENTITY_FORM)),
    walk("two-buttons", page(form(
        NUMEN_FIELD + DATE_FIELD + '<input type="submit" name="suite" value="Connexion">'
        '<input type="submit" name="suite" value="Annuler"><input type="reset" value="Effacer">')),
        (*IDENTITY, ("suite", "Connexion"))),
    walk("cancel-button-first", page(form(
        NUMEN_FIELD + DATE_FIELD + '<input type="submit" name="retour" value="Annuler">'
        '<input type="submit" name="suite" value="Connexion">')), (*IDENTITY, ("suite", "Connexion"))),
    walk("image-button", page(form(
        NUMEN_FIELD + DATE_FIELD + '<input type="image" src="ok.gif" alt="Connexion">')),
        (*IDENTITY, ("x", "0"), ("y", "0"))),
    walk("button-outside-the-form", page(form(NUMEN_FIELD + DATE_FIELD, more='id="identite"')
         + '<button form="identite" name="go" value="1">Connexion</button>'), (*IDENTITY, ("go", "1"))),
    walk("unclosed-tags", "<title>Perdu</title><body><h1>Mot de passe perdu<form method=post><table><tr><td>NUMEN<td>"
         "<input name=numen><tr><td>Date de naissance (JJ/MM/AAAA)<td><input name=naissance><tr><td><input type=submit>"),
    walk("form-across-table-rows", page(
        "<table><form method=post><tr><td>NUMEN<td><input name=numen></tr>"
        "<tr><td>Date de naissance (JJ/MM/AAAA)<td><input name=naissance></tr><tr><td><input type=submit></form></table>")),
    walk("nested-tables", page(
        "<table><tr><td><table><tr><td>Accueil</td></tr><tr><td>Aide</td></tr></table></td><td>"
        + form("<table><tr><td><b><font size=2>NUMEN</font></b></td><td><table><tr><td><input name=champ1></td></tr>"
               "</table></td></tr><tr><td><b>Date de naissance<br>(JJ/MM/AAAA)</b></td><td><table><tr><td>"
               "<input name=champ2></td></tr></table></td></tr></table>" + button()) + "</td></tr></table>"), NUMBERED),
    walk("upper-case-html", "<HTML><BODY><FORM METHOD=POST ACTION=''><LABEL FOR=N>NUMEN</LABEL><INPUT ID=N NAME=NUMEN>"
         "<LABEL FOR=D>DATE DE NAISSANCE (JJ/MM/AAAA)</LABEL><INPUT ID=D NAME=DATE><INPUT TYPE=SUBMIT></FORM>",
         (("NUMEN", NUMEN), ("DATE", SLASHES))),
)
