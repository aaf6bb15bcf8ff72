// SPDX-License-Identifier: GPL-3.0-or-later
// Any text pasted for a portal's last page: what is found stands in it, and is never an ordinary word.
#include "academy/AcademyFile.h"
#include "fuzz/Expect.h"
#include "portal/LoginFinder.h"

using namespace Qt::StringLiterals;

namespace {

const QString domain = u"ac-amiens.fr"_s;

PortalWho marie()
{
    return {{Login::parse(u"mdupont"_s).value()},
            {EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value()}};
}

/// Without what may stand inside a word and is not seen: soft hyphens, zero-width blanks, accents taken
/// apart.
QString seen(QString text)
{
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    return text.normalized(QString::NormalizationForm_C).toLower();
}

void judge(const QString &text, const FoundAccount &found)
{
    const QString all = seen(text);
    if (found.login) {
        const QString login = found.login->toString();
        EXPECT(all.contains(login));
        EXPECT(login.size() >= 2);
        for (const auto &word : {u"mot"_s, u"votre"_s, u"password"_s, u"identifiant"_s, u"login"_s})
            EXPECT(login != word);
    }
    if (found.address) {
        EXPECT(all.contains(found.address->toString().toLower()));
        EXPECT(found.address->domain() == domain);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const PortalWho known = marie();
    const QString text =
        QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    judge(text, findAccount(text, builtInPortalHints(), known, domain));
    judge(text, findAccount(text, builtInPortalHints(), {}, domain));
    EXPECT(findAccount(text, {}, {}, {}) == FoundAccount());
    return 0;
}
