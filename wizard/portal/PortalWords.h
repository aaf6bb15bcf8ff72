// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"

#include <QString>
#include <QStringList>

/// Words as hints are compared: lower case, accents dropped, œ as oe, anything but letters and digits a
/// blank, one blank between two words and none around them.
QString foldedWords(QStringView text);

/// The words of a control's name or id, folded: "dateNaissance", "date_naissance" and "DATE-NAISSANCE1" are
/// "date naissance".
QString foldedName(QStringView name);

/// Whether one of @p phrases stands in @p folded between word borders. @p phrases need not be folded.
bool speaksOf(const QString &folded, const QStringList &phrases);

/// The same for a name. Names run words together ("txtnumen", "datenaissance"): a phrase of five letters or
/// more also counts without its blanks at the name's beginning or end.
bool nameSpeaksOf(const QString &foldedName, const QStringList &phrases);

/// The first of @p phrases that stands in @p folded, folded itself; empty when none does.
QString firstSpokenOf(const QString &folded, const QStringList &phrases);

/// @p hints with every word folded, so that it need not be for each page anew.
PortalHints folded(PortalHints hints);
