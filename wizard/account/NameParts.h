// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// One part of a name with the case that French gives it: "DE LA FONTAINE" and "de la fontaine" become
/// "de La Fontaine". A part with a word in mixed case was typed with care: its small words ("de la Tour")
/// stay.
QString withItsCase(const QString &part);

/// "Œuvre" of "d'Œuvre", "La Fontaine" of "de La Fontaine"; nothing when @p part starts with no particle.
std::optional<QString> withoutParticle(const QString &part);
