// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetupWizard.h"

#include "pages/ActivationPage.h"
#include "pages/Button.h"
#include "pages/ClientPage.h"
#include "pages/ClosingQuestion.h"
#include "pages/ConnectionStrip.h"
#include "pages/DonePage.h"
#include "pages/FaultPanel.h"
#include "pages/GuideDialog.h"
#include "pages/HouseStyle.h"
#include "pages/IdentityPage.h"
#include "pages/PageView.h"
#include "pages/ProgramIcon.h"
#include "pages/ProtocolPage.h"
#include "pages/Spacing.h"
#include "pages/SummaryPage.h"
#include "pages/WelcomePage.h"
#include "pages/WizardHeader.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestWindow{640, 480};
constexpr double lowWindow = 38; ///< In heights of a line.

} // namespace

SetupWizard::SetupWizard(SetupSession &session, Desktop desktop, QWidget *parent, ComputerUse use,
                         std::optional<SiteDocument> school)
    : PageDialog(parent, Qt::Window),
      m_session(session),
      m_desktop(std::move(desktop)),
      m_use(use),
      m_school(std::move(school)),
      m_header(new WizardHeader(session.world())),
      m_strip(new ConnectionStrip(session, m_desktop)),
      m_help(new Button(u"help"_s)),
      m_quit(new Button(u"quit"_s)),
      m_back(new Button(u"back"_s)),
      m_next(new Button(u"next"_s))
{
    setObjectName(u"setupWizard"_s);
    setWindowIcon(programIcon());
    HouseStyle::install();
    if (m_use == ComputerUse::Kiosk)
        m_session.setComputer(Computer::Shared);
    layOut();
    retranslate();
    goTo(Step::Welcome);
    connect(&m_session, &SetupSession::stickChecked, this,
            [this] { m_header->showStick(*m_session.stick()); });
    resize(comfortableSize(50, 0.95).expandedTo(smallestWindow));
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::layOut()
{
    auto *footer = new QHBoxLayout;
    makeFooter(footer);
    add(m_header);
    addView();
    add(m_strip);
    add(footer);
}

void SetupWizard::makeFooter(QHBoxLayout *row)
{
    row->setSpacing(spaced(*this, 0.6));
    row->addWidget(m_help);
    row->addWidget(m_quit);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_next->setDefault(true);
    connect(m_next, &Button::clicked, this, &SetupWizard::next);
    connect(m_back, &Button::clicked, this, &SetupWizard::back);
    connect(m_quit, &Button::clicked, this, &SetupWizard::reject);
    connect(m_help, &Button::clicked, this, [this] {
        auto *guide = new GuideDialog(this);
        guide->setAttribute(Qt::WA_DeleteOnClose);
        guide->show();
    });
}

SetupPage *SetupWizard::page() const
{
    return m_pages.at(static_cast<std::size_t>(m_step));
}

SetupPage *SetupWizard::makePage(Step step)
{
    switch (step) {
    case Step::Welcome: return new WelcomePage(m_session, m_desktop, m_use, m_school);
    case Step::Activation: return new ActivationPage(m_session, m_desktop);
    case Step::Identity: return new IdentityPage(m_session, m_desktop);
    case Step::Protocol: return new ProtocolPage(m_session, m_desktop);
    case Step::Client: return new ClientPage(m_session, m_desktop);
    case Step::Summary: return new SummaryPage(m_session, m_desktop);
    case Step::Done: return new DonePage(m_session, m_desktop, m_use);
    }
    Q_UNREACHABLE();
}

/// In the staff room there is no mail program to choose and nothing to write.
std::optional<Step> SetupWizard::following() const
{
    return m_use == ComputerUse::Kiosk && m_step == Step::Protocol ? Step::Done : nextStep(m_step);
}

SetupPage *SetupWizard::pageFor(Step step)
{
    SetupPage *&page = m_pages.at(static_cast<std::size_t>(step));
    if (!page) {
        page = makePage(step);
        page->hide();
        m_view->addPage(page);
        connectPage(page);
    }
    return page;
}

void SetupWizard::connectPage(SetupPage *page)
{
    connect(page, &SetupPage::readyToGoOn, this, [this, page] {
        if (page == this->page())
            goTo(*following());
    });
    connect(page, &SetupPage::endpointsChanged, this, [this, page] {
        if (page == this->page())
            watch();
    });
    connect(page, &SetupPage::titleChanged, this, [this, page] {
        if (page == this->page())
            showTitle();
    });
    connect(page, &SetupPage::firstFieldReady, this, [this, page] {
        if (page == this->page() && focusWidget() == m_next)
            focusFirstField();
    });
    connect(page, &SetupPage::lookAt, m_view, &PageView::bringIntoView);
}

void SetupWizard::next()
{
    if (!page()->goOn())
        return;
    if (const auto step = following())
        goTo(*step);
    else
        accept();
}

void SetupWizard::back()
{
    if (m_past.isEmpty() || page()->isBusy())
        return;
    const Step before = m_past.takeLast();
    goTo(before);
    m_past.removeLast(); // goTo() noted the page we came from; going back is not progress
    m_back->setVisible(!m_past.isEmpty());
}

void SetupWizard::goTo(Step step)
{
    if (SetupPage *left = page()) {
        left->leave();
        left->hide();
        m_past.append(m_step);
    }
    m_step = step;
    m_hasWritten = m_hasWritten || (step == Step::Done && m_use == ComputerUse::SetUp);
    SetupPage *entered = pageFor(step);
    entered->enter();
    entered->show();
    m_back->setVisible(!m_past.isEmpty());
    showTitle();
    watch();
    m_view->toTop();
    focusFirstField();
}

/// Tests what matters here and cancels what mattered on the page left.
void SetupWizard::watch()
{
    m_session.board().watch(page()->endpoints());
    m_strip->setEndpoints(m_session.endpointsFor(m_step));
}

void SetupWizard::showTitle()
{
    m_header->show(static_cast<int>(m_step), page()->title());
    m_next->setWords(page()->nextLabel());
    QPushButton *main = page()->mainButton();
    (main ? main : m_next)->setDefault(true);
    setWindowTitle(page()->title() + u" — "_s + tr("Assistant messagerie"));
}

void SetupWizard::focusFirstField()
{
    QWidget *field = page()->firstField();
    (field ? field : m_next)->setFocus(Qt::TabFocusReason);
}

/// No page with a field was seen: there is nothing to forget.
bool SetupWizard::hasOnlyBegun() const
{
    const auto isMade = [](const SetupPage *each) { return each != nullptr; };
    return m_step == Step::Welcome && std::ranges::count_if(m_pages, isMade) == 1;
}

void SetupWizard::reject()
{
    if (page()->isBusy() || m_question)
        return;
    if (m_step == Step::Done)
        return accept();
    if (hasOnlyBegun())
        return PageDialog::reject();
    m_question = new ClosingQuestion(m_hasWritten, this);
    connect(m_question, &ClosingQuestion::leavingWanted, this, [this] { PageDialog::reject(); });
    m_question->open();
}

void SetupWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PageDialog::changeEvent(event);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    PageDialog::resizeEvent(event);
    makeRoom();
}

/// In a low window a failure's words and the training's would leave no room for the page: there they scroll
/// with it.
void SetupWizard::makeRoom()
{
    const bool low = height() < spaced(*this, lowWindow);
    placeFaultPanel(low);
    placeBanner(low);
}

void SetupWizard::placeFaultPanel(bool low)
{
    FaultPanel *panel = m_strip->faultPanel();
    const bool isInPage = m_view->holds(panel);
    if (low && !isInPage)
        m_view->addBelow(panel);
    else if (!low && isInPage)
        m_strip->keepFaultPanel();
    panel->setVisible(panel->fault().has_value()); // moving hides
}

void SetupWizard::placeBanner(bool low)
{
    QWidget *banner = m_header->banner();
    if (!banner || low == m_view->holds(banner))
        return;
    if (low)
        m_view->addAbove(banner);
    else
        m_header->keepBanner();
    banner->show(); // moving hides
}

void SetupWizard::retranslate()
{
    m_help->setWords(tr("&Help"));
    m_quit->setWords(tr("&Quit"));
    m_back->setWords(tr("&Back"));
    if (page())
        showTitle();
}
