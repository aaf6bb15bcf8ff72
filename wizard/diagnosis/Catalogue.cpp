// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Catalogue.h"

#include "diagnosis/wording/DetailWording.h"
#include "diagnosis/wording/NameWording.h"
#include "diagnosis/wording/OutlookWording.h"
#include "diagnosis/wording/Wording.h"

// Without a default on purpose: a kind without words does not compile.
// NOLINTNEXTLINE(readability-function-size): one line a kind, nothing else
Advice adviceFor(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NetworkNone: return NetworkWording::networkNone();
    case FaultKind::DnsFailed: return NetworkWording::dnsFailed();
    case FaultKind::DnsHijacked: return NetworkWording::dnsHijacked();
    case FaultKind::CaptivePortal: return NetworkWording::captivePortal();
    case FaultKind::ProxyRequired: return NetworkWording::proxyRequired();
    case FaultKind::ProxyAuthRequired: return NetworkWording::proxyAuthRequired();
    case FaultKind::PortRefused: return NetworkWording::portRefused();
    case FaultKind::PortSilent: return NetworkWording::portSilent();
    case FaultKind::PortBlocked: return NetworkWording::portBlocked();
    case FaultKind::ServerDown: return NetworkWording::serverDown();
    case FaultKind::ServerSilent: return NetworkWording::serverSilent();
    case FaultKind::ConnectionCut: return NetworkWording::connectionCut();
    case FaultKind::Ipv6Broken: return NetworkWording::ipv6Broken();
    case FaultKind::NotAMailServer: return ServerWording::notAMailServer();
    case FaultKind::WrongProtocol: return ServerWording::wrongProtocol();
    case FaultKind::GreetingMalformed: return ServerWording::greetingMalformed();
    case FaultKind::AnswerTooLong: return ServerWording::answerTooLong();
    case FaultKind::PlainOnTlsPort: return ServerWording::plainOnTlsPort();
    case FaultKind::TlsOnStarttlsPort: return ServerWording::tlsOnStarttlsPort();
    case FaultKind::StarttlsMissing: return ServerWording::starttlsMissing();
    case FaultKind::StarttlsRefused: return ServerWording::starttlsRefused();
    case FaultKind::StarttlsInjection: return ServerWording::starttlsInjection();
    case FaultKind::ServerBusy: return ServerWording::serverBusy();
    case FaultKind::AddressBanned: return ServerWording::addressBanned();
    case FaultKind::TlsTooOld: return CertificateWording::tlsTooOld();
    case FaultKind::TlsHandshakeFailed: return CertificateWording::tlsHandshakeFailed();
    case FaultKind::TlsClientCertificateRequired: return CertificateWording::tlsClientCertificateRequired();
    case FaultKind::CertificateExpired: return CertificateWording::certificateExpired();
    case FaultKind::CertificateNotYetValid: return CertificateWording::certificateNotYetValid();
    case FaultKind::ClockWrong: return CertificateWording::clockWrong();
    case FaultKind::CertificateWrongHost: return CertificateWording::certificateWrongHost();
    case FaultKind::CertificateSelfSigned: return CertificateWording::certificateSelfSigned();
    case FaultKind::CertificateUnknownIssuer: return CertificateWording::certificateUnknownIssuer();
    case FaultKind::CertificateChainIncomplete: return CertificateWording::certificateChainIncomplete();
    case FaultKind::CertificateWeak: return CertificateWording::certificateWeak();
    case FaultKind::CertificateRevoked: return CertificateWording::certificateRevoked();
    case FaultKind::CertificateTrustedHereOnly: return CertificateWording::certificateTrustedHereOnly();
    case FaultKind::CertificateTrustedBySchool: return CertificateWording::certificateTrustedBySchool();
    case FaultKind::TlsIntercepted: return CertificateWording::tlsIntercepted();
    case FaultKind::LoginRefused: return LoginWording::loginRefused();
    case FaultKind::LoginIsAddress: return LoginWording::loginIsAddress();
    case FaultKind::LoginThrottled: return LoginWording::loginThrottled();
    case FaultKind::LoginMechanismMissing: return LoginWording::loginMechanismMissing();
    case FaultKind::LoginDisabledInClear: return LoginWording::loginDisabledInClear();
    case FaultKind::LoginNeedsDigit: return LoginWording::loginNeedsDigit();
    case FaultKind::PasswordIsNumen: return LoginWording::passwordIsNumen();
    case FaultKind::PasswordExpiredLikely: return LoginWording::passwordExpiredLikely();
    case FaultKind::ServiceMoved: return LoginWording::serviceMoved();
    case FaultKind::MailboxOverQuota: return LoginWording::mailboxOverQuota();
    case FaultKind::SendingRefused: return LoginWording::sendingRefused();
    case FaultKind::NameInvalid: return LoginWording::nameInvalid();
    case FaultKind::LoginInvalid: return LoginWording::loginInvalid();
    case FaultKind::AddressInvalid: return LoginWording::addressInvalid();
    case FaultKind::TableUnreadable: return TableWording::tableUnreadable();
    case FaultKind::TableEmpty: return TableWording::tableEmpty();
    case FaultKind::TableColumnSecret: return TableWording::tableColumnSecret();
    case FaultKind::TableColumnMissing: return TableWording::tableColumnMissing();
    case FaultKind::TableColumnRepeated: return TableWording::tableColumnRepeated();
    case FaultKind::TableUserUnclear: return TableWording::tableUserUnclear();
    case FaultKind::CellTooLong: return TableWording::cellTooLong();
    case FaultKind::TooManyCells: return TableWording::tooManyCells();
    case FaultKind::IncomingUnknown: return TableWording::incomingUnknown();
    case FaultKind::ClientUnknown: return TableWording::clientUnknown();
    case FaultKind::LoginRepeated: return TableWording::loginRepeated();
    case FaultKind::AddressRepeated: return TableWording::addressRepeated();
    case FaultKind::LoginToConfirm: return TableWording::loginToConfirm();
    case FaultKind::ClientMissing: return ComputerWording::clientMissing();
    case FaultKind::ClientRunning: return ComputerWording::clientRunning();
    case FaultKind::ProfileLocked: return ComputerWording::profileLocked();
    case FaultKind::ProfileNewer: return ComputerWording::profileNewer();
    case FaultKind::PrefsBroken: return ComputerWording::prefsBroken();
    case FaultKind::UserJsOverrides: return ComputerWording::userJsOverrides();
    case FaultKind::PrimaryPasswordSet: return ComputerWording::primaryPasswordSet();
    case FaultKind::AccountAlreadyThere: return ComputerWording::accountAlreadyThere();
    case FaultKind::LettersReplaced: return ComputerWording::lettersReplaced();
    case FaultKind::ClientLacksStarttls: return ComputerWording::clientLacksStarttls();
    case FaultKind::DiskFull: return ComputerWording::diskFull();
    case FaultKind::ReadOnly: return ComputerWording::readOnly();
    case FaultKind::ChangedMeanwhile: return ComputerWording::changedMeanwhile();
    case FaultKind::NothingToUndo: return ComputerWording::nothingToUndo();
    case FaultKind::NssUnusable: return ComputerWording::nssUnusable();
    case FaultKind::ClearTextRefused: return ComputerWording::clearTextRefused();
    case FaultKind::AcademyFileInvalid: return ComputerWording::academyFileInvalid();
    case FaultKind::StickChanged: return ComputerWording::stickChanged();
    case FaultKind::Cancelled: return ComputerWording::cancelled();
    case FaultKind::PortalNumenUnknown: return PortalWording::portalNumenUnknown();
    case FaultKind::PortalDateMismatch: return PortalWording::portalDateMismatch();
    case FaultKind::PortalIdentityRefused: return PortalWording::portalIdentityRefused();
    case FaultKind::PortalLocked: return PortalWording::portalLocked();
    case FaultKind::PortalPasswordRefused: return PortalWording::portalPasswordRefused();
    case FaultKind::PortalCaptcha: return PortalWording::portalCaptcha();
    case FaultKind::PortalScriptOnly: return PortalWording::portalScriptOnly();
    case FaultKind::PortalFormUnknown: return PortalWording::portalFormUnknown();
    case FaultKind::PortalSessionExpired: return PortalWording::portalSessionExpired();
    case FaultKind::PortalMaintenance: return PortalWording::portalMaintenance();
    case FaultKind::PortalRedirectedElsewhere: return PortalWording::portalRedirectedElsewhere();
    case FaultKind::PortalNotSecure: return PortalWording::portalNotSecure();
    case FaultKind::PortalTooLarge: return PortalWording::portalTooLarge();
    case FaultKind::PortalSilent: return PortalWording::portalSilent();
    case FaultKind::PortalErrorPage: return PortalWording::portalErrorPage();
    case FaultKind::PortalDoneLoginMissing: return PortalWording::portalDoneLoginMissing();
    case FaultKind::PortalAlreadyActive: return PortalWording::portalAlreadyActive();
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const Fault &fault)
{
    const QString detailed = DetailWording::sentence(fault);
    return detailed.isEmpty() ? adviceFor(fault.kind).sentence : detailed;
}

QString nameNotInUse()
{
    return NameWording::nameNotInUse();
}

QString outlookCaution()
{
    return OutlookWording::caution();
}

QString newOutlookWarning()
{
    return OutlookWording::newOutlook();
}

QString windowsMailWarning()
{
    return OutlookWording::windowsMail();
}

QString withColon(const QString &head, const QString &rest)
{
    return NameWording::withColon(head, rest);
}

QString sentenceFor(PasswordConcern concern)
{
    return NameWording::of(concern);
}

QString reasonFor(LoginReason reason)
{
    return NameWording::of(reason);
}

QString nameOf(ProbeStep step)
{
    return NameWording::of(step);
}

QString nameOf(ProbeState state)
{
    return NameWording::of(state);
}

QString nameOf(TrustSource source)
{
    return NameWording::of(source);
}

QString nameOf(Security security)
{
    return NameWording::of(security);
}
