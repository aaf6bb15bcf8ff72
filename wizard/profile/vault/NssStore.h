// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/PasswordVault.h"
#include "profile/vault/NssLibrary.h"

/// One key4.db and cert9.db, open in NSS. A process can open one store only, once.
class NssStore
{
public:
    explicit NssStore(const nss::Functions &functions) : m_nss(functions) {}
    ~NssStore();
    NssStore(const NssStore &) = delete;
    NssStore &operator=(const NssStore &) = delete;
    NssStore(NssStore &&) = delete;
    NssStore &operator=(NssStore &&) = delete;

    /// Creates what is missing. primary-password-set, nss-unusable.
    Result<Done> open(const QString &folder);

    Result<VaultAnswer::Login> seal(const VaultOrder::Login &login);
    /// Trusted for TLS servers and mail, as `certutil -t CT,,` would.
    Result<Done> trust(const QByteArray &der);

    /// Writes everything; what is left open makes it fail.
    Result<Done> close();

private:
    Fault failed(const char *call) const;
    Result<Done> makeUsable();
    Result<QByteArray> sealed(QByteArrayView clear);
    /// Whether @p blob (base64) opens to exactly @p clear. One that does not open is not ours to judge.
    bool opensTo(const QByteArray &blob, QByteArrayView clear) const;
    Result<Done> trust(nss::Certificate *certificate);

    nss::Functions m_nss;
    nss::Slot *m_slot = nullptr;
    bool m_open = false;
};
