// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WelcomePage.h"

#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/Choice.h"
#include "pages/InstallersDialog.h"
#include "pages/Language.h"
#include "pages/RadioGroup.h"
#include "pages/RepairDialog.h"
#include "pages/Spacing.h"

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(SetupSession &session, const Desktop &desktop, ComputerUse use,
                         std::optional<SiteDocument> school)
    : SetupPage(Step::Welcome, session, desktop),
      m_use(use),
      m_school(std::move(school)),
      m_unofficial(new Prose(Prose::Tone::Quiet)),
      m_serviceQuestion(new Prose(Prose::Tone::Heading)),
      m_services(new RadioGroup(this)),
      m_computerQuestion(new Prose(Prose::Tone::Heading)),
      m_computers(new RadioGroup(this)),
      m_own(new Choice(u"computerOwn"_s)),
      m_shared(new Choice(u"computerShared"_s)),
      m_sharedAdvice(new Card),
      m_sharedText(new Prose),
      m_webmail(new Button(u"sharedWebmail"_s)),
      m_repair(new Button(u"repair"_s)),
      m_install(new Button(u"install"_s))
{
    auto *plan = new Card;
    for (int line = 0; line < 3; ++line) {
        m_plan.append(new Prose);
        plan->column()->addWidget(m_plan.last());
    }
    plan->column()->addWidget(m_unofficial);
    column()->addWidget(plan);
    addServices();
    addComputers();
    addSharedAdvice();
    column()->addWidget(m_repair, 0, Qt::AlignLeft);
    column()->addWidget(m_install, 0, Qt::AlignLeft);
    m_install->setVisible(!session.world().training); // there nobody is set up
    connect(m_repair, &Button::clicked, this, &WelcomePage::openRepair);
    connect(m_install, &Button::clicked, this, &WelcomePage::openInstallers);
    column()->addStretch();
    if (m_use == ComputerUse::Kiosk)
        putWebmailFirst();
}

/// Whose computer it is has been said, and nothing of anybody is on it to be mended.
void WelcomePage::putWebmailFirst()
{
    column()->removeWidget(m_sharedAdvice);
    column()->insertWidget(0, m_sharedAdvice);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_computerQuestion, m_own, m_shared, m_repair, m_install})
        part->hide();
}

QString WelcomePage::title() const
{
    if (m_use == ComputerUse::Kiosk)
        return tr("Your school mail, on a shared computer");
    return tr("Your school mail, in Thunderbird");
}

QWidget *WelcomePage::firstField() const
{
    return m_use == ComputerUse::Kiosk ? static_cast<QWidget *>(m_webmail) : m_services->checkedButton();
}

void WelcomePage::addServices()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(spaced(*this, 0.35));
    box->addWidget(m_serviceQuestion);
    for (const MailService &service : session().academy().services) {
        auto *choice = new Choice(u"service:"_s + service.id);
        m_services->addButton(choice->button());
        m_serviceChoices.append(choice);
        box->addWidget(choice);
        connect(choice->button(), &QRadioButton::clicked, this, [this, id = service.id] {
            session().setService(id);
            Q_EMIT endpointsChanged(); // another webmail
        });
    }
    column()->addLayout(box);
}

void WelcomePage::addComputers()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(spaced(*this, 0.35));
    box->addWidget(m_computerQuestion);
    for (Choice *choice : {m_own, m_shared}) {
        m_computers->addButton(choice->button());
        box->addWidget(choice);
        connect(choice->button(), &QRadioButton::clicked, this, [this, choice] {
            session().setComputer(choice == m_shared ? Computer::Shared : Computer::Own);
            showSharedAdvice();
        });
    }
    column()->addLayout(box);
}

void WelcomePage::addSharedAdvice()
{
    m_sharedAdvice->setObjectName(u"sharedAdvice"_s);
    m_sharedAdvice->column()->addWidget(m_sharedText);
    m_sharedAdvice->column()->addWidget(m_webmail, 0, Qt::AlignLeft);
    column()->addWidget(m_sharedAdvice);
    connect(m_webmail, &Button::clicked, this, [this] { openWebmail(); });
}

void WelcomePage::openRepair()
{
    auto *dialog = new RepairDialog(session(), desktop(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WelcomePage::openInstallers()
{
    auto *dialog = new InstallersDialog(session().world(), desktop(), m_school, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WelcomePage::entered()
{
    const auto &services = session().academy().services;
    for (std::size_t index = 0; index < services.size(); ++index) {
        if (services[index].id == session().service().id)
            m_serviceChoices.at(static_cast<qsizetype>(index))->button()->setChecked(true);
    }
    (session().computer() == Computer::Shared ? m_shared : m_own)->button()->setChecked(true);
    showSharedAdvice();
}

void WelcomePage::showSharedAdvice()
{
    const bool shared = session().computer() == Computer::Shared;
    m_sharedAdvice->setVisible(shared);
    if (shared && m_use == ComputerUse::SetUp)
        Q_EMIT lookAt(m_sharedAdvice);
}

void WelcomePage::sayPlan()
{
    if (m_use == ComputerUse::Kiosk) {
        m_plan.at(0)->setText(tr("1.  You read your mail in the browser, and sign out at the end."));
        m_plan.at(1)->setText(
            tr("2.  Or you go on: you say who you are, and your settings are worked out and tested."));
        m_plan.at(2)->setText(tr("3.  You take them away on a sheet or on your phone. Nothing is written or "
                                 "remembered on this computer."));
        return;
    }
    m_plan.at(0)->setText(tr("1.  You say who you are; your login and your address are worked out for you."));
    m_plan.at(1)->setText(
        tr("2.  The mail servers are tested while you read: what does not work is explained."));
    m_plan.at(2)->setText(
        tr("3.  Your mail program is set up. You see every change first, and can take it back."));
}

void WelcomePage::retranslate()
{
    sayPlan();
    m_unofficial->setText(
        tr("This is an unofficial tool: it is made neither by the académie nor by the ministry. "
           "It talks to the servers it shows you, and to nobody else."));
    m_serviceQuestion->setText(tr("Where do you read this mail today?"));
    m_computerQuestion->setText(tr("Whose computer is this?"));
    m_own->setTitle(tr("Mine: I am the only one to use it"));
    m_shared->setTitle(tr("Shared: a staff room, a classroom, a family"));
    m_sharedText->setText(
        m_use == ComputerUse::Kiosk
            ? tr("Read your mail in the browser. Let it remember no password, and sign "
                 "out at the end: nothing stays behind.")
            : tr("On a shared computer, mail is safer in the browser: sign out, and nothing stays behind. "
                 "You can still go on; the password will not be remembered."));
    m_webmail->setWords(tr("Open the webmail (%1)").arg(session().service().webmail.host()));
    m_repair->setWords(tr("My mail stopped working…"));
    m_install->setWords(tr("I install computers…"));
    const QString language = Language::current();
    const auto &services = session().academy().services;
    for (std::size_t index = 0; index < services.size(); ++index) {
        Choice *choice = m_serviceChoices.at(static_cast<qsizetype>(index));
        choice->setTitle(services[index].name.in(language));
        const QString host = services[index].webmail.host();
        const QString explanation = services[index].explanation.in(language);
        choice->setExplanation(explanation.contains(host)
                                   ? explanation
                                   : tr("In the browser: %1").arg(host) + u'\n' + explanation);
    }
}
