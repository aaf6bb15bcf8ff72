// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginTest.h"

/// What else is known while one piece of evidence is judged. Nothing here is required: without it the verdict
/// is the broader one (port-silent rather than port-blocked).
struct Surroundings {
    QList<Evidence> others; ///< Other probes of the same page, the portal among them.
    QDateTime now; ///< The local clock, UTC; when absent, the moment at which the evidence was taken.
    /// Probes made only to see whether anything answers (probe/ControlProbes.h). Their hosts are guesses: an
    /// answer proves something, a silence or a strange certificate nothing.
    QList<Evidence> controls = {};
};

/// Names what stopped the probe; nothing when the server answered as it should. A server that answers in
/// clear text is discouraged, not failed, unless it says that it takes no login that way. Pure: contract.md,
/// "rules that decide". The fault's detail is what the server or system said, except:
///   proxy-required, proxy-auth-required   the proxy, "host:port"
///   port-blocked, server-down    the control that answered, then how long nothing came back: "host:port"
///                                or "host:port, 4 s"
///   dns-hijacked                 the address that the names share
///   captive-portal, certificate-wrong-host   the names that the certificate carries, ", " between; for a
///                                portal that redirects the host of its page
///   certificate-expired, certificate-not-yet-valid   notAfter, notBefore: ISO 8601, UTC
///   clock-wrong                  the time that the server's clock shows (ISO 8601, UTC); empty when only
///                                certificates say so
///   certificate-self-signed, -unknown-issuer, -chain-incomplete   the issuer's name
///   certificate-weak             "MD5", "SHA-1", "RSA 1024"
///   tls-intercepted              the product, else the issuer's organisation
std::optional<Fault> classify(const Evidence &evidence, const Surroundings &surroundings = {});

/// Names a login's answer; nothing when it was accepted or not tried. Where the server was not reached,
/// what its evidence says.
std::optional<Fault> classify(const LoginOutcome &outcome, const Surroundings &surroundings = {});

/// What is worth saying although it did not stop the probe: ipv6-broken, with the address that lived as
/// detail; certificate-trusted-here-only and certificate-trusted-by-school, with the name of the authority;
/// proxy-required, with the proxy, where mail went through one because the direct way was closed: most mail
/// programs cannot follow.
QList<Fault> remarksOn(const Evidence &evidence);

/// The académie does not use this name (a preset of low confidence may carry one): told, never called a
/// failure.
bool saysNameNotInUse(const Evidence &evidence);
