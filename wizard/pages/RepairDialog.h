// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Desktop.h"
#include "pages/PageDialog.h"
#include "session/RepairSession.h"

class Button;
class FaultPanel;
class FieldMessage;
class GlyphLabel;
class Prose;
class RepairAccounts;
class RepairPassword;
class RepairProposal;
class RepairServers;
enum class Glyph;
class QHBoxLayout;

/// "My mail stopped working": a walk beside the seven pages. Finds the account, tests it while the person
/// reads, shows the one change, writes it when told to, and takes it back. Nothing blocks; Escape leaves at
/// any moment but while files are being written.
class RepairDialog final : public PageDialog
{
    Q_OBJECT
public:
    /// @p setup lends its world and the logins that may still be refused in this run; it and @p desktop
    /// outlive this.
    RepairDialog(SetupSession &setup, const Desktop &desktop, QWidget *parent = nullptr);
    ~RepairDialog() override;

    RepairSession &session() { return m_session; }

    void reject() override; ///< Refused while files are being written.

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Finding, NothingFound, Testing, Judged, Writing, Written, Undoing, Undone };

    void layOut();
    void makeFooter(QHBoxLayout *row);
    QWidget *makePage();
    void connectSession();

    void found();
    void accountChosen();
    void judge();
    void planned();
    void mend();
    void written();
    void undo();
    void undone(const Result<Undone> &result);
    void openThunderbird();

    void enter(State state);
    void refresh();
    void refreshButtons();
    void showFault();
    QList<Endpoint> shownEndpoints() const;
    bool canMend() const;
    QString stateText() const;
    QString nothingFoundText() const;
    QString writtenText() const;
    Glyph stateGlyph() const;
    void retranslate();

    const Desktop &m_desktop;
    RepairSession m_session;
    State m_state = State::Finding;
    bool m_mendWhenPlanned = false; ///< Told to before the plan was ready.
    Prose *m_title;
    Prose *m_intro;
    RepairAccounts *m_accounts;
    GlyphLabel *m_stateGlyph;
    Prose *m_stateText;
    RepairProposal *m_proposal;
    RepairPassword *m_password;
    FaultPanel *m_fault;
    FieldMessage *m_message;
    RepairServers *m_servers;
    Button *m_open;
    Button *m_undo;
    Button *m_close;
    Button *m_mend;
};
