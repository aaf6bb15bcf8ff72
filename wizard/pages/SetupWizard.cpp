// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetupWizard.h"

#include "pages/ActivationPage.h"
#include "pages/Button.h"
#include "pages/ClientPage.h"
#include "pages/ConnectionStrip.h"
#include "pages/DonePage.h"
#include "pages/FaultPanel.h"
#include "pages/GuideDialog.h"
#include "pages/HouseStyle.h"
#include "pages/IdentityPage.h"
#include "pages/ProtocolPage.h"
#include "pages/Spacing.h"
#include "pages/SummaryPage.h"
#include "pages/TextField.h"
#include "pages/WelcomePage.h"
#include "pages/WizardHeader.h"

#include <QFrame>
#include <QKeyEvent>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestWindow{640, 480};
constexpr double lowWindow = 38;  ///< In heights of a line.
constexpr double lineLength = 62; ///< In heights of a line: what a page is wide at most, edges included.

/// Holds the pages. A wrapping text says it needs the height it would have when narrowest; the scroll area
/// goes by the height for the real width instead.
class PageBox final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

SetupPage *makePage(Step step, SetupSession &session, const Desktop &desktop)
{
    switch (step) {
    case Step::Welcome: return new WelcomePage(session, desktop);
    case Step::Activation: return new ActivationPage(session, desktop);
    case Step::Identity: return new IdentityPage(session, desktop);
    case Step::Protocol: return new ProtocolPage(session, desktop);
    case Step::Client: return new ClientPage(session, desktop);
    case Step::Summary: return new SummaryPage(session, desktop);
    case Step::Done: return new DonePage(session, desktop);
    }
    Q_UNREACHABLE();
}

} // namespace

SetupWizard::SetupWizard(SetupSession &session, Desktop desktop, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_session(session),
      m_desktop(std::move(desktop)),
      m_header(new WizardHeader(session.world().training, session.academy().name)),
      m_scroll(new QScrollArea),
      m_pageBox(new PageBox),
      m_strip(new ConnectionStrip(session, m_desktop)),
      m_help(new Button(u"help"_s)),
      m_quit(new Button(u"quit"_s)),
      m_back(new Button(u"back"_s)),
      m_next(new Button(u"next"_s))
{
    setObjectName(u"setupWizard"_s);
    HouseStyle::install();
    layOut();
    retranslate();
    goTo(Step::Welcome);
    const QSize comfortable(spaced(*this, lineLength), spaced(*this, 50));
    resize(comfortable.boundedTo(screen()->availableSize() * 95 / 100).expandedTo(smallestWindow));
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::layOut()
{
    m_pageBox->setMaximumWidth(spaced(*this, lineLength));
    auto *pages = new QVBoxLayout(m_pageBox);
    const int edge = spaced(*this, 1.0);
    pages->setContentsMargins(edge, edge / 2, edge, edge / 2);
    pages->addStretch();
    m_pageBox->installEventFilter(this);
    m_scroll->setWidget(m_pageBox);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Page Up and Page Down reach it from everywhere
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *footer = new QHBoxLayout;
    makeFooter(footer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto framed = [&](auto *part) {
        auto *box = new QVBoxLayout;
        box->setContentsMargins(edge, edge / 2, edge, edge / 2);
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(part)>>)
            box->addLayout(part);
        else
            box->addWidget(part);
        column->addLayout(box);
    };
    framed(m_header);
    column->addWidget(m_scroll, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    column->addWidget(line);
    framed(m_strip);
    framed(footer);
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

SetupPage *SetupWizard::pageFor(Step step)
{
    SetupPage *&page = m_pages.at(static_cast<std::size_t>(step));
    if (!page) {
        page = makePage(step, m_session, m_desktop);
        page->hide();
        static_cast<QVBoxLayout *>(m_pageBox->layout())->insertWidget(0, page);
        connectPage(page);
    }
    return page;
}

void SetupWizard::connectPage(SetupPage *page)
{
    connect(page, &SetupPage::readyToGoOn, this, [this, page] {
        if (page == this->page())
            goTo(*nextStep(m_step));
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
    connect(page, &SetupPage::lookAt, this, &SetupWizard::bringIntoView);
}

void SetupWizard::next()
{
    if (!page()->goOn())
        return;
    if (const auto following = nextStep(m_step))
        goTo(*following);
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
    SetupPage *entered = pageFor(step);
    entered->enter();
    entered->show();
    m_back->setVisible(!m_past.isEmpty());
    showTitle();
    watch();
    m_scroll->verticalScrollBar()->setValue(0);
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
    setWindowTitle(page()->title() + u" — "_s + tr("Assistant messagerie"));
}

void SetupWizard::focusFirstField()
{
    QWidget *field = page()->firstField();
    (field ? field : m_next)->setFocus(Qt::TabFocusReason);
}

/// After the layout has given it its place.
void SetupWizard::bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget,
                       [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, spaced(*this, 1)); });
}

/// What is said below the field being typed in must not appear out of sight.
bool SetupWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pageBox && event->type() == QEvent::LayoutRequest) {
        QWidget *field = focusWidget();
        while (field && !qobject_cast<TextField *>(field))
            field = field->parentWidget();
        if (field && m_pageBox->isAncestorOf(field))
            bringIntoView(field);
    }
    return QDialog::eventFilter(watched, event);
}

void SetupWizard::reject()
{
    if (page()->isBusy() || m_question)
        return;
    if (m_step == Step::Done) {
        accept();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, tr("Leave the assistant?"),
                                 tr("Nothing has been written yet. What you typed will be forgotten."),
                                 QMessageBox::NoButton, this);
    m_question->setObjectName(u"closingQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = m_question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *leave = m_question->addButton(tr("&Leave"), QMessageBox::AcceptRole);
    stay->setObjectName(u"stay"_s);
    leave->setObjectName(u"leave"_s);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_question, &QObject::destroyed, this, [this] { m_question = nullptr; });
    m_question->open();
}

void SetupWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    placeFaultPanel();
}

/// In a low window a failure's words would leave no room for the page: there they scroll with it.
void SetupWizard::placeFaultPanel()
{
    FaultPanel *panel = m_strip->faultPanel();
    const bool low = height() < spaced(*this, lowWindow);
    const bool isInPage = panel->parentWidget() == m_pageBox;
    if (low && !isInPage)
        m_pageBox->layout()->addWidget(panel);
    else if (!low && isInPage)
        m_strip->keepFaultPanel();
    panel->setVisible(panel->fault().has_value()); // moving hides
}

void SetupWizard::retranslate()
{
    m_help->setWords(tr("&Help"));
    m_quit->setWords(tr("&Quit"));
    m_back->setWords(tr("&Back"));
    if (page())
        showTitle();
}
