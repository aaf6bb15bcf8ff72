// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SetupPage.h"

class Expander;
class FieldMessage;
class PresetCard;
class Prose;
class RadioGroup;

/// Explains IMAP and POP, has the recommended way chosen, and keeps the others behind "other settings", where
/// each server is tested live as soon as they are opened.
class ProtocolPage final : public SetupPage
{
    Q_OBJECT
public:
    ProtocolPage(SetupSession &session, const Desktop &desktop);

    QString title() const override;
    QWidget *firstField() const override;
    QList<Endpoint> endpoints() const override;
    bool goOn() override;

private:
    void retranslate() override;
    void entered() override;
    void rebuild();
    void addCard(const ServerPreset &preset, QVBoxLayout *where);
    void takeTypedServer(const PresetCard *card);
    PresetCard *chosenCard() const;

    Prose *m_imap;
    Prose *m_pop;
    Prose *m_recommended;
    QWidget *m_recommendedBox;
    QWidget *m_othersBox;
    Expander *m_others;
    FieldMessage *m_message;
    RadioGroup *m_group;
    QList<PresetCard *> m_cards;
    QString m_serviceShown;
};
