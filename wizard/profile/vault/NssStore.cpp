// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/NssStore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// NSS takes what it only reads by pointers to non-const.
nss::Item itemOf(QByteArrayView bytes)
{
    const auto *const data = reinterpret_cast<const unsigned char *>(bytes.data());
    return {0, const_cast<unsigned char *>(data), static_cast<unsigned int>(bytes.size())};
}

QByteArrayView bytesOf(const nss::Item &item)
{
    return {reinterpret_cast<const char *>(item.data), static_cast<qsizetype>(item.length)};
}

} // namespace

NssStore::~NssStore()
{
    (void)close();
}

Fault NssStore::failed(const char *call) const
{
    const int error = m_nss.lastError();
    const char *const name = m_nss.errorName(error);
    return Fault{
        FaultKind::NssUnusable,
        u"%1: %2"_s.arg(QLatin1StringView(call), name ? QString::fromLatin1(name) : QString::number(error))};
}

Result<Done> NssStore::open(const QString &folder)
{
    // SQLite takes UTF-8 on Windows too, whatever the system's code page.
    const QByteArray name = "sql:" + QDir::toNativeSeparators(folder).toUtf8();
    if (m_nss.initReadWrite(name.constData()) != nss::success)
        return failed("NSS_InitReadWrite");
    m_open = true;
    m_slot = m_nss.internalKeySlot();
    if (!m_slot)
        return failed("PK11_GetInternalKeySlot");
    return makeUsable();
}

Result<Done> NssStore::makeUsable()
{
    if (m_nss.needsUserInit(m_slot)) {
        if (m_nss.initPin(m_slot, nullptr, "") != nss::success)
            return failed("PK11_InitPin");
        return Done{};
    }
    if (m_nss.needsLogin(m_slot))
        return Fault{FaultKind::PrimaryPasswordSet, {}};
    return Done{};
}

Result<QByteArray> NssStore::sealed(QByteArrayView clear)
{
    nss::Item defaultKey;
    nss::Item data = itemOf(clear);
    nss::Item result;
    // AES where the library knows it, as the client itself does; its older call makes Triple-DES.
    const nss::Status status =
        m_nss.encryptWith ? m_nss.encryptWith(m_slot, &defaultKey, nss::aesCbc, &data, &result, nullptr)
                          : m_nss.encrypt(&defaultKey, &data, &result, nullptr);
    if (status != nss::success)
        return failed("PK11SDR_Encrypt");
    const QByteArray blob = bytesOf(result).toByteArray().toBase64();
    m_nss.wipeAndFree(&result, 0);
    return blob;
}

bool NssStore::opensTo(const QByteArray &blob, QByteArrayView clear) const
{
    const QByteArray raw = QByteArray::fromBase64(blob);
    nss::Item data = itemOf(raw);
    nss::Item result;
    if (raw.isEmpty() || m_nss.decrypt(&data, &result, nullptr) != nss::success)
        return false;
    const bool same = bytesOf(result) == clear;
    m_nss.wipeAndFree(&result, 0);
    return same;
}

Result<VaultAnswer::Login> NssStore::seal(const VaultOrder::Login &login)
{
    const QByteArray userName = login.userName.toUtf8();
    const auto sealedName = sealed(userName);
    if (!sealedName)
        return sealedName.fault();
    const auto sealedPassword = login.password.reveal([this](QByteArrayView clear) { return sealed(clear); });
    if (!sealedPassword)
        return sealedPassword.fault();

    VaultAnswer::Login answer{{sealedName.value(), sealedPassword.value()}, std::nullopt, false};
    for (qsizetype index = 0; index < login.known.size(); ++index) {
        if (!opensTo(login.known.at(index).userName, userName))
            continue;
        answer.known = index;
        answer.samePassword = login.password.reveal(
            [&](QByteArrayView clear) { return opensTo(login.known.at(index).password, clear); });
        break;
    }
    // Nobody but the client's own library has to read this later: better to know now that it can.
    const bool readable =
        opensTo(answer.sealed.userName, userName) &&
        login.password.reveal([&](QByteArrayView clear) { return opensTo(answer.sealed.password, clear); });
    if (!readable)
        return failed("PK11SDR_Decrypt");
    return answer;
}

Result<Done> NssStore::trust(const QByteArray &der)
{
    nss::Item item = itemOf(der);
    nss::Certificate *const certificate = m_nss.newCertificate(m_nss.defaultDatabase(), &item, nullptr, 0, 1);
    if (!certificate)
        return failed("CERT_NewTempCertificate");
    const auto result = trust(certificate);
    m_nss.destroyCertificate(certificate);
    return result;
}

Result<Done> NssStore::trust(nss::Certificate *certificate)
{
    nss::Trust trust;
    if (m_nss.decodeTrust(&trust, "CT,,") != nss::success)
        return failed("CERT_DecodeTrustString");
    if (m_nss.importCertificate(m_slot, certificate, nss::anyObject, "assistant-messagerie", 0) !=
        nss::success)
        return failed("PK11_ImportCert");
    if (m_nss.changeTrust(m_nss.defaultDatabase(), certificate, &trust) != nss::success)
        return failed("CERT_ChangeCertTrust");
    return Done{};
}

Result<Done> NssStore::close()
{
    if (m_slot)
        m_nss.freeSlot(m_slot);
    m_slot = nullptr;
    if (!m_open)
        return Done{};
    m_open = false;
    if (m_nss.shutdown() != nss::success)
        return failed("NSS_Shutdown");
    return Done{};
}
