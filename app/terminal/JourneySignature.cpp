// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteChoices.h"
#include "terminal/TerminalJourney.h"

using namespace Qt::StringLiterals;

/// Offered where the school has settings: without them it would be one more question for everybody.
bool TerminalJourney::askSignature()
{
    const auto &site = m_session.world().site;
    if (!site)
        return true;
    const auto &former = m_session.signature();
    const auto wanted =
        m_terminal.askYesNo(tr("Add a signature below every mail you write?"), former.has_value());
    if (!wanted)
        return false;
    if (!*wanted) {
        m_session.setSignature(std::nullopt);
        return true;
    }
    const Signature proposed = former.value_or(proposedSignature(site, m_session.identity()->name));
    m_terminal.say(tr("A hyphen alone (-) leaves a line out."));
    const auto name = askLineOfSignature(tr("Name"), proposed.name);
    const auto function = name ? askLineOfSignature(tr("Function"), proposed.function) : std::nullopt;
    const auto school = function ? askLineOfSignature(tr("School"), proposed.school) : std::nullopt;
    if (!school)
        return false;
    m_session.setSignature(Signature{*name, *function, *school}); // an empty one is none
    return true;
}

std::optional<QString> TerminalJourney::askLineOfSignature(const QString &label, const QString &proposal)
{
    const auto typed = m_terminal.ask(label, proposal);
    if (!typed)
        return std::nullopt;
    const QString line = typed->trimmed();
    return line == u"-"_s ? QString() : line;
}
