# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what was made for Outlook with Python's own readers, and answers in JSON: read_outlook.py prf|xml < FILE.

The answer is "wrong", with the reason, when a profile file holds a property without the line that maps it to its id: Outlook drops
such a property without a word."""

import configparser
import json
import sys
import xml.etree.ElementTree as ElementTree

# PROP_ACCT_…, PROP_INET_…, PROP_SMTP_… and PROP_POP_LEAVE_ON_SERVER: low words of their tags, as
# learn.microsoft.com lists them (Account Management API).
IDS = {
    "AccountName": 0x0002, "DisplayName": 0x000B, "EmailAddress": 0x000C, "ConnectionType": 0x000F,
    "Server": 0x0100, "UserName": 0x0101, "Port": 0x0104, "UseSSL": 0x0105, "Organization": 0x0107,
    "UseSPA": 0x0108,
    "SMTPServer": 0x0200, "SMTPPort": 0x0201, "SMTPUseSSL": 0x0202, "SMTPUseAuth": 0x0203,
    "SMTPUserName": 0x0204, "SMTPUseSPA": 0x0207, "SMTPAuthMethod": 0x0208, "ServerTimeOut": 0x0209,
    "SMTPSecureConnection": 0x020A, "LeaveOnServer": 0x1000,
}
TEXTS = {"AccountName", "DisplayName", "EmailAddress", "Organization", "Server", "UserName", "SMTPServer",
         "SMTPUserName"}
DIRECTIVES = {"UniqueService", "DefaultAccount"}  # to the importer; they are no properties


def read_profile(data):
    assert not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe")), "byte order mark"
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r"), "line ends"
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=(";",), strict=True)
    parser.optionxform = str
    parser.read_string(data.decode("cp1252"))
    accounts = dict(parser["Internet Account List"])
    assert list(accounts) == ["Account1"], accounts
    mapping = dict(parser[accounts["Account1"]])
    account = dict(parser["Account1"])
    kind = mapping.pop("AccountType")
    assert accounts["Account1"] == {"POP3": "I_Mail", "IMAP": "IMAP_I_Mail"}[kind]
    for name in account.keys() - DIRECTIVES:
        assert name in mapping, name + " has no mapping line"
        plain = name.removeprefix(kind)
        expected = ("PT_UNICODE" if plain in TEXTS else "PT_LONG") + ",0x%04X" % IDS[plain]
        assert mapping[name] == expected, name + "=" + mapping[name]
    for service in parser["Service List"].values():
        assert parser[service]["ServiceName"], service
    return {"general": dict(parser["General"]), "services": dict(parser["Service List"]), "kind": kind,
            "account": account, "mapped": sorted(mapping)}


def read_answer(data):
    response = "{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}"
    root = ElementTree.fromstring(data)
    assert root.tag == "{http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006}Autodiscover"
    account = root.find(f"{response}Response/{response}Account")
    servers = [{field.tag.removeprefix(response): field.text for field in protocol}
               for protocol in account.findall(response + "Protocol")]
    return {"name": root.findtext(f"{response}Response/{response}User/{response}DisplayName"),
            "type": account.findtext(response + "AccountType"), "action": account.findtext(response + "Action"),
            "servers": servers}


def main():
    read = {"prf": read_profile, "xml": read_answer}[sys.argv[1]]
    try:
        answer = read(sys.stdin.buffer.read())
    except (AssertionError, KeyError, configparser.Error, ElementTree.ParseError, UnicodeError) as fault:
        answer = {"wrong": str(fault)}
    json.dump(answer, sys.stdout)


main()
