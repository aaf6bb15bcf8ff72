// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/ProxyWording.h"

QString ProxyWording::of(ProxyOutcome outcome)
{
    switch (outcome) {
    case ProxyOutcome::Unused: return tr("not needed");
    case ProxyOutcome::Carried: return tr("the connection went through it");
    case ProxyOutcome::LoginRequired: return tr("it asks for a user name and a password");
    case ProxyOutcome::LoginRefused: return tr("it refused the user name and password");
    case ProxyOutcome::LoginUnsupported: return tr("it asks for a kind of login that is not known here");
    case ProxyOutcome::Refused: return tr("it does not let this connection through");
    case ProxyOutcome::ServerNotReached: return tr("it did not reach the server");
    case ProxyOutcome::Unreachable: return tr("it cannot be reached");
    case ProxyOutcome::NotAProxy: return tr("what answers there is no proxy");
    }
    Q_UNREACHABLE();
}
