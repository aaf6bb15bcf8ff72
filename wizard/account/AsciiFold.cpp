// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Login.h"
#include "account/TypedText.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart into a base and a mark, lower case; capitals follow from them.
struct Spelling {
    char16_t letter = 0;
    QLatin1StringView ascii;
};
constexpr std::array spellings = {
    Spelling{u'œ', "oe"_L1}, Spelling{u'æ', "ae"_L1}, Spelling{u'ß', "ss"_L1}, Spelling{u'ø', "o"_L1},
    Spelling{u'ł', "l"_L1},  Spelling{u'đ', "d"_L1},  Spelling{u'ð', "d"_L1},  Spelling{u'þ', "th"_L1},
    Spelling{u'ħ', "h"_L1},  Spelling{u'ŧ', "t"_L1},  Spelling{u'ŋ', "ng"_L1}, Spelling{u'ı', "i"_L1},
    Spelling{u'ĸ', "k"_L1},
};

QString spelledOut(char32_t letter, bool amongCapitals)
{
    const char32_t small = QChar::toLower(letter);
    const auto found = std::ranges::find_if(spellings, [&](const Spelling &s) { return s.letter == small; });
    if (found == spellings.end())
        return {};
    const QString ascii = found->ascii;
    if (small == letter)
        return ascii;
    return amongCapitals ? ascii.toUpper() : ascii.left(1).toUpper() + ascii.mid(1);
}

bool isAsciiLetter(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

} // namespace

QString asciiFold(const QString &text)
{
    const auto characters = text.normalized(QString::NormalizationForm_KD).toUcs4();
    QString folded;
    for (qsizetype index = 0; index < characters.size(); ++index) {
        const char32_t character = characters.at(index);
        if (isAsciiLetter(character)) {
            folded += QChar(static_cast<char16_t>(character));
        } else if (isHyphen(character)) {
            folded += u'-';
        } else if (QChar::isSpace(character)) {
            folded += u' ';
        } else {
            const bool amongCapitals = index + 1 < characters.size()
                                           ? QChar::isUpper(characters.at(index + 1))
                                           : index > 0 && QChar::isUpper(characters.at(index - 1));
            folded += spelledOut(character, amongCapitals);
        }
    }
    return folded;
}
