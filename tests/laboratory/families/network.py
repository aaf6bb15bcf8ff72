# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports and hosts that nobody answers for, and networks that are none."""
import scripted
import servers
from case import LEEWAY, SNIFFED, TCP, Case, Row
from families.certificates import IMAP, IMAPS, POPS, SMTP, SMTPS, WEB
from place import HOSTS, SERVERS, run

IMAP_HOST = HOSTS["imap.ac-amiens.fr"]
SILENCE = TCP + LEEWAY


def nobody(_):
    pass


def no_interface(_):
    run("ip", "link", "del", "school")


def no_route(_):
    run("ip", "link", "set", "school", "down")
    run("ip", "link", "add", "other", "type", "veth", "peer", "name", "nowhere")
    run("ip", "link", "set", "nowhere", "up")
    run("ip", "addr", "add", "192.0.2.7/24", "dev", "other")
    run("ip", "link", "set", "other", "up")
    run("ip", "addr", "flush", "dev", "academy")
    for address in SERVERS:
        run("ip", "route", "del", "table", "local", "local", address)


def firewall_resets(place):
    servers.dovecot(place, place.leaf())
    place.filter("tcp dport 993 reject with tcp reset")


def one_port_swallowed(place):
    servers.dovecot(place, place.leaf())
    place.filter("tcp dport 993 drop")


def one_port_forbidden(place):
    servers.dovecot(place, place.leaf())
    place.filter("tcp dport 993 reject with icmp type admin-prohibited")


def mail_swallowed(place):
    """What many a school's network does."""
    servers.web(place, place.leaf())
    place.filter("tcp dport { 25, 110, 143, 465, 587, 993, 995 } drop")


def host_swallowed(place):
    servers.postfix(place, place.leaf())
    place.filter(f"ip daddr {IMAP_HOST} drop")


def everything_swallowed(place):
    place.filter("ip daddr 10.20.0.0/24 ip saddr 10.20.0.0/24 tcp flags syn drop")


def silent(place):
    servers.socat(place, 143, "EXEC:sleep 60")
    servers.socat(place, 587, "EXEC:sleep 60")


def hangs_up(place):
    servers.socat(place, 143, "EXEC:true")
    servers.socat(place, 993, "EXEC:true")


def greeting_cut(place):
    scripted.serve(place, 143, lambda peer: peer.say(b"* OK [CAPABIL"))


def with_ipv6(*rules):
    """The académie's name has an IPv6 address too; what comes to it meets the rules."""
    def stage(place):
        for device, address in (("school", "fd20::1"), ("academy", "fd20::2")):
            run("ip", "addr", "add", f"{address}/64", "dev", device, "nodad")
        place.name([("imap.ac-amiens.fr", "fd20::2"), *HOSTS.items()])
        servers.dovecot(place, place.leaf())
        place.filter(*rules)
    return stage


BROKEN = ("ipv6-broken",)

CASES = [
    Case("network-none", "no interface is up", "kernel", no_interface,
         (Row(IMAPS, "network-none"), Row(SMTPS, "network-none"), Row(WEB, "network-none"))),
    Case("network-none/no-route", "an interface is up and leads nowhere", "kernel", no_route,
         (Row(IMAPS, "network-none"), Row(SMTPS, "network-none"), Row(WEB, "network-none"))),
    Case("port-refused", "nobody listens", "kernel", nobody, (Row(IMAPS, "port-refused"), Row(SMTP, "port-refused"))),
    Case("port-refused/firewall", "a firewall answers with a reset", "nftables", firewall_resets,
         (Row(IMAPS, "port-refused"), Row(IMAP))),
    Case("port-blocked", "one port swallowed, another of the host answers", "nftables", one_port_swallowed,
         (Row(IMAPS, "port-blocked", SILENCE), Row(IMAP))),
    Case("port-blocked/forbidden", "a firewall says that it is forbidden", "nftables", one_port_forbidden,
         (Row(IMAPS, "port-blocked"), Row(IMAP))),
    Case("port-blocked/school", "every mail port swallowed, the portal answers", "nftables", mail_swallowed,
         (Row(IMAPS, "port-blocked", SILENCE), Row(POPS, "port-blocked", SILENCE), Row(SMTPS, "port-blocked", SILENCE),
          Row(WEB))),
    Case("port-blocked/control", "one mail port asked and swallowed; the portal, asked as a control, answers",
         "nftables", mail_swallowed, (Row(IMAPS, "port-blocked", SILENCE),)),
    Case("server-down", "every port of one host swallowed, another mail host answers", "nftables", host_swallowed,
         (Row(IMAPS, "server-down", SILENCE), Row(IMAP, "server-down", SILENCE), Row(SMTPS))),
    Case("port-silent", "swallowed, and nothing to tell more", "nftables", everything_swallowed,
         (Row(IMAPS, "port-silent", SILENCE),)),
    Case("server-silent", "takes the call and never greets", "socat", silent,
         (Row(IMAP, "server-silent", SNIFFED + LEEWAY), Row(SMTP, "server-silent", SNIFFED + LEEWAY))),
    Case("connection-cut", "hangs up at once", "socat", hangs_up,
         (Row(IMAP, "connection-cut"), Row(IMAPS, "connection-cut"))),
    Case("connection-cut/in-greeting", "hangs up in the middle of its greeting", "own", greeting_cut,
         (Row(IMAP, "connection-cut"),)),
    Case("ipv6-broken", "IPv6 swallowed, IPv4 lives", "nftables", with_ipv6("ip6 daddr fd20::2 tcp flags syn drop"),
         (Row(IMAPS, None, remarks=BROKEN), Row(IMAP, None, remarks=BROKEN))),
    Case("ipv6-broken/reset", "IPv6 refused, IPv4 lives", "nftables",
         with_ipv6("ip6 daddr fd20::2 tcp dport {993, 143} reject with tcp reset"),
         (Row(IMAPS, None, remarks=BROKEN), Row(IMAP, None, remarks=BROKEN))),
]
