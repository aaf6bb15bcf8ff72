// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What a translation must keep of its source, and what French print asks for. Pure: each flaw is a short
/// phrase for the test's report; an empty list means nothing to object to.
namespace FrenchText {

/// Placeholders (%1, %L1, %n), the number of accelerators (&), the closing mark, blanks at either end, tags.
QStringList flawsAgainst(const QString &source, const QString &translation);

/// A blank that does not break before : ; ? ! » and after «, ’ for the apostrophe, … for three dots, « » for
/// quotes.
QStringList flawsOfPrint(const QString &translation);

} // namespace FrenchText
