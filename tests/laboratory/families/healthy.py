# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that are slow, old-fashioned or unusual, and healthy: none of them may be accused of anything."""
import pki
import scripted
import servers
from case import Case, Row
from families.certificates import IMAP, IMAPS, POPS, SMTP, SMTPS, WEB
from families.protocol import POP
from place import HOSTS, SERVERS, run

MAIL = (Row(IMAPS, within=4), Row(IMAP, within=4), Row(POPS, within=4), Row(POP, within=4), Row(SMTPS, within=4),
        Row(SMTP, within=4))
SLOW = 30


def mail(place, certificate, postfix_settings="", dovecot_settings=""):
    servers.dovecot(place, certificate, pop={110: False, 995: True}, settings=dovecot_settings)
    servers.postfix(place, certificate, settings=postfix_settings)


def with_leaf(*names, **ways):
    return lambda place: mail(place, place.leaf(*names, **ways))


def tls12(place):
    servers.web(place, place.leaf(), settings="ssl_protocols TLSv1.2;")
    servers.dovecot(place, None, imap={1143: False})
    servers.stunnel(place, place.leaf(), 993, f"{SERVERS[0]}:1143", "sslVersion = TLSv1.2")


def tls13(place):
    servers.web(place, place.leaf(), settings="ssl_protocols TLSv1.3;")
    servers.dovecot(place, None, imap={1143: False})
    servers.stunnel(place, place.leaf(), 993, f"{SERVERS[0]}:1143", "sslVersion = TLSv1.3")


def long_chain(place):
    authority = place.authority
    leaf = None
    for depth in range(4):
        authority = authority.issuing(f"Emission {depth}")
        leaf = authority.leaf(*HOSTS)
        link = authority.issuer
        while link.issuer:
            leaf.chain.write_text(leaf.chain.read_text() + link.certificate.read_text())
            link = link.issuer
    mail(place, leaf)


def root_shown(place):
    leaf = place.leaf()
    leaf.chain.write_text(leaf.chain.read_text() + place.authority.root.read_text())
    mail(place, leaf)


def chain_out_of_order(place):
    issuing = place.authority.issuing("Emission plus loin")
    leaf = issuing.leaf(*HOSTS, alone=True)
    leaf.chain.write_text(leaf.chain.read_text() + place.authority.certificate.read_text()
                          + issuing.certificate.read_text())
    mail(place, leaf)


def rsa_chain(place):
    place._authority = pki.Authority(place.path("authority"), "Racine de test", rsa=4096)
    mail(place, place.leaf(key="rsa2048"))


def good_staple(place):
    leaf = place.leaf()
    place.authority.revoke(place.leaf())  # another one
    certificate = leaf.chain.with_suffix(".crt")
    answer = certificate.with_suffix(".ocsp")
    authority = place.authority
    pki.openssl("ocsp", "-index", authority.folder / "index.txt", "-CA", authority.certificate, "-rsigner",
                authority.certificate, "-rkey", authority.key, "-issuer", authority.certificate, "-cert", certificate,
                "-respout", answer, "-ndays", "3", "-noverify", "-no_nonce")
    servers.web(place, leaf, settings=f"ssl_stapling on;\nssl_stapling_file {answer};")


def greets_late(place):
    """Postfix greets after six seconds; so do our own IMAP and POP."""
    leaf = place.leaf()
    servers.postfix(place, leaf, settings="smtpd_delay_reject = no\nsmtpd_client_restrictions = sleep 6, permit\n")
    scripted.serve(place, 993, scripted.after(6, scripted.talk(servers.IMAP_GREETING)), leaf)
    scripted.serve(place, 995, scripted.after(6, pop_talk), leaf)


def pop_talk(peer):
    scripted.talk(b"+OK pret\r\n", None, b"+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n")(peer)


def greets_very_late(place):
    scripted.serve(place, 993, scripted.after(9, scripted.talk(servers.IMAP_GREETING)), place.leaf())


def answers_late(place):
    leaf = place.leaf()
    scripted.serve(place, 993, scripted.talk(b"* OK pret\r\n", None, lambda _: scripted.time.sleep(5),
                                             b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na2 OK\r\n"), leaf)
    scripted.serve(place, 995, scripted.after(0, scripted.talk(
        b"+OK pret\r\n", None, b"+OK\r\n", lambda _: scripted.time.sleep(5), b"USER\r\n.\r\n")), leaf)


def talkative(place):
    """150 extensions, and a greeting of 4000 characters."""
    leaf = place.leaf()
    many = b" ".join(b"X-EXTENSION-%d" % number for number in range(150))
    scripted.serve(place, 993, scripted.talk(b"* OK " + b"bonjour " * 500 + b"\r\n", None,
                                             b"* CAPABILITY IMAP4rev1 AUTH=PLAIN " + many + b"\r\na2 OK\r\n"), leaf)


def ipv6_only(place):
    run("ip", "addr", "flush", "dev", "school")
    run("ip", "addr", "flush", "dev", "academy")
    for device, address in (("school", "fd20::1"), ("academy", "fd20::2")):
        run("ip", "addr", "add", f"{address}/64", "dev", device, "nodad")
    place.name([(name, "fd20::2") for name in HOSTS])
    servers.dovecot(place, place.leaf(), pop={110: False, 995: True})


def distant(rtt, loss):
    def stage(place):
        place.lead_away(rtt, loss)
        mail(place, place.leaf())
    return stage


def far(seconds):
    return tuple(Row(row.endpoint, within=seconds) for row in MAIL)


CASES = [
    Case("healthy", "as it should be", "Dovecot", with_leaf(), MAIL),
    Case("healthy/tls1.2", "TLS 1.2 and nothing newer", "stunnel", tls12, (Row(IMAPS), Row(WEB))),
    Case("healthy/tls1.3", "TLS 1.3 and nothing older", "stunnel", tls13, (Row(IMAPS), Row(WEB))),
    Case("healthy/wildcard", "a wildcard certificate", "Dovecot", with_leaf("*.ac-amiens.fr"), MAIL),
    Case("healthy/many-names", "300 names on one certificate", "Dovecot",
         with_leaf(*(f"host{number}.ac-amiens.fr" for number in range(300)), *HOSTS), MAIL),
    Case("healthy/long-chain", "five authorities between leaf and root", "Dovecot", long_chain, MAIL),
    Case("healthy/root-shown", "the root is sent along", "Dovecot", root_shown, MAIL),
    Case("healthy/out-of-order", "the chain in the wrong order", "Dovecot", chain_out_of_order, MAIL),
    Case("healthy/rsa", "RSA, a root of 4096 bits", "Dovecot", rsa_chain, MAIL),
    Case("healthy/staple", "a stapled answer that says: good", "nginx", good_staple, (Row(WEB),)),
    Case("healthy/young", "a certificate made a minute ago, ending tomorrow", "Dovecot",
         with_leaf(days=(-0.001, 1)), MAIL),
    Case("healthy/greets-late", "greets after 6 s", "Postfix", greets_late,
         (Row(SMTPS, within=SLOW), Row(SMTP, within=SLOW), Row(IMAPS, within=SLOW), Row(POPS, within=SLOW))),
    Case("healthy/greets-very-late", "greets after 9 s", "own", greets_very_late, (Row(IMAPS, within=SLOW),)),
    Case("healthy/answers-late", "5 s for its capabilities", "own", answers_late,
         (Row(IMAPS, within=SLOW), Row(POPS, within=SLOW))),
    Case("healthy/talkative", "150 extensions, a long greeting", "own", talkative, (Row(IMAPS),)),
    Case("healthy/ipv6-only", "no IPv4 at all", "Dovecot", ipv6_only, MAIL[:4]),
    Case("healthy/distant", "300 ms round trip", "Dovecot", distant(300, 0), far(SLOW), long=True),
    Case("healthy/distant-lossy", "1 s round trip, 2 % of the packets lost", "Dovecot", distant(1000, 2), far(120),
         long=True),
]
