// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalScene.h"

#include <vector>

/// The questions of a form that want the new password, by their place in PortalScene::questions: one, or two
/// where the second is its repetition. Empty where their words do not tell.
std::vector<std::size_t> newPasswordQuestions(const PortalScene &scene);
