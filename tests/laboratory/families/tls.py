# SPDX-License-Identifier: GPL-3.0-or-later
"""Handshakes that come to nothing, clocks that are wrong, and proxies that look inside."""
import pki
import scripted
import servers
from case import HANDSHAKE, LEEWAY, Case, Row
from families.certificates import IMAP, IMAPS, POPS, SMTPS, WEB
from place import HOSTS, SERVERS

OLD = ("-cipher", "ALL@SECLEVEL=0")
OTHER_WEB = "messagerie.education.gouv.fr:443:tls:https"


def old(version):
    return lambda place: servers.s_server(place, 993, place.leaf(), version, *OLD)


def old_nginx(place):
    servers.web(place, place.leaf(), settings="ssl_protocols TLSv1 TLSv1.1;\nssl_ciphers ALL:@SECLEVEL=0;")


def no_common_cipher(place):
    servers.s_server(place, 993, place.leaf(), "-tls1_2", "-cipher", "NULL-SHA256:@SECLEVEL=0")


def no_common_cipher_nginx(place):
    servers.web(place, place.leaf(), settings="ssl_protocols TLSv1.2;\nssl_ciphers ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0;")


def asks_for_certificate(*version):
    return lambda place: servers.s_server(place, 993, place.leaf(), "-Verify", "2", "-CAfile", place.authority.root,
                                          "-verify_return_error", *version)


def stunnel_asks_for_certificate(place):
    servers.dovecot(place, None, imap={1143: False})
    servers.stunnel(place, place.leaf(), 993, f"{SERVERS[0]}:1143", "requireCert = yes", "verifyChain = yes",
                    f"CAfile = {place.authority.root}")


def handshake_cut(peer):
    """Reads the hello, and that was it."""
    peer.connection.recv(600)


def handshake_silence(place):
    """socat takes what comes and never answers."""
    servers.socat(place, 993, "EXEC:sleep 60")


def server_hello_drips(place):
    """The first bytes of a real answer, one a second: it gets there, but not today."""
    hello = bytes.fromhex("160303007a0200007603") + bytes(120)
    scripted.serve(place, 993, scripted.drip(hello))


def clock_behind_date(place):
    """The portal's certificate is old enough to be believed even so; then its Date counts."""
    servers.dovecot(place, place.leaf(days=(-10, 300)))
    servers.web(place, place.leaf(days=(-1500, 300)))


def clock_by_certificates(place):
    servers.dovecot(place, place.leaf("imap.ac-amiens.fr"), imap={993: True})
    servers.postfix(place, place.leaf("smtp.ac-amiens.fr"))


def inspected(issuer_name):
    """nginx and Dovecot behind a box that signs anew whatever passes: here it is stunnel that shows its chain."""
    def stage(place):
        place.authority
        box = pki.Authority(place.path("box"), issuer_name)
        servers.dovecot(place, None, imap={1143: False})
        servers.stunnel(place, box.leaf("imap.ac-amiens.fr"), f"{HOSTS['imap.ac-amiens.fr']}:993", f"{SERVERS[0]}:1143")
        servers.web(place, box.leaf("messagerie.education.gouv.fr"), port=443)
    return stage


def inspected_by_squid(place):
    """squid opens every connection to 443, signs with an authority of its own, and forwards it."""
    servers.web(place, place.leaf(), port=8443)
    box = pki.Authority(place.path("box"), "Proxy du college")
    both = place.path("box", "both.pem")
    both.write_text(box.certificate.read_text() + box.key.read_text())
    database = place.path("squid", "certificates")
    servers.run("/usr/lib/squid/security_file_certgen", "-c", "-s", database, "-M", "4MB")
    servers.run("chown", "-R", "proxy", place.path("squid", "x").parent)
    servers.squid(place, f"""
https_port 3129 intercept ssl-bump generate-host-certificates=on dynamic_cert_mem_cache_size=1MB tls-cert={both}
sslcrtd_program /usr/lib/squid/security_file_certgen -s {database} -M 4MB
acl step1 at_step SslBump1
ssl_bump bump all
sslproxy_cert_error allow all
http_access allow all
host_verify_strict off
""")
    servers.run("nft", "add table ip nat; add chain ip nat pre { type nat hook output priority -100; }; "
                "add rule ip nat pre meta skuid != proxy tcp dport 443 redirect to :3129; "
                "add rule ip nat pre meta skuid proxy tcp dport 443 redirect to :8443")


def avast(place):
    """A mail shield on this very computer."""
    place.authority
    shield = pki.Authority(place.path("shield"), "Avast Web/Mail Shield Root")
    servers.dovecot(place, shield.leaf(*HOSTS), pop={995: True})


CASES = [
    Case("tls-too-old/tls1.0", "TLS 1.0 and nothing newer", "OpenSSL s_server", old("-tls1"),
         (Row(IMAPS, "tls-too-old"),)),
    Case("tls-too-old/tls1.1", "TLS 1.1 and nothing newer", "OpenSSL s_server", old("-tls1_1"),
         (Row(IMAPS, "tls-too-old"),)),
    Case("tls-too-old/nginx", "a web server that was never updated", "nginx", old_nginx, (Row(WEB, "tls-too-old"),)),
    Case("tls-handshake-failed", "no cipher in common", "OpenSSL s_server", no_common_cipher,
         (Row(IMAPS, "tls-handshake-failed"),)),
    Case("tls-handshake-failed/nginx", "the same on a web server", "nginx", no_common_cipher_nginx,
         (Row(WEB, "tls-handshake-failed"),)),
    Case("tls-client-certificate-required/tls1.2", "TLS 1.2: says so in the handshake", "OpenSSL s_server",
         asks_for_certificate("-tls1_2"), (Row(IMAPS, "tls-client-certificate-required"),)),
    Case("tls-client-certificate-required/tls1.3", "TLS 1.3: says so after it", "OpenSSL s_server",
         asks_for_certificate(), (Row(IMAPS, "tls-client-certificate-required"),)),
    Case("tls-client-certificate-required/stunnel", "stunnel before Dovecot", "stunnel", stunnel_asks_for_certificate,
         (Row(IMAPS, "tls-client-certificate-required"),)),
    Case("server-silent/no-hello", "takes the hello and never answers", "socat", handshake_silence,
         (Row(IMAPS, "server-silent", HANDSHAKE + LEEWAY),)),
    Case("server-silent/hello-drips", "one byte of its hello a second", "own", server_hello_drips,
         (Row(IMAPS, "server-silent", HANDSHAKE + LEEWAY),)),
    Case("connection-cut/in-handshake", "hangs up on the hello", "own",
         lambda place: scripted.serve(place, 993, handshake_cut), (Row(IMAPS, "connection-cut"),)),
    Case("clock-wrong/http-date", "this computer lives in 2024; the portal's Date says otherwise", "nginx",
         clock_behind_date, (Row(IMAPS, "clock-wrong"), Row(IMAP, "clock-wrong"), Row(WEB)),
         prefix=("faketime", "2024-02-03 04:05:06")),
    Case("clock-wrong/two-certificates", "this computer lives in 2040, as two servers' certificates tell", "Dovecot",
         clock_by_certificates, (Row(IMAPS, "clock-wrong"), Row(SMTPS, "clock-wrong")),
         prefix=("faketime", "2040-02-03 04:05:06")),
    Case("tls-intercepted/two-hosts", "two unrelated hosts, one unknown issuer", "stunnel",
         inspected("Filtre du college"), (Row(IMAPS, "tls-intercepted"), Row(OTHER_WEB, "tls-intercepted"))),
    Case("tls-intercepted/product", "the issuer is a known product", "Dovecot", avast,
         (Row(IMAPS, "tls-intercepted"), Row(IMAP, "tls-intercepted"), Row(POPS, "tls-intercepted"))),
    Case("tls-intercepted/squid", "squid opens what passes and signs it anew", "squid", inspected_by_squid,
         (Row(WEB, "tls-intercepted"), Row(OTHER_WEB, "tls-intercepted"))),
]
