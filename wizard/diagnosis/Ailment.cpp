// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Ailment.h"

#include "diagnosis/wording/AilmentWording.h"

using namespace Qt::StringLiterals;

QLatin1StringView wordFor(Ailment ailment)
{
    switch (ailment) {
    case Ailment::LoginIsAddress: return "login-is-address"_L1;
    case Ailment::LoginIsNotAddress: return "login-is-not-address"_L1;
    case Ailment::OtherLogin: return "other-login"_L1;
    case Ailment::ClearText: return "clear-text"_L1;
    case Ailment::StartTlsOnTlsPort: return "starttls-on-tls-port"_L1;
    case Ailment::TlsOnStartTlsPort: return "tls-on-starttls-port"_L1;
    case Ailment::EncryptedPassword: return "encrypted-password"_L1;
    case Ailment::OldServer: return "old-server"_L1;
    case Ailment::ForeignServer: return "foreign-server"_L1;
    case Ailment::ForeignSender: return "foreign-sender"_L1;
    case Ailment::NoSender: return "no-sender"_L1;
    case Ailment::SenderUnreachable: return "sender-unreachable"_L1;
    case Ailment::PasswordChanged: return "password-changed"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<FaultKind> kindOf(Ailment ailment)
{
    switch (ailment) {
    case Ailment::LoginIsAddress: return FaultKind::LoginIsAddress;
    case Ailment::LoginIsNotAddress:
    case Ailment::OtherLogin: return FaultKind::LoginInvalid;
    case Ailment::ClearText: return FaultKind::ClearTextRefused;
    case Ailment::StartTlsOnTlsPort: return FaultKind::TlsOnStarttlsPort;
    case Ailment::TlsOnStartTlsPort: return FaultKind::PlainOnTlsPort;
    case Ailment::EncryptedPassword: return FaultKind::LoginMechanismMissing;
    case Ailment::ForeignSender:
    case Ailment::NoSender: return FaultKind::SendingRefused;
    case Ailment::PasswordChanged: return FaultKind::PasswordExpiredLikely;
    case Ailment::OldServer:
    case Ailment::ForeignServer:
    case Ailment::SenderUnreachable: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Advice adviceFor(Ailment ailment)
{
    switch (ailment) {
    case Ailment::LoginIsAddress: return AilmentWording::loginIsAddress();
    case Ailment::LoginIsNotAddress: return AilmentWording::loginIsNotAddress();
    case Ailment::OtherLogin: return AilmentWording::otherLogin();
    case Ailment::ClearText: return AilmentWording::clearText();
    case Ailment::StartTlsOnTlsPort: return AilmentWording::startTlsOnTlsPort();
    case Ailment::TlsOnStartTlsPort: return AilmentWording::tlsOnStartTlsPort();
    case Ailment::EncryptedPassword: return AilmentWording::encryptedPassword();
    case Ailment::OldServer: return AilmentWording::oldServer();
    case Ailment::ForeignServer: return AilmentWording::foreignServer();
    case Ailment::ForeignSender: return AilmentWording::foreignSender();
    case Ailment::NoSender: return AilmentWording::noSender();
    case Ailment::SenderUnreachable: return AilmentWording::senderUnreachable();
    case Ailment::PasswordChanged: return AilmentWording::passwordChanged();
    }
    Q_UNREACHABLE();
}

QString nameOfSigningIn(int authMethod)
{
    return AilmentWording::signingIn(authMethod);
}

QString nameOf(ServerSetting setting, bool sending)
{
    return AilmentWording::of(setting, sending);
}
