// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "probe/Evidence.h"

/// The certificates of a PEM text, as a person looks at them before they are trusted. academy-file-invalid:
/// there is none.
Result<QList<CertificateFacts>> certificatesIn(const QByteArray &pem);
