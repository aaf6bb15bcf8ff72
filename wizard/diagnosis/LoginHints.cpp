// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/LoginHints.h"

#include "diagnosis/Classify.h"
#include "diagnosis/Controls.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// RFC 5530 [EXPIRED], RFC 4954's 432 "password transition", and how servers say it in words.
bool namesExpiry(const QString &line)
{
    static const QRegularExpression words(
        u"\\[expired\\]|\\b(pass(word|phrase)|mot de passe|account|compte)\\b.*\\b(expired?|has expired|"
        u"expiré|périmé|transition|must be changed|change required)\\b|4\\.7\\.12"_s,
        caseless);
    return words.match(line).hasMatch();
}

/// "This mailbox has been migrated", or the national service by its name.
bool namesMove(const QString &line)
{
    static const QRegularExpression words(
        u"messagerie\\.education\\.gouv\\.fr|\\[referral|"
        u"\\b(mailbox|account|user|service|boîte|compte|messagerie)\\b.*\\b(moved|migrated|migrée?|"
        u"transférée?)\\b"_s,
        caseless);
    return words.match(line).hasMatch();
}

bool endsWithDigit(const QString &text)
{
    return !text.isEmpty() && text.back().isDigit();
}

bool looksLikeAddress(const QString &userName)
{
    return userName.contains(u'@') || userName.contains(u'.');
}

class Suppositions
{
public:
    void add(bool holds, FaultKind kind, const QString &detail = {})
    {
        const bool known =
            std::ranges::any_of(m_hints, [kind](const Fault &hint) { return hint.kind == kind; });
        if (holds && !known)
            m_hints.append({kind, detail});
    }
    QList<Fault> take() { return std::move(m_hints); }

private:
    QList<Fault> m_hints;
};

const LoginOutcome *firstWith(const QList<LoginOutcome> &outcomes, LoginOutcome::Answer answer)
{
    const auto found = std::ranges::find(outcomes, answer, &LoginOutcome::answer);
    return found == outcomes.end() ? nullptr : &*found;
}

QList<Fault> hintsForRefusal(const LoginOutcome &refused, const LoginCircumstances &known,
                             bool acceptedElsewhere)
{
    const QString &line = refused.serverLine;
    const bool mayHaveMoved = known.isOwnService && known.otherServiceAnswers;
    Suppositions hints;
    hints.add(namesMove(line), FaultKind::ServiceMoved, line);
    const bool namedAsExpired = namesExpiry(line);
    hints.add(namedAsExpired, FaultKind::PasswordExpiredLikely, line);
    // The other server took the same login and password, or this one knows them well enough: they are right.
    if (acceptedElsewhere || namedAsExpired)
        return hints.take();
    hints.add(known.wantsShortLogin && looksLikeAddress(known.userName), FaultKind::LoginIsAddress);
    hints.add(known.passwordLooksLikeNumen, FaultKind::PasswordIsNumen);
    hints.add(known.wasAcceptedBefore, FaultKind::PasswordExpiredLikely);
    hints.add(known.wantsShortLogin && !known.loginIsCertain && !looksLikeAddress(known.userName) &&
                  !endsWithDigit(known.userName),
              FaultKind::LoginNeedsDigit);
    hints.add(mayHaveMoved, FaultKind::ServiceMoved);
    return hints.take();
}

} // namespace

QList<Fault> hintsFor(const QList<LoginOutcome> &outcomes, const LoginCircumstances &known)
{
    using Answer = LoginOutcome::Answer;
    if (const auto *refused = firstWith(outcomes, Answer::Refused)) {
        const auto fault = classify(*refused);
        if (fault && fault->kind == FaultKind::LoginRefused)
            return hintsForRefusal(*refused, known, firstWith(outcomes, Answer::Accepted) != nullptr);
        return {};
    }
    const auto *unreached = firstWith(outcomes, Answer::NotReached);
    const bool mayHaveMoved = known.isOwnService && known.otherServiceAnswers;
    if (unreached && mayHaveMoved && diedConnecting(unreached->evidence))
        return {{FaultKind::ServiceMoved, {}}};
    return {};
}
