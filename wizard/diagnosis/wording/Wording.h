// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Catalogue.h"

#include <QCoreApplication>

// One function a kind, one class a family: the class is the context under which translators find the texts.
// Sentences say what happened, remedies what this person can do; neither blames, neither supposes a school or
// a home, neither ever advises to accept a certificate "anyway".

/// Who to call. Numbers are the académie's data, never ours.
class ContactWording
{
    Q_DECLARE_TR_FUNCTIONS(ContactWording)
public:
    static QString itReferent();
    static QString helpDesk();
    static QString staffOffice();
    static QString networkKeeper();
    static QString computerKeeper();
    static QString nobody();
};

/// The network between this computer and the servers.
class NetworkWording
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWording)
public:
    static Advice networkNone();
    static Advice dnsFailed();
    static Advice dnsHijacked();
    static Advice captivePortal();
    static Advice proxyRequired();
    static Advice proxyAuthRequired();
    static Advice portRefused();
    static Advice portSilent();
    static Advice portBlocked();
    static Advice serverDown();
    static Advice serverSilent();
    static Advice connectionCut();
    static Advice ipv6Broken();
};

/// A server that answers, but not as a mail server of this kind should.
class ServerWording
{
    Q_DECLARE_TR_FUNCTIONS(ServerWording)
public:
    static Advice notAMailServer();
    static Advice wrongProtocol();
    static Advice greetingMalformed();
    static Advice answerTooLong();
    static Advice plainOnTlsPort();
    static Advice tlsOnStarttlsPort();
    static Advice starttlsMissing();
    static Advice starttlsRefused();
    static Advice starttlsInjection();
    static Advice serverBusy();
    static Advice addressBanned();
};

/// Encryption, and the proof that a server is the one it claims to be.
class CertificateWording
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWording)
public:
    static Advice tlsTooOld();
    static Advice tlsHandshakeFailed();
    static Advice tlsClientCertificateRequired();
    static Advice certificateExpired();
    static Advice certificateNotYetValid();
    static Advice clockWrong();
    static Advice certificateWrongHost();
    static Advice certificateSelfSigned();
    static Advice certificateUnknownIssuer();
    static Advice certificateChainIncomplete();
    static Advice certificateWeak();
    static Advice certificateRevoked();
    static Advice certificateTrustedHereOnly();
    static Advice certificateTrustedBySchool();
    static Advice tlsIntercepted();
};

/// The login and the mailbox behind it.
class LoginWording
{
    Q_DECLARE_TR_FUNCTIONS(LoginWording)
public:
    static Advice loginRefused();
    static Advice loginIsAddress();
    static Advice loginThrottled();
    static Advice loginMechanismMissing();
    static Advice loginDisabledInClear();
    static Advice loginNeedsDigit();
    static Advice passwordIsNumen();
    static Advice passwordExpiredLikely();
    static Advice serviceMoved();
    static Advice mailboxOverQuota();
    static Advice sendingRefused();
    static Advice nameInvalid();
    static Advice loginInvalid();
    static Advice addressInvalid();
};

/// Thunderbird, the disk and the files of this computer.
class ComputerWording
{
    Q_DECLARE_TR_FUNCTIONS(ComputerWording)
public:
    static Advice clientMissing();
    static Advice clientRunning();
    static Advice profileLocked();
    static Advice profileNewer();
    static Advice prefsBroken();
    static Advice userJsOverrides();
    static Advice primaryPasswordSet();
    static Advice accountAlreadyThere();
    static Advice lettersReplaced();
    static Advice clientLacksStarttls();
    static Advice diskFull();
    static Advice readOnly();
    static Advice changedMeanwhile();
    static Advice nothingToUndo();
    static Advice nssUnusable();
    static Advice clearTextRefused();
    static Advice academyFileInvalid();
    static Advice stickChanged();
    static Advice cancelled();
};

/// A table of people and its lines.
class TableWording
{
    Q_DECLARE_TR_FUNCTIONS(TableWording)
public:
    static Advice tableUnreadable();
    static Advice tableEmpty();
    static Advice tableColumnSecret();
    static Advice tableColumnMissing();
    static Advice tableColumnRepeated();
    static Advice tableUserUnclear();
    static Advice cellTooLong();
    static Advice tooManyCells();
    static Advice incomingUnknown();
    static Advice clientUnknown();
    static Advice loginRepeated();
    static Advice addressRepeated();
    static Advice loginToConfirm();
    /// The sentence that uses the detail; see batch/TableShape.h, Columns.h and BatchPerson.h. Empty when it
    /// adds nothing.
    static QString detailed(const Fault &fault);

private:
    static QString ofColumns(const Fault &fault);
    static QString ofCells(const Fault &fault);
    static QString ofUnreadable(const QString &detail);
    static QString ofUser(const QString &detail);
    static QString ofLogins(const QString &detail);
};

/// The activation on the académie's portal.
class PortalWording
{
    Q_DECLARE_TR_FUNCTIONS(PortalWording)
public:
    static Advice portalNumenUnknown();
    static Advice portalDateMismatch();
    static Advice portalIdentityRefused();
    static Advice portalLocked();
    static Advice portalPasswordRefused();
    static Advice portalCaptcha();
    static Advice portalScriptOnly();
    static Advice portalFormUnknown();
    static Advice portalSessionExpired();
    static Advice portalMaintenance();
    static Advice portalRedirectedElsewhere();
    static Advice portalNotSecure();
    static Advice portalTooLarge();
    static Advice portalSilent();
    static Advice portalErrorPage();
    static Advice portalDoneLoginMissing();
    static Advice portalAlreadyActive();
};
