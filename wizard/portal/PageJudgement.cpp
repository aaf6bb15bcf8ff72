// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PageJudgement.h"

#include "portal/CaptchaSigns.h"
#include "portal/FormFields.h"
#include "portal/LaterForms.h"
#include "portal/PageComplaint.h"
#include "portal/PortalWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = PageJudgement::Kind;
using Sent = EarlierPage::Sent;

constexpr int serviceUnavailable = 503;

/// What a page without a form may say before anything was sent, and after.
constexpr std::array atFirst = {FaultKind::PortalMaintenance, FaultKind::PortalSessionExpired,
                                FaultKind::PortalLocked,      FaultKind::PortalCaptcha,
                                FaultKind::PortalScriptOnly,  FaultKind::PortalErrorPage};
constexpr std::array afterwards = {FaultKind::PortalMaintenance,     FaultKind::PortalSessionExpired,
                                   FaultKind::PortalLocked,          FaultKind::PortalAlreadyActive,
                                   FaultKind::PortalIdentityRefused, FaultKind::PortalPasswordRefused,
                                   FaultKind::PortalCaptcha,         FaultKind::PortalErrorPage};
/// What a form that comes back may say, of the identity and of anything later.
constexpr std::array toIdentity = {FaultKind::PortalSessionExpired, FaultKind::PortalLocked,
                                   FaultKind::PortalAlreadyActive, FaultKind::PortalIdentityRefused,
                                   FaultKind::PortalMaintenance};
constexpr std::array toForm = {FaultKind::PortalSessionExpired, FaultKind::PortalLocked,
                               FaultKind::PortalPasswordRefused, FaultKind::PortalIdentityRefused};

class Judge
{
public:
    Judge(const HtmlPage &page, const FoundAccount &account, const JudgementContext &context)
        : m_page(page), m_account(account), m_context(context), m_hints(context.place.hints)
    {
    }

    PageJudgement run() const;

private:
    PageJudgement browser(FaultKind kind, const QString &detail = {}) const;
    PageJudgement browser(Fault fault) const;
    PageJudgement follow(const QUrl &url) const;
    PageJudgement identity(IdentityForm found) const;
    PageJudgement form(std::size_t index, std::optional<Fault> fault) const;
    std::optional<PageJudgement> errorStatus(const std::optional<IdentityForm> &found) const;
    std::optional<PageJudgement> laterPage() const;
    PageJudgement lastPage(const std::optional<Fault> &said) const;
    PageJudgement withoutForm() const;
    std::optional<PageJudgement> wayOn() const;

    std::optional<Fault> refusalOfIdentity() const;
    std::optional<Fault> refusalOfForm(const HtmlForm &form) const;
    Fault complaint(std::span<const FaultKind> kinds, FaultKind otherwise) const;
    bool isDone() const;
    bool showsAccount() const;
    bool needsScripts() const;
    QString statusText() const { return u"HTTP %1"_s.arg(m_context.status); }

    const HtmlPage &m_page;
    const FoundAccount &m_account;
    const JudgementContext &m_context;
    const PortalHints &m_hints;
};

PageJudgement Judge::browser(Fault fault) const
{
    PageJudgement judgement;
    judgement.fault = std::move(fault);
    judgement.account = m_account;
    return judgement;
}

PageJudgement Judge::browser(FaultKind kind, const QString &detail) const
{
    return browser(Fault{kind, detail});
}

PageJudgement Judge::follow(const QUrl &url) const
{
    if (auto obstacle = obstacleTo(url, m_context.place))
        return browser(*obstacle);
    PageJudgement judgement;
    judgement.kind = Kind::Follow;
    judgement.follow = url;
    return judgement;
}

/// The lines that are new say why; when none does, it is @p otherwise.
Fault Judge::complaint(std::span<const FaultKind> kinds, FaultKind otherwise) const
{
    const QStringList fresh = newLinesOf(m_page, m_context.earlier.lines);
    if (auto fault = faultSpokenIn(fresh, kinds, m_hints))
        return *fault;
    const bool hasNotices =
        std::ranges::any_of(m_page.notices, [&](const QString &notice) { return fresh.contains(notice); });
    const QStringList said = hasNotices ? m_page.notices : fresh;
    return {otherwise, shortened(said.join(u' '))};
}

std::optional<Fault> Judge::refusalOfIdentity() const
{
    switch (m_context.earlier.sent) {
    case Sent::Identity: return complaint(toIdentity, FaultKind::PortalIdentityRefused);
    case Sent::Form:
        return complaint(toIdentity, m_context.earlier.askedIdentity ? FaultKind::PortalIdentityRefused
                                                                     : FaultKind::PortalSessionExpired);
    case Sent::Nothing: break;
    }
    return std::nullopt;
}

std::optional<Fault> Judge::refusalOfForm(const HtmlForm &form) const
{
    const EarlierPage &earlier = m_context.earlier;
    if (earlier.sent != Sent::Form || earlier.asked.isEmpty() || earlier.asked != namesAskedIn(form))
        return std::nullopt;
    if (earlier.askedPassword)
        return complaint(toForm, FaultKind::PortalPasswordRefused);
    if (earlier.askedIdentity)
        return complaint(toIdentity, FaultKind::PortalIdentityRefused);
    // A form of which nothing is known: only the portal's own words can tell what it did not like.
    return faultSpokenIn(newLinesOf(m_page, earlier.lines), toForm, m_hints);
}

PageJudgement Judge::identity(IdentityForm found) const
{
    if (found.kind == IdentityForm::Kind::Extended)
        return form(found.form, m_context.earlier.sent == Sent::Nothing ? std::nullopt : refusalOfIdentity());
    if (auto obstacle = obstacleTo(actionOf(m_page.forms[found.form]), m_context.place))
        return browser(*obstacle);
    PageJudgement judgement;
    judgement.kind = Kind::Identity;
    judgement.form = found.form;
    judgement.identity = std::move(found);
    judgement.fault = refusalOfIdentity();
    return judgement;
}

PageJudgement Judge::form(std::size_t index, std::optional<Fault> fault) const
{
    const HtmlForm &form = m_page.forms[index];
    if (auto obstacle = obstacleTo(actionOf(form), m_context.place))
        return browser(*obstacle);
    if (cannotBeAnswered(form))
        return browser(FaultKind::PortalFormUnknown, m_page.title);
    PageJudgement judgement;
    judgement.kind = Kind::Form;
    judgement.form = index;
    judgement.fault = std::move(fault);
    return judgement;
}

/// An error that is one; a 4xx that asks the same again is a refusal (some portals say 401 with their form).
std::optional<PageJudgement> Judge::errorStatus(const std::optional<IdentityForm> &found) const
{
    constexpr int firstError = 400;
    constexpr int firstServerError = 500;
    if (m_context.status < firstError)
        return std::nullopt;
    if (m_context.submitted && m_context.status < firstServerError) {
        if (found)
            return identity(*found);
        if (const auto later = laterFormOf(m_page, m_hints); later && refusalOfForm(m_page.forms[*later]))
            return form(*later, refusalOfForm(m_page.forms[*later]));
    }
    const auto kinds = m_context.submitted ? std::span<const FaultKind>(afterwards) : atFirst;
    if (auto fault = faultSpokenIn(linesOf(m_page), kinds, m_hints);
        fault && fault->kind != FaultKind::PortalErrorPage)
        return browser(*fault);
    return browser(FaultKind::PortalErrorPage, statusText());
}

bool Judge::isDone() const
{
    return speaksOf(foldedWords(linesOf(m_page).join(u'\n')), m_hints.done);
}

bool Judge::showsAccount() const
{
    return !hasLoginForm(m_page, m_hints) && (m_account.login || m_account.address);
}

PageJudgement Judge::lastPage(const std::optional<Fault> &said) const
{
    if (said && said->kind == FaultKind::PortalAlreadyActive)
        return browser(*said);
    PageJudgement judgement;
    judgement.kind = Kind::Done;
    judgement.account = m_account;
    if (!m_account.login)
        judgement.fault = Fault{FaultKind::PortalDoneLoginMissing, {}};
    return judgement;
}

/// After something was sent: a further form, the last page, or why it went no further.
std::optional<PageJudgement> Judge::laterPage() const
{
    const auto later = laterFormOf(m_page, m_hints);
    const bool password = later && hasPassword(m_page.forms[*later]);
    if (later && (password || !isDone()))
        return form(*later, refusalOfForm(m_page.forms[*later]));
    const auto said = faultSpokenIn(linesOf(m_page), afterwards, m_hints);
    if (isDone() || (!said && showsAccount()))
        return lastPage(said);
    if (said)
        return browser(*said);
    if (const auto button = loneButtonOf(m_page))
        return form(*button, std::nullopt);
    return std::nullopt;
}

bool Judge::needsScripts() const
{
    constexpr qsizetype hardlyAnyText = 100;
    if (!m_page.hasInlineScript && m_page.scripts.isEmpty())
        return false;
    const auto phrases = m_hints.phrases.find(FaultKind::PortalScriptOnly);
    const QString text = foldedWords(QString(m_page.text + u'\n' + m_page.noScriptText));
    return m_page.text.size() < hardlyAnyText ||
           (phrases != m_hints.phrases.end() && speaksOf(text, phrases->second));
}

/// A frame or a refresh. Of several frames none is chosen; one that leads elsewhere is told only where the
/// page has nothing else to say, since it may be an advertisement's.
std::optional<PageJudgement> Judge::wayOn() const
{
    QList<QUrl> admitted;
    for (const QUrl &frame : m_page.frames) {
        if (!obstacleTo(frame, m_context.place) && !admitted.contains(frame))
            admitted += frame;
    }
    if (admitted.size() == 1)
        return follow(admitted.first());
    if (m_page.refresh)
        return follow(*m_page.refresh);
    if (admitted.isEmpty() && !m_page.frames.isEmpty() && !m_context.submitted)
        return follow(m_page.frames.first());
    return std::nullopt;
}

PageJudgement Judge::withoutForm() const
{
    if (!m_context.submitted && !hasLoginForm(m_page, m_hints) && !laterFormOf(m_page, m_hints)) {
        if (auto fault = faultSpokenIn(linesOf(m_page), atFirst, m_hints))
            return browser(*fault);
    }
    if (!hasLoginForm(m_page, m_hints) && !laterFormOf(m_page, m_hints)) {
        if (auto way = wayOn())
            return *way;
        if (needsScripts())
            return browser(FaultKind::PortalScriptOnly, shortened(m_page.noScriptText));
    }
    return browser(FaultKind::PortalFormUnknown, shortened(m_page.title));
}

PageJudgement Judge::run() const
{
    if (m_context.status == serviceUnavailable)
        return browser(FaultKind::PortalMaintenance, statusText());
    if (hasCaptcha(m_page, m_hints))
        return browser(FaultKind::PortalCaptcha);
    auto found = findIdentityForm(m_page, m_hints);
    if (auto error = errorStatus(found))
        return *error;
    if (found)
        return identity(std::move(*found));
    if (m_context.submitted) {
        if (auto later = laterPage())
            return *later;
    }
    return withoutForm();
}

} // namespace

PageJudgement judge(const HtmlPage &page, const FoundAccount &account, const JudgementContext &context)
{
    return Judge(page, account, context).run();
}

std::optional<Fault> obstacleTo(const QUrl &url, const PortalPlace &place)
{
    if (place.admits(url))
        return std::nullopt;
    const bool clear = url.scheme() == "http"_L1;
    return Fault{clear ? FaultKind::PortalNotSecure : FaultKind::PortalRedirectedElsewhere, url.host()};
}

EarlierPage earlierPage(const HtmlPage &page, std::size_t form, EarlierPage::Sent sent,
                        const PortalHints &hints)
{
    const HtmlForm &asked = page.forms[form];
    EarlierPage earlier{.sent = sent,
                        .lines = linesOf(page),
                        .asked = namesAskedIn(asked),
                        .askedIdentity = sent == Sent::Identity,
                        .askedPassword = hasPassword(asked)};
    for (const std::size_t index : askedFields(asked))
        earlier.askedIdentity = earlier.askedIdentity || asksFor(asked.fields[index], hints.numen);
    return earlier;
}
