# SPDX-License-Identifier: GPL-3.0-or-later
"""How the first page wants the birth date."""
import person
from pages import NUMEN, NUMEN_FIELD, button, form, labelled, page, walk

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
          "décembre")
YEARS = range(2010, 1929, -1)
DAY, MONTH, YEAR = person.DAY, person.MONTH, person.YEAR


def asked(date_fields):
    return page(form(NUMEN_FIELD + date_fields + button()))


def sent(*fields):
    return (("numen", NUMEN), *fields)


def select(name, options, first="--"):
    rows = "".join(f'<option value="{value}">{words}</option>' if value is not None else f"<option>{words}</option>"
                   for value, words in options)
    return f'<select name="{name}"><option value="">{first}</option>{rows}</select>'


def legend(content):
    return f"<fieldset><legend>Date de naissance</legend>{content}</fieldset>"


def plain(value, label="Date de naissance", attributes=""):
    return asked(labelled("naissance", label, attributes)), sent(("naissance", value))


VARIANTS = (
    walk("date-iso-control", *plain(person.BIRTH_DATE, attributes='type="date"')),
    walk("date-eight-digits", *plain(person.DIGITS, "Date de naissance (JJMMAAAA)", 'maxlength="8"')),
    walk("date-eight-digits-by-example", *plain(person.DIGITS, attributes='placeholder="ex. : 31121990"')),
    walk("date-eight-digits-by-length", *plain(person.DIGITS, attributes='maxlength="8"')),
    walk("date-by-example", *plain(person.SLASHES, "Date de naissance (exemple : 31/12/1990)")),
    walk("date-without-a-word", *plain(person.SLASHES)),
    walk("date-three-texts", asked(
        'Date de naissance : <input name="jour" maxlength="2" size="2"> / <input name="mois" maxlength="2" size="2"> / '
        '<input name="annee" maxlength="4" size="4">'), sent(("jour", DAY), ("mois", MONTH), ("annee", YEAR))),
    walk("date-three-labelled-texts", asked(legend(
        labelled("j", "Jour") + labelled("m", "Mois") + labelled("a", "Année"))),
        sent(("j", DAY), ("m", MONTH), ("a", YEAR))),
    walk("date-three-numbered-texts", asked(
        'Date de naissance (JJ MM AAAA) <input name="c2" maxlength="2"><input name="c3" maxlength="2">'
        '<input name="c4" maxlength="4">'), sent(("c2", DAY), ("c3", MONTH), ("c4", YEAR))),
    walk("date-three-selects", asked(legend(
        select("jour", [(day, day) for day in range(1, 32)], "jour")
        + select("mois", list(enumerate(MONTHS, 1)), "mois") + select("annee", [(year, year) for year in YEARS], "année"))),
        sent(("jour", "7"), ("mois", "4"), ("annee", YEAR))),
    walk("date-three-padded-selects", asked(legend(
        select("jour", [(f"{day:02}", f"{day:02}") for day in range(1, 32)])
        + select("mois", [(f"{month:02}", f"{month:02}") for month in range(1, 13)])
        + select("annee", [(year, year) for year in YEARS]))),
        sent(("jour", DAY), ("mois", MONTH), ("annee", YEAR))),
    walk("date-selects-without-values", asked(legend(
        select("jour", [(None, day) for day in range(1, 32)]) + select("mois", [(None, name) for name in MONTHS])
        + select("annee", [(None, year) for year in YEARS]))),
        sent(("jour", "7"), ("mois", "avril"), ("annee", YEAR))),
    walk("date-selects-counted-from-zero", asked(legend(
        select("jour", [(day - 1, day) for day in range(1, 32)]) + select("mois", list(enumerate(MONTHS)))
        + '<input name="annee" maxlength="4" placeholder="AAAA">')),
        sent(("jour", "6"), ("mois", "3"), ("annee", YEAR))),
)
