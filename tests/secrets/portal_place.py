# SPDX-License-Identifier: GPL-3.0-or-later
"""The variants' portal on its real name and port, in a network where nothing else is."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "portal" / "site"))

import certificates  # noqa: E402
import servers  # noqa: E402
from variants import VARIANTS  # noqa: E402


def enter_namespace():
    """Starts this script again in a network and a tree of mounts of its own, where it may do as it likes."""
    if os.environ.get("SECRETS_TEST_NAMESPACE"):
        return
    os.environ["SECRETS_TEST_NAMESPACE"] = "yes"
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    os.execvp("unshare", ["unshare", *as_root, "--net", "--mount", sys.executable, "-B", *sys.argv])


class PortalPlace:
    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self._make_network()
        certificates.make(self.folder)
        self.authority = self.folder / "ca.pem"
        self.site = servers.Site(VARIANTS, self.folder, portal_port=443)

    def _make_network(self):
        hosts = "".join(f"127.0.0.1 {name}\n" for name in ("localhost", *certificates.NAMES))
        files = {"hosts": hosts, "resolv.conf": "", "nsswitch.conf": "hosts: files\npasswd: files\n"}
        for name, content in files.items():
            (self.folder / name).write_text(content)
            subprocess.run(["mount", "--bind", self.folder / name, f"/etc/{name}"], check=True)
        # Loopback alone is "offline" to whoever asks the system: a second interface makes a network.
        for command in ("link set lo up", "link add school type veth peer name academy", "addr add 10.20.0.1/24 dev school",
                        "link set school up", "link set academy up", "route add default via 10.20.0.2"):
            subprocess.run(["ip", *command.split()], check=True)

    def academy(self, variant):
        """A data file whose portal is @p variant."""
        data = json.loads((TESTS.parent / "resources" / "academies" / "amiens.json").read_text())
        data["portal"]["activation"] = f"https://{certificates.PORTAL}/{variant}/"
        path = self.folder / f"{variant}.json"
        path.write_text(json.dumps(data))
        return str(path)

    def remove(self):
        self._folder.cleanup()
