// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/vault/NssStore.h"
#include "profile/vault/VaultChannel.h"
#include "profile/vault/VaultMessages.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

bool isPasswordVaultChild(int argc, const char *const *argv)
{
    return argc == 2 && std::strcmp(argv[1], passwordVaultArgument) == 0;
}

int runPasswordVaultChild()
{
    guardThisProcess();
    const auto channel = VaultChannel::open();
    if (!channel)
        return 1;
    auto bytes = channel->order();
    const auto order = orderFrom(bytes);
    const auto answer = order ? carryOut(order.value()) : Result<VaultAnswer>(order.fault());
    const bool written = channel->answer(QByteArray("\n" + answerJson(answer)));
    // Not return: destructors of foreign libraries have nothing left to do for us, and could still crash.
    endAtOnce(written ? 0 : 1);
}
