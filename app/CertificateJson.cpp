// SPDX-License-Identifier: GPL-3.0-or-later
#include "CertificateJson.h"

Json jsonOf(const CertificateFacts &certificate)
{
    return {{"subject", utf8(certificate.subject)},
            {"issuer", utf8(certificate.issuer)},
            {"notBefore", utf8(certificate.notBefore.toString(Qt::ISODate))},
            {"notAfter", utf8(certificate.notAfter.toString(Qt::ISODate))},
            {"sha256", certificate.sha256.toHex().toStdString()}};
}

Json jsonOf(std::span<const CertificateFacts> certificates)
{
    Json list = Json::array();
    for (const CertificateFacts &certificate : certificates)
        list.push_back(jsonOf(certificate));
    return list;
}
