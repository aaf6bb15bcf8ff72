// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Login.h"
#include "account/PersonName.h"

#include <optional>

/// Windows' programs open no longer path, and a person's folder ends up on Windows.
inline constexpr qsizetype longestPath = 259;
/// Of a folder's name where there is room.
inline constexpr qsizetype longestFolderName = 80;

/// The folder of one person: "dupont-marie_mdupont". ASCII and small letters only, so that no two differ in
/// case or accents alone; what stands behind the underscore is the login, of which there is one. Never a
/// device ("nul"), a dot or blank at an end. The name gives way where @p longest is short; nothing when not
/// even the login fits.
std::optional<QString> folderNameFor(const PersonName &name, const Login &login, qsizetype longest);
