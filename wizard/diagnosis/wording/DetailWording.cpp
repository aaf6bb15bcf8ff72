// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/DetailWording.h"

#include "diagnosis/wording/ReasonWording.h"
#include "diagnosis/wording/Wording.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// The day by this computer's calendar; empty when @p iso is no moment.
QString dayOf(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat)
                            : QString();
}

QString minuteOf(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

/// tr() has replaced nothing yet: @p pattern holds one %1. Empty stays empty.
QString filled(const QString &pattern, const QString &value)
{
    return value.isEmpty() ? QString() : pattern.arg(value);
}

} // namespace

QString DetailWording::sentence(const Fault &fault)
{
    if (fault.detail.isEmpty())
        return {};
    if (fault.kind == FaultKind::NameInvalid)
        return ofName(fault.detail);
    if (fault.kind == FaultKind::LoginInvalid)
        return ofLogin(fault.detail);
    if (fault.kind == FaultKind::AddressInvalid)
        return ofAddress(fault.detail);
    const QString verdict = ofVerdict(fault);
    if (!verdict.isEmpty())
        return verdict;
    const QString file = ofFile(fault);
    return file.isEmpty() ? TableWording::detailed(fault) : file;
}

QString DetailWording::ofVerdict(const Fault &fault)
{
    if (fault.kind == FaultKind::PortBlocked || fault.kind == FaultKind::ServerDown)
        return ofSilence(fault);
    if (fault.kind == FaultKind::ProxyRequired)
        return tr("Direct connections do not get out of this network; it names an intermediary (a proxy) as "
                  "the way out: %1.")
            .arg(fault.detail);
    if (fault.kind == FaultKind::ProxyAuthRequired)
        return tr("This network's intermediary (its proxy), %1, asks for a user name and a password.")
            .arg(fault.detail);
    if (fault.kind == FaultKind::CertificateExpired)
        return filled(tr("The server's certificate (its electronic identity card) expired on %1."),
                      dayOf(fault.detail));
    if (fault.kind == FaultKind::CertificateNotYetValid)
        return filled(tr("The server's certificate (its electronic identity card) is not valid before %1."),
                      dayOf(fault.detail));
    if (fault.kind == FaultKind::ClockWrong)
        return filled(tr("The date or time of this computer seems to be wrong: a server's clock shows %1."),
                      minuteOf(fault.detail));
    if (fault.kind == FaultKind::CertificateWrongHost)
        return tr("The server shows the certificate (the electronic identity card) of another server: %1.")
            .arg(fault.detail);
    if (fault.kind == FaultKind::TlsIntercepted)
        return tr("“%1” opens encrypted connections on their way: a filter on the network, or an antivirus.")
            .arg(fault.detail);
    return {};
}

/// The control, and how long nothing came back: "host:port, 4 s".
QString DetailWording::ofSilence(const Fault &fault)
{
    const QString control = fault.detail.section(u", "_s, 0, 0);
    const QString waited = fault.detail.section(u", "_s, 1, 1).replace(u' ', QChar::Nbsp);
    const bool blocked = fault.kind == FaultKind::PortBlocked;
    if (waited.isEmpty())
        return blocked ? tr("Nothing comes back, while %1 answers: this network probably blocks this kind of "
                            "mail connection.")
                             .arg(control)
                       : tr("The mail server does not answer, although the network works: %1 answers.")
                             .arg(control);
    return blocked
               ? tr("Nothing came back in %1, while %2 answers: this network probably blocks this kind of "
                    "mail connection.")
                     .arg(waited, control)
               : tr("Nothing came back from the mail server in %1, although the network works: %2 answers.")
                     .arg(waited, control);
}

QString DetailWording::ofFile(const Fault &fault)
{
    if (fault.kind == FaultKind::PrefsBroken)
        return tr("Thunderbird's settings file is damaged (%1); it was left untouched.").arg(fault.detail);
    if (fault.kind == FaultKind::AcademyFileInvalid)
        return tr("A file given to the assistant contains a mistake and is not used: %1.")
            .arg(ReasonWording::translated(fault.detail));
    if (fault.kind == FaultKind::ClientRunning && fault.detail == "OUTLOOK.EXE"_L1)
        return tr("Outlook is open, so its settings cannot be changed now.");
    if (fault.kind == FaultKind::StickChanged)
        return tr("Files of this USB stick are not as they were signed: %1.").arg(fault.detail);
    if (fault.kind == FaultKind::UserJsOverrides)
        return tr("A file named user.js in this profile puts settings back at every start of Thunderbird: "
                  "%1.")
            .arg(fault.detail);
    if (fault.kind == FaultKind::LettersReplaced)
        return tr("Some letters do not exist in Outlook's settings file, so the nearest ones were written: "
                  "%1.")
            .arg(fault.detail);
    return {};
}

QString DetailWording::ofName(const QString &code)
{
    const QString field = code.section(u':', 0, 0);
    const QString reason = code.section(u':', 1);
    return field == "birthDate"_L1 ? ofBirthDate(reason) : ofNamePart(field, reason);
}

QString DetailWording::ofNamePart(const QString &field, const QString &reason)
{
    if (reason == "empty"_L1) {
        if (field == "given"_L1)
            return tr("Please type your given name.");
        if (field == "birthName"_L1)
            return tr("Please type your birth name: the login is built on it.");
        return tr("Please type your usage name, or leave it out.");
    }
    if (reason == "digit"_L1)
        return tr("A name contains no digit; the number of a login has a field of its own.");
    if (reason == "symbol"_L1)
        return tr("Please use letters, blanks, hyphens and apostrophes only.");
    if (reason == "too-long"_L1)
        return tr("This is longer than any name; perhaps too much was pasted.");
    return {};
}

QString DetailWording::ofBirthDate(const QString &reason)
{
    if (reason == "empty"_L1)
        return tr("Please type your birth date.");
    if (reason == "shape"_L1)
        return tr("Please type the date as day/month/year, for example 31/12/1990.");
    if (reason == "impossible"_L1)
        return tr("This day is not in the calendar.");
    if (reason == "future"_L1)
        return tr("This date is still to come; please check the year.");
    if (reason == "too-young"_L1)
        return tr("This date is too recent for a birth date; please check the year.");
    if (reason == "too-old"_L1)
        return tr("This date is too long ago for a birth date; please check the year.");
    return {};
}

QString DetailWording::ofLogin(const QString &code)
{
    if (code == "empty"_L1)
        return tr("Please type your login.");
    if (code == "accent"_L1)
        return tr("A login is written without accents.");
    if (code == "blank"_L1)
        return tr("A login is written without blanks.");
    if (code == "character"_L1)
        return tr("A login is made of letters and digits; one of these characters does not belong there.");
    if (code == "too-long"_L1)
        return tr("This is longer than any login; perhaps too much was pasted.");
    return {};
}

QString DetailWording::ofAddress(const QString &code)
{
    if (code == "empty"_L1)
        return tr("Please type the mail address.");
    if (code == "no-at-sign"_L1)
        return tr("An address has an @ between the name and the domain.");
    if (code == "two-at-signs"_L1)
        return tr("An address has only one @.");
    if (code == "accent"_L1)
        return tr("An address is written without accents.");
    if (code == "idn"_L1)
        return tr("The part after the @ is written without accents and with Latin letters only.");
    if (code == "blank"_L1)
        return tr("An address is written without blanks.");
    if (code == "character"_L1)
        return tr("One of these characters cannot stand in an address.");
    if (code == "domain"_L1)
        return tr("The part after the @ is not complete.");
    if (code == "too-long"_L1)
        return tr("This is longer than any address; perhaps too much was pasted.");
    return {};
}
