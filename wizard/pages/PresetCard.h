// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/EndpointStatus.h"
#include "session/SetupSession.h"

class Choice;
class FieldMessage;
class Prose;
class QRadioButton;
class TypedServer;

/// One way to get at the mail: what it is, its two servers with their live tests, what speaks against it.
class PresetCard final : public QWidget
{
    Q_OBJECT
public:
    PresetCard(SetupSession &session, ServerPreset preset, QWidget *parent = nullptr);

    const ServerPreset &preset() const { return m_preset; }
    QRadioButton *button() const;
    /// The form for a sending server that the preset does not know; null when it does.
    TypedServer *typedServer() const { return m_typed; }
    void refresh();
    void retranslate();

private:
    QWidget *serverLine(const ServerRow &row, Prose *label);

    SetupSession &m_session;
    ServerPreset m_preset;
    Choice *m_choice;
    Prose *m_incomingLabel;
    Prose *m_outgoingLabel;
    QList<EndpointStatus *> m_statuses;
    TypedServer *m_typed = nullptr;
    FieldMessage *m_warning;
    Prose *m_source;
};
