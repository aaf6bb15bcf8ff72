# SPDX-License-Identifier: GPL-3.0-or-later
"""Chains that OpenSSL made, each with one flaw, shown by servers that are not ours."""
import json
import pathlib

import pki
import servers
from case import Case, Row
from place import HOSTS, WORKSHOP

IMAPS = "imap.ac-amiens.fr:993:tls:imap"
IMAP = "imap.ac-amiens.fr:143:starttls:imap"
POPS = "pop.ac-amiens.fr:995:tls:pop"
SMTPS = "smtp.ac-amiens.fr:465:tls:smtp"
SMTP = "smtp.ac-amiens.fr:587:starttls:smtp"
WEB = "portail.ac-amiens.fr:443:tls:https"
ACADEMY = pathlib.Path(__file__).resolve().parents[3] / "resources" / "academies" / "amiens.json"
WEAK_SERVER = ("-cipher", "DEFAULT@SECLEVEL=0")


def on_dovecot(*names, **flaws):
    def stage(place):
        servers.dovecot(place, place.leaf(*names, **flaws), pop={995: True, 110: False})
    return stage


def on_postfix(**flaws):
    return lambda place: servers.postfix(place, place.leaf(**flaws))


def all_of(failure):
    return Row(IMAPS, failure), Row(IMAP, failure), Row(POPS, failure)


def self_signed(place):
    servers.dovecot(place, pki.self_signed(place.path("self", "x").parent, *HOSTS), pop={995: True})


def unknown_issuer(place):
    place.authority  # the one that is trusted
    other = pki.Authority(place.path("other"), "Autre racine").issuing("Autre emission")
    servers.dovecot(place, other.leaf(*HOSTS), pop={995: True})


def unknown_issuer_complete(place):
    """Root and all: a whole chain is no better for being shown."""
    place.authority
    other = pki.Authority(place.path("other"), "Racine de l'etablissement")
    leaf = other.leaf(*HOSTS)
    leaf.chain.write_text(leaf.chain.read_text() + other.certificate.read_text())
    servers.s_server(place, 993, leaf)


def issuer_is_trusted_elsewhere(place):
    """The root signs the leaf's issuer, which nobody sent and which the leaf says where to find."""
    servers.postfix(place, place.leaf(alone=True, issuer_url=True))


def weak(**flaws):
    def stage(place):
        root = pki.Authority(place.path("authority"), "Racine de test", rsa=2048)
        place._authority = root
        servers.s_server(place, 993, root.leaf(*HOSTS, **flaws), *WEAK_SERVER)
    return stage


def revoked(place):
    leaf = place.leaf()
    servers.s_server(place, 993, leaf, "-status_file", place.authority.revoke(leaf))


def revoked_by_nginx(place):
    leaf = place.leaf()
    staple = place.authority.revoke(leaf)
    servers.web(place, leaf, settings=f"ssl_stapling on;\nssl_stapling_file {staple};\n"
                f"ssl_trusted_certificate {place.authority.root};")


def another_site(place):
    """A web host's default page with its own name."""
    servers.web(place, place.leaf("www.hebergeur.example"))


def trusted_by_school(place):
    """Mail and portal alike show what the school's settings vouch for."""
    place.authority
    school = pki.Authority(place.path("school"), "Filtre de l'etablissement").issuing("Emission du filtre")
    servers.dovecot(place, school.leaf(*HOSTS), pop={995: True})
    servers.web(place, school.leaf(*HOSTS))
    academy = json.loads(ACADEMY.read_text())
    academy["site"] = {"school": "Collège", "authority": school.root.read_text().split("\n")[:-1]}
    place.path("academy.json").write_text(json.dumps(academy))


CASES = [
    Case("certificate-expired", "ended yesterday", "Dovecot", on_dovecot(days=(-90, -1)),
         all_of("certificate-expired")),
    Case("certificate-expired/postfix", "ended yesterday, behind STARTTLS too", "Postfix", on_postfix(days=(-90, -1)),
         (Row(SMTPS, "certificate-expired"), Row(SMTP, "certificate-expired"))),
    Case("certificate-not-yet-valid", "begins next week", "Dovecot", on_dovecot(days=(7, 90)),
         all_of("certificate-not-yet-valid")),
    Case("certificate-wrong-host", "names another host of the académie", "Dovecot", on_dovecot("www.ac-amiens.fr"),
         all_of("certificate-wrong-host")),
    Case("certificate-wrong-host/nginx", "a web host's own page", "nginx", another_site,
         (Row(WEB, "certificate-wrong-host"),)),
    Case("certificate-wrong-host/wildcard", "a wildcard one label too high", "Dovecot", on_dovecot("*.fr"),
         all_of("certificate-wrong-host")),
    Case("certificate-self-signed", "its own issuer", "Dovecot", self_signed,
         (Row(IMAPS, "certificate-self-signed"), Row(IMAP, "certificate-self-signed"),
          Row(POPS, "certificate-self-signed"))),
    Case("certificate-unknown-issuer", "an authority that nobody knows", "Dovecot", unknown_issuer,
         (Row(IMAPS, "certificate-unknown-issuer"), Row(IMAP, "certificate-unknown-issuer"),
          Row(POPS, "certificate-unknown-issuer"))),
    Case("certificate-unknown-issuer/root-shown", "its root is sent along", "OpenSSL s_server", unknown_issuer_complete,
         (Row(IMAPS, "certificate-unknown-issuer"),)),
    Case("certificate-chain-incomplete", "the issuer was not sent, its address stands in the leaf", "Dovecot",
         on_dovecot(alone=True, issuer_url=True), all_of("certificate-chain-incomplete")),
    Case("certificate-chain-incomplete/postfix", "the same on a submission server", "Postfix",
         issuer_is_trusted_elsewhere,
         (Row(SMTPS, "certificate-chain-incomplete"), Row(SMTP, "certificate-chain-incomplete"))),
    Case("certificate-weak/md5", "signed with MD5", "OpenSSL s_server", weak(key="rsa2048", digest="md5"),
         (Row(IMAPS, "certificate-weak"),)),
    Case("certificate-weak/sha1", "signed with SHA-1", "OpenSSL s_server", weak(key="rsa2048", digest="sha1"),
         (Row(IMAPS, "certificate-weak"),)),
    Case("certificate-weak/rsa1024", "RSA of 1024 bits", "OpenSSL s_server", weak(key="rsa1024"),
         (Row(IMAPS, "certificate-weak"),)),
    Case("certificate-revoked", "the stapled OCSP answer says so", "OpenSSL s_server", revoked,
         (Row(IMAPS, "certificate-revoked"),)),
    Case("certificate-revoked/nginx", "the same from a web server", "nginx", revoked_by_nginx,
         (Row(WEB, "certificate-revoked"),)),
    Case("certificate-trusted-here-only", "an authority that this computer knows and Mozilla does not", "Dovecot",
         on_dovecot(), tuple(Row(each, None, remarks=("certificate-trusted-here-only",)) for each in (IMAPS, IMAP)),
         environment={"SSL_CERT_FILE": str(WORKSHOP / "authority" / "own.crt")}),
    Case("certificate-trusted-by-school", "an authority that only the school's settings hold; not for the portal",
         "Dovecot", trusted_by_school,
         (*(Row(each, None, remarks=("certificate-trusted-by-school",)) for each in (IMAPS, IMAP)),
          Row(WEB, "certificate-unknown-issuer")),
         arguments=("--academy", str(WORKSHOP / "academy.json"))),
]
