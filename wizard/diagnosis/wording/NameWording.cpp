// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/NameWording.h"

using namespace Qt::StringLiterals;

QString NameWording::of(LoginReason reason)
{
    switch (reason) {
    case LoginReason::Rule:
        return tr("The usual rule: first letter of the first given name, then the birth name.");
    case LoginReason::HyphenKept: return tr("The same with the hyphen kept.");
    case LoginReason::ParticleDropped: return tr("The same without the particle (de, du, d'…).");
    case LoginReason::UsageName: return tr("Built on the usage name instead of the birth name.");
    case LoginReason::AllGivenInitials: return tr("With the first letter of each part of the given name.");
    }
    Q_UNREACHABLE();
}

QString NameWording::of(PasswordConcern concern)
{
    switch (concern) {
    case PasswordConcern::None: return {};
    case PasswordConcern::HasNumenShape:
        return tr("The password has the shape of a NUMEN: whoever sees one knows such a password.");
    case PasswordConcern::IsNumen:
        return tr("The password is the NUMEN: the school's office knows it as well.");
    case PasswordConcern::HoldsBirthDate:
        return tr("The birth date is in the password: that is easy to find out.");
    case PasswordConcern::HoldsName: return tr("The name is in the password: that is the first thing tried.");
    case PasswordConcern::HasAccents:
        return tr("The password has accents or other signs that some mail programs send wrongly.");
    case PasswordConcern::TooShort:
        return tr("The password is short: twelve characters or more are advised.");
    }
    Q_UNREACHABLE();
}

QString NameWording::of(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Resolve: return tr("Find the address");
    case ProbeStep::Connect: return tr("Connect");
    case ProbeStep::Greeting: return tr("Wait for the greeting");
    case ProbeStep::StartTls: return tr("Ask for encryption");
    case ProbeStep::Handshake: return tr("Encrypt");
    case ProbeStep::Verify: return tr("Check the certificate");
    case ProbeStep::Capabilities: return tr("Ask what the server can do");
    case ProbeStep::Farewell: return tr("Say goodbye");
    }
    Q_UNREACHABLE();
}

QString NameWording::of(ProbeState state)
{
    switch (state) {
    case ProbeState::Waiting: return tr("waiting");
    case ProbeState::Running: return tr("testing");
    case ProbeState::Ok: return tr("works");
    case ProbeState::Failed: return tr("does not work");
    case ProbeState::Cancelled: return tr("stopped");
    }
    Q_UNREACHABLE();
}

QString NameWording::of(TrustSource source)
{
    switch (source) {
    case TrustSource::System: return tr("this computer's list");
    case TrustSource::Mozilla: return tr("Mozilla's list, which Thunderbird uses");
    case TrustSource::Added: return tr("certificates that were added by hand");
    case TrustSource::School: return tr("the school's own certificate");
    }
    Q_UNREACHABLE();
}

QString NameWording::of(Security security)
{
    switch (security) {
    case Security::Tls: return u"TLS"_s;
    case Security::StartTls: return u"STARTTLS"_s;
    case Security::Plain: return tr("no encryption");
    }
    Q_UNREACHABLE();
}

QString NameWording::nameNotInUse()
{
    return tr("This server name is not in use.");
}

QString NameWording::withColon(const QString &head, const QString &rest)
{
    //: A heading or a question, and what follows it; French sets a fixed blank before the colon.
    return tr("%1: %2").arg(head, rest);
}
