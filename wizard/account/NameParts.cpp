// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/NameParts.h"

#include "account/TypedText.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

enum class Case { Mixed, AllCapitals, AllSmall };

Case caseOf(QStringView word)
{
    const QString text = word.toString();
    const bool hasSmall = text != text.toUpper();
    const bool hasCapital = text != text.toLower();
    if (hasSmall == hasCapital)
        return Case::Mixed;
    return hasCapital ? Case::AllCapitals : Case::AllSmall;
}

/// A run of letters, or the single character that joins two of them.
std::vector<QString> wordsAndJoints(const QString &part)
{
    std::vector<QString> pieces;
    bool startsAnew = true;
    for (const QChar character : part) {
        const bool joint =
            character == u' ' || isHyphen(character.unicode()) || isApostrophe(character.unicode());
        if (startsAnew || joint)
            pieces.emplace_back(character);
        else
            pieces.back() += character;
        startsAnew = joint;
    }
    return pieces;
}

/// The particles that French writes small, by the character that joins them to the name.
/// Le and La are articles, written with a capital after them.
bool isParticle(const QString &word, QChar joint)
{
    static const QStringList particles = {u"de"_s, u"du"_s, u"des"_s};
    const bool elided = isApostrophe(joint.unicode());
    return elided ? word.toLower() == u"d"_s : particles.contains(word.toLower());
}

QString capitalised(const QString &word)
{
    const QString small = word.toLower();
    const qsizetype first = small.at(0).isHighSurrogate() ? 2 : 1;
    return small.left(first).toUpper() + small.mid(first);
}

} // namespace

QString withItsCase(const QString &part)
{
    auto pieces = wordsAndJoints(part);
    const bool typedWithCare = std::ranges::any_of(
        pieces, [](const QString &piece) { return piece.size() > 1 && caseOf(piece) == Case::Mixed; });
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        QString &piece = pieces.at(index);
        const Case typed = caseOf(piece);
        if (typed == Case::Mixed || (typedWithCare && typed == Case::AllSmall))
            continue;
        const bool particle = index + 2 < pieces.size() && isParticle(piece, pieces.at(index + 1).front());
        piece = particle ? piece.toLower() : capitalised(piece);
    }
    return QStringList(pieces.cbegin(), pieces.cend()).join(QString());
}

std::optional<QString> withoutParticle(const QString &part)
{
    const auto pieces = wordsAndJoints(part);
    if (pieces.size() < 3 || pieces.at(1) == u"-"_s || !isParticle(pieces.at(0), pieces.at(1).front()))
        return std::nullopt;
    return part.mid(pieces.at(0).size() + pieces.at(1).size());
}
