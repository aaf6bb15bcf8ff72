// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Activation.h"

#include "academy/TrustedDomains.h"
#include "diagnosis/Classify.h"

#include <QHostAddress>

#include <algorithm>

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

bool mayBeTalkedTo(const QString &host, const Activation::World &world)
{
    return isTrustedHost(host) || (world.training && isLoopback(host));
}

/// What of the data may be believed: whatever a file says, no host beyond the built-in domains.
PortalPlace placeIn(const Activation::World &world)
{
    PortalPlace place{world.portal.activation, {}, world.portal.hints, world.domain};
    for (const QString &host : world.portal.hosts) {
        if (mayBeTalkedTo(host.toLower(), world))
            place.hosts.append(host.toLower());
    }
    return place;
}

/// Why the portal may not be talked to at all.
std::optional<Fault> objectionTo(const PortalPlace &place)
{
    if (place.start.scheme() != QLatin1StringView("https"))
        return Fault{FaultKind::PortalNotSecure, place.start.host()};
    if (!place.admits(place.start))
        return Fault{FaultKind::PortalRedirectedElsewhere, place.start.host()};
    return std::nullopt;
}

PortalScene inBrowser(const PortalPlace &place, Fault why)
{
    PortalScene scene;
    scene.url = place.start;
    scene.fault = std::move(why);
    return scene;
}

/// The probe's words are about mail servers; a portal that fails in the same way has names of its own.
Fault nameFor(const Evidence &evidence, const QDateTime &now)
{
    const auto is = [&](Obstacle obstacle) { return evidence.obstacle == obstacle; };
    if (is(Obstacle::GreetingTimeout) || is(Obstacle::HandshakeTimeout))
        return {FaultKind::PortalSilent, evidence.endpoint.hostAndPort()};
    if (is(Obstacle::GreetingMalformed))
        return {FaultKind::PortalErrorPage, evidence.serverLine};
    if (is(Obstacle::HttpInsteadOfMail))
        return {FaultKind::PlainOnTlsPort, evidence.serverLine};
    return classify(evidence, {{}, now}).value_or(Fault{FaultKind::PortalErrorPage, {}});
}

bool isSameQuestion(const PortalQuestion &one, const PortalQuestion &other)
{
    return one.kind == other.kind && one.label == other.label;
}

bool asksTheSame(const PortalScene &one, const PortalScene &other)
{
    return std::ranges::equal(one.questions, other.questions, isSameQuestion);
}

/// The portal went past @p before without a word against it.
bool tookAnswersTo(const PortalScene &before, const PortalScene &after)
{
    if (after.kind == PortalScene::Kind::Done)
        return true;
    return after.kind == PortalScene::Kind::Form && !after.fault && !asksTheSame(before, after);
}

bool areAlike(const Secret &one, const Secret &other)
{
    return one.reveal(
        [&](QByteArrayView a) { return other.reveal([&](QByteArrayView b) { return a == b; }); });
}

/// The first password among the answers; where one is given twice, that one: the form may ask for the old one
/// before.
Secret passwordAmong(const std::vector<FieldAnswer> &answers, const PortalScene &scene)
{
    std::vector<const Secret *> passwords;
    for (const PortalQuestion &question : scene.questions) {
        const auto answer = std::ranges::find_if(
            answers, [&](const FieldAnswer &each) { return each.field == question.field; });
        if (question.kind != HtmlFieldKind::Password || answer == answers.end() || answer->value.isEmpty())
            continue;
        const auto same = std::ranges::find_if(
            passwords, [&](const Secret *known) { return areAlike(*known, answer->value); });
        if (same != passwords.end())
            return (*same)->clone();
        passwords.push_back(&answer->value);
    }
    return passwords.empty() ? Secret() : passwords.front()->clone();
}

} // namespace

class Activation::Private
{
public:
    Private(Activation *activation, World given)
        : q(activation), world(std::move(given)), place(placeIn(world))
    {
    }

    void makeSession();
    void dropSession();
    void onShown(const PortalScene &shown);
    void onUnreachable(const Evidence &evidence, bool afterSubmission);
    void announce();
    void refuse(Fault why);
    void forgetPasswords();

    Activation *q;
    World world;
    PortalPlace place;
    PortalWho who;
    std::unique_ptr<PortalSession> session;
    State state = State::NotOpened;
    std::optional<PortalScene> scene;
    std::optional<Fault> failure;
    bool mayHaveCounted = false;
    bool hasSubmitted = false; ///< Of a session that was cancelled.
    Secret offered;            ///< The password under way.
    Secret chosen;             ///< The one that the portal took.
};

void Activation::Private::makeSession()
{
    dropSession();
    session = std::make_unique<PortalSession>(place, who, world.conditions);
    connect(session.get(), &PortalSession::shown, q, [this](const PortalScene &shown) { onShown(shown); });
    connect(session.get(), &PortalSession::unreachable, q,
            [this](const Evidence &evidence, bool after) { onUnreachable(evidence, after); });
}

/// It may be the one who is speaking: silent at once, gone soon.
void Activation::Private::dropSession()
{
    if (!session)
        return;
    session->disconnect(q);
    session->cancel();
    session.release()->deleteLater();
}

void Activation::Private::onShown(const PortalScene &shown)
{
    if (!offered.isEmpty() && scene && tookAnswersTo(*scene, shown))
        chosen = std::move(offered);
    offered.wipe();
    state = State::Showing;
    scene = shown;
    failure.reset();
    mayHaveCounted = false;
    Q_EMIT q->changed();
}

void Activation::Private::onUnreachable(const Evidence &evidence, bool afterSubmission)
{
    offered.wipe(); // whether the portal took it is not known
    state = State::Failed;
    failure = nameFor(evidence, world.now());
    mayHaveCounted = mayHaveCounted || afterSubmission;
    Q_EMIT q->changed();
}

void Activation::Private::announce()
{
    QMetaObject::invokeMethod(q, &Activation::changed, Qt::QueuedConnection);
}

/// Nothing is asked of such a portal: the browser may do as its owner likes.
void Activation::Private::refuse(Fault why)
{
    state = State::Showing;
    scene = inBrowser(place, std::move(why));
    failure.reset();
    announce();
}

void Activation::Private::forgetPasswords()
{
    offered.wipe();
    chosen.wipe();
}

Activation::Activation(World world, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(world)))
{
}

Activation::~Activation() = default;

void Activation::expect(PortalWho who)
{
    d->who = std::move(who);
}

void Activation::open()
{
    if (d->state == State::Waiting)
        return;
    d->forgetPasswords();
    d->hasSubmitted = false;
    if (auto objection = objectionTo(d->place))
        return d->refuse(std::move(*objection));
    d->makeSession();
    d->state = State::Waiting;
    d->failure.reset();
    d->session->open();
    d->announce();
}

void Activation::submitIdentity(const Numen &numen, const BirthDate &birthDate)
{
    if (!d->session || d->state == State::Waiting)
        return;
    d->state = State::Waiting;
    d->failure.reset();
    d->session->submitIdentity(numen, birthDate);
    d->announce();
}

void Activation::submit(std::vector<FieldAnswer> answers)
{
    if (!d->session || d->state == State::Waiting || !d->scene)
        return;
    d->offered = passwordAmong(answers, *d->scene);
    d->state = State::Waiting;
    d->failure.reset();
    d->session->submit(std::move(answers));
    d->announce();
}

void Activation::cancel()
{
    d->hasSubmitted = hasSubmitted();
    d->mayHaveCounted = d->mayHaveCounted || (d->state == State::Waiting && d->hasSubmitted);
    d->dropSession();
    d->forgetPasswords();
    d->scene.reset();
    d->failure.reset();
    d->state = State::NotOpened;
    d->announce();
}

Activation::State Activation::state() const
{
    return d->state;
}

const std::optional<PortalScene> &Activation::scene() const
{
    return d->scene;
}

const std::optional<Fault> &Activation::failure() const
{
    return d->failure;
}

bool Activation::mayHaveCounted() const
{
    return d->mayHaveCounted;
}

bool Activation::hasSubmitted() const
{
    return d->hasSubmitted || (d->session && d->session->hasSubmitted());
}

FoundAccount Activation::findIn(QStringView pasted) const
{
    return findAccount(pasted, d->place.hints, d->who, d->world.domain);
}

Secret Activation::takeChosenPassword()
{
    return std::exchange(d->chosen, {});
}
