// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessEnd.h"
#include "Program.h"
#include "profile/PasswordVault.h"

int main(int argc, char *argv[])
{
    if (isPasswordVaultChild(argc, argv))
        return runPasswordVaultChild();
    const int code = Program(argc, argv).run();
    endProcess(code);
}
