// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "activation/ActivationAnswers.h"
#include "portal/PortalScene.h"

/// What the given answers come to on one form of the portal.
struct FormAnswers {
    std::vector<FieldAnswer> answers;
    /// Questions that nothing answers, by their place in PortalScene::questions: with any, nothing is to be
    /// sent.
    std::vector<std::size_t> lacking;
};

/// A question takes the field of its label (see foldedWords()); a choice by its words or its value. The new
/// password also answers the questions for it and for its repetition, never one for an old password. A
/// question that already holds an answer of the portal's own may stay as it is, a box without a tick may not:
/// not agreeing is an answer, too.
FormAnswers answersTo(const PortalScene &scene, const ActivationAnswers &given);

/// The questions, for whoever has to give the answers: [{"label":…,"kind":…,"required":…,"choices":[…],
/// "answered":…}]. No value is in it.
Json jsonOfQuestions(const PortalScene &scene, const FormAnswers &answers);
/// The same for people, a line each.
QStringList linesOfQuestions(const PortalScene &scene, const FormAnswers &answers);
