# SPDX-License-Identifier: GPL-3.0-or-later
"""An authority of the site's own and one certificate for all its names, made by the openssl tool at start."""
import pathlib
import subprocess

PORTAL = "portail.ac-amiens.fr"
ELSEWHERE = "ailleurs.example"  # proved by the same authority: whoever follows a link there is let in, and caught
NAMES = (PORTAL, ELSEWHERE, "login.ac-amiens.fr")


def make(folder: pathlib.Path):
    """Writes ca.pem, leaf.pem and leaf.key into @p folder."""
    def openssl(*arguments):
        subprocess.run(("openssl", *arguments), cwd=folder, check=True, capture_output=True)

    new_key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Test site authority", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", *new_key, "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", f"/CN={PORTAL}")
    extensions = "subjectAltName=" + ",".join(f"DNS:{name}" for name in NAMES)
    (folder / "leaf.ext").write_text(f"{extensions}\nextendedKeyUsage=serverAuth\n")
    openssl("x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "2", "-extfile", "leaf.ext", "-out", "leaf.pem")
