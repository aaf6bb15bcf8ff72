# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks that let connections out through a proxy only, and proxies that do not let them out."""
import servers
from case import LEEWAY, TCP, Case, Row
from families.certificates import IMAP, IMAPS, SMTPS, WEB
from place import CLIENT, HOSTS, SERVERS

PROXY = SERVERS[-1]  # lives where the webmail would
BY_PROXY = {"http_proxy": f"http://{PROXY}:3128", "https_proxy": f"http://{PROXY}:3128"}
BY_SOCKS = {"all_proxy": f"socks5://{PROXY}:1080", "http_proxy": f"socks5://{PROXY}:1080",
            "https_proxy": f"socks5://{PROXY}:1080"}
ALL_PORTS = "acl mail port 25 110 143 443 465 587 993 995\nhttp_access deny CONNECT !mail\n"
WAITED = TCP + LEEWAY
NEEDED = ("proxy-required",)


def walled_in(place):
    """Nothing gets out of here directly."""
    servers.dovecot(place, place.leaf())
    servers.postfix(place, place.leaf())
    servers.web(place, place.leaf())
    place.filter(f"ip saddr {CLIENT} tcp dport {{ 25, 110, 143, 443, 465, 587, 993, 995 }} drop")


def squid(settings):
    def stage(place):
        walled_in(place)
        servers.squid(place, f"tcp_outgoing_address {PROXY}\nhosts_file /etc/hosts\ndns_nameservers 127.0.0.1\n"
                      + settings)
    return stage


def squid_with_login(place):
    password = place.write("squid/people", "marie:$apr1$abcdefgh$0000000000000000000000\n")
    squid(f"auth_param basic program /usr/lib/squid/basic_ncsa_auth {password}\nacl known proxy_auth REQUIRED\n"
          "http_access allow known\nhttp_access deny all\n")(place)


def socks(place):
    walled_in(place)
    place.start("microsocks", "-i", PROXY, "-p", 1080, "-b", PROXY, log="microsocks")
    place.wait_for(1080)


CASES = [
    Case("proxy-required", "the way out is a proxy, and it carries", "squid",
         squid(ALL_PORTS + "http_access allow all\n"),
         (Row(IMAPS, None, WAITED, NEEDED), Row(SMTPS, None, WAITED, NEEDED), Row(WEB, None, WAITED)),
         environment=BY_PROXY),
    Case("proxy-required/web-only", "the proxy carries the web and no mail", "squid",
         squid("acl web port 443\nhttp_access deny CONNECT !web\nhttp_access allow all\n"),
         (Row(IMAPS, "proxy-required", WAITED), Row(SMTPS, "proxy-required", WAITED)), environment=BY_PROXY),
    Case("proxy-required/dead", "the proxy that is named does not answer, nothing else does", "kernel", walled_in,
         (Row(IMAPS, "proxy-required", WAITED), Row(IMAP, "proxy-required", WAITED)), environment=BY_PROXY),
    Case("proxy-required/socks", "a SOCKS proxy", "microsocks", socks,
         (Row(IMAPS, None, WAITED, NEEDED), Row(IMAP, None, WAITED, NEEDED)), environment=BY_SOCKS),
    Case("proxy-auth-required", "the proxy wants a login", "squid", squid_with_login,
         (Row(IMAPS, "proxy-auth-required", WAITED), Row(SMTPS, "proxy-auth-required", WAITED)), environment=BY_PROXY),
]
assert PROXY == HOSTS["messagerie.education.gouv.fr"]
