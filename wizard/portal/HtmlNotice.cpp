// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlNotice.h"

#include "portal/VisibleText.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{
    "alert"_L1,    "alerte"_L1,   "alerts"_L1,    "attention"_L1, "avertissement"_L1, "danger"_L1,
    "erreur"_L1,   "erreurs"_L1,  "err"_L1,       "error"_L1,     "errors"_L1,        "errormessage"_L1,
    "errormsg"_L1, "feedback"_L1, "flash"_L1,     "info"_L1,      "invalid"_L1,       "message"_L1,
    "messages"_L1, "msg"_L1,      "msgerreur"_L1, "notice"_L1,    "notif"_L1,         "notification"_L1,
    "succes"_L1,   "success"_L1,  "warn"_L1,      "warning"_L1};

/// "msgErreur-2" as msg, erreur, 2: whole words, or "messagerie" would be a message.
QStringList wordsOf(const QString &names)
{
    QString separated;
    for (const QChar character : names) {
        if (character.isUpper() && !separated.isEmpty() && separated.back().isLower())
            separated += u' ';
        separated += character.isLetter() ? character : u' ';
    }
    return separated.toLower().split(u' ', Qt::SkipEmptyParts);
}

bool speaksOfMessage(const GumboNode &element)
{
    const QStringList named = wordsOf(rawAttribute(element, "class") % u' ' % rawAttribute(element, "id"));
    return std::any_of(named.begin(), named.end(), [](const QString &name) {
        return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return name == word; });
    });
}

/// "#c00", "#CC0000", "red".
bool isRed(QByteArray colour)
{
    if (colour == "red" || colour == "crimson" || colour == "darkred" || colour == "firebrick")
        return true;
    if (colour.startsWith('#'))
        colour.remove(0, 1);
    if (colour.size() == 3)
        colour = QByteArray{}.append(2, colour[0]).append(2, colour[1]).append(2, colour[2]);
    bool isNumber = false;
    const uint rgb = colour.toUInt(&isNumber, 16);
    return isNumber && colour.size() == 6 && rgb >> 16 >= 0x99 && (rgb >> 8 & 0xFF) < 0x50 &&
           (rgb & 0xFF) < 0x50;
}

/// "color: #c00".
bool declaresRed(const QByteArray &declaration)
{
    const QByteArray trimmed = declaration.trimmed();
    return trimmed.startsWith("color") && isRed(trimmed.sliced(trimmed.indexOf(':') + 1).trimmed());
}

bool isPrintedRed(const GumboNode &element)
{
    if (tagOf(element) == GUMBO_TAG_FONT && isRed(keywordAttribute(element, "color")))
        return true;
    const QList<QByteArray> declarations = keywordAttribute(element, "style").split(';');
    return std::any_of(declarations.begin(), declarations.end(), declaresRed);
}

bool isMarked(const GumboNode &element)
{
    const QByteArray role = keywordAttribute(element, "role");
    const QByteArray live = keywordAttribute(element, "aria-live");
    return role == "alert" || role == "status" || role == "alertdialog" || live == "assertive" ||
           live == "polite" || speaksOfMessage(element) || isPrintedRed(element);
}

bool holdsControl(const GumboNode &element)
{
    bool found = false;
    eachElement(element, [&found](const GumboNode &inside) {
        found = found || (isControl(inside) && !isHiddenInput(inside) && tagOf(inside) != GUMBO_TAG_BUTTON);
    });
    return found;
}

/// Two letters at least: a red star beside a field tells nothing.
bool hasWord(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLetter(); }) > 1;
}

} // namespace

bool isNotice(const GumboNode &element)
{
    const GumboTag tag = tagOf(element);
    if (tag == GUMBO_TAG_LAST || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY)
        return false;
    return isMarked(element) && !holdsControl(element) && hasWord(visibleTextOf(element));
}
