// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/PasswordQuestions.h"

#include "portal/PasswordLabels.h"

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const PortalQuestion &question)
{
    return question.label + u' ' + question.hint;
}

} // namespace

std::vector<std::size_t> newPasswordQuestions(const PortalScene &scene)
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < scene.questions.size(); ++index) {
        const PortalQuestion &question = scene.questions.at(index);
        if (question.kind == HtmlFieldKind::Password && !asksForPresentPassword(wordsOf(question)))
            found.push_back(index);
    }
    const auto label = [&](std::size_t place) { return wordsOf(scene.questions.at(found.at(place))); };
    if (found.size() == 1 && asksForNewPassword(label(0)))
        return found;
    if (found.size() == 2 && asksOnceMore(label(1), label(0)))
        return found;
    return {};
}
