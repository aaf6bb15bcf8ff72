// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/SiteFile.h"
#include "pages/ComputerUse.h"
#include "pages/Desktop.h"
#include "pages/PageDialog.h"
#include "session/SetupSession.h"

#include <QPointer>

#include <array>

class ClosingQuestion;
class ConnectionStrip;
class QHBoxLayout;
class Button;
class SetupPage;
class WizardHeader;

/// The window: one page a Step, with header, connection strip and the buttons that lead back and forth. Enter
/// goes on (a focused button is pressed instead), Escape and the window's cross ask first. Pages are made
/// when first entered and kept, so that nothing typed is lost and the first one paints soon.
///
///     Language::use(u"fr"_s);                  // before the first window
///     SetupSession session(std::move(world));  // outlives the window
///     SetupWizard window(session);
///     window.show();                           // finished() when it closes
class SetupWizard final : public PageDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupWizard)
public:
    /// @p school: the settings that the assistant was started with, if any.
    explicit SetupWizard(SetupSession &session, Desktop desktop = Desktop::ofThisSystem(),
                         QWidget *parent = nullptr, ComputerUse use = ComputerUse::SetUp,
                         std::optional<SiteDocument> school = std::nullopt);
    ~SetupWizard() override;

    Step step() const { return m_step; }
    SetupPage *page() const; ///< The one that is shown.
    void next();
    void back();

    /// Asks before it closes, except on the last page; refused while files are being written.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void makeFooter(QHBoxLayout *row);
    SetupPage *makePage(Step step);
    SetupPage *pageFor(Step step);
    std::optional<Step> following() const;
    void connectPage(SetupPage *page);
    void goTo(Step step);
    void watch();
    void showTitle();
    void focusFirstField();
    bool hasOnlyBegun() const;
    void makeRoom();
    void placeFaultPanel(bool low);
    void placeBanner(bool low);
    void retranslate();

    SetupSession &m_session;
    Desktop m_desktop;
    ComputerUse m_use;
    std::optional<SiteDocument> m_school;
    Step m_step = Step::Welcome;
    QList<Step> m_past;
    std::array<SetupPage *, stepCount> m_pages{};
    WizardHeader *m_header;
    ConnectionStrip *m_strip;
    Button *m_help;
    Button *m_quit;
    Button *m_back;
    Button *m_next;
    QPointer<ClosingQuestion> m_question;
    bool m_hasWritten = false;
};
