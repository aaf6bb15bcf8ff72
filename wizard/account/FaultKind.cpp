// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/FaultKind.h"

#include <algorithm>
#include <array>

namespace {

struct NamedKind {
    FaultKind kind;
    const char *identifier;
};

// In the order of the enumeration, so that a kind is its own index.
constexpr auto namedKinds = std::to_array<NamedKind>({
    {FaultKind::NetworkNone, "network-none"},
    {FaultKind::DnsFailed, "dns-failed"},
    {FaultKind::DnsHijacked, "dns-hijacked"},
    {FaultKind::CaptivePortal, "captive-portal"},
    {FaultKind::ProxyRequired, "proxy-required"},
    {FaultKind::ProxyAuthRequired, "proxy-auth-required"},
    {FaultKind::PortRefused, "port-refused"},
    {FaultKind::PortSilent, "port-silent"},
    {FaultKind::PortBlocked, "port-blocked"},
    {FaultKind::ServerDown, "server-down"},
    {FaultKind::ServerSilent, "server-silent"},
    {FaultKind::ConnectionCut, "connection-cut"},
    {FaultKind::Ipv6Broken, "ipv6-broken"},
    {FaultKind::NotAMailServer, "not-a-mail-server"},
    {FaultKind::WrongProtocol, "wrong-protocol"},
    {FaultKind::GreetingMalformed, "greeting-malformed"},
    {FaultKind::AnswerTooLong, "answer-too-long"},
    {FaultKind::PlainOnTlsPort, "plain-on-tls-port"},
    {FaultKind::TlsOnStarttlsPort, "tls-on-starttls-port"},
    {FaultKind::StarttlsMissing, "starttls-missing"},
    {FaultKind::StarttlsRefused, "starttls-refused"},
    {FaultKind::StarttlsInjection, "starttls-injection"},
    {FaultKind::ServerBusy, "server-busy"},
    {FaultKind::AddressBanned, "address-banned"},
    {FaultKind::TlsTooOld, "tls-too-old"},
    {FaultKind::TlsHandshakeFailed, "tls-handshake-failed"},
    {FaultKind::TlsClientCertificateRequired, "tls-client-certificate-required"},
    {FaultKind::CertificateExpired, "certificate-expired"},
    {FaultKind::CertificateNotYetValid, "certificate-not-yet-valid"},
    {FaultKind::ClockWrong, "clock-wrong"},
    {FaultKind::CertificateWrongHost, "certificate-wrong-host"},
    {FaultKind::CertificateSelfSigned, "certificate-self-signed"},
    {FaultKind::CertificateUnknownIssuer, "certificate-unknown-issuer"},
    {FaultKind::CertificateChainIncomplete, "certificate-chain-incomplete"},
    {FaultKind::CertificateWeak, "certificate-weak"},
    {FaultKind::CertificateRevoked, "certificate-revoked"},
    {FaultKind::CertificateTrustedHereOnly, "certificate-trusted-here-only"},
    {FaultKind::TlsIntercepted, "tls-intercepted"},
    {FaultKind::LoginRefused, "login-refused"},
    {FaultKind::LoginIsAddress, "login-is-address"},
    {FaultKind::LoginThrottled, "login-throttled"},
    {FaultKind::LoginMechanismMissing, "login-mechanism-missing"},
    {FaultKind::LoginDisabledInClear, "login-disabled-in-clear"},
    {FaultKind::LoginNeedsDigit, "login-needs-digit"},
    {FaultKind::PasswordIsNumen, "password-is-numen"},
    {FaultKind::PasswordExpiredLikely, "password-expired-likely"},
    {FaultKind::ServiceMoved, "service-moved"},
    {FaultKind::MailboxOverQuota, "mailbox-over-quota"},
    {FaultKind::SendingRefused, "sending-refused"},
    {FaultKind::ClientMissing, "client-missing"},
    {FaultKind::ClientRunning, "client-running"},
    {FaultKind::ProfileLocked, "profile-locked"},
    {FaultKind::ProfileNewer, "profile-newer"},
    {FaultKind::PrefsBroken, "prefs-broken"},
    {FaultKind::UserJsOverrides, "user-js-overrides"},
    {FaultKind::PrimaryPasswordSet, "primary-password-set"},
    {FaultKind::AccountAlreadyThere, "account-already-there"},
    {FaultKind::LettersReplaced, "letters-replaced"},
    {FaultKind::ClientLacksStarttls, "client-lacks-starttls"},
    {FaultKind::DiskFull, "disk-full"},
    {FaultKind::ReadOnly, "read-only"},
    {FaultKind::ChangedMeanwhile, "changed-meanwhile"},
    {FaultKind::NothingToUndo, "nothing-to-undo"},
    {FaultKind::NssUnusable, "nss-unusable"},
    {FaultKind::ClearTextRefused, "clear-text-refused"},
    {FaultKind::AcademyFileInvalid, "academy-file-invalid"},
    {FaultKind::StickChanged, "stick-changed"},
    {FaultKind::Cancelled, "cancelled"},
    {FaultKind::NameInvalid, "name-invalid"},
    {FaultKind::LoginInvalid, "login-invalid"},
    {FaultKind::AddressInvalid, "address-invalid"},
    {FaultKind::PortalNumenUnknown, "portal-numen-unknown"},
    {FaultKind::PortalDateMismatch, "portal-date-mismatch"},
    {FaultKind::PortalIdentityRefused, "portal-identity-refused"},
    {FaultKind::PortalLocked, "portal-locked"},
    {FaultKind::PortalPasswordRefused, "portal-password-refused"},
    {FaultKind::PortalCaptcha, "portal-captcha"},
    {FaultKind::PortalScriptOnly, "portal-script-only"},
    {FaultKind::PortalFormUnknown, "portal-form-unknown"},
    {FaultKind::PortalSessionExpired, "portal-session-expired"},
    {FaultKind::PortalMaintenance, "portal-maintenance"},
    {FaultKind::PortalRedirectedElsewhere, "portal-redirected-elsewhere"},
    {FaultKind::PortalNotSecure, "portal-not-secure"},
    {FaultKind::PortalTooLarge, "portal-too-large"},
    {FaultKind::PortalSilent, "portal-silent"},
    {FaultKind::PortalErrorPage, "portal-error-page"},
    {FaultKind::PortalDoneLoginMissing, "portal-done-login-missing"},
    {FaultKind::PortalAlreadyActive, "portal-already-active"},
});

static_assert(static_cast<std::size_t>(FaultKind::PortalAlreadyActive) + 1 == namedKinds.size());

} // namespace

QLatin1StringView identifierOf(FaultKind kind)
{
    return QLatin1StringView(namedKinds.at(static_cast<std::size_t>(kind)).identifier);
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
