# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that answer, but not as the port should."""
import socket

import scripted
import servers
from case import GREETING, LEEWAY, SNIFFED, Case, Row
from families.certificates import IMAP, IMAPS, POPS, SMTP, SMTPS
from place import HOSTS, SERVERS

POP = "pop.ac-amiens.fr:110:starttls:pop"
CAPABILITIES = b"* CAPABILITY IMAP4rev1 STARTTLS\r\n"
WAITED = GREETING + LEEWAY
LATE = SNIFFED + LEEWAY


def pop_for_imap(place):
    servers.dovecot(place, place.leaf(), imap={}, pop={143: False, 993: True})


def smtp_for_imap(place):
    servers.postfix(place, place.leaf(), ports={143: False, 993: True})


def web_for_mail(place):
    servers.nginx(place, "server { listen 993; listen 465; listen 143; return 200 'Page de test'; }")
    place.wait_for(993, 465, 143)


def secure_web_for_mail(place):
    leaf = place.leaf()
    servers.nginx(place, "server { listen 993 ssl; listen 465 ssl; listen 995 ssl; return 200 'Page de test';\n"
                  f"ssl_certificate {leaf.chain}; ssl_certificate_key {leaf.key}; }}")
    place.wait_for(993, 465, 995)


def endless_tls(place):
    process = place.start("sh", "-c", "tr '\\0' a < /dev/zero | openssl s_server -quiet -accept 993 "
                          f"-key {place.leaf().key} -cert {place.authority.folder}/leaf-1.pem "
                          f"-cert_chain {place.authority.folder}/leaf-1.pem", log="s_server")
    place.wait_for(993)
    return process


def many_lines(place):
    """Never a long line, never an end."""
    leaf = place.leaf()
    capabilities = b"* CAPABILITY " + b" ".join([b"X-EXTENSION"] * 600) + b"\r\n"
    scripted.serve(place, 993, scripted.endless(b"* OK pret\r\n", capabilities), leaf)
    scripted.serve(place, 995, scripted.endless(b"+OK pret\r\n+OK\r\n", b"SASL PLAIN\r\n" * 1000), leaf)
    scripted.serve(place, 465, scripted.endless(b"220-smtp\r\n", b"220-encore\r\n" * 1000), leaf)


def says(port, *exchange):
    return lambda place: scripted.serve(place, port, scripted.talk(*exchange))


def drips(place):
    leaf = place.leaf()
    line = b"* OK un octet par seconde, et la ligne est longue\r\n"
    scripted.serve(place, 143, scripted.drip(line))
    scripted.serve(place, 993, scripted.drip(line), leaf)
    scripted.serve(place, 587, scripted.drip(b"220" + line[1:]))


def half_lines(place):
    servers.s_server(place, 993, place.leaf(), says=b"* OK [CAPABILITY IMAP4rev1")
    servers.socat(place, 143, "SYSTEM:printf '* OK IMAP4'; sleep 60")


def tls_first(place):
    servers.dovecot(place, place.leaf(), imap={143: True}, pop={110: True})
    servers.postfix(place, None, ports={1587: False})
    servers.stunnel(place, place.leaf(), 587, f"{SERVERS[0]}:1587")


def postfix_without_key(place):
    """Offers STARTTLS, and finds at the first use that its key cannot be read."""
    leaf = place.leaf()
    leaf.key.write_text("nothing\n")
    servers.postfix(place, leaf, ports={587: False})


def full(place):
    servers.postfix(place, place.leaf(), settings="smtpd_client_connection_count_limit = 1\n")
    place.held = socket.create_connection((HOSTS["smtp.ac-amiens.fr"], 587))
    place.held.recv(200)


def banned_by_list(place):
    """Postfix asks a block list, which is dnsmasq here."""
    servers.dnsmasq(place, "--local=/liste.example/", "--host-record=1.0.20.10.liste.example,127.0.0.2",
                    *(f"--host-record={name},{address}" for name, address in HOSTS.items()))
    servers.postfix(place, place.leaf(), settings="smtpd_delay_reject = no\n"
                    "smtpd_client_restrictions = reject_rbl_client liste.example\n")


def injection(place):
    ok = servers.IMAP_GREETING
    scripted.serve(place, 143, scripted.talk(ok, None, b"a1 OK begin\r\n* OK [ALERT] injecte\r\n"))
    scripted.serve(place, 110, scripted.talk(b"+OK pret\r\n", None, b"+OK begin\r\n+OK injecte\r\n"))
    scripted.serve(place, 587, scripted.talk(b"220 smtp\r\n", None, b"250-smtp\r\n250 STARTTLS\r\n", None,
                                             b"220 begin\r\n250 injecte\r\n"))


def refusal(place):
    scripted.serve(place, 143, scripted.talk(b"* OK pret\r\n", None, b"a1 NO pas maintenant\r\n", None,
                                             CAPABILITIES + b"a2 OK\r\n"))
    scripted.serve(place, 110, scripted.talk(b"+OK pret\r\n", None, b"-ERR pas maintenant\r\n", None,
                                             b"+OK\r\nSTLS\r\nUSER\r\n.\r\n"))


def farewells(place):
    scripted.serve(place, 143, lambda peer: peer.say(b"* BYE Too many connections from your IP\r\n"))
    scripted.serve(place, 110, lambda peer: peer.say(b"-ERR [IN-USE] Too many connections\r\n"))


def bans(place):
    scripted.serve(place, 143, lambda peer: peer.say(b"* BYE Your IP address has been banned\r\n"))


CASES = [
    Case("wrong-protocol", "POP on IMAP's ports", "Dovecot", pop_for_imap,
         (Row(IMAPS, "wrong-protocol"), Row(IMAP, "wrong-protocol"))),
    Case("wrong-protocol/smtp", "SMTP on IMAP's ports", "Postfix", smtp_for_imap,
         (Row(IMAPS, "wrong-protocol"), Row(IMAP, "wrong-protocol"))),
    Case("not-a-mail-server", "a web server on mail ports", "nginx", web_for_mail,
         (Row(IMAPS, "not-a-mail-server"), Row(SMTPS, "not-a-mail-server"), Row(IMAP, "not-a-mail-server", LATE))),
    Case("not-a-mail-server/tls", "a web server with a good certificate on mail ports", "nginx", secure_web_for_mail,
         (Row(IMAPS, "not-a-mail-server", LATE), Row(SMTPS, "not-a-mail-server", LATE))),
    Case("greeting-malformed", "a greeting of no mail protocol, in TLS", "OpenSSL s_server",
         lambda place: servers.s_server(place, 993, place.leaf(), says=b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
         (Row(IMAPS, "greeting-malformed"),)),
    Case("greeting-malformed/clear", "the same in clear", "socat",
         lambda place: servers.socat(place, 143, "SYSTEM:echo SSH-2.0-OpenSSH_9.2p1; sleep 60"),
         (Row(IMAP, "greeting-malformed"),)),
    Case("answer-too-long", "a line without end, in clear", "socat",
         lambda place: servers.socat(place, 143, "OPEN:/dev/zero", "-U"),
         (Row(IMAP, "answer-too-long"),)),
    Case("answer-too-long/tls", "a line without end, in TLS", "OpenSSL s_server", endless_tls,
         (Row(IMAPS, "answer-too-long"),)),
    Case("answer-too-long/lines", "lines without end", "own", many_lines,
         (Row(IMAPS, "answer-too-long", 5), Row(POPS, "answer-too-long", 5), Row(SMTPS, "answer-too-long", 5))),
    Case("server-silent/drip", "one byte a second", "own", drips,
         (Row(IMAP, "server-silent", WAITED), Row(IMAPS, "server-silent", WAITED), Row(SMTP, "server-silent", WAITED))),
    Case("server-silent/half-line", "half a line, then nothing", "OpenSSL s_server", half_lines,
         (Row(IMAPS, "server-silent", WAITED), Row(IMAP, "server-silent", WAITED))),
    Case("plain-on-tls-port", "clear text where TLS was expected", "Dovecot",
         lambda place: servers.dovecot(place, place.leaf(), imap={993: False}, pop={995: False}),
         (Row(IMAPS, "plain-on-tls-port"), Row(POPS, "plain-on-tls-port"))),
    Case("plain-on-tls-port/postfix", "the same on a submission server", "Postfix",
         lambda place: servers.postfix(place, place.leaf(), ports={465: False}), (Row(SMTPS, "plain-on-tls-port"),)),
    Case("tls-on-starttls-port", "TLS where a greeting was expected", "Dovecot", tls_first,
         (Row(IMAP, "tls-on-starttls-port", LATE), Row(POP, "tls-on-starttls-port", LATE),
          Row(SMTP, "tls-on-starttls-port", LATE))),
    Case("starttls-missing", "not offered", "Dovecot",
         lambda place: servers.dovecot(place, None, imap={143: False}, pop={110: False}),
         (Row(IMAP, "starttls-missing"), Row(POP, "starttls-missing"))),
    Case("starttls-missing/postfix", "not offered", "Postfix",
         lambda place: servers.postfix(place, None, ports={587: False}), (Row(SMTP, "starttls-missing"),)),
    Case("starttls-refused", "offered, and refused when it comes to it", "Postfix", postfix_without_key,
         (Row(SMTP, "starttls-refused"),)),
    Case("starttls-refused/imap-pop", "the same for reading", "own", refusal,
         (Row(IMAP, "starttls-refused"), Row(POP, "starttls-refused"))),
    Case("starttls-injection", "bytes between the answer and the handshake", "own", injection,
         (Row(IMAP, "starttls-injection"), Row(POP, "starttls-injection"), Row(SMTP, "starttls-injection"))),
    Case("server-busy", "421: one connection is the most", "Postfix", full, (Row(SMTP, "server-busy"),)),
    Case("server-busy/bye", "BYE, too many connections", "own", farewells,
         (Row(IMAP, "server-busy"), Row(POP, "server-busy"))),
    Case("address-banned", "on a block list", "Postfix", banned_by_list,
         (Row(SMTP, "address-banned"), Row(SMTPS, "address-banned"))),
    Case("address-banned/bye", "a greeting that names a ban", "own", bans, (Row(IMAP, "address-banned"),)),
]
