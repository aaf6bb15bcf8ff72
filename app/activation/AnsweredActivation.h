// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activation/ActivationAnswers.h"
#include "activation/ActivationEnd.h"

/// Activates with answers given beforehand. One submission a form and no second try of anything: a refusal
/// ends it, and so does a question that the answers lack.
class AnsweredActivation
{
public:
    /// All outlive this. @p tell is called with a host before NUMEN and birth date go there.
    AnsweredActivation(Activation &activation, const ActivationAnswers &answers,
                       std::function<void(const QString &)> tell)
        : m_activation(activation), m_answers(answers), m_tell(std::move(tell))
    {
    }

    ActivationEnd run();

private:
    /// Goes one step further, or says how it ended.
    std::optional<ActivationEnd> step();
    std::optional<ActivationEnd> onIdentity(const PortalScene &scene);
    std::optional<ActivationEnd> onForm(const PortalScene &scene);
    std::optional<ActivationEnd> unlessSettled(const std::function<void()> &begin);
    ActivationEnd end(std::optional<Fault> fault) const;

    Activation &m_activation;
    const ActivationAnswers &m_answers;
    std::function<void(const QString &)> m_tell;
    QString m_host;         ///< Once NUMEN and birth date went there.
    QStringList m_answered; ///< The labels of the form that was answered last.
    int m_forms = 0;
};
