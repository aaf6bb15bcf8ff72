# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are not our code, each brought up in the case's own folder with what the case wants wrong."""
import subprocess

from place import SERVERS, run

MAIL_OWNER = "5000"
PEOPLE = {"mdupont": "Craie-et-tableau-42"}

DOVECOT = """
protocols = {protocols}
listen = *, ::
base_dir = {root}/run
state_dir = {root}/state
log_path = {log}
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:{root}/mail/%n
mail_uid = {owner}
mail_gid = {owner}
first_valid_uid = {owner}
passdb {{
  driver = passwd-file
  args = {root}/users
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner} home={root}/mail/%n
}}
namespace inbox {{
  inbox = yes
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
"""


def dovecot(place, certificate=None, imap=None, pop=None, settings=""):
    """imap, pop: the ports, with True where TLS comes first. Without a certificate it speaks clear text only."""
    root = place.path("dovecot", "users").parent
    (root / "mail").mkdir()
    run("chown", f"{MAIL_OWNER}:{MAIL_OWNER}", root / "mail")
    (root / "users").write_text("".join(f"{login}:{{PLAIN}}{password}\n" for login, password in PEOPLE.items()))
    imap = {143: False, 993: True} if imap is None else imap
    pop = {} if pop is None else pop
    text = DOVECOT.format(root=root, log=place.path("log", "dovecot"), owner=MAIL_OWNER,
                          protocols=" ".join(["imap"] * bool(imap) + ["pop3"] * bool(pop)))
    text += (f"ssl = yes\nssl_cert = <{certificate.chain}\nssl_key = <{certificate.key}\n" if certificate
             else "ssl = no\n")
    text += _login_service("imap", imap) + _login_service("pop3", pop) + settings
    file = place.write("dovecot/dovecot.conf", text)
    place.start("dovecot", "-F", "-c", file, log="dovecot-start")
    place.wait_for(*imap, *pop)


def _login_service(protocol, ports):
    if not ports:
        return ""
    text = f"service {protocol}-login {{\n  service_count = 0\n  process_min_avail = 1\n"
    for name in (protocol, f"{protocol}s"):  # Dovecot's own listeners, closed: ours have the ports
        text += f"  inet_listener {name} {{\n    port = 0\n  }}\n"
    for port, first in ports.items():
        text += f"  inet_listener on{port} {{\n    port = {port}\n    ssl = {'yes' if first else 'no'}\n  }}\n"
    return text + "}\n"


POSTFIX = """
compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/data
maillog_file = {log}
maillog_file_prefixes = {folder}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
inet_interfaces = all
inet_protocols = ipv4
myhostname = smtp.ac-amiens.fr
mydestination =
mynetworks =
local_recipient_maps =
alias_maps =
alias_database =
default_transport = error:nothing is delivered here
virtual_mailbox_domains = ac-amiens.fr
virtual_mailbox_base = {root}/mail
virtual_mailbox_maps = static:all
smtpd_tls_auth_only = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_error_sleep_time = 0
"""
POSTFIX_SERVICES = """
cleanup    unix  n       -      n      -      0       cleanup
tlsmgr     unix  -       -      n      1000?  1       tlsmgr
rewrite    unix  -       -      n      -      -       trivial-rewrite
proxymap   unix  -       -      n      -      -       proxymap
error      unix  -       -      n      -      -       error
anvil      unix  -       -      n      -      1       anvil
postlog    unix-dgram n  -      n      -      1       postlogd
"""


def postfix(place, certificate=None, ports=None, settings=""):
    """ports: with True where TLS comes first."""
    ports = {587: False, 465: True} if ports is None else ports
    root = place.path("postfix", "etc", "main.cf").parent.parent
    queue = root / "queue"
    for folder in ("pid", "public", "maildrop", "private", "active", "bounce", "corrupt", "defer", "deferred", "flush",
                   "hold", "incoming", "saved", "trace"):
        (queue / folder).mkdir(parents=True, exist_ok=True)
    (root / "data").mkdir()
    run("chown", "postfix", root / "data", *(path for path in queue.iterdir() if path.name != "pid"))
    run("chgrp", "postdrop", queue / "public", queue / "maildrop")
    text = POSTFIX.format(root=root, folder=place.folder, log=place.path("log", "postfix"))
    if certificate:
        text += f"smtpd_tls_chain_files = {certificate.key}, {certificate.chain}\nsmtpd_tls_security_level = may\n"
    (root / "etc" / "main.cf").write_text(text + settings)
    services = "".join(f"{port} inet n - n - - smtpd" + (" -o smtpd_tls_wrappermode=yes" if first else "") + "\n"
                       for port, first in ports.items())
    (root / "etc" / "master.cf").write_text(services + POSTFIX_SERVICES)
    place.start("/usr/lib/postfix/sbin/master", "-c", root / "etc", log="postfix-start",
                environment={"MAIL_CONFIG": str(root / "etc"), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
    place.wait_for(*ports)


def postfix_with_logins(place, certificate, settings="", dovecot_settings="", **listeners):
    """Postfix that asks Dovecot whether a password is right."""
    socket = place.path("postfix", "queue", "private", "auth")
    postfix(place, certificate, settings="smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\n"
            "smtpd_sasl_path = private/auth\n" + settings)
    dovecot(place, certificate, settings="service auth {\n  unix_listener %s {\n    mode = 0666\n  }\n}\n" % socket
            + dovecot_settings, **listeners)


def nginx(place, sites, name="nginx"):
    """sites: the inside of http {}."""
    folder = place.path(name, "nginx.conf").parent
    file = place.write(f"{name}/nginx.conf", "user root;\ndaemon off;\nmaster_process off;\n"
                       f"pid {folder}/pid;\nerror_log stderr;\nevents {{}}\n"
                       f"http {{\naccess_log off;\nclient_body_temp_path {folder}/b;\nproxy_temp_path {folder}/p;\n"
                       f"fastcgi_temp_path {folder}/f;\nuwsgi_temp_path {folder}/u;\nscgi_temp_path {folder}/s;\n"
                       f"{sites}\n}}\n")
    place.start("nginx", "-e", "stderr", "-c", file, "-p", folder, log=name)


def web(place, certificate, port=443, settings="", name="nginx"):
    """An HTTPS server with one small page."""
    nginx(place, f"server {{ listen {port} ssl; ssl_certificate {certificate.chain};\n"
          f"ssl_certificate_key {certificate.key};\n{settings}\nlocation / {{ return 200 'Page de test'; }} }}", name)
    place.wait_for(port)


IMAP_GREETING = b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] pret\r\n"


def s_server(place, port, certificate, *options, says=IMAP_GREETING):
    """OpenSSL's own test server. It writes down what it is sent; says: to the first that comes."""
    process = place.start("openssl", "s_server", "-quiet", "-accept", port, "-key", certificate.key, "-cert",
                          certificate.chain, "-cert_chain", certificate.chain, *options, log=f"s_server-{port}",
                          stdin=subprocess.PIPE)
    process.stdin.write(says)
    process.stdin.flush()
    place.wait_for(port)


def stunnel(place, certificate, accept, connect, *settings):
    settings = (f"accept = {accept}", f"connect = {connect}", f"cert = {certificate.chain}",
                f"key = {certificate.key}", *settings)
    file = place.write("stunnel.conf", "foreground = yes\npid =\nsyslog = no\n[mail]\n" + "\n".join(settings))
    place.start("stunnel4", file, log="stunnel")
    place.wait_for(int(str(accept).split(":")[-1]))


def socat(place, port, does, *options):
    """What `does` is: an address of socat, e.g. EXEC:'cat file'."""
    place.start("socat", *options, f"TCP-LISTEN:{port},fork,reuseaddr", does, log=f"socat-{port}")
    place.wait_for(port)


def dnsmasq(place, *options, address=SERVERS[-1]):
    """The only name server; what it does not know does not exist."""
    place.start("dnsmasq", "-k", "-C", "/dev/null", "--no-resolv", "--no-hosts", "--user=root",
                "--pid-file=", "--bind-interfaces", f"--listen-address={address}", *options, log="dnsmasq")
    place.resolve_by("files", "dns")
    place.replace("resolv.conf", f"nameserver {address}\noptions timeout:2 attempts:2\n")


def squid(place, settings, port=3128):
    folder = place.path("squid", "squid.conf").parent
    run("chown", "proxy", folder)
    file = place.write("squid/squid.conf", f"http_port 10.20.0.8:{port}\ncache deny all\n"
                       f"pid_filename none\nvisible_hostname proxy.example\nshutdown_lifetime 0\n"
                       f"coredump_dir {folder}\naccess_log none\ncache_log {folder}/log\npinger_enable off\n{settings}")
    place.start("squid", "-N", "-f", file, log="squid")
    place.wait_for(port)
