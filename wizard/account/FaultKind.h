// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

/// Every way a set-up can go wrong that a person can do something about. A public contract: the identifiers
/// appear in `check --json`, in reports and in the guide; a kind may be refined later, never renamed.
/// Sentences and remedies live in diagnosis/Catalogue, nowhere else.
// clang-format off
enum class FaultKind {
    NetworkNone,
    DnsFailed, DnsHijacked,
    CaptivePortal,
    ProxyRequired, ProxyAuthRequired,
    PortRefused, PortSilent, PortBlocked, ServerDown,
    ServerSilent, ConnectionCut, Ipv6Broken,
    NotAMailServer, WrongProtocol, GreetingMalformed, AnswerTooLong,
    PlainOnTlsPort, TlsOnStarttlsPort,
    StarttlsMissing, StarttlsRefused, StarttlsInjection,
    ServerBusy, AddressBanned,
    TlsTooOld, TlsHandshakeFailed, TlsClientCertificateRequired,
    CertificateExpired, CertificateNotYetValid, ClockWrong,
    CertificateWrongHost, CertificateSelfSigned, CertificateUnknownIssuer, CertificateChainIncomplete, CertificateWeak, CertificateRevoked, CertificateTrustedHereOnly, CertificateTrustedBySchool,
    TlsIntercepted,
    LoginRefused, LoginIsAddress, LoginThrottled, LoginMechanismMissing, LoginDisabledInClear,
    LoginNeedsDigit, PasswordIsNumen, PasswordExpiredLikely, ServiceMoved,
    MailboxOverQuota, SendingRefused,
    ClientMissing, ClientRunning, ProfileLocked, ProfileNewer, PrefsBroken, UserJsOverrides, PrimaryPasswordSet,
    AccountAlreadyThere, LettersReplaced, ClientLacksStarttls,
    DiskFull, ReadOnly, ChangedMeanwhile, NothingToUndo,
    NssUnusable, ClearTextRefused, AcademyFileInvalid, StickChanged, Cancelled,
    NameInvalid, LoginInvalid, AddressInvalid,
    TableUnreadable, TableEmpty, TableColumnSecret, TableColumnMissing, TableColumnRepeated, TableUserUnclear,
    CellTooLong, TooManyCells, IncomingUnknown, ClientUnknown, LoginRepeated, AddressRepeated, LoginToConfirm,
    PortalNumenUnknown, PortalDateMismatch, PortalIdentityRefused, PortalLocked, PortalPasswordRefused, PortalCaptcha, PortalScriptOnly, PortalFormUnknown, PortalSessionExpired, PortalMaintenance, PortalRedirectedElsewhere, PortalNotSecure, PortalTooLarge, PortalSilent, PortalErrorPage, PortalDoneLoginMissing, PortalAlreadyActive,
};
// clang-format on

/// The published identifier: lower case, words joined by hyphens, e.g. "port-refused".
QLatin1StringView identifierOf(FaultKind kind);
std::optional<FaultKind> faultKindFrom(QStringView identifier);

/// All kinds, in the order of the enumeration; for tables, tests and the guide.
std::span<const FaultKind> allFaultKinds();
