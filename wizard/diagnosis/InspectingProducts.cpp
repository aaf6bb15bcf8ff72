// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/InspectingProducts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Product {
    QLatin1StringView mark; ///< A part of the issuer's name that nobody else uses, without regard to case.
    QLatin1StringView name;
};

// Issuer names as the products' own manuals and their users' reports show them. Companies that also run a
// public authority are named by the product, never by the company.
constexpr std::array products = {
    Product{"avast web/mail shield"_L1, "Avast"_L1},
    Product{"avg web/mail shield"_L1, "AVG"_L1},
    Product{"norton web/mail shield"_L1, "Norton"_L1},
    Product{"avira web/mail shield"_L1, "Avira"_L1},
    Product{"eset ssl filter"_L1, "ESET"_L1},
    Product{"kaspersky"_L1, "Kaspersky"_L1},
    Product{"bitdefender personal ca"_L1, "Bitdefender"_L1},
    Product{"bitdefender ca ssl"_L1, "Bitdefender"_L1},
    Product{"bullguard ssl proxy"_L1, "BullGuard"_L1},
    Product{"spider gate"_L1, "Dr.Web"_L1},
    Product{"adguard personal ca"_L1, "AdGuard"_L1},
    Product{"sophos ssl ca"_L1, "Sophos"_L1},
    Product{"sophos web appliance"_L1, "Sophos"_L1},
    Product{"mcafee web gateway"_L1, "McAfee Web Gateway"_L1},
    Product{"fortinet"_L1, "FortiGate"_L1},
    Product{"fortigate"_L1, "FortiGate"_L1},
    Product{"stormshield"_L1, "Stormshield"_L1},
    Product{"netasq"_L1, "Stormshield"_L1},
    Product{"olfeo"_L1, "Olfeo"_L1},
    Product{"zscaler"_L1, "Zscaler"_L1},
    Product{"netskope"_L1, "Netskope"_L1},
    Product{"forcepoint"_L1, "Forcepoint"_L1},
    Product{"websense"_L1, "Forcepoint"_L1},
    Product{"cisco umbrella"_L1, "Cisco Umbrella"_L1},
    Product{"sonicwall"_L1, "SonicWall"_L1},
    Product{"fireware web ca"_L1, "WatchGuard"_L1},
    Product{"untangle"_L1, "Untangle"_L1},
    Product{"smoothwall"_L1, "Smoothwall"_L1},
    Product{"lightspeed systems"_L1, "Lightspeed"_L1},
};

} // namespace

std::optional<QString> inspectingProductBehind(const CertificateFacts &certificate)
{
    const auto found = std::ranges::find_if(products, [&](const Product &product) {
        return certificate.issuer.contains(product.mark, Qt::CaseInsensitive) ||
               certificate.issuerOrganisation.contains(product.mark, Qt::CaseInsensitive);
    });
    return found == products.end() ? std::nullopt : std::optional<QString>(found->name);
}
