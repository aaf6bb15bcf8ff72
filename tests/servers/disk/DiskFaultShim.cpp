// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: counts the calls of the C library that touch files below one folder,
// in the program and in what it starts, and at one of them fails or ends it all, as a power cut or a full
// disk would.
//   DISK_FAULT_FOLDER  absolute path; calls on anything else go by unseen
//   DISK_FAULT_TALLY   a file of sizeof(Tally) zero bytes, shared by all processes of one run
//   DISK_FAULT_AT      the call, from 1; 0 only counts
//   DISK_FAULT_HOW     kill: ends before the call · tear: ends after half of the bytes were written
//                      ENOSPC: this call fails, and every later one that needs room; a rename needs none, but
//                      fails when it is this one · EIO, EACCES: this call alone fails
// Only calls that can fail in that way are counted: reads matter to EIO and EACCES, not to a kill.
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

struct Tally {
    std::atomic<std::int64_t> calls;
    std::atomic<std::int64_t> firstProcess;
};

enum class How { Count, Kill, Tear, NoSpace, InputOutput, NoAccess };
enum class Call { ReadPath, ReadBytes, Write, NeedsRoom, Renames, ChangesPath, ChangesFile };

How howOf(std::string_view word)
{
    if (word == "kill")
        return How::Kill;
    if (word == "tear")
        return How::Tear;
    if (word == "ENOSPC")
        return How::NoSpace;
    if (word == "EIO")
        return How::InputOutput;
    return word == "EACCES" ? How::NoAccess : How::Count;
}

bool canHappen(How how, Call call)
{
    switch (how) {
    case How::Count:
    case How::Kill: return call != Call::ReadPath && call != Call::ReadBytes;
    case How::Tear: return call == Call::Write;
    case How::NoSpace: return call == Call::Write || call == Call::NeedsRoom || call == Call::Renames;
    case How::InputOutput: return true;
    case How::NoAccess:
        return call == Call::ReadPath || call == Call::NeedsRoom || call == Call::Renames ||
               call == Call::ChangesPath;
    }
    return false;
}

Tally *openTally(const char *path)
{
    // Raw, since open() is watched here.
    const long file = syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0);
    if (file < 0)
        return nullptr;
    void *const shared =
        mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED, static_cast<int>(file), 0);
    syscall(SYS_close, file);
    return shared == MAP_FAILED ? nullptr : static_cast<Tally *>(shared);
}

/// What the environment asks for; nothing is watched where it is not said completely.
struct Order {
    std::string_view folder;
    How how = How::Count;
    std::int64_t at = 0;
    Tally *tally = nullptr;

    Order()
    {
        const char *const wantedFolder = std::getenv("DISK_FAULT_FOLDER");
        const char *const wantedTally = std::getenv("DISK_FAULT_TALLY");
        if (wantedFolder == nullptr || wantedTally == nullptr)
            return;
        folder = wantedFolder;
        if (const char *const wantedHow = std::getenv("DISK_FAULT_HOW"))
            how = howOf(wantedHow);
        if (const char *const wantedAt = std::getenv("DISK_FAULT_AT"))
            at = std::atoll(wantedAt);
        tally = openTally(wantedTally);
        std::int64_t nobody = 0;
        if (tally != nullptr)
            tally->firstProcess.compare_exchange_strong(nobody, getpid());
    }
};

const Order &order()
{
    static const Order made;
    return made;
}

bool isWatched(const char *path)
{
    const std::string_view folder = order().folder;
    return path != nullptr && order().tally != nullptr && std::string_view(path).starts_with(folder);
}

bool isWatched(int descriptor)
{
    if (order().tally == nullptr)
        return false;
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "/proc/self/fd/%d", descriptor);
    std::array<char, PATH_MAX> path{};
    const long length = syscall(SYS_readlinkat, AT_FDCWD, name.data(), path.data(), path.size() - 1);
    return length > 0 && isWatched(path.data());
}

[[noreturn]] void endItAll()
{
    const auto first = static_cast<pid_t>(order().tally->firstProcess.load());
    if (first != getpid())
        kill(first, SIGKILL);
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

enum class Turn { GoOn, Fail, Tear };

/// Counts the call; what is to become of it. Sets errno where it is to fail.
Turn turnOf(Call call)
{
    const Order &wanted = order();
    if (!canHappen(wanted.how, call))
        return Turn::GoOn;
    const std::int64_t number = wanted.tally->calls.fetch_add(1) + 1;
    const bool staysSo = wanted.how == How::NoSpace && call != Call::Renames;
    if (wanted.at == 0 || number < wanted.at || (number > wanted.at && !staysSo))
        return Turn::GoOn;
    switch (wanted.how) {
    case How::Count: return Turn::GoOn;
    case How::Kill: endItAll();
    case How::Tear: return Turn::Tear;
    case How::NoSpace: errno = ENOSPC; return Turn::Fail;
    case How::InputOutput: errno = EIO; return Turn::Fail;
    case How::NoAccess: errno = EACCES; return Turn::Fail;
    }
    return Turn::GoOn;
}

template <typename Place>
bool fails(Place place, Call call)
{
    const int before = errno;
    if (!isWatched(place) || turnOf(call) == Turn::GoOn) {
        errno = before;
        return false;
    }
    return true;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

Call callOf(int openFlags)
{
    if ((openFlags & (O_CREAT | O_TRUNC)) != 0)
        return Call::NeedsRoom;
    return Call::ReadPath; // opened to be changed: the change itself is what counts
}

template <typename Write>
ssize_t written(int descriptor, std::size_t size, Write write)
{
    const int before = errno;
    if (!isWatched(descriptor)) {
        errno = before;
        return write(size);
    }
    switch (turnOf(Call::Write)) {
    case Turn::GoOn: errno = before; return write(size);
    case Turn::Fail: return -1;
    case Turn::Tear: write(size / 2); endItAll();
    }
    return -1;
}

} // namespace

// The C library's own names and shapes, so that the loader takes these.
extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (fails(path, callOf(flags)))
        return -1;
    return real<int(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (fails(path, callOf(flags)))
        return -1;
    return real<int(const char *, int, ...)>("open64")(path, flags, mode);
}

ssize_t read(int descriptor, void *bytes, std::size_t size)
{
    if (fails(descriptor, Call::ReadBytes))
        return -1;
    return real<ssize_t(int, void *, std::size_t)>("read")(descriptor, bytes, size);
}

ssize_t pread64(int descriptor, void *bytes, std::size_t size, off64_t at)
{
    if (fails(descriptor, Call::ReadBytes))
        return -1;
    return real<ssize_t(int, void *, std::size_t, off64_t)>("pread64")(descriptor, bytes, size, at);
}

ssize_t write(int descriptor, const void *bytes, std::size_t size)
{
    return written(descriptor, size, [&](std::size_t count) {
        return real<ssize_t(int, const void *, std::size_t)>("write")(descriptor, bytes, count);
    });
}

ssize_t pwrite64(int descriptor, const void *bytes, std::size_t size, off64_t at)
{
    return written(descriptor, size, [&](std::size_t count) {
        return real<ssize_t(int, const void *, std::size_t, off64_t)>("pwrite64")(descriptor, bytes, count,
                                                                                  at);
    });
}

int fsync(int descriptor)
{
    return fails(descriptor, Call::ChangesFile) ? -1 : real<int(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    return fails(descriptor, Call::ChangesFile) ? -1 : real<int(int)>("fdatasync")(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return fails(descriptor, Call::ChangesFile) ? -1
                                                : real<int(int, off64_t)>("ftruncate64")(descriptor, size);
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    return fails(descriptor, Call::ChangesFile) ? -1 : real<int(int, mode_t)>("fchmod")(descriptor, mode);
}

int chmod(const char *path, mode_t mode) noexcept
{
    return fails(path, Call::ChangesPath) ? -1 : real<int(const char *, mode_t)>("chmod")(path, mode);
}

int rename(const char *from, const char *to) noexcept
{
    return fails(to, Call::Renames) ? -1 : real<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (fails(to, Call::Renames))
        return -1;
    return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder,
                                                                                  to, flags);
}

int fchown(int descriptor, uid_t user, gid_t group) noexcept
{
    if (fails(descriptor, Call::ChangesFile))
        return -1;
    return real<int(int, uid_t, gid_t)>("fchown")(descriptor, user, group);
}

int futimens(int descriptor, const timespec times[2]) noexcept
{
    if (fails(descriptor, Call::ChangesFile))
        return -1;
    return real<int(int, const timespec[2])>("futimens")(descriptor, times);
}

int symlink(const char *target, const char *path) noexcept
{
    return fails(path, Call::NeedsRoom) ? -1 : real<int(const char *, const char *)>("symlink")(target, path);
}

int link(const char *from, const char *to) noexcept
{
    return fails(to, Call::NeedsRoom) ? -1 : real<int(const char *, const char *)>("link")(from, to);
}

int unlink(const char *path) noexcept
{
    return fails(path, Call::ChangesPath) ? -1 : real<int(const char *)>("unlink")(path);
}

int remove(const char *path) noexcept
{
    return fails(path, Call::ChangesPath) ? -1 : real<int(const char *)>("remove")(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return fails(path, Call::NeedsRoom) ? -1 : real<int(const char *, mode_t)>("mkdir")(path, mode);
}

int rmdir(const char *path) noexcept
{
    return fails(path, Call::ChangesPath) ? -1 : real<int(const char *)>("rmdir")(path);
}
}
