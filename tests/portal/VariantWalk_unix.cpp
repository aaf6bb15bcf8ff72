// SPDX-License-Identifier: GPL-3.0-or-later
#include "VariantWalk.h"
#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QEventLoop>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// A walk waits for its answers no longer than that, whatever the session does; sanitizers and other work slow
// it.
constexpr std::chrono::seconds testPatience{60};
constexpr std::chrono::seconds ordinaryStep{20};

Secret secretFrom(const std::string &text)
{
    QByteArray utf8 = QByteArray::fromStdString(text);
    return Secret::takeFrom(utf8);
}

QString text(const nlohmann::json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

/// Every name leads to this machine: whoever follows a link to another host arrives there, and is caught.
void answerLoopback(const QString &, QObject *asker, std::function<void(const Resolved &)> answer)
{
    QTimer::singleShot(0, asker, [answer = std::move(answer)] {
        answer({{QHostAddress(QHostAddress::LocalHost)}, std::nullopt, {}});
    });
}

Activation::World worldOf(const VariantSite &site, const nlohmann::json &variant)
{
    const Academy academy = builtInAcademy();
    auto anchors = TrustAnchors::fromPem(site.authority());
    REQUIRE(anchors);
    Activation::World world{academy.portal, academy.domain, {std::move(anchors).value(), ordinaryStep}};
    world.conditions.network = {answerLoopback, fixedProxy(std::nullopt)};
    if (!variant.at("seconds").is_null())
        world.conditions.step =
            std::chrono::milliseconds(static_cast<int>(variant.at("seconds").get<double>() * 1000));
    world.portal.activation =
        QUrl(u"https://"_s + site.host() + u':' + QString::number(site.port()) + text(variant.at("path")));
    return world;
}

PortalWho whoIs(const nlohmann::json &person)
{
    const auto name = PersonName::parse(text(person.at("givenName")), text(person.at("familyName")));
    REQUIRE(name);
    PortalWho who;
    for (const LoginSuggestion &suggestion : suggestLogins(name.value()))
        who.suggestedLogins.push_back(suggestion.login);
    who.suggestedAddresses = suggestAddresses(name.value(), u"ac-amiens.fr"_s);
    return who;
}

/// What a browser would send for the answer @p given: a choice's value for its words.
std::string sentFor(const PortalQuestion &question, const std::string &given)
{
    if (question.kind == HtmlFieldKind::Checkbox && !question.choices.isEmpty())
        return question.choices.first().value.toStdString();
    for (const HtmlChoice &choice : question.choices)
        if (choice.label.toStdString() == given)
            return choice.value.toStdString();
    return given;
}

std::string wordFor(PortalScene::Kind kind)
{
    constexpr std::array words = {"identity", "form", "done", "browser"};
    return words.at(static_cast<std::size_t>(kind));
}

std::string wordFor(const std::optional<Fault> &fault)
{
    return fault ? std::string(identifierOf(fault->kind).latin1()) : std::string();
}

} // namespace

VariantWalk::VariantWalk(const VariantSite &site, const nlohmann::json &variant)
    : m_person(site.table().at("person")), m_variant(variant), m_activation(worldOf(site, variant))
{
    m_activation.expect(whoIs(m_person));
}

Walked VariantWalk::toTheEnd()
{
    waitFor([this] { m_activation.open(); });
    while (goOn())
        ;
    const auto &scene = m_activation.scene();
    const bool failed = m_activation.state() == Activation::State::Failed;
    m_walked.scene = failed ? "unreachable" : wordFor(scene.value().kind);
    m_walked.fault = wordFor(failed ? m_activation.failure() : scene.value().fault);
    if (!failed && scene->login)
        m_walked.login = scene->login->toString().toStdString();
    if (!failed && scene->address)
        m_walked.address = scene->address->toString().toStdString();
    m_walked.mayHaveCounted = m_activation.mayHaveCounted();
    m_walked.hasSubmitted = m_activation.hasSubmitted();
    m_walked.chosenPassword = m_activation.takeChosenPassword().reveal(
        [](QByteArrayView bytes) { return bytes.toByteArray().toStdString(); });
    return std::move(m_walked);
}

bool VariantWalk::goOn()
{
    if (m_activation.state() != Activation::State::Showing)
        return false;
    const auto &forms = m_variant.at("forms");
    if (m_activation.scene()->kind == PortalScene::Kind::Identity && !m_identityGiven) {
        submitIdentity();
        return true;
    }
    if (m_activation.scene()->kind == PortalScene::Kind::Form && m_nextForm < forms.size()) {
        submitForm(forms.at(m_nextForm++));
        return true;
    }
    return false;
}

void VariantWalk::submitIdentity()
{
    m_identityGiven = true;
    QString numenText = text(m_person.at("numen"));
    QString dateText = text(m_person.at("birthDate"));
    const Numen numen = Numen::takeFrom(numenText);
    const auto birthDate = BirthDate::takeFrom(dateText, QDate(2026, 11, 21));
    REQUIRE(birthDate);
    waitFor([&] { m_activation.submitIdentity(numen, birthDate.value()); });
}

void VariantWalk::submitForm(const nlohmann::json &filled)
{
    const PortalScene &scene = m_activation.scene().value();
    m_walked.refusals.push_back(wordFor(scene.fault));
    std::vector<FieldAnswer> answers;
    std::size_t used = 0;
    for (const PortalQuestion &question : scene.questions) {
        const auto found = filled.at("answers").find(question.label.toStdString());
        if (found == filled.at("answers").end())
            continue;
        answers.push_back({question.field, secretFrom(sentFor(question, found->get<std::string>()))});
        ++used;
    }
    CHECK(used == filled.at("answers").size()); // every label that a person would see was found
    waitFor([&] { m_activation.submit(std::move(answers)); });
}

void VariantWalk::waitFor(const std::function<void()> &deed)
{
    QEventLoop loop;
    QTimer::singleShot(testPatience, &loop, &QEventLoop::quit);
    QObject::connect(&m_activation, &Activation::changed, &loop, [&] {
        if (m_activation.state() != Activation::State::Waiting)
            loop.quit();
    });
    deed();
    loop.exec();
    REQUIRE(m_activation.state() != Activation::State::Waiting);
    listen();
}

void VariantWalk::listen()
{
    if (m_activation.failure())
        m_walked.said += m_activation.failure()->detail + u'\n';
    if (m_activation.state() != Activation::State::Showing)
        return;
    const PortalScene &scene = m_activation.scene().value();
    m_walked.said += scene.title + u'\n' + scene.message + u'\n' + scene.submitLabel + u'\n' +
                     scene.url.toString() + u'\n' + scene.sendsTo.toString() + u'\n';
    if (scene.fault)
        m_walked.said += scene.fault->detail + u'\n';
    for (const PortalQuestion &question : scene.questions)
        m_walked.said += question.label + u'\n' + question.hint + u'\n' + question.suggested + u'\n';
}
