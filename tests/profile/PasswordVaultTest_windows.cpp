// SPDX-License-Identifier: GPL-3.0-or-later
// The vault's process on Windows, up to the library: no real nss3.dll can be had here, so one is played
// (programs/PlayedNss.cpp). What NSS itself does is tried on Linux.
#include "profile/PasswordVault.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <list>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

const QString child = QStringLiteral(PASSWORD_VAULT_CHILD);

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::takeFrom(bytes);
}

/// A client's folder, with accents and blanks in its name.
class Client
{
public:
    Client() { REQUIRE(QDir().mkpath(folder())); }

    QString folder() const { return m_home.filePath(u"Éloïse Nuñez/Mozilla Thunderbird"_s); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray get(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void takeLibrary(const QString &file) const { REQUIRE(QFile::copy(file, folder() + u"/nss3.dll"_s)); }

    VaultOrder order() const
    {
        VaultOrder order;
        order.nssFolder = folder();
        order.storeFolder = m_home.filePath(u"Éloïse Nuñez/Copie"_s);
        return order;
    }
    Fault refusal(std::chrono::milliseconds patience = std::chrono::seconds(60)) const
    {
        const auto answer = askPasswordVault(order(), child, patience);
        REQUIRE_FALSE(answer);
        CAPTURE(answer.fault().detail);
        return answer.fault();
    }

private:
    QTemporaryDir m_home;
};

QByteArray turnedOver(QByteArray bytes)
{
    for (char &byte : bytes)
        byte = static_cast<char>(byte ^ 0xff);
    return bytes.toBase64();
}

} // namespace

TEST_CASE("an order goes through the child and its library and comes back sealed")
{
    const Client client;
    client.takeLibrary(QStringLiteral(PLAYED_NSS));
    VaultOrder order = client.order();
    order.logins.push_back({u"mdupont"_s, secretOf("pâsse-wörd €"), {}});
    order.logins.push_back(
        {u"jmartin"_s, secretOf("geheim"), {{turnedOver("other"), ""}, {turnedOver("jmartin"), "QQ=="}}});
    const auto answer = askPasswordVault(order, child);
    CAPTURE(answer ? QString() : answer.fault().detail);
    REQUIRE(answer);
    REQUIRE(answer.value().logins.size() == 2);
    CHECK(answer.value().logins[0].sealed == SealedLogin{turnedOver("mdupont"), turnedOver("pâsse-wörd €")});
    CHECK_FALSE(answer.value().logins[0].known);
    CHECK(answer.value().logins[1].known == 1);
    CHECK(client.get(u"opened"_s) ==
          "sql:" + QDir::toNativeSeparators(order.storeFolder).toUtf8()); // SQLite wants UTF-8
}

TEST_CASE("an order larger than a pipe usually is comes over whole")
{
    const Client client;
    client.takeLibrary(QStringLiteral(PLAYED_NSS));
    VaultOrder order = client.order();
    for (int number = 0; number < 500; ++number)
        order.logins.push_back(
            {QString::number(number), secretOf("geheim"), {{QByteArray(800, 'A'), "QQ=="}}});
    const auto answer = askPasswordVault(order, child);
    CAPTURE(answer ? QString() : answer.fault().detail);
    REQUIRE(answer);
    CHECK(answer.value().logins.size() == 500);
}

TEST_CASE("an order that does not fit into the pipe is refused, not waited for")
{
    const Client client;
    VaultOrder order = client.order();
    order.authority = QByteArray(2 << 20, 'x');
    const auto answer = askPasswordVault(order, child);
    REQUIRE_FALSE(answer);
    CHECK(answer.fault().kind == FaultKind::NssUnusable);
    CHECK(answer.fault().detail.startsWith(u"pipe: "_s));
}

TEST_CASE("a library that does not fit is named with the reason")
{
    const Client client;
    QString reason;
    SECTION("none")
    {
        reason = u"nss3.dll: "_s;
    }
    SECTION("not a library")
    {
        client.put(u"nss3.dll"_s, "hello");
        reason = u"not a library of Windows"_s;
    }
    SECTION("of a 32-bit client")
    {
        QFile library(QStringLiteral(PLAYED_NSS));
        REQUIRE(library.open(QIODevice::ReadOnly));
        QByteArray bytes = library.readAll();
        bytes.replace(bytes.indexOf(QByteArray("PE\0\0", 4)) + 4, 2, "\x4c\x01"); // 0x14c
        client.put(u"nss3.dll"_s, bytes);
        reason = u"a 32-bit library, which a 64-bit program cannot load"_s;
    }
    SECTION("of another processor")
    {
        QFile library(QStringLiteral(PLAYED_NSS));
        REQUIRE(library.open(QIODevice::ReadOnly));
        QByteArray bytes = library.readAll();
        bytes.replace(bytes.indexOf(QByteArray("PE\0\0", 4)) + 4, 2, "\x64\xaa");
        client.put(u"nss3.dll"_s, bytes);
        reason = u"another processor (aa64)"_s;
    }
    SECTION("another library")
    {
        client.takeLibrary(u"C:/windows/system32/version.dll"_s);
        reason = u"NSS_InitReadWrite is missing"_s;
    }
    const Fault refusal = client.refusal();
    CHECK(refusal.kind == FaultKind::NssUnusable);
    CHECK(refusal.detail.contains(reason));
    CHECK(refusal.detail.contains(u"Éloïse Nuñez/Mozilla Thunderbird/nss3.dll"_s));
}

TEST_CASE("a primary password is named on Windows too")
{
    const Client client;
    client.takeLibrary(QStringLiteral(PLAYED_NSS));
    client.put(u"primary-password"_s, {});
    CHECK(client.refusal().kind == FaultKind::PrimaryPasswordSet);
}

TEST_CASE("a library that misbehaves is told, and never waited for without end")
{
    const Client client;
    client.takeLibrary(QStringLiteral(PLAYED_NSS));
    SECTION("it hangs")
    {
        client.put(u"hang"_s, {});
        CHECK(client.refusal(std::chrono::seconds(5)).detail.contains(u"timed out"_s));
    }
    SECTION("it crashes")
    {
        client.put(u"crash"_s, {});
        CHECK(client.refusal().detail.contains(u"ended with"_s));
    }
    SECTION("it prints")
    {
        client.put(u"print"_s, {});
        CHECK(askPasswordVault(client.order(), child));
    }
}

TEST_CASE("no program, no answer")
{
    const Client client;
    const auto answer = askPasswordVault(client.order(), client.folder() + u"/missing.exe"_s);
    REQUIRE_FALSE(answer);
    CHECK(answer.fault().kind == FaultKind::NssUnusable);
}

TEST_CASE("the child inherits nothing but its three ends")
{
    const Client client;
    client.takeLibrary(QStringLiteral(PLAYED_NSS));
    const QString path = client.folder() + u"/bait"_s;
    SECURITY_ATTRIBUTES inheritable{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    std::list<HANDLE> baits; // until one has a number that the child cannot have for something of its own
    do {
        baits.push_back(::CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                      &inheritable, OPEN_ALWAYS, 0, nullptr));
        REQUIRE(baits.back() != INVALID_HANDLE_VALUE);
    } while (reinterpret_cast<quintptr>(baits.back()) < 0x2000);
    client.put(u"handle"_s, QByteArray::number(reinterpret_cast<quintptr>(baits.back())));

    CHECK(askPasswordVault(client.order(), child));
    for (HANDLE const bait : baits)
        ::CloseHandle(bait);
    CHECK(client.get(u"bait"_s).isEmpty());
}
