// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/FaultKind.h"

#include "account/FaultCode.h"

#include <algorithm>
#include <array>

namespace {

struct NamedKind {
    FaultKind kind;
    const char *identifier;
    const char *code;
};

// In the order of the enumeration, so that a kind is its own index. A code is of a family, which says where
// to look, and of the next number that was never used there; tests/data/fault-codes.txt keeps them all.
constexpr auto namedKinds = std::to_array<NamedKind>({
    {FaultKind::NetworkNone, "network-none", "NET-01"},
    {FaultKind::DnsFailed, "dns-failed", "NET-02"},
    {FaultKind::DnsHijacked, "dns-hijacked", "NET-03"},
    {FaultKind::CaptivePortal, "captive-portal", "NET-04"},
    {FaultKind::ProxyRequired, "proxy-required", "NET-05"},
    {FaultKind::ProxyAuthRequired, "proxy-auth-required", "NET-06"},
    {FaultKind::PortRefused, "port-refused", "NET-07"},
    {FaultKind::PortSilent, "port-silent", "NET-08"},
    {FaultKind::PortBlocked, "port-blocked", "NET-09"},
    {FaultKind::ServerDown, "server-down", "NET-10"},
    {FaultKind::ServerSilent, "server-silent", "NET-11"},
    {FaultKind::ConnectionCut, "connection-cut", "NET-12"},
    {FaultKind::Ipv6Broken, "ipv6-broken", "NET-13"},
    {FaultKind::NotAMailServer, "not-a-mail-server", "SRV-01"},
    {FaultKind::WrongProtocol, "wrong-protocol", "SRV-02"},
    {FaultKind::GreetingMalformed, "greeting-malformed", "SRV-03"},
    {FaultKind::AnswerTooLong, "answer-too-long", "SRV-04"},
    {FaultKind::PlainOnTlsPort, "plain-on-tls-port", "SRV-05"},
    {FaultKind::TlsOnStarttlsPort, "tls-on-starttls-port", "SRV-06"},
    {FaultKind::StarttlsMissing, "starttls-missing", "SRV-07"},
    {FaultKind::StarttlsRefused, "starttls-refused", "SRV-08"},
    {FaultKind::StarttlsInjection, "starttls-injection", "SRV-09"},
    {FaultKind::ServerBusy, "server-busy", "SRV-10"},
    {FaultKind::AddressBanned, "address-banned", "SRV-11"},
    {FaultKind::TlsTooOld, "tls-too-old", "TLS-01"},
    {FaultKind::TlsHandshakeFailed, "tls-handshake-failed", "TLS-02"},
    {FaultKind::TlsClientCertificateRequired, "tls-client-certificate-required", "TLS-03"},
    {FaultKind::CertificateExpired, "certificate-expired", "CRT-01"},
    {FaultKind::CertificateNotYetValid, "certificate-not-yet-valid", "CRT-02"},
    {FaultKind::ClockWrong, "clock-wrong", "CRT-03"},
    {FaultKind::CertificateWrongHost, "certificate-wrong-host", "CRT-04"},
    {FaultKind::CertificateSelfSigned, "certificate-self-signed", "CRT-05"},
    {FaultKind::CertificateUnknownIssuer, "certificate-unknown-issuer", "CRT-06"},
    {FaultKind::CertificateChainIncomplete, "certificate-chain-incomplete", "CRT-07"},
    {FaultKind::CertificateWeak, "certificate-weak", "CRT-08"},
    {FaultKind::CertificateRevoked, "certificate-revoked", "CRT-09"},
    {FaultKind::CertificateTrustedHereOnly, "certificate-trusted-here-only", "CRT-10"},
    {FaultKind::CertificateTrustedBySchool, "certificate-trusted-by-school", "CRT-11"},
    {FaultKind::TlsIntercepted, "tls-intercepted", "TLS-04"},
    {FaultKind::LoginRefused, "login-refused", "LOG-01"},
    {FaultKind::LoginIsAddress, "login-is-address", "LOG-02"},
    {FaultKind::LoginThrottled, "login-throttled", "LOG-03"},
    {FaultKind::LoginMechanismMissing, "login-mechanism-missing", "LOG-04"},
    {FaultKind::LoginDisabledInClear, "login-disabled-in-clear", "LOG-05"},
    {FaultKind::LoginNeedsDigit, "login-needs-digit", "LOG-06"},
    {FaultKind::PasswordIsNumen, "password-is-numen", "LOG-07"},
    {FaultKind::PasswordExpiredLikely, "password-expired-likely", "LOG-08"},
    {FaultKind::ServiceMoved, "service-moved", "LOG-09"},
    {FaultKind::MailboxOverQuota, "mailbox-over-quota", "BOX-01"},
    {FaultKind::SendingRefused, "sending-refused", "BOX-02"},
    {FaultKind::ClientMissing, "client-missing", "CLI-01"},
    {FaultKind::ClientRunning, "client-running", "CLI-02"},
    {FaultKind::ProfileLocked, "profile-locked", "CLI-03"},
    {FaultKind::ProfileNewer, "profile-newer", "CLI-04"},
    {FaultKind::PrefsBroken, "prefs-broken", "CLI-05"},
    {FaultKind::UserJsOverrides, "user-js-overrides", "CLI-06"},
    {FaultKind::PrimaryPasswordSet, "primary-password-set", "CLI-07"},
    {FaultKind::AccountAlreadyThere, "account-already-there", "CLI-08"},
    {FaultKind::LettersReplaced, "letters-replaced", "CLI-09"},
    {FaultKind::ClientLacksStarttls, "client-lacks-starttls", "CLI-10"},
    {FaultKind::DiskFull, "disk-full", "DSK-01"},
    {FaultKind::ReadOnly, "read-only", "DSK-02"},
    {FaultKind::ChangedMeanwhile, "changed-meanwhile", "DSK-03"},
    {FaultKind::NothingToUndo, "nothing-to-undo", "DSK-04"},
    {FaultKind::NssUnusable, "nss-unusable", "CLI-11"},
    {FaultKind::ClearTextRefused, "clear-text-refused", "PRG-01"},
    {FaultKind::AcademyFileInvalid, "academy-file-invalid", "PRG-02"},
    {FaultKind::StickChanged, "stick-changed", "PRG-03"},
    {FaultKind::Cancelled, "cancelled", "PRG-04"},
    {FaultKind::NameInvalid, "name-invalid", "TYP-01"},
    {FaultKind::LoginInvalid, "login-invalid", "TYP-02"},
    {FaultKind::AddressInvalid, "address-invalid", "TYP-03"},
    {FaultKind::TableUnreadable, "table-unreadable", "TAB-01"},
    {FaultKind::TableEmpty, "table-empty", "TAB-02"},
    {FaultKind::TableColumnSecret, "table-column-secret", "TAB-03"},
    {FaultKind::TableColumnMissing, "table-column-missing", "TAB-04"},
    {FaultKind::TableColumnRepeated, "table-column-repeated", "TAB-05"},
    {FaultKind::TableUserUnclear, "table-user-unclear", "TAB-06"},
    {FaultKind::CellTooLong, "cell-too-long", "TAB-07"},
    {FaultKind::TooManyCells, "too-many-cells", "TAB-08"},
    {FaultKind::IncomingUnknown, "incoming-unknown", "TAB-09"},
    {FaultKind::ClientUnknown, "client-unknown", "TAB-10"},
    {FaultKind::LoginRepeated, "login-repeated", "TAB-11"},
    {FaultKind::AddressRepeated, "address-repeated", "TAB-12"},
    {FaultKind::LoginToConfirm, "login-to-confirm", "TAB-13"},
    {FaultKind::PortalNumenUnknown, "portal-numen-unknown", "POR-01"},
    {FaultKind::PortalDateMismatch, "portal-date-mismatch", "POR-02"},
    {FaultKind::PortalIdentityRefused, "portal-identity-refused", "POR-03"},
    {FaultKind::PortalLocked, "portal-locked", "POR-04"},
    {FaultKind::PortalPasswordRefused, "portal-password-refused", "POR-05"},
    {FaultKind::PortalCaptcha, "portal-captcha", "POR-06"},
    {FaultKind::PortalScriptOnly, "portal-script-only", "POR-07"},
    {FaultKind::PortalFormUnknown, "portal-form-unknown", "POR-08"},
    {FaultKind::PortalSessionExpired, "portal-session-expired", "POR-09"},
    {FaultKind::PortalMaintenance, "portal-maintenance", "POR-10"},
    {FaultKind::PortalRedirectedElsewhere, "portal-redirected-elsewhere", "POR-11"},
    {FaultKind::PortalNotSecure, "portal-not-secure", "POR-12"},
    {FaultKind::PortalTooLarge, "portal-too-large", "POR-13"},
    {FaultKind::PortalSilent, "portal-silent", "POR-14"},
    {FaultKind::PortalErrorPage, "portal-error-page", "POR-15"},
    {FaultKind::PortalDoneLoginMissing, "portal-done-login-missing", "POR-16"},
    {FaultKind::PortalAlreadyActive, "portal-already-active", "POR-17"},
});

static_assert(static_cast<std::size_t>(FaultKind::PortalAlreadyActive) + 1 == namedKinds.size());

} // namespace

QLatin1StringView identifierOf(FaultKind kind)
{
    return QLatin1StringView(namedKinds.at(static_cast<std::size_t>(kind)).identifier);
}

QLatin1StringView shortCodeOf(FaultKind kind)
{
    return QLatin1StringView(namedKinds.at(static_cast<std::size_t>(kind)).code);
}

QString faultCode(const QString &academyPrefix, FaultKind kind)
{
    return academyPrefix.isEmpty() ? QString(shortCodeOf(kind)) : academyPrefix + u'-' + shortCodeOf(kind);
}

std::optional<FaultKind> faultKindFrom(QStringView identifier)
{
    const auto found = std::ranges::find_if(namedKinds, [&](const NamedKind &named) {
        return identifier == QLatin1StringView(named.identifier);
    });
    return found == namedKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::span<const FaultKind> allFaultKinds()
{
    static const auto kinds = [] {
        std::array<FaultKind, namedKinds.size()> all{};
        std::ranges::transform(namedKinds, all.begin(), &NamedKind::kind);
        return all;
    }();
    return kinds;
}
