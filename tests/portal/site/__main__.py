# SPDX-License-Identifier: GPL-3.0-or-later
"""An activation portal in many variants, for tests.

  python3 -B tests/portal/site --list      the table: each variant, and the outcome that is right for it
  python3 -B tests/portal/site FOLDER      serves them; the certificates go into FOLDER

Serving, it says in one line of JSON where it listens and ends with its standard input. Each line there names a
variant; the answer, one line of JSON, tells what came for it since it was named last.
"""
import argparse
import json
import pathlib
import sys

import certificates
import person
import servers
from variants import VARIANTS


def table():
    return {
        "person": {"numen": person.NUMEN, "birthDate": person.BIRTH_DATE, "password": person.PASSWORD,
                   "givenName": person.GIVEN_NAME, "familyName": person.FAMILY_NAME,
                   "secrets": person.secrets()},
        "variants": [variant.row() for variant in VARIANTS],
    }


def main():
    parser = argparse.ArgumentParser(prog="site", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", nargs="?", type=pathlib.Path)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--address", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="of the portal; 0: any that is free")
    options = parser.parse_args()
    if options.list:
        print(json.dumps(table(), indent=1, ensure_ascii=False))
        return
    if not options.folder:
        parser.error("where shall the certificates go?")
    certificates.make(options.folder)
    site = servers.Site(VARIANTS, options.folder, options.address, options.port)
    print(json.dumps({"portal": site.portal, "elsewhere": site.elsewhere, "clear": site.clear,
                      "host": certificates.PORTAL, "caFile": str(options.folder / "ca.pem")}), flush=True)
    for line in sys.stdin:
        print(json.dumps(site.report(line.strip())), flush=True)


main()
