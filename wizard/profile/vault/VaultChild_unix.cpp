// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/vault/NssStore.h"
#include "profile/vault/VaultMessages.h"

#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestOrder = 1U << 20U;
constexpr unsigned int longestLifeInSeconds = 120; // should the parent die without ending us

/// All of standard input, in one buffer that never moves: a growing one would leave secrets behind.
std::vector<char> readOrder()
{
    std::vector<char> bytes(longestOrder);
    std::size_t size = 0;
    while (size < bytes.size()) {
        const ssize_t count = ::read(STDIN_FILENO, bytes.data() + size, bytes.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    bytes.resize(size);
    return bytes;
}

Result<VaultAnswer> carryOut(const VaultOrder &order)
{
    const auto functions = nss::loadFrom(order.nssFolder);
    if (!functions)
        return functions.fault();
    NssStore store(functions.value());
    if (const auto opened = store.open(order.storeFolder); !opened)
        return opened.fault();
    VaultAnswer answer;
    for (const VaultOrder::Login &login : order.logins) {
        const auto sealed = store.seal(login);
        if (!sealed)
            return sealed.fault();
        answer.logins += sealed.value();
    }
    if (!order.authority.isEmpty()) {
        if (const auto trusted = store.trust(order.authority); !trusted)
            return trusted.fault();
    }
    if (const auto closed = store.close(); !closed)
        return closed.fault();
    return answer;
}

bool writeAll(int descriptor, QByteArrayView rest)
{
    while (!rest.isEmpty()) {
        const ssize_t count = ::write(descriptor, rest.data(), static_cast<std::size_t>(rest.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        rest = rest.sliced(count);
    }
    return true;
}

} // namespace

bool isPasswordVaultChild(int argc, const char *const *argv)
{
    return argc == 2 && std::strcmp(argv[1], passwordVaultArgument) == 0;
}

int runPasswordVaultChild()
{
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore); // a crash of foreign code must not write the password to a disk
    ::alarm(longestLifeInSeconds);
    // Foreign code may print: it does so to standard error, the answer stays alone on what was standard
    // output.
    const int answerTo = ::dup(STDOUT_FILENO);
    if (answerTo < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return 1;

    auto bytes = readOrder();
    const auto order = orderFrom(bytes);
    const auto answer = order ? carryOut(order.value()) : Result<VaultAnswer>(order.fault());
    const bool written = writeAll(answerTo, answerJson(answer));
    // Not return: destructors of foreign libraries have nothing left to do for us, and could still crash.
    ::_exit(written ? 0 : 1);
}
