// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

#include <QCoreApplication>

/// A certificate as a person looks at it before it is trusted, in the program's current language.
class CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
public:
    /// Whose it is, who issued it, from when to when, its fingerprint (SHA-256): a line each.
    static QString of(const CertificateFacts &certificate);
    /// Groups of four digits, as they are compared on a screen or read out.
    static QString fingerprint(const CertificateFacts &certificate);
};
