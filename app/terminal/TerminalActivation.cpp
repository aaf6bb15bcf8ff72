// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/TerminalActivation.h"

#include "activation/PortalText.h"
#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

ActivationEnd TerminalActivation::run()
{
    m_terminal.say(tr("Asking the portal for its page; nothing of yours is sent yet. Ctrl+C leaves at any "
                      "time."));
    auto ended = unlessSettled([this] { m_activation.open(); });
    while (!ended)
        ended = step();
    return *std::move(ended);
}

TerminalActivation::Ended TerminalActivation::step()
{
    if (m_activation.state() != Activation::State::Showing || !m_activation.scene())
        return onFailure();
    const PortalScene scene = *m_activation.scene();
    switch (scene.kind) {
    case PortalScene::Kind::Identity: return onIdentity(scene);
    case PortalScene::Kind::Form: return onForm(scene);
    case PortalScene::Kind::Done: return end(scene.fault);
    case PortalScene::Kind::Browser: break;
    }
    return end(scene.fault.value_or(Fault{FaultKind::PortalFormUnknown, {}}));
}

TerminalActivation::Ended TerminalActivation::onIdentity(const PortalScene &scene)
{
    if (scene.fault && !tryAgainAfter(scene))
        return end(scene.fault);
    m_terminal.say(tr("Your NUMEN and your birth date go to %1, encrypted, and nowhere else.")
                       .arg(scene.sendsTo.host()));
    m_numen = askNumen();
    if (m_numen)
        m_birthDate = askBirthDate();
    if (!m_numen || !m_birthDate)
        return end(Fault{FaultKind::Cancelled, {}});
    m_host = scene.sendsTo.host();
    return unlessSettled([this] { m_activation.submitIdentity(*m_numen, *m_birthDate); });
}

TerminalActivation::Ended TerminalActivation::onForm(const PortalScene &scene)
{
    if (scene.fault) {
        if (!tryAgainAfter(scene))
            return end(scene.fault);
    } else {
        m_terminal.say(tr("The portal says:") + u'\n' + quotation(scene.message));
    }
    m_terminal.say(tr("What you answer now goes to %1.").arg(scene.sendsTo.host()));
    auto answers = askQuestions(scene);
    if (!answers)
        return end(Fault{FaultKind::Cancelled, {}});
    return unlessSettled([&] { m_activation.submit(*std::move(answers)); });
}

TerminalActivation::Ended TerminalActivation::onFailure()
{
    const Fault fault = m_activation.failure().value_or(Fault{FaultKind::PortalSilent, {}});
    m_terminal.say(sentenceFor(fault) + u' ' + adviceFor(fault.kind).remedy);
    if (m_activation.mayHaveCounted())
        return end(fault); // a second submission is not to be made by a mere Enter
    const auto again = m_terminal.askYesNo(tr("Try again?"), false);
    if (!again || !*again)
        return end(fault);
    return unlessSettled([this] { m_activation.open(); });
}

/// Tells why the portal refused. Tries are counted over there, so going on is the person's word.
bool TerminalActivation::tryAgainAfter(const PortalScene &scene)
{
    tell(scene, *scene.fault);
    if (scene.fault->kind == FaultKind::PortalLocked)
        return false;
    const auto again =
        m_terminal.askYesNo(tr("Type it again? The portal may lock the account after a few refusals."), true);
    return again && *again;
}

void TerminalActivation::tell(const PortalScene &scene, const Fault &fault)
{
    const Advice advice = adviceFor(fault.kind);
    m_terminal.say(QStringList{advice.sentence, advice.remedy}.join(u' ').trimmed());
    const QString own = fault.detail.isEmpty() ? scene.message : fault.detail;
    m_terminal.say(tr("The portal says:") + u'\n' + quotation(own));
}

TerminalActivation::Ended TerminalActivation::unlessSettled(const std::function<void()> &begin)
{
    return settle(m_activation, begin) ? std::nullopt : Ended(end(Fault{FaultKind::Cancelled, {}}));
}

ActivationEnd TerminalActivation::end(std::optional<Fault> fault) const
{
    ActivationEnd ended = endOf(m_activation, std::move(fault));
    ended.host = m_host;
    return ended;
}
