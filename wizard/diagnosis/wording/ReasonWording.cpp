// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/ReasonWording.h"

#include "diagnosis/Catalogue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// %1 and %2: a number, a type or a key.
constexpr const char *reasons[] = {
    // how a file is written
    QT_TRANSLATE_NOOP("ReasonWording", "parse error at line %1, column %2"),
    QT_TRANSLATE_NOOP("ReasonWording", "duplicate key"),
    QT_TRANSLATE_NOOP("ReasonWording", "nested too deeply"),
    QT_TRANSLATE_NOOP("ReasonWording", "text longer than %1 bytes"),
    QT_TRANSLATE_NOOP("ReasonWording", "larger than %1 bytes"),
    QT_TRANSLATE_NOOP("ReasonWording", "not signed"),
    // of which shape it is
    QT_TRANSLATE_NOOP("ReasonWording", "unknown key"),
    QT_TRANSLATE_NOOP("ReasonWording", "missing key"),
    QT_TRANSLATE_NOOP("ReasonWording", "wrong type: %1"),
    QT_TRANSLATE_NOOP("ReasonWording", "not one of the words or numbers known here"),
    QT_TRANSLATE_NOOP("ReasonWording", "not a host name in ASCII, small letters"),
    QT_TRANSLATE_NOOP("ReasonWording", "not an identifier (small letters, digits and hyphens)"),
    QT_TRANSLATE_NOOP("ReasonWording", "not in the shape required here"),
    QT_TRANSLATE_NOOP("ReasonWording", "smaller than %1"),
    QT_TRANSLATE_NOOP("ReasonWording", "larger than %1"),
    QT_TRANSLATE_NOOP("ReasonWording", "fewer entries than %1"),
    QT_TRANSLATE_NOOP("ReasonWording", "more entries than %1"),
    QT_TRANSLATE_NOOP("ReasonWording", "shorter than %1 characters"),
    QT_TRANSLATE_NOOP("ReasonWording", "longer than %1 characters"),
    QT_TRANSLATE_NOOP("ReasonWording", "does not follow the schema"),
    // what it says
    QT_TRANSLATE_NOOP("ReasonWording", "outside the domains that may be sent a password (the académies' and "
                                       "education.gouv.fr)"),
    QT_TRANSLATE_NOOP("ReasonWording", "duplicate %1"),
    QT_TRANSLATE_NOOP("ReasonWording", "not a usable https address"),
    QT_TRANSLATE_NOOP("ReasonWording", "no such day"),
    QT_TRANSLATE_NOOP("ReasonWording", "a row that the person types has none"),
    QT_TRANSLATE_NOOP("ReasonWording", "not a protocol of this role"),
    QT_TRANSLATE_NOOP("ReasonWording", "no server of this service has this id"),
    QT_TRANSLATE_NOOP("ReasonWording", "this server has the other role"),
    QT_TRANSLATE_NOOP("ReasonWording", "clear text has to be marked \"discouraged\""),
    QT_TRANSLATE_NOOP("ReasonWording", "this académie has no such service"),
    QT_TRANSLATE_NOOP("ReasonWording", "no preset of this service has this id"),
    // certificates
    QT_TRANSLATE_NOOP("ReasonWording", "no certificate in PEM form"),
    QT_TRANSLATE_NOOP("ReasonWording", "no certificate in it"),
    QT_TRANSLATE_NOOP("ReasonWording", "%1 certificates in it"),
    QT_TRANSLATE_NOOP("ReasonWording", "not the certificate of an authority"),
    QT_TRANSLATE_NOOP("ReasonWording", "too long"),
};

/// @p reason at the end of a detail, with what stands for %1 and %2.
QRegularExpression patternOf(const QString &reason)
{
    QString pattern = QRegularExpression::escape(reason);
    for (const QString &place : {u"%1"_s, u"%2"_s})
        pattern.replace(QRegularExpression::escape(place), u"([^:]+?)"_s);
    return QRegularExpression(u"(?:^|: )("_s + pattern + u")$"_s);
}

/// "academy.json: /site/preset" as this language writes a colon.
QString placed(const QString &place)
{
    const auto pointer = place.lastIndexOf(": /"_L1);
    return pointer < 0 ? place : withColon(place.first(pointer), place.sliced(pointer + 2));
}

} // namespace

QString ReasonWording::translated(const QString &detail)
{
    for (const char *const reason : reasons) {
        const auto match = patternOf(QString::fromUtf8(reason)).match(detail);
        if (!match.hasMatch())
            continue;
        QString said = tr(reason);
        for (int place = 2; place <= match.lastCapturedIndex(); ++place)
            said = said.arg(match.captured(place));
        const QString place = detail.chopped(match.capturedLength());
        return place.isEmpty() ? said : withColon(placed(place), said);
    }
    return detail;
}
