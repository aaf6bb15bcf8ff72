// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/FaultKind.h"

#include "account/FaultCode.h"
#include "support/Catch.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The published contract, in its order. A line may be added, never changed or removed.
constexpr const char *published[] = {
    "network-none",
    "dns-failed",
    "dns-hijacked",
    "captive-portal",
    "proxy-required",
    "proxy-auth-required",
    "port-refused",
    "port-silent",
    "port-blocked",
    "server-down",
    "server-silent",
    "connection-cut",
    "ipv6-broken",
    "not-a-mail-server",
    "wrong-protocol",
    "greeting-malformed",
    "answer-too-long",
    "plain-on-tls-port",
    "tls-on-starttls-port",
    "starttls-missing",
    "starttls-refused",
    "starttls-injection",
    "server-busy",
    "address-banned",
    "tls-too-old",
    "tls-handshake-failed",
    "tls-client-certificate-required",
    "certificate-expired",
    "certificate-not-yet-valid",
    "clock-wrong",
    "certificate-wrong-host",
    "certificate-self-signed",
    "certificate-unknown-issuer",
    "certificate-chain-incomplete",
    "certificate-weak",
    "certificate-revoked",
    "certificate-trusted-here-only",
    "certificate-trusted-by-school",
    "tls-intercepted",
    "login-refused",
    "login-is-address",
    "login-throttled",
    "login-mechanism-missing",
    "login-disabled-in-clear",
    "login-needs-digit",
    "password-is-numen",
    "password-expired-likely",
    "service-moved",
    "mailbox-over-quota",
    "sending-refused",
    "client-missing",
    "client-running",
    "profile-locked",
    "profile-newer",
    "prefs-broken",
    "user-js-overrides",
    "primary-password-set",
    "account-already-there",
    "letters-replaced",
    "client-lacks-starttls",
    "disk-full",
    "read-only",
    "changed-meanwhile",
    "nothing-to-undo",
    "nss-unusable",
    "clear-text-refused",
    "academy-file-invalid",
    "stick-changed",
    "cancelled",
    "name-invalid",
    "login-invalid",
    "address-invalid",
    "table-unreadable",
    "table-empty",
    "table-column-secret",
    "table-column-missing",
    "table-column-repeated",
    "table-user-unclear",
    "cell-too-long",
    "too-many-cells",
    "incoming-unknown",
    "client-unknown",
    "login-repeated",
    "address-repeated",
    "login-to-confirm",
    "portal-numen-unknown",
    "portal-date-mismatch",
    "portal-identity-refused",
    "portal-locked",
    "portal-password-refused",
    "portal-captcha",
    "portal-script-only",
    "portal-form-unknown",
    "portal-session-expired",
    "portal-maintenance",
    "portal-redirected-elsewhere",
    "portal-not-secure",
    "portal-too-large",
    "portal-silent",
    "portal-error-page",
    "portal-done-login-missing",
    "portal-already-active",
};

} // namespace

TEST_CASE("the identifiers are the published ones, all of them and no other")
{
    QStringList expected;
    for (const char *identifier : published)
        expected += QString::fromLatin1(identifier);
    QStringList actual;
    for (const FaultKind kind : allFaultKinds())
        actual += identifierOf(kind);

    CHECK(actual == expected);
}

TEST_CASE("each identifier is unique, in kebab case, and leads back to its kind")
{
    static const QRegularExpression kebab(u"\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    QStringList seen;
    for (const FaultKind kind : allFaultKinds()) {
        const QString identifier = identifierOf(kind);
        CAPTURE(identifier);
        CHECK(kebab.match(identifier).hasMatch());
        CHECK_FALSE(seen.contains(identifier));
        CHECK(faultKindFrom(identifier) == kind);
        seen += identifier;
    }
}

TEST_CASE("what is no identifier leads to no kind")
{
    CHECK_FALSE(faultKindFrom(u""));
    CHECK_FALSE(faultKindFrom(u"unknown"));
    CHECK_FALSE(faultKindFrom(u"Port-Refused"));
}

TEST_CASE("the short codes are the published ones, all of them and no other")
{
    // A line may be added, never changed or removed: help desks have lists of these.
    QFile file(QStringLiteral(TEST_DATA_DIR "/fault-codes.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList published = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList actual;
    for (const FaultKind kind : allFaultKinds())
        actual += shortCodeOf(kind) + u' ' + identifierOf(kind);
    published.sort();
    actual.sort();

    CHECK(actual == published);
}

TEST_CASE("each short code is unique: three letters of a family and a number without gaps")
{
    static const QRegularExpression shape(u"\\A([A-Z]{3})-(\\d{2})\\z"_s);
    QMap<QString, QList<int>> numbers;
    for (const FaultKind kind : allFaultKinds()) {
        const auto match = shape.match(shortCodeOf(kind));
        CAPTURE(shortCodeOf(kind));
        REQUIRE(match.hasMatch());
        numbers[match.captured(1)] += match.captured(2).toInt();
    }
    for (QList<int> &family : numbers) {
        std::ranges::sort(family);
        for (qsizetype place = 0; place < family.size(); ++place)
            CHECK(family.at(place) == static_cast<int>(place) + 1);
    }
}

TEST_CASE("the académie's prefix stands before a code, where it has one")
{
    CHECK(faultCode(u"AM"_s, FaultKind::TlsIntercepted) == u"AM-TLS-04"_s);
    CHECK(faultCode({}, FaultKind::TlsIntercepted) == u"TLS-04"_s);
}
