// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalDialogue.h"

#include "portal/FormFields.h"
#include "portal/PageComplaint.h"
#include "portal/PageJudgement.h"
#include "portal/PortalQuestions.h"
#include "portal/PortalSecrets.h"
#include "portal/PortalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Sent = EarlierPage::Sent;

bool isRedirect(const PortalAnswer &answer)
{
    return answer.status >= 300 && answer.status < 400;
}

/// 307 and 308 (RFC 9110 §15.4): the same request again, body and all.
bool wantsItAgain(int status)
{
    return status == 307 || status == 308;
}

bool isHtml(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type.isEmpty() || type == "text/html"_L1 || type == "application/xhtml+xml"_L1;
}

bool isPlainText(const QString &contentType)
{
    return contentType.startsWith("text/plain"_L1, Qt::CaseInsensitive);
}

PortalRequest get(const QUrl &url)
{
    PortalRequest request;
    request.url = url.adjusted(QUrl::RemoveFragment);
    return request;
}

} // namespace

class PortalDialogue::Private
{
public:
    Private(PortalPlace where, PortalWho whose) : place(std::move(where)), who(std::move(whose))
    {
        place.hints = folded(std::move(place.hints));
    }

    Move browser(const Fault &fault, const QUrl &url, const QString &message = {});
    Move visit(const QUrl &url, const QUrl &from);
    Move redirected(const PortalAnswer &answer);
    Move unreadable(const PortalAnswer &answer);
    Move onPage(HtmlPage next, const PortalAnswer &answer);
    Move shown(const PageJudgement &judgement, const QString &message);
    void showForm(const PageJudgement &judgement);
    Move send(const std::vector<FieldAnswer> &answers, Sent kind);
    void remember(const HtmlField &field, const Secret &answer);

    FoundAccount accountIn(const HtmlPage &next, int status) const;
    void clean(HtmlPage &next, const FoundAccount &account);
    void clean(QString &text, const QStringList &kept) const;
    QString messageOf(const HtmlPage &next) const;
    QUrl shareable(const QUrl &url) const;

    PortalPlace place;
    PortalWho who;
    PortalSecrets secrets;
    PortalScene scene;
    std::optional<HtmlPage> page; ///< Whose form the scene shows.
    std::size_t form = 0;
    std::optional<IdentityForm> identity;
    EarlierPage earlier;
    QString passed; ///< What pages said that led on by themselves after something was sent.
    int hops = 0;   ///< Redirects, refreshes and frames since the last click.
    bool submitted = false;
    bool carriesSecret = false; ///< The request under way is a form's.
};

/// An address that may be shown: no query (sessions, tokens), and no path that repeats a secret.
QUrl PortalDialogue::Private::shareable(const QUrl &url) const
{
    const QUrl bare = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return secrets.standIn(bare) ? bare.adjusted(QUrl::RemovePath) : bare;
}

PortalDialogue::Move PortalDialogue::Private::browser(const Fault &fault, const QUrl &url,
                                                      const QString &message)
{
    scene = PortalScene{};
    scene.url = shareable(url);
    scene.message = message;
    scene.fault = Fault{fault.kind, secrets.removedFrom(fault.detail)};
    page.reset();
    identity.reset();
    return scene;
}

/// Goes to @p url by itself, at most mostRedirects times a click, and never with a secret in the address.
PortalDialogue::Move PortalDialogue::Private::visit(const QUrl &url, const QUrl &from)
{
    if (const auto obstacle = obstacleTo(url, place))
        return browser(*obstacle, from, passed);
    if (++hops > mostRedirects)
        return browser({FaultKind::PortalErrorPage, u"redirects"_s}, from, passed);
    if (secrets.standIn(url))
        return browser({FaultKind::PortalFormUnknown, u"address"_s}, from, passed);
    carriesSecret = false;
    return Fetch{get(url)};
}

PortalDialogue::Move PortalDialogue::Private::redirected(const PortalAnswer &answer)
{
    const QUrl target = answer.url.resolved(QUrl(answer.location.trimmed()));
    if (answer.location.trimmed().isEmpty() || !target.isValid() ||
        (carriesSecret && wantsItAgain(answer.status)))
        return browser({FaultKind::PortalErrorPage, u"HTTP %1"_s.arg(answer.status)}, answer.url, passed);
    return visit(target, answer.url);
}

/// Not HTML: a PDF, JSON, plain text. What is text can at least be read.
PortalDialogue::Move PortalDialogue::Private::unreadable(const PortalAnswer &answer)
{
    constexpr int firstError = 400;
    QString text =
        isPlainText(answer.contentType) ? QString::fromUtf8(answer.body.left(mostTextOnPage)) : passed;
    clean(text, {});
    const QString status = u"HTTP %1"_s.arg(answer.status);
    if (answer.status == 503)
        return browser({FaultKind::PortalMaintenance, status}, answer.url, text);
    if (answer.status >= firstError)
        return browser({FaultKind::PortalErrorPage, status}, answer.url, text);
    return browser({FaultKind::PortalFormUnknown, answer.contentType.section(u';', 0, 0).trimmed()},
                   answer.url, text);
}

FoundAccount PortalDialogue::Private::accountIn(const HtmlPage &next, int status) const
{
    constexpr int ok = 200;
    return submitted && status == ok ? findAccount(next.text, place.hints, who, place.domain)
                                     : FoundAccount();
}

void PortalDialogue::Private::clean(QString &text, const QStringList &kept) const
{
    QString cleaned = secrets.removedFrom(text, kept);
    if (cleaned != text)
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = std::move(cleaned);
}

/// Takes the secrets out of all that is read of a page from here on; not out of its forms, which are sent.
void PortalDialogue::Private::clean(HtmlPage &next, const FoundAccount &account)
{
    for (const HtmlForm &each : next.forms) {
        for (const HtmlField &field : each.fields) {
            if (field.kind == HtmlFieldKind::Hidden)
                secrets.addToken(field.value);
        }
    }
    QStringList kept;
    if (account.login)
        kept += account.login->toString();
    if (account.address)
        kept += account.address->toString();
    for (QString *text : {&next.text, &next.title, &next.noScriptText})
        clean(*text, kept);
    for (QStringList *list : {&next.headings, &next.notices}) {
        for (QString &line : *list)
            clean(line, kept);
    }
}

QString PortalDialogue::Private::messageOf(const HtmlPage &next) const
{
    QStringList parts;
    for (const QString &part : {passed, !next.text.trimmed().isEmpty() ? next.text : next.noScriptText}) {
        if (!part.trimmed().isEmpty())
            parts += part;
    }
    return parts.isEmpty() ? next.title : parts.join(u'\n');
}

PortalDialogue::Move PortalDialogue::Private::onPage(HtmlPage next, const PortalAnswer &answer)
{
    const FoundAccount account = accountIn(next, answer.status);
    clean(next, account);
    const PageJudgement judgement = judge(next, account, {place, who, answer.status, submitted, earlier});
    const QString message = messageOf(next);
    if (judgement.kind == PageJudgement::Kind::Follow) {
        if (submitted)
            passed = message;
        return visit(judgement.follow, next.url);
    }
    if (judgement.kind == PageJudgement::Kind::Browser) {
        browser(*judgement.fault, next.url, message);
        scene.title = next.title;
        scene.login = judgement.account.login;
        scene.address = judgement.account.address;
        return scene;
    }
    page = std::move(next);
    return shown(judgement, message);
}

PortalDialogue::Move PortalDialogue::Private::shown(const PageJudgement &judgement, const QString &message)
{
    scene = PortalScene{};
    scene.url = shareable(page->url);
    scene.title = page->title;
    scene.message = message;
    scene.fault = judgement.fault;
    form = judgement.form;
    identity = judgement.identity;
    switch (judgement.kind) {
    case PageJudgement::Kind::Identity:
        scene.kind = PortalScene::Kind::Identity;
        showForm(judgement);
        break;
    case PageJudgement::Kind::Form:
        scene.kind = PortalScene::Kind::Form;
        showForm(judgement);
        scene.questions = questionsOf(page->forms[form], secrets);
        break;
    case PageJudgement::Kind::Done:
        scene.kind = PortalScene::Kind::Done;
        scene.login = judgement.account.login;
        scene.address = judgement.account.address;
        break;
    case PageJudgement::Kind::Follow:
    case PageJudgement::Kind::Browser: break;
    }
    return scene;
}

void PortalDialogue::Private::showForm(const PageJudgement &judgement)
{
    const HtmlForm &asked = page->forms[judgement.form];
    scene.sendsTo = shareable(actionOf(asked));
    scene.submitLabel = secrets.removedFrom(submitLabelOf(asked));
}

/// The one place where answers leave.
PortalDialogue::Move PortalDialogue::Private::send(const std::vector<FieldAnswer> &answers, Sent kind)
{
    const HtmlForm &asked = page->forms[form];
    PortalRequest request = submissionOf(asked, answers, submitterOf(asked));
    if (const auto obstacle = obstacleTo(request.url, place))
        return browser(*obstacle, page->url);
    earlier = earlierPage(*page, form, kind, place.hints);
    submitted = true;
    carriesSecret = true;
    hops = 0;
    passed.clear();
    return Fetch{std::move(request)};
}

void PortalDialogue::Private::remember(const HtmlField &field, const Secret &answer)
{
    if (field.kind == HtmlFieldKind::Password) {
        secrets.addPassword(answer);
        return;
    }
    if (field.kind != HtmlFieldKind::Text && field.kind != HtmlFieldKind::Date)
        return;
    if (!asksFor(field, place.hints.numen))
        return secrets.addTyped(answer);
    QString numen = answer.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    secrets.addNumen(Numen::takeFrom(numen));
}

PortalDialogue::PortalDialogue(PortalPlace place, PortalWho who)
    : d(std::make_unique<Private>(std::move(place), std::move(who)))
{
}

PortalDialogue::~PortalDialogue() = default;
PortalDialogue::PortalDialogue(PortalDialogue &&) noexcept = default;
PortalDialogue &PortalDialogue::operator=(PortalDialogue &&) noexcept = default;

PortalDialogue::Move PortalDialogue::begin()
{
    *d = Private(std::move(d->place), std::move(d->who));
    if (const auto obstacle = obstacleTo(d->place.start, d->place))
        return d->browser(*obstacle, d->place.start);
    return Fetch{get(d->place.start)};
}

PortalDialogue::Move PortalDialogue::onAnswer(const PortalAnswer &answer)
{
    if (answer.tooLarge)
        return d->browser({FaultKind::PortalTooLarge, u"page"_s}, answer.url, d->passed);
    if (isRedirect(answer))
        return d->redirected(answer);
    if (!isHtml(answer.contentType))
        return d->unreadable(answer);
    auto page = readHtml(answer.body, answer.contentType, answer.url);
    if (!page)
        return d->browser(page.fault(), answer.url, d->passed);
    return d->onPage(std::move(page).value(), answer);
}

PortalDialogue::Move PortalDialogue::submitIdentity(const Numen &numen, const BirthDate &birthDate)
{
    if (d->scene.kind != PortalScene::Kind::Identity || !d->page || !d->identity)
        return d->scene;
    d->secrets.addNumen(numen);
    d->secrets.addBirthDate(birthDate);
    const auto answers = answersFor(*d->page, *d->identity, numen, birthDate);
    if (!answers) // a list of years, say, that ends before this one
        return d->browser({FaultKind::PortalFormUnknown, u"date"_s}, d->page->url, d->scene.message);
    return d->send(*answers, Sent::Identity);
}

PortalDialogue::Move PortalDialogue::submit(std::vector<FieldAnswer> answers)
{
    if (d->scene.kind != PortalScene::Kind::Form || !d->page)
        return d->scene;
    std::erase_if(answers, [&](const FieldAnswer &answer) {
        return std::ranges::none_of(d->scene.questions, [&](const PortalQuestion &question) {
            return question.field == answer.field;
        });
    });
    for (const FieldAnswer &answer : answers)
        d->remember(d->page->forms[d->form].fields[answer.field], answer.value);
    return d->send(answers, Sent::Form);
}

bool PortalDialogue::hasSubmitted() const
{
    return d->submitted;
}
