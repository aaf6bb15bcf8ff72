// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "probe/Evidence.h"

/// The one certificate in @p pem, to be shown before anybody is made to trust it. academy-file-invalid when
/// there is none or more than one (mail programs take only the first of a file), or when it may not sign
/// others: whose certificate that would be is a server's or a person's.
Result<CertificateFacts> readAuthority(const QByteArray &pem);

/// An authority that somebody may be made to trust: what to show of it, and what is kept of its file.
struct Authority {
    CertificateFacts facts;
    QByteArray pem; ///< The certificate alone, whatever else stood beside it.
};

/// readAuthority() of what stands in @p file. Faults: as that, or of the system, as "FILE: reason".
Result<Authority> openAuthority(const QString &file);
