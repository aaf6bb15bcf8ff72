// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "profile/PasswordVault.h"

int main(int argc, char *argv[])
{
    if (isPasswordVaultChild(argc, argv))
        return runPasswordVaultChild();
    return Program(argc, argv).run();
}
