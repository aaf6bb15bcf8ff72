// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "VariantSite.h"
#include "session/Activation.h"

/// Where a walk ended, in the words of the variants' table.
struct Walked {
    std::string scene; ///< identity, form, done, browser or unreachable.
    std::string fault; ///< FaultKind's identifier, or nothing.
    std::string login;
    std::string address;
    std::vector<std::string> refusals; ///< Of each form that was filled: why the one before was refused.
    QString said;                      ///< All words that a window would have shown on the way.
    std::string chosenPassword;
    bool mayHaveCounted = false;
    bool hasSubmitted = false;
};

/// Walks one variant as a person would: gives the identity once, fills each later form with what the table
/// has for it, and stops where there is nothing more to give.
class VariantWalk
{
public:
    VariantWalk(const VariantSite &site, const nlohmann::json &variant);

    Walked toTheEnd();

private:
    bool goOn();
    void submitIdentity();
    void submitForm(const nlohmann::json &filled);
    void waitFor(const std::function<void()> &deed);
    void listen();

    const nlohmann::json &m_person;
    const nlohmann::json &m_variant;
    Activation m_activation;
    Walked m_walked;
    bool m_identityGiven = false;
    std::size_t m_nextForm = 0;
};
