# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates by the openssl command: a root, issuing authorities below it, leaves with one flaw each."""
import datetime
import pathlib
import subprocess

CONFIGURATION = """
[ca]
default_ca = here
[here]
new_certs_dir = {folder}
database = {folder}/index.txt
certificate = {folder}/own.crt
private_key = {folder}/own.key
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
email_in_dn = no
[any]
commonName = supplied
organizationName = optional
"""
CA = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"


def openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {' '.join(map(str, arguments))}: {done.stderr}")


def moment(days):
    """So many days from now, as `openssl ca` wants it."""
    then = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)
    return then.strftime("%Y%m%d%H%M%SZ")


class Certificate:
    """What a server is given: its key, and its chain without the root."""

    def __init__(self, key, chain):
        self.key = key
        self.chain = chain


class Authority:
    def __init__(self, folder, name, issuer=None, rsa=0):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True)
        self.name = name
        self.issuer = issuer
        self.rsa = rsa
        self.made = 0
        (self.folder / "index.txt").touch()
        self.configuration = self.folder / "ca.cnf"
        self.configuration.write_text(CONFIGURATION.format(folder=self.folder))
        self._make_own()

    @property
    def certificate(self):
        return self.folder / "own.crt"

    @property
    def key(self):
        return self.folder / "own.key"

    @property
    def root(self):
        """The file that the program is told to trust."""
        return self.issuer.root if self.issuer else self.certificate

    def issuing(self, name):
        return Authority(self.folder / f"below-{name.replace(' ', '-')}", name, self, self.rsa)

    def leaf(self, *names, key="ec", digest="sha256", days=(-10, 300), alone=False, issuer_url=False, subject=None):
        """A server's certificate. alone: without the issuer's own. issuer_url: says where that one could be had."""
        self.made += 1
        base = self.folder / f"leaf-{self.made}"
        make_key(base.with_suffix(".key"), key)
        extensions = "basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=" + alternatives(names)
        if issuer_url:
            extensions += "\nauthorityInfoAccess=caIssuers;URI:http://pki.example/emission.crt"
        self._sign(base, f"/O=Serveurs de test/CN={subject or short(names[0])}", extensions, days, digest)
        chain = base.with_suffix(".pem")
        chain.write_text(base.with_suffix(".crt").read_text()
                         + ("" if alone or not self.issuer else self.certificate.read_text()))
        return Certificate(base.with_suffix(".key"), chain)

    def revoke(self, leaf):
        """An OCSP answer that says so, as a server would staple it."""
        certificate = leaf.chain.with_suffix(".crt")
        openssl("ca", "-config", self.configuration, "-revoke", certificate)
        answer = certificate.with_suffix(".ocsp")
        openssl("ocsp", "-index", self.folder / "index.txt", "-CA", self.certificate, "-rsigner", self.certificate,
                "-rkey", self.key, "-issuer", self.certificate, "-cert", certificate, "-respout", answer,
                "-ndays", "3", "-noverify", "-no_nonce")
        return answer

    def _make_own(self):
        make_key(self.key, f"rsa{self.rsa}" if self.rsa else "ec")
        signer = self.issuer or self
        request = self.folder / "own.csr"
        openssl("req", "-new", "-key", self.key, "-subj", subject_of(self.name), "-out", request)
        signer.sign(request, self.certificate, CA, (-2000, 3000), "sha256", itself=self.issuer is None)

    def _sign(self, base, subject, extensions, days, digest):
        request = base.with_suffix(".csr")
        openssl("req", "-new", "-key", base.with_suffix(".key"), "-subj", subject, "-out", request)
        self.sign(request, base.with_suffix(".crt"), extensions, days, digest)

    def sign(self, request, certificate, extensions, days, digest, itself=False):
        file = request.with_suffix(".ext")
        file.write_text(extensions)
        signing = ("-selfsign",) if itself else ()
        openssl("ca", "-batch", "-notext", "-config", self.configuration, *signing, "-in", request, "-out", certificate,
                "-extfile", file, "-startdate", moment(days[0]), "-enddate", moment(days[1]), "-md", digest)


def make_key(file, kind):
    if kind == "ec":
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", file)
    else:
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{kind[3:]}", "-out", file)


def self_signed(folder, *names):
    """A leaf that is its own issuer, as a server shows it on the day it was installed."""
    base = pathlib.Path(folder) / "self"
    base.parent.mkdir(parents=True, exist_ok=True)
    make_key(base.with_suffix(".key"), "ec")
    openssl("req", "-x509", "-new", "-key", base.with_suffix(".key"), "-days", 300, "-subj", f"/CN={names[0]}",
            "-addext", "basicConstraints=CA:FALSE", "-addext", "subjectAltName=" + alternatives(names),
            "-out", base.with_suffix(".pem"))
    return Certificate(base.with_suffix(".key"), base.with_suffix(".pem"))


def subject_of(name):
    escaped = name.replace("/", "\\/")
    return f"/O={escaped}/CN={escaped}"


def alternatives(names):
    return ",".join(f"DNS:{name}" for name in names)


def short(name):
    return name[:60]
