// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Disk.h"
#include "profile/FileAccess_windows.h"
#include "support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <aclapi.h>
#include <sddl.h>

using namespace Qt::StringLiterals;

namespace {

Disk &disk()
{
    return Disk::ofThisSystem();
}

void put(const QString &path, const QByteArray &content)
{
    const auto file = disk().create(path, Disk::Access::ByUmask);
    CAPTURE(path, file ? QString() : file.fault().detail);
    REQUIRE(file);
    REQUIRE(file.value()->write(content));
    REQUIRE(file.value()->sync());
}

void markReadOnly(const QString &path)
{
    REQUIRE(::SetFileAttributesW(windows::nativePath(path).c_str(), FILE_ATTRIBUTE_READONLY));
}

quint32 modeOf(const QString &path)
{
    const auto status = disk().status(path);
    REQUIRE(status);
    REQUIRE(status.value());
    return status.value()->ownership.mode;
}

/// Somebody who looks into a file and lets nobody replace or remove it meanwhile.
class Scanner
{
public:
    explicit Scanner(const QString &path)
        : m_file(::CreateFileW(windows::nativePath(path).c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                               OPEN_EXISTING, 0, nullptr))
    {
        REQUIRE(m_file.isOpen());
    }

private:
    windows::Handle m_file;
};

/// The access list as text, "D:P(…)" when it inherits nothing.
QString accessTo(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    REQUIRE(::GetNamedSecurityInfoW(name.c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                                    nullptr, nullptr, &descriptor) == ERROR_SUCCESS);
    LPWSTR text = nullptr;
    REQUIRE(::ConvertSecurityDescriptorToStringSecurityDescriptorW(
        descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr));
    const QString access = QString::fromWCharArray(text);
    ::LocalFree(text);
    ::LocalFree(descriptor);
    return access;
}

} // namespace

TEST_CASE("what is written is read, told and listed, in any script and at any depth")
{
    const QTemporaryDir home;
    QString folder = home.filePath(u"Éloïse Nuñez — Профиль 配置"_s);
    REQUIRE(disk().makeFolder(folder));
    for (int depth = 0; depth < 8; ++depth) { // far beyond 260 characters
        folder += u'/' + QString(60, u'é');
        REQUIRE(disk().makeFolder(folder));
    }
    const QString path = folder + u"/prefs.js"_s;
    CHECK_FALSE(disk().status(path).value());
    put(path, QByteArray(3'000'000, 'x') + "end");
    CHECK(disk().status(path).value()->kind == Disk::Status::Kind::File);
    CHECK(disk().status(folder).value()->kind == Disk::Status::Kind::Folder);
    CHECK(disk().read(path).value().size() == 3'000'003);
    CHECK(disk().list(folder).value() == QStringList{u"prefs.js"_s});
    CHECK(disk().resolved(path).value() == path);
    CHECK(disk().syncFolder(folder));

    CHECK(disk().rename(path, folder + u"/ä"_s));
    CHECK(disk().removeFolder(folder).fault().kind == FaultKind::ReadOnly); // not empty
    CHECK(disk().remove(folder + u"/ä"_s));
    CHECK(disk().list(folder).value().isEmpty());
    CHECK(disk().removeFolder(folder));
    CHECK_FALSE(disk().status(folder).value());
}

TEST_CASE("what is not there, or below a file, is told as such")
{
    const QTemporaryDir home;
    put(home.filePath(u"file"_s), "x");
    CHECK_FALSE(disk().status(home.filePath(u"missing"_s)).value());
    CHECK_FALSE(disk().status(home.filePath(u"missing/deeper"_s)).value());
    CHECK_FALSE(disk().status(home.filePath(u"file/below"_s)).value());
    for (const auto &fault :
         {disk().read(home.filePath(u"missing"_s)).fault(), disk().list(home.filePath(u"missing"_s)).fault(),
          disk().remove(home.filePath(u"missing"_s)).fault(),
          disk().syncFolder(home.filePath(u"missing"_s)).fault()}) {
        CHECK(fault.kind == FaultKind::ReadOnly);
        CHECK(fault.detail.startsWith(home.filePath(u"missing: "_s)));
        CHECK(fault.detail.size() > home.filePath(u"missing: "_s).size()); // and the system's reason
    }
}

TEST_CASE("a name that is taken is not written over")
{
    const QTemporaryDir home;
    put(home.filePath(u"a"_s), "theirs");
    CHECK_FALSE(disk().create(home.filePath(u"a"_s), Disk::Access::OwnerOnly));
    CHECK_FALSE(disk().link(home.filePath(u"a"_s), home.filePath(u"a"_s)));
    CHECK_FALSE(disk().makeFolder(home.filePath(u"a"_s)));
    CHECK(disk().read(home.filePath(u"a"_s)).value() == "theirs");
}

TEST_CASE("a second name is the same file, and stays when the first is replaced")
{
    const QTemporaryDir home;
    const QString target = home.filePath(u"prefs.js"_s);
    const QString aside = home.filePath(u"aside"_s);
    const QString staged = home.filePath(u"staged"_s);
    put(target, "old");
    put(staged, "new");
    REQUIRE(disk().link(target, aside));
    REQUIRE(disk().rename(staged, target));
    CHECK(disk().read(target).value() == "new");
    CHECK(disk().read(aside).value() == "old");
    CHECK(disk().list(home.path()).value() == QStringList{u"aside"_s, u"prefs.js"_s});
}

TEST_CASE("the mark read-only is told, carried over, and keeps nobody from replacing or removing")
{
    const QTemporaryDir home;
    const QString target = home.filePath(u"prefs.js"_s);
    const QString staged = home.filePath(u"staged"_s);
    put(target, "old");
    CHECK(modeOf(target) == 0666);
    markReadOnly(target);
    CHECK(modeOf(target) == 0444);
    CHECK_FALSE(disk().link(target, home.filePath(u"aside"_s))); // the two names would share the mark
    {
        const auto file = disk().create(staged, Disk::Access::OwnerOnly);
        REQUIRE(file);
        REQUIRE(file.value()->write("new"));
        REQUIRE(file.value()->setOwnership(disk().status(target).value()->ownership));
        REQUIRE(file.value()->sync());
    }
    REQUIRE(disk().rename(staged, target));
    CHECK(disk().read(target).value() == "new");
    CHECK(modeOf(target) == 0444);
    CHECK(disk().remove(target));
}

TEST_CASE("while a scanner has a file open it is read, but replaced and removed only afterwards")
{
    const QTemporaryDir home;
    const QString target = home.filePath(u"prefs.js"_s);
    put(target, "old");
    put(home.filePath(u"staged"_s), "new");
    {
        const Scanner scanner(target);
        CHECK(disk().read(target).value() == "old");
        QElapsedTimer waited;
        waited.start();
        const auto refused = disk().rename(home.filePath(u"staged"_s), target);
        CHECK(refused.fault().kind == FaultKind::ReadOnly);
        CHECK(refused.fault().detail.startsWith(target + u": "_s));
        CHECK_FALSE(disk().remove(target));
        CHECK(waited.elapsed() > 400); // it was tried for a while
        CHECK(disk().read(target).value() == "old");
    }
    CHECK(disk().rename(home.filePath(u"staged"_s), target));
    CHECK(disk().read(target).value() == "new");
}

TEST_CASE("what soon may be over is tried again, everything else is not")
{
    int calls = 0;
    CHECK(windows::patiently([&]() -> DWORD {
              return ++calls < 3 ? ERROR_SHARING_VIOLATION : ERROR_SUCCESS;
          }) == ERROR_SUCCESS);
    CHECK(calls == 3);
    CHECK(windows::patiently([&]() -> DWORD {
              ++calls;
              return ERROR_DISK_FULL;
          }) == ERROR_DISK_FULL);
    CHECK(calls == 4);
}

TEST_CASE("a full disk is told apart from everything else")
{
    for (const DWORD error :
         std::initializer_list<DWORD>{ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL, 1295}) // 1295: quota
        CHECK(windows::faultFor(error, u"C:/a"_s).kind == FaultKind::DiskFull);
    for (const DWORD error :
         std::initializer_list<DWORD>{ERROR_ACCESS_DENIED, ERROR_WRITE_PROTECT, ERROR_SHARING_VIOLATION})
        CHECK(windows::faultFor(error, u"C:/a"_s).kind == FaultKind::ReadOnly);
}

TEST_CASE("paths are given to Windows in the form that has no limit")
{
    CHECK(windows::nativePath(u"C:/a/../é b.txt"_s) == L"\\\\?\\C:\\\u00e9 b.txt");
    CHECK(windows::nativePath(u"//server/share/a"_s) == L"\\\\?\\UNC\\server\\share\\a");
}

TEST_CASE("one at a time has the journal's folder, and a closed handle gives it back")
{
    const QTemporaryDir home;
    auto first = disk().claim(home.path());
    REQUIRE(first);
    CHECK(disk().claim(home.path()).fault() == Fault{FaultKind::ProfileLocked, home.filePath(u"lock"_s)});
    std::move(first).value().reset();
    CHECK(disk().claim(home.path()));
}

// Wine keeps of an access list what a Unix mode can say: "D:P", and the administrators, are not seen again.
TEST_CASE("a folder outside of the person's own is for that person alone")
{
    const QTemporaryDir outside(u"C:/assistant-messagerie-XXXXXX"_s);
    REQUIRE(outside.isValid());
    const auto isForOthers = [&](const QString &name) {
        const QString access = accessTo(outside.filePath(name));
        CAPTURE(access);
        CHECK(access.contains(u"(A;OICI;FA;;;S-1-5-21-"_s));
        const QStringList others = {u";;;WD)"_s, u";;;BU)"_s, u";;;AU)"_s}; // everyone, users, who logged on
        return std::ranges::any_of(others, [&](const QString &one) { return access.contains(one); });
    };
    REQUIRE(QDir(outside.path()).mkdir(u"as its parent"_s));
    REQUIRE(disk().makeFolder(outside.filePath(u"profile"_s)));
    CHECK(isForOthers(u"as its parent"_s));
    CHECK_FALSE(isForOthers(u"profile"_s));
    put(outside.filePath(u"profile/prefs.js"_s), "x"); // and that person is us
}
