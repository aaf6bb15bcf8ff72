// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Card.h"
#include "session/RepairSession.h"

class Choice;
class Prose;
class RadioGroup;

/// Which account is looked at: said where there is one, asked where there are several.
class RepairAccounts final : public QWidget
{
    Q_OBJECT
public:
    explicit RepairAccounts(RepairSession &session, QWidget *parent = nullptr);

    /// The session has found; makes the choices anew.
    void showFound();
    void setLocked(bool locked); ///< While files are written and after.
    void setMended(bool mended); ///< Says the account as it was written.
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    QString describe(const RepairCandidate &candidate) const;

    RepairSession &m_session;
    bool m_isMended = false;
    Card *m_card;
    Prose *m_question;
    Prose *m_only;
    Prose *m_where;
    RadioGroup *m_group;
    QList<Choice *> m_choices;
};
