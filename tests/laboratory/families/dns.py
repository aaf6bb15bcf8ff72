# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that lead nowhere or to the wrong place, and networks that want a login first."""
import pki
import servers
from case import LEEWAY, TCP, Case, Row
from families.certificates import IMAPS, SMTPS, WEB
from families.tls import OTHER_WEB
from place import HOSTS, SERVERS, run

LOOKUP = TCP + LEEWAY
BOX = "10.20.0.9"


def not_there(place):
    servers.web(place, place.leaf())
    servers.dnsmasq(place, "--local=/fr/", f"--host-record=portail.ac-amiens.fr,{HOSTS['portail.ac-amiens.fr']}")
    place.replace("hosts", "127.0.0.1 localhost\n")


def refuses(place):
    servers.dnsmasq(place)
    place.replace("hosts", "127.0.0.1 localhost\n")


def silent(place):
    servers.dnsmasq(place)
    place.replace("hosts", "127.0.0.1 localhost\n")
    place.filter("udp dport 53 drop", "tcp dport 53 drop")


def every_name_the_same(place):
    box_on(place)
    servers.dnsmasq(place, f"--address=/#/{BOX}")
    place.replace("hosts", "127.0.0.1 localhost\n")


def box_on(place):
    """A router's own page under a name of its own."""
    run("ip", "addr", "add", f"{BOX}/24", "dev", "academy")
    place.authority
    servers.web(place, pki.self_signed(place.path("box", "x").parent, "box.maison.example"))


def captive(place):
    """Every web connection is led to the gate, every other one swallowed."""
    run("ip", "addr", "add", f"{BOX}/24", "dev", "academy")
    place.authority
    gate = pki.Authority(place.path("gate"), "Autorite publique").leaf("wifi.college.example")
    servers.web(place, gate)
    run("nft", f"add table ip nat; add chain ip nat out {{ type nat hook output priority -100; }}; "
        f"add rule ip nat out tcp dport 443 dnat to {BOX}:443")
    place.filter("tcp dport { 25, 110, 143, 465, 587, 993, 995 } drop")
    servers.dnsmasq(place, *(f"--host-record={name},{address}" for name, address in HOSTS.items()))
    place.replace("hosts", "127.0.0.1 localhost\n")


def captive_in_clear(place, answer):
    """What asks for a web page in clear text is answered by the gate, all the rest is swallowed."""
    run("ip", "addr", "add", f"{BOX}/24", "dev", "academy")
    servers.nginx(place, f"server {{ listen {BOX}:80; {answer} }}")
    place.wait_for(80)
    run("nft", f"add table ip nat; add chain ip nat out {{ type nat hook output priority -100; }}; "
        f"add rule ip nat out tcp dport 80 dnat to {BOX}:80")
    place.filter("tcp dport { 25, 110, 143, 443, 465, 587, 993, 995 } drop")


CASES = [
    Case("dns-failed", "there is no such name, others are there", "dnsmasq", not_there,
         (Row(IMAPS, "dns-failed"), Row(WEB))),
    Case("dns-failed/refuses", "the name server refuses to answer", "dnsmasq", refuses,
         (Row(IMAPS, "dns-failed", LOOKUP),)),
    Case("dns-failed/silent", "the name server does not answer", "dnsmasq", silent,
         (Row(IMAPS, "dns-failed", LOOKUP),)),
    Case("dns-hijacked", "every name leads to one box", "dnsmasq", every_name_the_same,
         (Row(IMAPS, "dns-hijacked"), Row(WEB, "dns-hijacked"), Row(OTHER_WEB, "dns-hijacked"))),
    Case("captive-portal", "the web is led to a gate, mail is swallowed", "nginx", captive,
         (Row(IMAPS, "captive-portal", TCP + LEEWAY), Row(SMTPS, "captive-portal", TCP + LEEWAY),
          Row(WEB, "captive-portal"))),
    Case("captive-portal/redirect", "the académie's portal, asked in clear text, sends to a page to sign in", "nginx",
         lambda place: captive_in_clear(place, "return 302 http://wifi.college.example/entrer;"),
         (Row(IMAPS, "captive-portal", TCP + LEEWAY), Row(SMTPS, "captive-portal", TCP + LEEWAY))),
    Case("captive-portal/511", "a gate that says so itself", "nginx",
         lambda place: captive_in_clear(place, "return 511;"), (Row(IMAPS, "captive-portal", TCP + LEEWAY),)),
]
assert BOX not in SERVERS
