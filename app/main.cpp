// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessEnd.h"
#include "Program.h"
#include "probe/ProxyFinder.h"
#include "profile/PasswordVault.h"

int main(int argc, char *argv[])
{
    if (isPasswordVaultChild(argc, argv))
        return runPasswordVaultChild();
    const int code = Program(argc, argv).run();
    // Qt's own end waits for libproxy, which waits half a minute for a script that is fetched from nowhere.
    if (isSystemProxyAwaited())
        endProcessAtOnce(code);
    endProcess(code);
}
