# SPDX-License-Identifier: GPL-3.0-or-later
"""One case's own small world: a network, names, certificates, servers. All of it ends with the process namespace
that the runner made; nothing reaches the machine's own network."""
import pathlib
import socket
import subprocess
import threading
import time

import pki

# Every host has an address of its own, so that a black hole swallows one of them and not the others.
HOSTS = {
    "imap.ac-amiens.fr": "10.20.0.2",
    "pop.ac-amiens.fr": "10.20.0.3",
    "smtp.ac-amiens.fr": "10.20.0.4",
    "portail.ac-amiens.fr": "10.20.0.5",
    "bv.ac-amiens.fr": "10.20.0.6",
    "imap.education.gouv.fr": "10.20.0.7",
    "messagerie.education.gouv.fr": "10.20.0.8",
}
WORKSHOP = pathlib.Path("/run/assistant-messagerie-laboratory")  # an empty folder; each case mounts its own on it
CLIENT = "10.20.0.1"
SERVERS = tuple(HOSTS.values())
WAN = pathlib.Path(__file__).resolve().parent.parent / "bench" / "wan"
MOST_HEARD = 1 << 24
PATIENCE = 30  # seconds until a server must listen


class Place:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.switch = [line for line in pathlib.Path("/etc/nsswitch.conf").read_text().splitlines()
                       if not line.startswith("hosts:")]
        for file in ("hosts", "nsswitch.conf", "resolv.conf"):
            self.path("etc", file).touch()
            run("mount", "--bind", self.path("etc", file), f"/etc/{file}")
        self.processes = []
        self.records = []  # what scripted servers were sent
        self.home = self.folder / "home"
        self.home.mkdir()
        self._authority = None
        self.as_client = ()  # before the program, where it lives at the far end of a line
        self.as_server = ()
        self.heard = bytearray()  # what went over the wire

    # Network

    def bring_up(self):
        """A link between the client and the servers. Loopback alone would be "offline"."""
        run("ip", "link", "set", "lo", "up")
        run("ip", "link", "add", "school", "type", "veth", "peer", "name", "academy")
        run("ip", "addr", "add", f"{CLIENT}/24", "dev", "school")
        for address in SERVERS:
            run("ip", "addr", "add", f"{address}/24", "dev", "academy")
        run("ip", "link", "set", "school", "up")
        run("ip", "link", "set", "academy", "up")
        run("ip", "route", "add", "default", "via", SERVERS[0])
        for address in SERVERS:  # else a server would see itself calling, and trust it
            run("ip", "route", "replace", "table", "local", "local", address, "dev", "lo", "src", CLIENT)

    def lead_away(self, rtt, loss):
        """From now on servers are started behind a line of so many milliseconds, losing so many percent."""
        run("mount", "-t", "tmpfs", "tmpfs", "/run/netns") if pathlib.Path("/run/netns").is_dir() else None
        line = self.start(WAN, "up", "--client", "lab-near", "--server", "lab-far", "--rtt", rtt, "--loss", loss,
                          log="wan")
        wait_until(lambda: self.path("log", "wan").read_text().startswith("up:"), line, self)
        self.as_client = ("ip", "netns", "exec", "lab-near")
        self.as_server = ("ip", "netns", "exec", "lab-far")
        self.name([(name, "10.99.0.2") for name in HOSTS])

    def tap(self):
        """Listens to all that goes over the wire, as everybody on the way could."""
        wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        wire.bind(("lo", 0))

        def listen():
            while len(self.heard) < MOST_HEARD:
                self.heard.extend(wire.recv(65535))
        threading.Thread(target=listen, daemon=True).start()

    def filter(self, *rules):
        """nftables rules for what comes in, e.g. "tcp dport 993 drop"."""
        run("nft", "add table inet lab; add chain inet lab in { type filter hook input priority 0; }; "
            + " ".join(f"add rule inet lab in {rule};" for rule in rules))

    def name(self, hosts):
        """Names by the hosts file; nothing else resolves."""
        lines = ["127.0.0.1 localhost", *(f"{address} {name}" for name, address in hosts)]
        self.replace("hosts", "\n".join(lines) + "\n")
        self.resolve_by("files")
        self.replace("resolv.conf", "")

    def resolve_by(self, *ways):
        self.replace("nsswitch.conf", "\n".join([*self.switch, "hosts: " + " ".join(ways)]) + "\n")

    def replace(self, file, text):
        """/etc/FILE as everybody in here sees it."""
        self.path("etc", file).write_text(text)

    # Certificates

    @property
    def authority(self):
        """The académie's, as every case that does not say otherwise has it."""
        if self._authority is None:
            self._authority = pki.Authority(self.path("authority"), "Racine de test").issuing("Emission de test")
        return self._authority

    def leaf(self, *names, **flaws):
        return self.authority.leaf(*(names or tuple(HOSTS)), **flaws)

    # Processes

    def path(self, *parts):
        path = self.folder.joinpath(*parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def write(self, name, text):
        path = self.path(name)
        path.write_text(text)
        return path

    def start(self, *command, log, stdin=subprocess.DEVNULL, environment=None):
        output = open(self.path("log", log), "ab")
        process = subprocess.Popen([str(part) for part in (*self.as_server, *command)], stdin=stdin, stdout=output,
                                   stderr=subprocess.STDOUT, env=environment)
        self.processes.append(process)
        return process

    def wait_for(self, *ports, address=None):
        """Until each port is listened on: looked up, not knocked on."""
        end = time.monotonic() + PATIENCE
        where = self.processes[-1].pid if self.as_server else "self"
        for port in ports:
            while not listens(port, address, where):
                if time.monotonic() > end:
                    raise RuntimeError(f"nothing listens on {port}:\n{self.logs()}")
                time.sleep(0.02)

    def logs(self):
        return "\n".join(f"--- {path.name}\n{path.read_text(errors='replace')[-1500:]}"
                         for path in sorted(self.path("log").glob("*"))) if self.path("log").is_dir() else ""

    def everything_received(self):
        """What the servers wrote down of what they were sent: scripted ones, s_server's and socat's output."""
        logs = b"".join(path.read_bytes() for path in self.path("log").glob("*"))
        return b"".join(self.records) + logs


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stdout}")
    return done.stdout


def wait_until(true, process, place):
    end = time.monotonic() + PATIENCE
    while not true():
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"did not come up:\n{place.logs()}")
        time.sleep(0.02)


def listens(port, address=None, process="self"):
    """From the kernel's table of listening TCP sockets."""
    for family, table in ((socket.AF_INET, "tcp"), (socket.AF_INET6, "tcp6")):
        for line in pathlib.Path(f"/proc/{process}/net/{table}").read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            host, hexadecimal = local.split(":")
            if state == "0A" and int(hexadecimal, 16) == port and \
                    (address is None or (family == socket.AF_INET and ipv4(host) == address)):
                return True
    return False


def ipv4(hexadecimal):
    return socket.inet_ntoa(bytes.fromhex(hexadecimal)[::-1])

