// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the wizard where it starts itself as the vault's child.
#include "profile/PasswordVault.h"

int main(int argc, char *argv[])
{
    return isPasswordVaultChild(argc, argv) ? runPasswordVaultChild() : 2;
}
