// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/PasswordQuestions.h"

#include "activation/FoldedLabel.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Words of the two languages, not of a portal: none was seen.
const QStringList wordsForOld = {u"actuel"_s,  u"ancien"_s, u"precedent"_s, u"provisoire"_s,  u"temporaire"_s,
                                 u"current"_s, u"old"_s,    u"present"_s,   u"provisional"_s, u"temporary"_s};
const QStringList wordsForNew = {u"nouveau"_s, u"new"_s, u"choisi"_s, u"choose"_s};
const QStringList wordsForAgain = {u"confirm"_s,  u"encore"_s, u"repet"_s,    u"retap"_s,
                                   u"ressaisi"_s, u"verifi"_s, u"seconde"_s,  u"again"_s,
                                   u"repeat"_s,   u"retype"_s, u"re enter"_s, u"deuxieme"_s};

/// One of the words, or the beginning of one, stands in @p label.
bool speaksOf(const QString &label, const QStringList &words)
{
    return std::ranges::any_of(
        words, [&](const QString &word) { return QString(u' ' + label).contains(QString(u' ' + word)); });
}

QString wordsOf(const PortalQuestion &question)
{
    return foldedLabel(question.label + u' ' + question.hint);
}

} // namespace

std::vector<std::size_t> newPasswordQuestions(const PortalScene &scene)
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < scene.questions.size(); ++index) {
        const PortalQuestion &question = scene.questions.at(index);
        if (question.kind == HtmlFieldKind::Password && !speaksOf(wordsOf(question), wordsForOld))
            found.push_back(index);
    }
    const auto label = [&](std::size_t place) { return wordsOf(scene.questions.at(found.at(place))); };
    if (found.size() == 1 && speaksOf(label(0), wordsForNew))
        return found;
    if (found.size() == 2 && (speaksOf(label(1), wordsForAgain) || label(0) == label(1)))
        return found;
    return {};
}
