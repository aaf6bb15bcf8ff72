// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/portal/PortalSite.h"

#include "training/portal/PortalPages.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr qint64 sessionSeconds = qint64{15} * 60;
constexpr qsizetype shortestPassword = 12;
constexpr qsizetype hugePage = qsizetype{4} * 1024 * 1024; // the wizard's bound is 2 MB

const QString numenUnknown = u"Ce NUMEN n'est pas connu."_s;
const QString dateMismatch = u"Cette date de naissance ne correspond pas à ce NUMEN."_s;
const QString identityRefused = u"NUMEN ou date de naissance incorrects."_s;
const QString locked =
    u"Trop d'essais : l'activation est bloquée. Fermez cette page et réessayez plus tard."_s;

QByteArray randomWord()
{
    QByteArray word;
    for (int part = 0; part < 2; ++part)
        word += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return word;
}

HttpResponse html(const QByteArray &body, int status = 200)
{
    return {status, {}, body};
}

HttpResponse sessionLost()
{
    return html(page::message(
        u"Session expirée"_s,
        u"Cette page n'est plus valable : la session a expiré ou le formulaire a déjà été envoyé. "
        "Recommencez depuis le début."_s));
}

/// ISO, from JJ/MM/AAAA with any separator or none, or from ISO.
QString isoDate(const QString &typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (character.isDigit())
            digits += character;
    }
    if (digits.size() != 8)
        return {};
    const bool yearFirst = typed.trimmed().indexOf(u'-') == 4;
    const QDate date = QDate::fromString(digits, yearFirst ? u"yyyyMMdd"_s : u"ddMMyyyy"_s);
    return date.toString(Qt::ISODate);
}

bool hasLettersAndDigits(const QString &password)
{
    return std::any_of(password.begin(), password.end(), [](QChar c) { return c.isLetter(); }) &&
           std::any_of(password.begin(), password.end(), [](QChar c) { return c.isDigit(); });
}

QString valueOf(const std::map<QString, QString> &form, const QString &name)
{
    const auto found = form.find(name);
    return found == form.end() ? QString() : found->second;
}

} // namespace

PortalSite::PortalSite(AccountBook &accounts, std::function<QDateTime()> clock,
                       std::optional<FaultKind> fault)
    : m_accounts(accounts), m_clock(std::move(clock)), m_fault(fault)
{
}

std::optional<HttpResponse> PortalSite::answer(const HttpRequest &request)
{
    if (m_fault == FaultKind::PortalSilent)
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD" && request.method != "POST")
        return html(page::message(u"Demande refusée"_s, u"Cette méthode n'est pas permise ici."_s), 405);
    const bool posted = request.method == "POST";
    if (request.path == "/")
        return HttpResponse::redirect(firstPage());
    if (request.path == webmailPage())
        return html(
            page::message(u"Webmail d'entraînement"_s,
                          u"Ici se trouverait votre messagerie dans le navigateur. "
                          "L'académie d'entraînement n'en a pas : lisez vos messages dans Thunderbird."_s));
    if (request.path == firstPage() && !posted)
        return faultyAnswer().value_or(begin());
    if (!request.path.startsWith("/activation/"))
        return html(page::message(u"Page inconnue"_s, u"Il n'y a rien à cette adresse."_s), 404);
    return onActivation(request);
}

HttpResponse PortalSite::onActivation(const HttpRequest &request)
{
    const bool posted = request.method == "POST";
    Session *session = sessionOf(request);
    if (!session || (posted && valueOf(request.form, u"jeton"_s).toLatin1() != session->token))
        return sessionLost();
    session->lastUsed = m_clock();
    if (!posted)
        return shown(*session);
    session->token = randomWord(); // one submission each
    if (request.path == "/activation/identite" && session->stage == Stage::Identity)
        return onIdentity(*session, request.form);
    if (request.path == "/activation/mot-de-passe" && session->stage == Stage::Password)
        return onPassword(*session, request.form);
    return sessionLost();
}

/// What stands in the first page's place.
std::optional<HttpResponse> PortalSite::faultyAnswer() const
{
    if (!m_fault)
        return std::nullopt;
    if (m_fault == FaultKind::PortalMaintenance)
        return html(page::message(u"Maintenance"_s, u"Le site est en maintenance. Revenez plus tard."_s),
                    503);
    if (m_fault == FaultKind::PortalErrorPage)
        return html(page::message(u"Erreur"_s, u"Une erreur interne s'est produite."_s), 500);
    if (m_fault == FaultKind::PortalRedirectedElsewhere)
        return HttpResponse{302, {"Location: https://ailleurs.example/connexion"}, {}};
    if (m_fault == FaultKind::PortalNotSecure)
        return HttpResponse{302, {"Location: http://localhost/activation"}, {}};
    if (m_fault == FaultKind::PortalScriptOnly)
        return html(page::scriptOnly());
    if (m_fault == FaultKind::PortalFormUnknown)
        return html(page::unfamiliarForm());
    if (m_fault == FaultKind::PortalCaptcha)
        return html(page::identityWithCaptcha(randomWord()));
    if (m_fault == FaultKind::PortalTooLarge)
        return html(page::message(u"Activer sa messagerie"_s, QString(hugePage, u'a')));
    return std::nullopt;
}

HttpResponse PortalSite::begin()
{
    forgetOldSessions();
    const QByteArray cookie = randomWord();
    Session &session = m_sessions[cookie];
    session.token = randomWord();
    session.lastUsed = m_clock();
    HttpResponse response = shown(session);
    response.headers += "Set-Cookie: entrainement=" + cookie + "; Path=/; Secure; HttpOnly; SameSite=Strict";
    return response;
}

HttpResponse PortalSite::shown(Session &session, const QString &complaint)
{
    if (session.stage == Stage::Identity)
        return html(page::identity(session.token, complaint));
    if (session.stage == Stage::Password)
        return html(page::newPassword(session.token, complaint));
    if (m_fault == FaultKind::PortalDoneLoginMissing)
        return html(page::done({}, {}));
    return html(page::done(session.login, accountOf(session.login).address));
}

HttpResponse PortalSite::onIdentity(Session &session, const std::map<QString, QString> &form)
{
    const QString complaint =
        identityComplaint(session, valueOf(form, u"numen"_s), valueOf(form, u"naissance"_s));
    if (!complaint.isEmpty())
        return shown(session, complaint);
    if (m_fault == FaultKind::PortalAlreadyActive)
        return html(
            page::message(u"Messagerie déjà activée"_s,
                          u"Votre messagerie est déjà activée. Servez-vous de votre mot de passe."_s));
    session.stage = Stage::Password;
    return HttpResponse::redirect("/activation/mot-de-passe");
}

QString PortalSite::identityComplaint(Session &session, const QString &numen, const QString &birthDate)
{
    if (m_fault == FaultKind::PortalLocked || session.refusals >= lockedAfter)
        return locked;
    if (m_fault == FaultKind::PortalNumenUnknown)
        return numenUnknown;
    if (m_fault == FaultKind::PortalDateMismatch)
        return dateMismatch;
    if (m_fault == FaultKind::PortalIdentityRefused)
        return identityRefused;
    const auto account = m_accounts.withNumen(numen);
    if (account && account->birthDate == isoDate(birthDate)) {
        session.login = account->login;
        return {};
    }
    if (++session.refusals >= lockedAfter)
        return locked;
    return account ? dateMismatch : numenUnknown;
}

HttpResponse PortalSite::onPassword(Session &session, const std::map<QString, QString> &form)
{
    if (m_fault == FaultKind::PortalSessionExpired)
        return sessionLost();
    const QString password = valueOf(form, u"motdepasse"_s);
    const QString complaint = passwordComplaint(session, password, valueOf(form, u"confirmation"_s));
    if (!complaint.isEmpty())
        return shown(session, complaint);
    m_accounts.setPassword(session.login, password);
    session.stage = Stage::Done;
    return HttpResponse::redirect("/activation/fin");
}

QString PortalSite::passwordComplaint(const Session &session, const QString &password,
                                      const QString &again) const
{
    const TrainingAcademy::Account account = accountOf(session.login);
    if (m_fault == FaultKind::PortalPasswordRefused)
        return u"Mot de passe refusé : il ne convient pas à la politique de sécurité."_s;
    if (password != again)
        return u"Les deux saisies du mot de passe diffèrent."_s;
    if (password.size() < shortestPassword)
        return u"Mot de passe refusé : douze caractères au moins."_s;
    if (!hasLettersAndDigits(password))
        return u"Mot de passe refusé : il faut des lettres et des chiffres."_s;
    if (password.contains(account.numen, Qt::CaseInsensitive) ||
        password.contains(account.login, Qt::CaseInsensitive))
        return u"Mot de passe refusé : il contient votre NUMEN ou votre identifiant."_s;
    return {};
}

PortalSite::Session *PortalSite::sessionOf(const HttpRequest &request)
{
    forgetOldSessions();
    const auto cookie = request.cookies.find("entrainement");
    const auto session = cookie == request.cookies.end() ? m_sessions.end() : m_sessions.find(cookie->second);
    return session == m_sessions.end() ? nullptr : &session->second;
}

void PortalSite::forgetOldSessions()
{
    const QDateTime oldest = m_clock().addSecs(-sessionSeconds);
    std::erase_if(m_sessions, [&](const auto &entry) { return entry.second.lastUsed < oldest; });
    if (m_sessions.size() >= mostSessions)
        m_sessions.clear(); // nobody trains that many people here: a loop is knocking
}

TrainingAcademy::Account PortalSite::accountOf(const QString &login) const
{
    for (const TrainingAcademy::Account &account : m_accounts.accounts()) {
        if (account.login == login)
            return account;
    }
    return {};
}

} // namespace training
