// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

#include <QCoreApplication>

/// The guide of all failures, made from the catalogue so that window, command line and guide say the same:
/// a whole HTML page in the program's current language, one section a kind, whose anchor is the identifier.
/// resources/guide/pannes.html is this page in French; a test compares them.
class FailureGuide
{
    Q_DECLARE_TR_FUNCTIONS(FailureGuide)
public:
    /// @p language for the page's lang attribute, "fr"; @p codePrefix is the académie's (account/FaultCode).
    static QString page(const QString &language, const QString &codePrefix);

private:
    struct Family {
        QLatin1StringView letters; ///< As codes begin: "NET".
        QString title;
    };
    static QList<Family> families();
    static QString head(const QString &language);
    static QString introduction();
    static QString contents();
    static QString family(const Family &family, const QString &codePrefix);
    static QString section(FaultKind kind, const QString &codePrefix);
    static QString notTried();
};
