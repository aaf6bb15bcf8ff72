// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"
#include "probe/OpenSslHandles.h"

#include <limits>
#include <vector>

/// The certificates of a PEM text in their order, no more than @p most; other things in it are passed over.
std::vector<X509Handle> certificatesOf(const QByteArray &pem,
                                       std::size_t most = std::numeric_limits<std::size_t>::max());

/// What stands in @p certificate. A hostile one costs bounded memory: texts and lists are cut.
CertificateFacts factsOf(X509 *certificate);

/// Whether @p host (a name, or an address literal) is among the subjectAltNames: RFC 6125, no partial
/// wildcards, and never the subject's common name, as browsers and Thunderbird do.
bool namesHost(X509 *certificate, const QString &host);

/// Whether a stapled answer (RFC 6066 §8) says that the leaf of @p verifiedChain (leaf first, root last) is
/// revoked, and is itself fresh and signed by somebody whom @p anchors trust for it.
bool saysRevoked(const QByteArray &staple, STACK_OF(X509) * verifiedChain, X509_STORE *anchors);
