// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalSession.h"

#include "portal/HttpsExchange.h"
#include "portal/PortalCookies.h"
#include "portal/RequestText.h"
#include "probe/Overloaded.h"

class PortalSession::Private
{
public:
    Private(PortalSession *session, PortalPlace where, PortalWho who, Conditions given);

    void begin(bool submission);
    void obey(PortalDialogue::Move move);
    void fetch(const PortalRequest &request);
    void onFinished();
    void takeAnswer();
    void report(std::function<void()> news);

    PortalSession *q;
    PortalPlace place;
    Conditions conditions;
    PortalDialogue dialogue;
    PortalCookies cookies;
    QUrl page; ///< Where the next request comes from.
    std::unique_ptr<HttpsExchange> exchange;
    bool busy = false;
    bool submitting = false;    ///< What is under way began with a submission.
    bool submissionOut = false; ///< Its request has left.
    bool everSubmitted = false;
    int turn = 0; ///< News of an older turn is dropped.
};

namespace {

/// The page may hold tokens; whoever shares it still reads it.
void forget(QByteArray &body)
{
    if (body.isDetached())
        overwrite(body.data(), static_cast<std::size_t>(body.size()));
    body.clear();
}

bool leadsOn(const PortalAnswer &answer)
{
    return answer.status / 100 == 3;
}

PortalScene foreignPlace(const QUrl &url)
{
    PortalScene scene;
    scene.url = url;
    scene.fault = Fault{FaultKind::PortalRedirectedElsewhere, url.host()};
    return scene;
}

} // namespace

PortalSession::Private::Private(PortalSession *session, PortalPlace where, PortalWho who, Conditions given)
    : q(session),
      place(std::move(where)),
      conditions(std::move(given)),
      dialogue(place, std::move(who)),
      cookies(commonDomain(place.hosts))
{
}

void PortalSession::Private::begin(bool submission)
{
    ++turn;
    busy = true;
    submitting = submission;
    submissionOut = false;
}

void PortalSession::Private::obey(PortalDialogue::Move move)
{
    std::visit(Overloaded{
                   [this](const PortalDialogue::Fetch &wanted) { fetch(wanted.request); },
                   [this](const PortalScene &scene) { report([this, scene] { Q_EMIT q->shown(scene); }); },
               },
               move);
}

void PortalSession::Private::fetch(const PortalRequest &request)
{
    if (!place.admits(request.url)) // the dialogue has looked already; a secret deserves a second look
        return obey(foreignPlace(request.url));
    const Secret sent = cookies.headerFor(request.url, QDateTime::currentDateTimeUtc());
    exchange =
        std::make_unique<HttpsExchange>(request.url, requestText(request, sent, page),
                                        HttpsExchange::Conditions{conditions.anchors, conditions.network,
                                                                  conditions.patience, conditions.step});
    connect(exchange.get(), &HttpsExchange::finished, q, [this] { onFinished(); });
    exchange->start();
}

void PortalSession::Private::onFinished()
{
    submissionOut = submissionOut || (submitting && exchange->requestLeft());
    everSubmitted = everSubmitted || submissionOut;
    if (exchange->hasAnswer())
        return takeAnswer();
    const Evidence evidence = exchange->evidence();
    exchange.release()->deleteLater(); // it is the one who is speaking
    report([this, evidence, mayCount = submissionOut] { Q_EMIT q->unreachable(evidence, mayCount); });
}

void PortalSession::Private::takeAnswer()
{
    PortalAnswer answer = exchange->takeAnswer();
    for (const Secret &cookie : exchange->takeCookies())
        cookies.store(cookie, answer.url, QDateTime::currentDateTimeUtc());
    exchange.release()->deleteLater();
    if (!leadsOn(answer)) // a redirect is no page; what follows it comes from where it came from
        page = answer.url;
    PortalDialogue::Move next = dialogue.onAnswer(answer);
    forget(answer.body);
    obey(std::move(next));
}

/// From the event loop, once a turn.
void PortalSession::Private::report(std::function<void()> news)
{
    QMetaObject::invokeMethod(
        q,
        [this, news = std::move(news), reported = turn] {
            if (reported != turn || !std::exchange(busy, false))
                return;
            news(); // last: whoever hears it may delete us
        },
        Qt::QueuedConnection);
}

PortalSession::PortalSession(PortalPlace place, PortalWho who, Conditions conditions, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(place), std::move(who), std::move(conditions)))
{
}

PortalSession::~PortalSession() = default;

void PortalSession::open()
{
    if (d->busy)
        return;
    d->begin(false);
    d->everSubmitted = false;
    d->cookies.forget();
    d->page.clear();
    d->obey(d->dialogue.begin());
}

void PortalSession::submitIdentity(const Numen &numen, const BirthDate &birthDate)
{
    if (d->busy)
        return;
    d->begin(true);
    d->obey(d->dialogue.submitIdentity(numen, birthDate));
}

void PortalSession::submit(std::vector<FieldAnswer> answers)
{
    if (d->busy)
        return;
    d->begin(true);
    d->obey(d->dialogue.submit(std::move(answers)));
}

void PortalSession::cancel()
{
    d->everSubmitted = hasSubmitted();
    ++d->turn;
    d->busy = false;
    d->exchange.reset();
}

bool PortalSession::isBusy() const
{
    return d->busy;
}

bool PortalSession::hasSubmitted() const
{
    return d->everSubmitted || (d->submitting && d->exchange && d->exchange->requestLeft());
}
