// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/TrustedDomains.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array domains = {
    "education.gouv.fr"_L1, "ac-aix-marseille.fr"_L1, "ac-amiens.fr"_L1,      "ac-besancon.fr"_L1,
    "ac-bordeaux.fr"_L1,    "ac-caen.fr"_L1,          "ac-clermont.fr"_L1,    "ac-corse.fr"_L1,
    "ac-creteil.fr"_L1,     "ac-dijon.fr"_L1,         "ac-grenoble.fr"_L1,    "ac-guadeloupe.fr"_L1,
    "ac-guyane.fr"_L1,      "ac-lille.fr"_L1,         "ac-limoges.fr"_L1,     "ac-lyon.fr"_L1,
    "ac-martinique.fr"_L1,  "ac-mayotte.fr"_L1,       "ac-montpellier.fr"_L1, "ac-nancy-metz.fr"_L1,
    "ac-nantes.fr"_L1,      "ac-nice.fr"_L1,          "ac-normandie.fr"_L1,   "ac-orleans-tours.fr"_L1,
    "ac-paris.fr"_L1,       "ac-poitiers.fr"_L1,      "ac-reims.fr"_L1,       "ac-rennes.fr"_L1,
    "ac-reunion.fr"_L1,     "ac-rouen.fr"_L1,         "ac-strasbourg.fr"_L1,  "ac-toulouse.fr"_L1,
    "ac-versailles.fr"_L1,
};

bool isAtOrBelow(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

} // namespace

bool isTrustedHost(const QString &host)
{
    const QString lower = host.toLower();
    return std::ranges::any_of(domains, [&](QLatin1StringView domain) { return isAtOrBelow(lower, domain); });
}
