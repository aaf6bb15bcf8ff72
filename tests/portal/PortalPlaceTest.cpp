// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalPlace.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("A portal is followed to its own hosts over https, and nowhere else")
{
    const PortalPlace place{
        QUrl(u"https://portail.ac-amiens.fr/a"_s), {u"portail.ac-amiens.fr"_s, u"login.ac-amiens.fr"_s}, {}};
    const auto [url, admitted] = GENERATE(table<const char *, bool>({
        {"https://portail.ac-amiens.fr/b", true},
        {"https://PORTAIL.ac-amiens.fr:443/b?c=d", true},
        {"https://login.ac-amiens.fr/", true},
        {"http://portail.ac-amiens.fr/b", false},
        {"https://portail.ac-amiens.fr:8443/b", false},
        {"https://portail.ac-amiens.fr@evil.example/b", false},
        {"https://someone@portail.ac-amiens.fr/b", false},
        {"https://portail.ac-amiens.fr.evil.example/b", false},
        {"https://evil.example/portail.ac-amiens.fr", false},
        {"https://www.ac-amiens.fr/", false},
        {"javascript:alert(1)", false},
        {"data:text/html,a", false},
        {"", false},
    }));
    CAPTURE(url);
    CHECK(place.admits(QUrl(QString::fromLatin1(url))) == admitted);
}
