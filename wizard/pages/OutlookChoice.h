// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "pages/Prose.h"
#include "session/Targets.h"

class FieldMessage;
class GlyphLabel;
class QCheckBox;

/// Whether the account goes into the Outlook of this computer, and what is to be known of the Outlook that is
/// there. None: how its files are made elsewhere.
class OutlookChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit OutlookChoice(QWidget *parent = nullptr);

    /// @p proposed: ticked when a classic Outlook is there for the first time.
    void show(const OutlookFound &found, bool proposed);
    void setAccount(const MailAccount &account);

    bool isOffered() const { return !m_found.classic.isEmpty(); }
    std::optional<ClassicOutlookTarget> target() const;
    /// It is to be set up and runs just now.
    bool isInTheWay() const { return target() && m_found.running; }
    QWidget *firstField() const;
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    QString nameOfClassic() const;
    QString whereTo() const;
    void showState();

    OutlookFound m_found;
    bool m_isSeenToWork = false; ///< With this account, in some Outlook.
    GlyphLabel *m_glyph;
    Prose *m_state;
    QCheckBox *m_wanted;
    Prose *m_where;
    FieldMessage *m_caution;
    FieldMessage *m_running;
    FieldMessage *m_others;
    Prose *m_elsewhere;
};
