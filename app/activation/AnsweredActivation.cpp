// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/AnsweredActivation.h"

#include "activation/FormAnswers.h"

using namespace Qt::StringLiterals;

namespace {

/// No activation has so many pages; a portal that asks for ever is left.
constexpr int mostForms = 10;

QStringList labelsOf(const PortalScene &scene)
{
    QStringList labels;
    for (const PortalQuestion &question : scene.questions)
        labels += question.label;
    return labels;
}

} // namespace

ActivationEnd AnsweredActivation::run()
{
    auto ended = unlessSettled([this] { m_activation.open(); });
    while (!ended)
        ended = step();
    return *std::move(ended);
}

std::optional<ActivationEnd> AnsweredActivation::step()
{
    if (m_activation.state() != Activation::State::Showing || !m_activation.scene())
        return end(m_activation.failure().value_or(Fault{FaultKind::PortalSilent, {}}));
    const PortalScene &scene = *m_activation.scene();
    switch (scene.kind) {
    case PortalScene::Kind::Identity: return onIdentity(scene);
    case PortalScene::Kind::Form: return onForm(scene);
    case PortalScene::Kind::Done: return end(scene.fault);
    case PortalScene::Kind::Browser: break;
    }
    return end(scene.fault.value_or(Fault{FaultKind::PortalFormUnknown, {}}));
}

std::optional<ActivationEnd> AnsweredActivation::onIdentity(const PortalScene &scene)
{
    if (scene.fault || !m_host.isEmpty())
        return end(scene.fault.value_or(Fault{FaultKind::PortalIdentityRefused, {}}));
    m_host = scene.sendsTo.host();
    m_tell(m_host);
    return unlessSettled([this] { m_activation.submitIdentity(m_answers.numen, m_answers.birthDate); });
}

std::optional<ActivationEnd> AnsweredActivation::onForm(const PortalScene &scene)
{
    if (scene.fault)
        return end(scene.fault);
    FormAnswers form = answersTo(scene, m_answers);
    const bool sameAgain = labelsOf(scene) == m_answered; // refused, in words that nobody knows
    if (!form.lacking.empty() || sameAgain || ++m_forms > mostForms) {
        ActivationEnd unanswered = end(Fault{FaultKind::PortalFormUnknown, {}});
        unanswered.labels = jsonOfQuestions(scene, form);
        unanswered.lines = linesOfQuestions(scene, form);
        return unanswered;
    }
    m_answered = labelsOf(scene);
    return unlessSettled([&] { m_activation.submit(std::move(form.answers)); });
}

std::optional<ActivationEnd> AnsweredActivation::unlessSettled(const std::function<void()> &begin)
{
    return settle(m_activation, begin) ? std::nullopt : std::optional(end(Fault{FaultKind::Cancelled, {}}));
}

ActivationEnd AnsweredActivation::end(std::optional<Fault> fault) const
{
    ActivationEnd ended = endOf(m_activation, std::move(fault));
    ended.host = m_host;
    return ended;
}
