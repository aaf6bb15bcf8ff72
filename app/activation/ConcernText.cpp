// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/ConcernText.h"

#include <QCoreApplication>

namespace {

/// Only a home for the words: lupdate wants a class around tr().
class ConcernText
{
    Q_DECLARE_TR_FUNCTIONS(ConcernText)
public:
    static QString of(PasswordConcern concern)
    {
        switch (concern) {
        case PasswordConcern::None: return {};
        case PasswordConcern::HasNumenShape:
            return tr("The password has the shape of a NUMEN: whoever sees one knows such a password.");
        case PasswordConcern::IsNumen:
            return tr("The password is the NUMEN: the school's office knows it as well.");
        case PasswordConcern::HoldsBirthDate:
            return tr("The birth date is in the password: that is easy to find out.");
        case PasswordConcern::HoldsName:
            return tr("The name is in the password: that is the first thing tried.");
        case PasswordConcern::HasAccents:
            return tr("The password has accents or other signs that some mail programs send wrongly.");
        case PasswordConcern::TooShort:
            return tr("The password is short: twelve characters or more are advised.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString sentenceFor(PasswordConcern concern)
{
    return ConcernText::of(concern);
}
