# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends one message by smtplib and reads it back by imaplib and poplib. Passwords come on standard input."""
import email
import email.policy
import imaplib
import poplib
import smtplib
import ssl
import sys
from email.message import EmailMessage

ca_file, security, imap_port, pop_port, smtp_port, sender_login, sender, reader_login, reader = sys.argv[1:]
sender_password, reader_password = sys.stdin.buffer.read().decode().splitlines()
context = ssl.create_default_context(cafile=ca_file)
direct = security == "tls"


def smtp():
    if direct:
        return smtplib.SMTP_SSL("localhost", int(smtp_port), context=context)
    client = smtplib.SMTP("localhost", int(smtp_port))
    client.starttls(context=context)
    return client


def imap():
    if direct:
        return imaplib.IMAP4_SSL("localhost", int(imap_port), ssl_context=context)
    client = imaplib.IMAP4("localhost", int(imap_port))
    client.starttls(ssl_context=context)
    return client


def pop():
    if direct:
        return poplib.POP3_SSL("localhost", int(pop_port), context=context)
    client = poplib.POP3("localhost", int(pop_port))
    client.stls(context=context)
    return client


def plain(login, password):
    return lambda challenge: f"\0{login}\0{password}".encode()


def authenticate_smtp(client, login, password):
    client.ehlo()
    client.user, client.password = login, password
    return client.auth("PLAIN", lambda challenge=None: f"\0{login}\0{password}")


message = EmailMessage()
message["From"], message["To"], message["Subject"] = sender, reader, "Réunion à l'école"
message["Message-ID"] = "<round.trip@ac-entrainement.example>"
message.set_content("Bonjour,\n.une ligne qui commence par un point\nà demain\n")
message.add_attachment(bytes(range(256)) * 200, maintype="application", subtype="octet-stream", filename="é.bin")

client = smtp()
authenticate_smtp(client, sender_login, sender_password)
assert client.send_message(message) == {}
client.quit()

client = imap()
client.authenticate("PLAIN", plain(reader_login, reader_password))
status, counted = client.select("INBOX")
assert (status, counted) == ("OK", [b"2"]), (status, counted)
status, found = client.uid("SEARCH", "HEADER", "Message-ID", "round.trip")
assert status == "OK" and len(found[0].split()) == 1, found
status, fetched = client.uid("FETCH", found[0], "(FLAGS BODYSTRUCTURE BODY.PEEK[])")
by_imap = email.message_from_bytes(fetched[0][1], policy=email.policy.default)
assert by_imap["Subject"] == "Réunion à l'école", by_imap["Subject"]
assert client.append("Sent", "(\\Seen)", None, bytes(message))[0] == "OK"
assert client.uid("STORE", found[0], "+FLAGS", "(\\Flagged)")[0] == "OK"
assert client.list()[0] == "OK" and client.status("Sent", "(MESSAGES)")[1] == [b'"Sent" (MESSAGES 1)']
client.close()
client.logout()

client = pop()
capabilities = client.capa()
assert "PLAIN" in capabilities["SASL"], capabilities
client.encoding = "UTF-8"
client.user(reader_login)
client.pass_(reader_password)
assert client.stat()[0] == 2
lines = client.retr(2)[1]
by_pop = email.message_from_bytes(b"\r\n".join(lines), policy=email.policy.default)
assert len(client.uidl()[1]) == 2
client.quit()

for received in (by_imap, by_pop):
    assert received.get_body().get_content().replace("\r\n", "\n").endswith(".une ligne qui commence par un point\nà demain\n")
    assert next(received.iter_attachments()).get_content() == bytes(range(256)) * 200

try:
    imap().authenticate("PLAIN", plain(reader_login, "faux"))
    sys.exit("IMAP took a wrong password")
except imaplib.IMAP4.error as refusal:
    assert "AUTHENTICATIONFAILED" in str(refusal), refusal
client = pop()
client.user(reader_login)
try:
    client.pass_("faux")
    sys.exit("POP took a wrong password")
except poplib.error_proto as refusal:
    assert "[AUTH]" in str(refusal), refusal
client = smtp()
try:
    authenticate_smtp(client, reader_login, "faux")
    sys.exit("SMTP took a wrong password")
except smtplib.SMTPAuthenticationError as refusal:
    assert refusal.smtp_code == 535, refusal
print("round trip complete")
