# SPDX-License-Identifier: GPL-3.0-or-later
"""Logins that the server does not take, and servers that must not be given one."""
import imaplib
import ssl

import pki
import scripted
import servers
from case import Case, Login, Row
from place import HOSTS, run

PRESET = "imap-smtp-465"
CLEAR_ROW = "imap.ac-amiens.fr:143:plain:imap"


def both(settings=""):
    return lambda place: servers.postfix_with_logins(place, place.leaf(), dovecot_settings=settings)


def out_of_order(place):
    """Whoever knows the passwords does not answer just now."""
    checker = place.write("checker", "#!/bin/sh\nexit 111\n")
    checker.chmod(0o755)
    both(f"passdb {{\n  driver = checkpassword\n  args = {checker}\n}}\n")(place)
    place.path("dovecot", "users").write_text("")


def one_session_only(place):
    both("mail_max_userip_connections = 1\n")(place)
    context = ssl.create_default_context(cafile=str(place.authority.root))
    place.held = imaplib.IMAP4_SSL(HOSTS["imap.ac-amiens.fr"], ssl_context=unchecked(context))
    place.held.login("mdupont", servers.PEOPLE["mdupont"])


def unchecked(context):
    context.check_hostname = False  # it is called by address here
    return context


def refuses_with(answer):
    """A server that says in words why it refuses."""
    def stage(place):
        servers.postfix(place, place.leaf())
        scripted.serve(place, 993, scripted.talk(b"* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] pret\r\n", None,
                                                 b"a3 NO " + answer + b"\r\n"), place.leaf())
    return stage


def impostor(place):
    """Would take any login, under a certificate that nobody signed."""
    place.authority
    servers.s_server(place, 993, pki.self_signed(place.path("self", "x").parent, *HOSTS))


def foreign_name(place):
    servers.s_server(place, 993, place.leaf("www.ac-amiens.fr"))


def strips_starttls(place):
    """Takes STARTTLS out and hopes for the password in clear."""
    scripted.serve(place, 143, scripted.talk(
        b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] pret\r\n", None, b"a1 BAD unknown\r\n", None,
        b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na2 OK\r\n", None, b"a3 OK logged in\r\n"))
    scripted.serve(place, 110, scripted.talk(b"+OK pret\r\n", None, b"-ERR unknown\r\n", None, b"+OK\r\nUSER\r\n.\r\n",
                                             None, b"+OK\r\n", None, b"+OK\r\n"))


def injects(place):
    scripted.serve(place, 110, scripted.talk(b"+OK pret\r\n", None, b"+OK begin\r\n+OK\r\nUSER\r\n.\r\n"))


QUOTA = """
userdb {{
  driver = static
  args = uid={owner} gid={owner} home={mail} mail=maildir:{mail} allow_all_users=yes
}}
mail_plugins = quota
plugin {{
  quota = maildir:mailbox
  quota_rule = *:bytes=1
  quota_status_success = DUNNO
  quota_status_overquota = 552 5.2.2 Mailbox is full
}}
service quota-status {{
  executable = quota-status -p postfix
  client_limit = 1
  unix_listener {socket} {{
    mode = 0666
  }}
}}
"""


def full_mailbox(place):
    """Postfix asks Dovecot before it takes a message, as Dovecot's manual sets it up."""
    letter = place.write("full/cur/1.letter:2,S", "Subject: the last that had room\n\n")
    servers.postfix_with_logins(
        place, place.leaf(), "smtpd_recipient_restrictions = check_policy_service unix:private/quota\n",
        QUOTA.format(socket=place.path("postfix", "queue", "private", "quota"), owner=servers.MAIL_OWNER,
                     mail=letter.parent.parent))
    run("chown", "-R", f"{servers.MAIL_OWNER}:{servers.MAIL_OWNER}", letter.parent.parent)


def foreign_sender(place):
    """The login is right, but the address is another's."""
    servers.postfix_with_logins(
        place, place.leaf(), "smtpd_sender_login_maps = inline:{ Marie.Dupont@ac-amiens.fr=another }\n"
        "smtpd_sender_restrictions = reject_sender_login_mismatch\n")


CASES = [
    Case("login-refused", "a wrong password", "Dovecot", both(),
         login=Login(PRESET, "login-refused", password="Craie-et-tableau-43", hints=("login-needs-digit",))),
    Case("login-is-address", "the address typed where the login belongs", "Dovecot", both(),
         login=Login(PRESET, "login-refused", login="marie.dupont", hints=("login-is-address",), warning="mdupont")),
    Case("password-is-numen", "the NUMEN typed as password", "Dovecot", both(),
         login=Login(PRESET, "login-refused", password="46E9804536RKD",
                     hints=("password-is-numen", "login-needs-digit"))),
    Case("password-expired-likely", "the server says that the password has expired", "own",
         refuses_with(b"[EXPIRED] Password has expired"),
         login=Login(PRESET, "login-refused", hints=("password-expired-likely",), sent=True)),
    Case("service-moved", "the server says that the mailbox went to the national service", "own",
         refuses_with(b"[AUTHENTICATIONFAILED] This mailbox has moved to messagerie.education.gouv.fr"),
         login=Login(PRESET, "login-refused", hints=("service-moved", "login-needs-digit"), sent=True)),
    Case("login-throttled", "the list of accounts does not answer", "Dovecot", out_of_order,
         login=Login(PRESET, "login-throttled")),
    Case("login-throttled/sessions", "one session a person, and there is one", "Dovecot", one_session_only,
         login=Login(PRESET, "login-throttled")),
    Case("login-mechanism-missing", "CRAM-MD5 and nothing else", "Dovecot", both("auth_mechanisms = cram-md5\n"),
         login=Login(PRESET, "login-mechanism-missing")),
    Case("login-mechanism-missing/xoauth2", "tokens and nothing else", "Dovecot",
         both("auth_mechanisms = xoauth2 oauthbearer\n"), login=Login(PRESET, "login-mechanism-missing")),
    Case("login-disabled-in-clear", "no login without TLS", "Dovecot",
         lambda place: servers.dovecot(place, place.leaf()), (Row(CLEAR_ROW, "login-disabled-in-clear"),)),
    Case("mailbox-over-quota", "a full mailbox, and a message to oneself", "Dovecot", full_mailbox,
         login=Login(PRESET, "mailbox-over-quota", prove=True)),
    Case("sending-refused", "Postfix lets nobody send under this address", "Postfix", foreign_sender,
         login=Login(PRESET, "sending-refused", prove=True)),
    Case("certificate-self-signed/login", "an impostor that would take any login", "OpenSSL s_server", impostor,
         login=Login(PRESET, "certificate-self-signed")),
    Case("certificate-wrong-host/login", "a good certificate of another host", "OpenSSL s_server", foreign_name,
         login=Login(PRESET, "certificate-wrong-host")),
    Case("starttls-missing/login", "STARTTLS taken out on the way, a login in clear would be welcome", "own",
         strips_starttls, login=Login("pop-110-smtp-25", "starttls-missing")),
    Case("starttls-injection/login", "answers slipped in before the handshake", "own", injects,
         login=Login("pop-110-smtp-25", "starttls-injection")),
]
