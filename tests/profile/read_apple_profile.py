# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a configuration profile with Python's own property lists: NAMESPACE on the command line, the profile on standard
# input. Prints it as JSON, and beside it the identifiers as Python makes them from what the profile says.
import json
import plistlib
import sys
import uuid
import xml.dom.minidom

content = sys.stdin.buffer.read()
doctype = xml.dom.minidom.parseString(content).doctype
profile = plistlib.loads(content, fmt=plistlib.FMT_XML)
mail, = profile["PayloadContent"]
domain = mail["EmailAddress"].split("@")[1]
outer = uuid.uuid5(uuid.UUID(sys.argv[1]), domain + "/" + mail["IncomingMailServerUsername"])
json.dump({
    "doctype": [doctype.name, doctype.publicId, doctype.systemId],
    "profile": profile,
    "identifiers": [str(outer).upper(), str(uuid.uuid5(outer, mail["PayloadType"])).upper()],
}, sys.stdout)
