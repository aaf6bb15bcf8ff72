// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "account/Secret.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <vector>

/// Work on a copy of a Mozilla profile's key4.db and cert9.db with the client's own NSS library. The library
/// is foreign code of any version, so it is loaded only in a child process: this very program, started with a
/// hidden argument. What it shall encrypt goes to the child's standard input, never into arguments,
/// environment or files.

/// First thing in main(), before any application object: `if (isPasswordVaultChild(argc, argv)) return
/// runPasswordVaultChild();`
inline constexpr const char *passwordVaultArgument = "--password-vault-child";
bool isPasswordVaultChild(int argc, const char *const *argv);
int runPasswordVaultChild();

/// A login of logins.json whose user name can be read only by the vault. Blobs are in base64.
struct SealedLogin {
    QByteArray userName;
    QByteArray password;

    bool operator==(const SealedLogin &) const = default;
};

struct VaultOrder {
    /// One login to seal. Of the known ones, the first that opens to the same user name is told.
    struct Login {
        QString userName;
        Secret password;
        QList<SealedLogin> known;
    };
    QString nssFolder; ///< Of the installed client: holds libnss3.so, or a libxul.so that uses the system's.
    QString storeFolder; ///< Private copies of key4.db and cert9.db; made by NSS where missing.
    std::vector<Login> logins;
    QByteArray authority; ///< DER certificate to be trusted for TLS servers and mail; may be empty.
};

struct VaultAnswer {
    struct Login {
        SealedLogin sealed;
        std::optional<qsizetype> known; ///< Index of the known login with this user name.
        bool samePassword = false;      ///< And its password is the same already.

        bool operator==(const Login &) const = default;
    };
    QList<Login> logins; ///< As in the order.

    bool operator==(const VaultAnswer &) const = default;
};

/// Runs @p program as the child and waits for it. Faults: primary-password-set; nss-unusable with the reason
/// for everything else, a child that crashed or did not answer in time among them.
Result<VaultAnswer> askPasswordVault(const VaultOrder &order, const QString &program,
                                     std::chrono::milliseconds patience = std::chrono::seconds(30));
