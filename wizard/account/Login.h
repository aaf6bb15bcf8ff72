// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"
#include "account/PersonName.h"

#include <optional>
#include <vector>

/// The short login ("identifiant", PNom): no @, no blank, no accent. A dot is possible (old accounts
/// elsewhere) and left to confusionIn() to point at.
class Login
{
public:
    static constexpr qsizetype longest = 64;

    /// Trimmed; case kept out (lower-cased). Fails with login-is-address when it holds an @, else
    /// login-invalid; the detail is one of "empty", "accent", "blank", "character", "too-long".
    static Result<Login> parse(const QString &text);

    const QString &toString() const { return m_text; }

    /// The same login with the homonym digit (1–99) that the portal's last page shows.
    Login withHomonymNumber(int number) const;

    bool operator==(const Login &) const = default;

private:
    explicit Login(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// Why a suggestion is offered; worded by diagnosis/Catalogue.
enum class LoginReason { Rule, HyphenKept, ParticleDropped, UsageName, AllGivenInitials };

struct LoginSuggestion {
    Login login;
    LoginReason reason = LoginReason::Rule;

    bool operator==(const LoginSuggestion &) const = default;
};

/// First letter of the first given name + birth name, then variants, best first, no two alike, never a digit.
/// Empty only when nothing Latin remains of the name.
std::vector<LoginSuggestion> suggestLogins(const PersonName &name);

/// Prenom.Nom-de-famille@domain (hyphens kept, no accents), usage name first when there is one.
std::vector<EmailAddress> suggestAddresses(const PersonName &name, const QString &domain);

/// login@domain, the alias.
std::optional<EmailAddress> aliasAddress(const Login &login, const QString &domain);

/// What was typed where the short login is wanted, if it looks like something else: an address ("@") or the
/// address's local part ("."). @p best is what to offer instead.
struct LoginConfusion {
    enum class Kind { Address, LocalPart };
    Kind kind = Kind::Address;
    std::optional<Login> best;

    bool operator==(const LoginConfusion &) const = default;
};
std::optional<LoginConfusion> confusionIn(const QString &typed,
                                          const std::vector<LoginSuggestion> &suggestions);

/// ASCII letters of @p text: NFKD, marks dropped, œ→oe, æ→ae, ß→ss, ø→o, ł→l, đ→d, apostrophes and anything
/// not Latin gone, case kept; blanks and hyphens kept for the caller to decide on.
QString asciiFold(const QString &text);
