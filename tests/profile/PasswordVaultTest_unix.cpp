// SPDX-License-Identifier: GPL-3.0-or-later
// With the NSS of a real Thunderbird, read back by Mozilla's own tools (libnss3-tools).
#include "account/MailAccount.h"
#include "profile/Journal.h"
#include "profile/PasswordVault.h"
#include "profile/thunderbird/MendingPlan.h"
#include "profile/thunderbird/ThunderbirdPlan.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

const QString child = QStringLiteral(PASSWORD_VAULT_CHILD);
const QString thunderbird = u"/usr/lib/thunderbird"_s;

// Invented and of no use: the key was thrown away.
const QByteArray caPem = R"(-----BEGIN CERTIFICATE-----
MIIBrDCCAVGgAwIBAgIUF0ZN7j1U9xp1YbAP4ITRc73yfy4wCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXSW52ZW50ZWQgdGVzdCBhdXRob3JpdHkwIBcNMjYxMTIxMTkx
ODQ5WhgPMjEyNjEwMjgxOTE4NDlaMCIxIDAeBgNVBAMMF0ludmVudGVkIHRlc3Qg
YXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqyH2Iny6Bh2dB+ik
FhQERg2ICgyHF3ATQ8jCRatjjQEyqADUbpyPn4B+ZdpmZ4BjAN+l7JUF3VUIWi+Z
h0AGtqNjMGEwHQYDVR0OBBYEFNIn08I+rQu3U8JRjN1Q+b6O2DdHMB8GA1UdIwQY
MBaAFNIn08I+rQu3U8JRjN1Q+b6O2DdHMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0P
AQH/BAQDAgEGMAoGCCqGSM49BAMCA0kAMEYCIQDsFBbk4Odbjg49taJY1FogMyKm
c+W7dKZM1jm536eEnQIhAIcNZMFi+vrPT7LbNUx9UFiw89EFzqnGUi67vMe2/Ts5
-----END CERTIFICATE-----
)";

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::takeFrom(bytes);
}

ServerAccess serverAt(const QString &host, Protocol protocol, const QString &userName)
{
    const auto endpoint =
        SecureEndpoint::from({host, standardPort(protocol, Security::Tls), protocol, Security::Tls});
    REQUIRE(endpoint);
    return {endpoint.value(), userName};
}

MailAccount accountOf(const QString &userName, Protocol incoming = Protocol::Imap,
                      const QString &smtpHost = u"smtp.ac-amiens.fr"_s)
{
    const auto address = EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s);
    REQUIRE(address);
    return {u"Marie Dupont"_s,
            address.value(),
            {},
            serverAt(incoming == Protocol::Imap ? u"imap.ac-amiens.fr"_s : u"pop.ac-amiens.fr"_s, incoming,
                     userName),
            serverAt(smtpHost, Protocol::Smtp, userName),
            std::nullopt};
}

ThunderbirdInstall installAt(const QString &folder)
{
    ThunderbirdInstall install;
    install.folder = folder;
    return install;
}

/// What a tool prints, run with Thunderbird's own NSS rather than the system's.
QByteArray outputOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, thunderbird);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    INFO("needs the Debian packages thunderbird and libnss3-tools");
    REQUIRE(process.waitForFinished());
    const QByteArray output = process.readAll();
    CAPTURE(output.toStdString());
    REQUIRE(process.exitCode() == 0);
    return output;
}

/// A profile on the disk, changed through the journal as the wizard does it.
class Profile
{
public:
    QString path(const QString &name = {}) const { return m_folder.filePath(u"profile/"_s + name); }
    ChangeSet nothing() const
    {
        ChangeSet changes;
        changes.profileFolder = m_folder.filePath(u"profile"_s);
        return changes;
    }
    Result<ChangeSet> remember(const MailAccount &account, const char *password,
                               const ChangeSet &changes) const
    {
        return withRememberedPassword(changes, account, secretOf(password), installAt(thunderbird), child);
    }
    /// What was planned.
    ChangeSet remembered(const MailAccount &account, const char *password) const
    {
        const auto changes = remember(account, password, nothing());
        CAPTURE(changes ? QString() : changes.fault().detail);
        REQUIRE(changes);
        REQUIRE(journal().write(changes.value()));
        return changes.value();
    }
    Journal journal() const { return Journal(m_folder.filePath(u"journal"_s)); }

    void put(const QString &name, const QByteArray &content) const
    {
        REQUIRE(QDir().mkpath(path()));
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    QByteArray get(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Json logins() const { return Json::parse(get(u"logins.json"_s).toStdString()).at("logins"); }

    /// "ORIGIN USER PASSWORD" of every login, opened by pwdecrypt.
    QStringList opened() const
    {
        const QTemporaryDir store; // pwdecrypt wants a cert9.db as well, which a fresh profile has not
        outputOf(u"certutil"_s, {u"-N"_s, u"--empty-password"_s, u"-d"_s, u"sql:"_s + store.path()});
        REQUIRE(QFile::remove(store.filePath(u"key4.db"_s)));
        REQUIRE(QFile::copy(path(u"key4.db"_s), store.filePath(u"key4.db"_s)));
        QStringList all;
        for (const Json &login : logins()) {
            const auto open = [&](const char *key) {
                return decrypted(store, QByteArray::fromStdString(login.at(key)));
            };
            all += QString::fromStdString(login.at("hostname")) + u' ' + open("encryptedUsername") + u' ' +
                   open("encryptedPassword");
        }
        return all;
    }

private:
    static QString decrypted(const QTemporaryDir &store, const QByteArray &blob)
    {
        QFile file(store.filePath(u"blob"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(blob + "\n") > 0);
        file.close();
        const QString output = QString::fromUtf8(
            outputOf(u"pwdecrypt"_s, {u"-d"_s, u"sql:"_s + store.path(), u"-i"_s, file.fileName()}));
        const QString before = u"Decrypted: \""_s;
        REQUIRE(output.startsWith(before));
        return output.sliced(before.size()).section(u'"', 0, 0);
    }

    QTemporaryDir m_folder;
};

QStringList pathsIn(const ChangeSet &changes)
{
    QStringList names;
    for (const FileChange &file : changes.files)
        names += QFileInfo(file.path).fileName();
    names.sort();
    return names;
}

/// A program for the test's own purposes.
QString script(const QTemporaryDir &folder, const QByteArray &lines)
{
    QFile file(folder.filePath(u"program"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("#!/bin/sh\n" + lines) > 0);
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    return file.fileName();
}

} // namespace

TEST_CASE("a fresh profile remembers the password for reading and sending")
{
    const Profile profile;
    const auto [protocol, origin] = GENERATE(table<Protocol, const char *>(
        {{Protocol::Imap, "imap://imap.ac-amiens.fr"}, {Protocol::Pop3, "mailbox://pop.ac-amiens.fr"}}));
    const ChangeSet changes = profile.remembered(accountOf(u"mdupont"_s, protocol), "pâsse-wörd €");
    REQUIRE(pathsIn(changes) == QStringList{u"key4.db"_s, u"logins.json"_s});
    for (const FileChange &file : changes.files) {
        REQUIRE(file.opaque);
        REQUIRE(file.holdsKeys == file.path.endsWith(u"/key4.db"_s));
        struct stat status = {};
        REQUIRE(::stat(QFile::encodeName(file.path).constData(), &status) == 0);
        REQUIRE((status.st_mode & 07777U) == 0600);
    }
    REQUIRE(profile.opened() == QStringList{QString::fromLatin1(origin) + u" mdupont pâsse-wörd €"_s,
                                            u"smtp://smtp.ac-amiens.fr mdupont pâsse-wörd €"_s});
    REQUIRE_FALSE(profile.get(u"logins.json"_s).contains("sse-w"));
    REQUIRE(changes.preview().count(u'\n') == 5); // two files, one sentence each
}

TEST_CASE("remembering the same again changes nothing")
{
    const Profile profile;
    profile.remembered(accountOf(u"mdupont"_s), "geheim");
    const auto again = profile.remember(accountOf(u"mdupont"_s), "geheim", profile.nothing());
    REQUIRE(again);
    REQUIRE(again.value().changesNothing());
}

TEST_CASE("a new password takes the old one's place, other people's stay")
{
    const Profile profile;
    profile.remembered(accountOf(u"mdupont"_s), "old");
    profile.remembered(accountOf(u"jmartin"_s), "his");
    profile.remembered(accountOf(u"mdupont"_s), "new");
    REQUIRE(profile.opened() == QStringList{u"imap://imap.ac-amiens.fr mdupont new"_s,
                                            u"smtp://smtp.ac-amiens.fr mdupont new"_s,
                                            u"imap://imap.ac-amiens.fr jmartin his"_s,
                                            u"smtp://smtp.ac-amiens.fr jmartin his"_s});
    REQUIRE(profile.journal().undoLast());
    REQUIRE(profile.opened().first() == u"imap://imap.ac-amiens.fr mdupont old"_s);
    REQUIRE(profile.journal().undoLast());
    REQUIRE(profile.journal().undoLast());
    REQUIRE_FALSE(QFile::exists(profile.path(u"key4.db"_s)));
    REQUIRE_FALSE(QFile::exists(profile.path(u"logins.json"_s)));
}

TEST_CASE("the provider's own outgoing server never gets the académie's password")
{
    const Profile profile;
    auto account = accountOf(u"mdupont"_s, Protocol::Imap, u"smtp.provider.example"_s);
    profile.remembered(account, "geheim");
    REQUIRE(profile.opened() == QStringList{u"imap://imap.ac-amiens.fr mdupont geheim"_s});
    account = accountOf(u"mdupont"_s);
    account.outgoing.userName = u"somebody-else"_s;
    REQUIRE(profile.remember(account, "geheim", profile.nothing()).value().changesNothing());
}

namespace {

QList<StoredServer> serversOf(const MailAccount &account)
{
    return {{"server1", account.incoming.endpoint.endpoint(), account.incoming.userName},
            {"smtp1", account.outgoing.endpoint.endpoint(), account.outgoing.userName}};
}

} // namespace

TEST_CASE("an old password is forgotten, other people's stay, and undo gives every byte back", "[repair]")
{
    const Profile profile;
    profile.remembered(accountOf(u"mdupont"_s), "old");
    profile.remembered(accountOf(u"jmartin"_s), "his");
    const QByteArray before = profile.get(u"logins.json"_s);

    const auto forgotten = withForgottenPasswords(profile.nothing(), serversOf(accountOf(u"mdupont"_s)), {},
                                                  installAt(thunderbird), child);
    REQUIRE(forgotten);
    REQUIRE(pathsIn(forgotten.value()) == QStringList{u"logins.json"_s}); // no key is needed for that
    REQUIRE(forgotten.value().files.first().opaque);
    REQUIRE(profile.journal().write(forgotten.value()));
    REQUIRE(profile.opened() == QStringList{u"imap://imap.ac-amiens.fr jmartin his"_s,
                                            u"smtp://smtp.ac-amiens.fr jmartin his"_s});

    REQUIRE(profile.journal().undoLast());
    REQUIRE(profile.get(u"logins.json"_s) == before);
}

TEST_CASE("a remembered password that is right is not forgotten", "[repair]")
{
    const Profile profile;
    const MailAccount account = accountOf(u"mdupont"_s);
    profile.remembered(account, "right");
    const auto forget = [&](const char *right) {
        return withForgottenPasswords(profile.nothing(), serversOf(account), secretOf(right),
                                      installAt(thunderbird), child);
    };
    REQUIRE(forget("right").value().changesNothing());
    REQUIRE_FALSE(forget("new").value().changesNothing());
}

TEST_CASE("with a primary password nothing can be told apart, so nothing is forgotten", "[repair]")
{
    const Profile profile;
    profile.remembered(accountOf(u"mdupont"_s), "old");
    profile.put(u"empty"_s, "\n");
    profile.put(u"secret"_s, "primary\n");
    outputOf(u"certutil"_s, {u"-W"_s, u"-d"_s, u"sql:"_s + profile.path(), u"-f"_s, profile.path(u"empty"_s),
                             u"-@"_s, profile.path(u"secret"_s)});
    const auto forgotten = withForgottenPasswords(profile.nothing(), serversOf(accountOf(u"mdupont"_s)), {},
                                                  installAt(thunderbird), child);
    REQUIRE_FALSE(forgotten);
    REQUIRE(forgotten.fault().kind == FaultKind::PrimaryPasswordSet);
}

TEST_CASE("a primary password is named, and nothing is planned")
{
    const Profile profile;
    profile.put(u"secret"_s, "primary\n");
    outputOf(u"certutil"_s,
             {u"-N"_s, u"-d"_s, u"sql:"_s + profile.path(), u"-f"_s, profile.path(u"secret"_s)});
    const QByteArray before = profile.get(u"key4.db"_s);
    const auto changes = profile.remember(accountOf(u"mdupont"_s), "geheim", profile.nothing());
    REQUIRE_FALSE(changes);
    REQUIRE(changes.fault().kind == FaultKind::PrimaryPasswordSet);
    REQUIRE(profile.get(u"key4.db"_s) == before);
}

TEST_CASE("what an older NSS made is used and stays readable")
{
    const Profile profile;
    REQUIRE(QDir().mkpath(profile.path()));
    QProcess old; // Debian's own NSS, years older than Thunderbird's
    old.start(u"certutil"_s, {u"-N"_s, u"--empty-password"_s, u"-d"_s, u"sql:"_s + profile.path()});
    REQUIRE(old.waitForFinished());
    REQUIRE(old.exitCode() == 0);
    const ChangeSet changes = profile.remembered(accountOf(u"mdupont"_s), "geheim");
    REQUIRE(pathsIn(changes) == QStringList{u"key4.db"_s, u"logins.json"_s});
    REQUIRE(profile.opened().first() == u"imap://imap.ac-amiens.fr mdupont geheim"_s);
}

TEST_CASE("a client built against the system's NSS is served by that one")
{
    const QTemporaryDir folder;
    REQUIRE(QFile(folder.filePath(u"libxul.so"_s)).open(QIODevice::WriteOnly));
    const Profile profile;
    const auto changes = withRememberedPassword(profile.nothing(), accountOf(u"mdupont"_s),
                                                secretOf("geheim"), installAt(folder.path()), child);
    CAPTURE(changes ? QString() : changes.fault().detail);
    REQUIRE(changes);
    REQUIRE(profile.journal().write(changes.value()));
    REQUIRE(profile.opened().first() == u"imap://imap.ac-amiens.fr mdupont geheim"_s);
    const auto again = profile.remember(accountOf(u"mdupont"_s), "geheim", profile.nothing());
    REQUIRE(again);
    REQUIRE(again.value().changesNothing()); // Thunderbird's own NSS reads what the older one sealed
}

TEST_CASE("rollback files of a client that crashed go with what they belong to")
{
    const Profile profile;
    profile.remembered(accountOf(u"mdupont"_s), "old");
    profile.put(u"key4.db-journal"_s, "left over");
    const ChangeSet changes = profile.remembered(accountOf(u"mdupont"_s), "new");
    REQUIRE(pathsIn(changes).contains(u"key4.db-journal"_s));
    REQUIRE_FALSE(QFile::exists(profile.path(u"key4.db-journal"_s)));
    REQUIRE(profile.opened().first() == u"imap://imap.ac-amiens.fr mdupont new"_s);
}

TEST_CASE("an authority is trusted for TLS servers, beside a remembered password")
{
    const Profile profile;
    const auto trusted = withTrustedAuthority(profile.nothing(), caPem, installAt(thunderbird), child);
    CAPTURE(trusted ? QString() : trusted.fault().detail);
    REQUIRE(trusted);
    REQUIRE(pathsIn(trusted.value()) == QStringList{u"cert9.db"_s, u"key4.db"_s});
    const auto both = profile.remember(accountOf(u"mdupont"_s), "geheim", trusted.value());
    REQUIRE(both);
    REQUIRE(pathsIn(both.value()) == QStringList{u"cert9.db"_s, u"key4.db"_s, u"logins.json"_s});
    REQUIRE(profile.journal().write(both.value()));

    const QByteArray list = outputOf(u"certutil"_s, {u"-L"_s, u"-d"_s, u"sql:"_s + profile.path()});
    REQUIRE(QString::fromUtf8(list).simplified().contains(u"assistant-messagerie CT,,"_s));
    const QByteArray pem = outputOf(u"certutil"_s, {u"-L"_s, u"-d"_s, u"sql:"_s + profile.path(), u"-n"_s,
                                                    u"assistant-messagerie"_s, u"-a"_s});
    REQUIRE(QByteArray(pem).replace('\r', "") == caPem);
    REQUIRE(profile.opened().first() == u"imap://imap.ac-amiens.fr mdupont geheim"_s);
}

TEST_CASE("what is no certificate is refused")
{
    const auto [pem, reason] = GENERATE(
        table<QByteArray, const char *>({{"", "PEM"},
                                         {"-----BEGIN CERTIFICATE-----\n", "PEM"},
                                         {"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
                                          "CERT_NewTempCertificate: SEC_ERROR"}}));
    const Profile profile;
    const auto changes = withTrustedAuthority(profile.nothing(), pem, installAt(thunderbird), child);
    REQUIRE_FALSE(changes);
    REQUIRE(changes.fault().kind == FaultKind::NssUnusable);
    REQUIRE(changes.fault().detail.contains(QString::fromLatin1(reason)));
}

TEST_CASE("the password is nowhere but in the pipe")
{
    const QTemporaryDir runtime;
    const QTemporaryDir programs;
    const QByteArray log = QFile::encodeName(programs.filePath(u"log"_s));
    const QString wrapper = script(programs, "exec 3> '" + log +
                                                 "'\n"
                                                 "tr '\\0' '\\n' < /proc/$$/environ >&3\n"
                                                 "tr '\\0' '\\n' < /proc/$$/cmdline >&3\n"
                                                 "stat -c 'mode %a' \"$XDG_RUNTIME_DIR\"/* >&3\n'" +
                                                 QFile::encodeName(child) +
                                                 "' \"$@\"\n"
                                                 "status=$?\n"
                                                 "cat \"$XDG_RUNTIME_DIR\"/*/* >&3\n"
                                                 "exit $status\n");
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const Profile profile;
    const auto changes = withRememberedPassword(profile.nothing(), accountOf(u"mdupont"_s),
                                                secretOf("Gehe1mn1s"), installAt(thunderbird), wrapper);
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    REQUIRE(changes);
    REQUIRE(QDir(runtime.path()).isEmpty()); // the copies are gone

    QFile file(QFile::decodeName(log));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray seen = file.readAll();
    REQUIRE(seen.contains("mode 700\n"));
    REQUIRE(seen.contains("\n--password-vault-child\n"));
    REQUIRE(seen.contains("SQLite format 3"));
    REQUIRE_FALSE(seen.contains("Gehe1mn1s"));
    REQUIRE_FALSE(seen.contains(QByteArray("Gehe1mn1s").toBase64()));
    for (const FileChange &one : changes.value().files)
        REQUIRE_FALSE(one.after->contains("Gehe1mn1s"));
}

TEST_CASE("a library that does not fit is named with the reason")
{
    const QTemporaryDir folder;
    const Profile profile;
    QString reason;
    SECTION("none")
    {
        reason = u"libnss3.so"_s;
    }
    SECTION("not a library")
    {
        QFile file(folder.filePath(u"libnss3.so"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        reason = u"file too short"_s;
    }
    SECTION("another library")
    {
        REQUIRE(QFile::copy(thunderbird + u"/libmozsqlite3.so"_s, folder.filePath(u"libnss3.so"_s)));
        reason = u"NSS_InitReadWrite is missing"_s;
    }
    const auto changes = withRememberedPassword(profile.nothing(), accountOf(u"mdupont"_s),
                                                secretOf("geheim"), installAt(folder.path()), child);
    REQUIRE_FALSE(changes);
    REQUIRE(changes.fault().kind == FaultKind::NssUnusable);
    CAPTURE(changes.fault().detail);
    REQUIRE(changes.fault().detail.contains(reason));
}

TEST_CASE("a store or logins.json that cannot be read stops it")
{
    const Profile profile;
    profile.put(GENERATE(u"key4.db"_s, u"logins.json"_s), "no database, no JSON");
    const auto changes = profile.remember(accountOf(u"mdupont"_s), "geheim", profile.nothing());
    REQUIRE_FALSE(changes);
    REQUIRE(changes.fault().kind == FaultKind::NssUnusable);
    REQUIRE_FALSE(changes.fault().detail.isEmpty());
}

TEST_CASE("a child that misbehaves is told, and never waited for without end")
{
    const auto [lines, reason] =
        GENERATE(table<const char *, const char *>({{"exit 3", "ended with 3"},
                                                    {"kill -SEGV $$", "ended with 11"},
                                                    {"echo 'no JSON'", "vault message"},
                                                    {"true", "vault message"},
                                                    {"echo '{\"logins\":[]}'", ""},
                                                    {"exec sleep 60", "timed out"}}));
    const QTemporaryDir folder;
    VaultOrder order;
    order.nssFolder = thunderbird;
    const auto answer = askPasswordVault(order, script(folder, lines), std::chrono::milliseconds(500));
    CAPTURE(lines, answer ? QString() : answer.fault().detail);
    REQUIRE(bool(answer) == QByteArrayView(reason).isEmpty());
    if (!answer) {
        REQUIRE(answer.fault().kind == FaultKind::NssUnusable);
        REQUIRE(answer.fault().detail.contains(QString::fromLatin1(reason)));
    }
    REQUIRE_FALSE(askPasswordVault(order, folder.filePath(u"missing"_s)));
}
