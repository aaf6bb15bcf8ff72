// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/LoginFinder.h"

#include "account/Numen.h"
#include "portal/LabelledValues.h"
#include "portal/PortalWords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What speaks for one login or one address. Each reason counts once, however often it is met.
template <typename Value>
struct Candidate {
    Value value;
    bool suggested = false; ///< The name suggests it.
    bool labelled = false;  ///< A label announces it.
    bool shaped = false;    ///< The domain's addresses have this shape.

    int weight() const { return (suggested ? 4 : 0) + (labelled ? 3 : 0) + (shaped ? 1 : 0); }
};

template <typename Value>
class Candidates
{
public:
    /// The candidate for @p value, known by @p key.
    Candidate<Value> &of(const QString &key, const Value &value)
    {
        const auto [place, isNew] = m_places.try_emplace(key, m_all.size());
        if (isNew)
            m_all.push_back({value});
        return m_all[place->second];
    }

    /// The one that most speaks for; nothing when two are level: the person knows, nothing is guessed.
    std::optional<Value> best() const
    {
        const Candidate<Value> *best = nullptr;
        bool level = false;
        for (const Candidate<Value> &candidate : m_all) {
            const int weight = candidate.weight();
            if (weight == 0 || (best && weight < best->weight()))
                continue;
            level = best && weight == best->weight();
            best = &candidate;
        }
        return best && !level ? std::optional(best->value) : std::nullopt;
    }

private:
    std::map<QString, std::size_t> m_places;
    std::vector<Candidate<Value>> m_all;
};

/// Words that stand after a login's label without being one: buttons, other labels, what is said of logins.
bool isOrdinaryWord(const QString &word)
{
    static const QStringList words{
        u"mot"_s,         u"votre"_s,     u"mon"_s,        u"ma"_s,        u"le"_s,        u"la"_s,
        u"les"_s,         u"un"_s,        u"une"_s,        u"de"_s,        u"du"_s,        u"des"_s,
        u"et"_s,          u"ou"_s,        u"est"_s,        u"vous"_s,      u"pour"_s,      u"avec"_s,
        u"obligatoire"_s, u"requis"_s,    u"inconnu"_s,    u"invalide"_s,  u"incorrect"_s, u"valide"_s,
        u"actif"_s,       u"personnel"_s, u"disponible"_s, u"connexion"_s, u"connecter"_s, u"valider"_s,
        u"envoyer"_s,     u"suivant"_s,   u"suite"_s,      u"continuer"_s, u"retour"_s,    u"annuler"_s,
        u"accueil"_s,     u"aide"_s,      u"contact"_s,    u"quitter"_s,   u"fermer"_s,    u"imprimer"_s,
        u"oubli"_s,       u"perdu"_s,     u"your"_s,       u"my"_s,        u"the"_s,       u"a"_s,
        u"an"_s,          u"and"_s,       u"or"_s,         u"is"_s,        u"you"_s,       u"for"_s,
        u"with"_s,        u"required"_s,  u"unknown"_s,    u"invalid"_s,   u"wrong"_s,     u"valid"_s,
        u"active"_s,      u"available"_s, u"password"_s,   u"passwd"_s,    u"mdp"_s,       u"submit"_s,
        u"send"_s,        u"next"_s,      u"continue"_s,   u"back"_s,      u"cancel"_s,    u"home"_s,
        u"help"_s,        u"close"_s,     u"print"_s,      u"forgotten"_s, u"here"_s,      u"ici"_s,
        u"aucun"_s,       u"none"_s,      u"ok"_s,         u"oui"_s,       u"non"_s,       u"yes"_s,
        u"no"_s,          u"pnom"_s};
    return words.contains(word);
}

/// Mailboxes of offices, not of a person: no académie's help desk is anybody's login. "ce.": the schools'.
bool isOffice(const QString &localPart)
{
    static const QStringList words{
        u"contact"_s,     u"assistance"_s, u"support"_s,     u"aide"_s,  u"help"_s,     u"helpdesk"_s,
        u"dsi"_s,         u"dsin"_s,       u"dane"_s,        u"drane"_s, u"rectorat"_s, u"admin"_s,
        u"webmaster"_s,   u"service"_s,    u"postmaster"_s,  u"info"_s,  u"infos"_s,    u"accueil"_s,
        u"secretariat"_s, u"ce"_s,         u"noreply"_s,     u"reply"_s, u"repondre"_s, u"abuse"_s,
        u"messagerie"_s,  u"cellule"_s,    u"informatique"_s};
    const QStringList parts = foldedName(localPart).split(u' ');
    return std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part); });
}

bool hasNumenShape(QStringView text)
{
    QString copy = text.toString();
    return looksLikeNumen(Secret::takeFrom(copy));
}

/// @p text is @p suggestion, or it with a homonym's number of one or two digits after it.
bool isWithNumber(QStringView text, QStringView suggestion)
{
    if (!text.startsWith(suggestion, Qt::CaseInsensitive) || text.size() > suggestion.size() + 2)
        return false;
    return std::ranges::all_of(text.sliced(suggestion.size()),
                               [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A login has a letter and more than one character, and is no word that any page has.
bool mayBeLogin(const QString &login)
{
    const bool hasLetter = std::ranges::any_of(login, [](QChar character) { return character.isLetter(); });
    return hasLetter && login.size() >= 2 && !isOrdinaryWord(login);
}

class Search
{
public:
    Search(QStringView text, const PortalHints &hints, const PortalWho &who, const QString &domain)
        : m_hints(hints), m_who(who), m_domain(domain.toLower()), m_tokens(tokensOf(text))
    {
        for (const QString &label : hints.login + hints.address + hints.numen + hints.birthDate)
            m_labels += foldedWords(label);
    }

    FoundAccount run()
    {
        readAddresses();
        readLabels(m_hints.address, &Search::onAddressLabel);
        readLabels(m_hints.login, &Search::onLoginLabel);
        readSuggestions();
        const auto login = m_logins.best();
        auto address = m_addresses.best();
        // "Votre adresse : mdupont2@…": the alias is the address where the page gives it as one, and no
        // other.
        if (!address && m_alias && login && login->toString() == m_alias->localPart().toLower())
            address = m_alias;
        return {login, address};
    }

private:
    using OnValue = void (Search::*)(const PageToken &, bool sure);

    void readAddresses();
    void readLabels(const QStringList &labels, OnValue onValue);
    void readSuggestions();
    void onAddressLabel(const PageToken &token, bool sure);
    void onLoginLabel(const PageToken &token, bool sure);
    void onAddress(const EmailAddress &address, bool labelled);
    std::optional<EmailAddress> addressIn(const PageToken &token) const;
    bool isSuggested(QStringView login) const;
    bool isSuggested(const EmailAddress &address) const;

    const PortalHints &m_hints;
    const PortalWho &m_who;
    QString m_domain;
    QSet<QString> m_labels; ///< Folded: a label is no login.
    std::vector<PageToken> m_tokens;
    Candidates<Login> m_logins;
    Candidates<EmailAddress> m_addresses;
    std::optional<EmailAddress> m_alias; ///< The first that a label announces.
};

std::optional<EmailAddress> Search::addressIn(const PageToken &token) const
{
    if (!token.text.contains(u'@'))
        return std::nullopt;
    const auto address = EmailAddress::parse(token.text.toString());
    if (!address || isOffice(address.value().localPart()))
        return std::nullopt;
    const bool ours = address.value().domain() == m_domain;
    return ours || isSuggested(address.value()) ? std::optional(address.value()) : std::nullopt;
}

bool Search::isSuggested(QStringView login) const
{
    return std::ranges::any_of(m_who.suggestedLogins, [&](const Login &suggestion) {
        return isWithNumber(login, suggestion.toString());
    });
}

bool Search::isSuggested(const EmailAddress &address) const
{
    return std::ranges::any_of(m_who.suggestedAddresses, [&](const EmailAddress &suggestion) {
        return address.domain() == suggestion.domain() &&
               isWithNumber(address.localPart(), suggestion.localPart());
    });
}

/// Prenom.Nom@ is an address; a local part without a dot is the alias of a login, once something says that
/// it is this person's.
void Search::onAddress(const EmailAddress &address, bool labelled)
{
    constexpr std::size_t hardlyAnythingElse = 3;
    if (address.localPart().contains(u'.')) {
        auto &candidate = m_addresses.of(address.toString().toLower(), address);
        candidate.shaped = true;
        candidate.labelled = candidate.labelled || labelled;
        candidate.suggested = isSuggested(address);
        return;
    }
    const auto login = Login::parse(address.localPart());
    if (!login || !mayBeLogin(login.value().toString()) || m_labels.contains(login.value().toString()) ||
        (!labelled && !isSuggested(address.localPart()) && m_tokens.size() > hardlyAnythingElse))
        return;
    auto &candidate = m_logins.of(login.value().toString(), login.value());
    candidate.shaped = true;
    candidate.suggested = isSuggested(address.localPart());
    if (labelled && !m_alias)
        m_alias = address;
}

void Search::readAddresses()
{
    for (const PageToken &token : m_tokens) {
        if (const auto address = addressIn(token))
            onAddress(*address, false);
    }
}

void Search::readLabels(const QStringList &labels, OnValue onValue)
{
    static const QStringList others{u"passe"_s, u"mdp"_s, u"password"_s, u"numen"_s, u"education"_s};
    for (const LabelledValue &value : LabelledValues(labels, others).in(m_tokens))
        (this->*onValue)(m_tokens[value.token], value.sure);
}

void Search::onAddressLabel(const PageToken &token, bool)
{
    if (const auto address = addressIn(token))
        onAddress(*address, true);
}

void Search::onLoginLabel(const PageToken &token, bool sure)
{
    if (const auto address = addressIn(token)) {
        onAddress(*address, true);
        return;
    }
    const auto login = Login::parse(token.text.toString());
    if (!login || hasNumenShape(token.text))
        return;
    const QString &text = login.value().toString();
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    const bool isHost = text.count(u'.') > 1 || (!m_domain.isEmpty() && text.endsWith(m_domain));
    const bool believed = sure || hasDigit || isSuggested(text);
    if (isHost || !believed || !mayBeLogin(text) || m_labels.contains(text))
        return;
    auto &candidate = m_logins.of(text, login.value());
    candidate.labelled = true;
    candidate.suggested = isSuggested(text);
}

/// A login that the name suggests is one wherever it stands: "mdupont2" is no word.
void Search::readSuggestions()
{
    constexpr qsizetype shortest = 4;
    for (const PageToken &token : m_tokens) {
        if (token.text.size() < shortest || !isSuggested(token.text))
            continue;
        if (const auto login = Login::parse(token.text.toString()))
            m_logins.of(login.value().toString(), login.value()).suggested = true;
    }
}

} // namespace

FoundAccount findAccount(QStringView text, const PortalHints &hints, const PortalWho &who,
                         const QString &domain)
{
    return Search(text, hints, who, domain).run();
}
