// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activation/ActivationEnd.h"
#include "terminal/Terminal.h"

#include <QCoreApplication>

/// The activation page, asked and answered in a terminal. Each submission is the person's own Enter; after a
/// refusal they hear what the portal said and decide whether to try again, until it locks.
class TerminalActivation
{
    Q_DECLARE_TR_FUNCTIONS(TerminalActivation)
public:
    /// All outlive this.
    TerminalActivation(Terminal &terminal, Activation &activation, std::function<QDateTime()> now)
        : m_terminal(terminal), m_activation(activation), m_now(std::move(now))
    {
    }

    ActivationEnd run();

private:
    using Ended = std::optional<ActivationEnd>;

    // TerminalActivation.cpp
    Ended step();
    Ended onIdentity(const PortalScene &scene);
    Ended onForm(const PortalScene &scene);
    Ended onFailure();
    Ended unlessSettled(const std::function<void()> &begin);
    ActivationEnd end(std::optional<Fault> fault) const;
    bool tryAgainAfter(const PortalScene &scene);
    void tell(const PortalScene &scene, const Fault &fault);

    // PortalQuestions.cpp
    std::optional<Numen> askNumen();
    std::optional<BirthDate> askBirthDate();
    std::optional<std::vector<FieldAnswer>> askQuestions(const PortalScene &scene);
    std::optional<std::vector<FieldAnswer>> askEach(const PortalScene &scene,
                                                    const std::vector<std::size_t> &forPassword);
    std::optional<Secret> askOne(const PortalQuestion &question);
    std::optional<Secret> askText(const PortalQuestion &question);
    std::optional<Secret> askDate(const PortalQuestion &question);
    std::optional<Secret> askChoice(const PortalQuestion &question);
    std::optional<Secret> askTick(const PortalQuestion &question);
    std::optional<Secret> askNewPassword(const PortalQuestion &question);
    void weigh(const Secret &password);

    Terminal &m_terminal;
    Activation &m_activation;
    std::function<QDateTime()> m_now;
    QString m_host;               ///< Once NUMEN and birth date went there.
    std::optional<Numen> m_numen; ///< For what is said of the new password.
    std::optional<BirthDate> m_birthDate;
};
