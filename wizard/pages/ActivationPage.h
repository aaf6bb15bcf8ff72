// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "pages/SetupPage.h"

class Card;
class ClipboardLoan;
class Expander;
class Prose;
class Button;
class SecretField;

/// For those whose mailbox is not active yet: opens the académie's portal in the browser and gets NUMEN and
/// birth date into a shape that can be pasted there. Sends nothing itself.
class ActivationPage final : public SetupPage
{
    Q_OBJECT
public:
    ActivationPage(SetupSession &session, const Desktop &desktop);

    QString title() const override;
    QWidget *firstField() const override;

private:
    void retranslate() override;
    void entered() override;
    void left() override;
    void addPortal();
    void addNumen();
    void addBirthDate();
    void addOtherWays();
    Button *dateButton(const QString &name, std::function<Secret(const BirthDate &)> form);
    void checkNumen();
    void checkBirthDate();
    std::optional<BirthDate> birthDate() const;
    void lend(Secret secret);

    Prose *m_alreadyActive;
    Prose *m_howTo;
    Button *m_portal;
    Prose *m_numenExplained;
    SecretField *m_numen;
    Button *m_copyNumen;
    SecretField *m_birthDate;
    QWidget *m_dateForms;
    Prose *m_dateFormsLabel;
    QList<Button *> m_dateButtons;
    Prose *m_clipboardNote;
    Expander *m_otherWays;
    Button *m_change;
    Button *m_intranet;
    Prose *m_changeText;
    Prose *m_intranetText;
    ClipboardLoan *m_clipboard;
    Secret m_keptNumen; ///< What was typed, while another page is shown.
    Secret m_keptBirthDate;
};
