// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/InstallersDialog.h"

#include "pages/Button.h"
#include "pages/FlowLayout.h"
#include "pages/FoldersPanel.h"
#include "pages/LeaveQuestion.h"
#include "pages/PageView.h"
#include "pages/Prose.h"
#include "pages/RadioGroup.h"
#include "pages/SchoolPanel.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InstallersDialog::InstallersDialog(const SessionWorld &world, const Desktop &desktop,
                                   const std::optional<SiteDocument> &inUse, QWidget *parent)
    : PageDialog(parent),
      m_title(new Prose(Prose::Tone::Title)),
      m_parts(new RadioGroup(this)),
      m_schoolChoice(new QRadioButton),
      m_foldersChoice(new QRadioButton),
      m_school(new SchoolPanel(world, desktop, inUse)),
      m_folders(new FoldersPanel(world, desktop)),
      m_close(new Button(u"installersClose"_s)),
      m_open(new Button(u"openSite"_s)),
      m_save(new Button(u"saveSite"_s)),
      m_stop(new Button(u"stopFolders"_s)),
      m_make(new Button(u"makeFolders"_s))
{
    setObjectName(u"installersDialog"_s);
    m_schoolChoice->setObjectName(u"partSchool"_s);
    m_foldersChoice->setObjectName(u"partFolders"_s);
    layOut();
    m_parts->addButton(m_schoolChoice);
    m_parts->addButton(m_foldersChoice);
    connect(m_foldersChoice, &QRadioButton::toggled, this,
            [this](bool folders) { show(folders ? Part::Folders : Part::School); });
    connect(m_school, &SchoolPanel::lookAt, m_view, &PageView::bringIntoView);
    connect(m_folders, &FoldersPanel::lookAt, m_view, &PageView::bringIntoView);
    connect(m_folders, &FoldersPanel::runningChanged, this, &InstallersDialog::runChanged);
    retranslate();
    m_schoolChoice->setChecked(true);
    show(Part::School);
    m_school->firstField()->setFocus(Qt::OtherFocusReason);
    resize(comfortableSize(48, 0.9));
}

InstallersDialog::~InstallersDialog() = default;

void InstallersDialog::layOut()
{
    auto *parts = new FlowLayout(spaced(*this, 1.5), spaced(*this, 0.3));
    parts->addWidget(m_schoolChoice);
    parts->addWidget(m_foldersChoice);
    auto *head = new QVBoxLayout;
    head->setSpacing(spaced(*this, 0.4));
    head->addWidget(m_title);
    head->addLayout(parts);
    add(head);
    m_view->addPage(makePage());
    addView();
    auto *footer = new QHBoxLayout;
    add(footer);
    makeFooter(footer);
}

QWidget *InstallersDialog::makePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_school);
    column->addWidget(m_folders);
    column->addStretch(1);
    return page;
}

void InstallersDialog::makeFooter(QBoxLayout *row)
{
    row->setSpacing(spaced(*this, 0.6));
    row->addWidget(m_close);
    row->addStretch();
    for (Button *button : {m_open, m_save, m_stop, m_make})
        row->addWidget(button);
    connect(m_close, &Button::clicked, this, &InstallersDialog::reject);
    connect(m_open, &Button::clicked, m_school, &SchoolPanel::open);
    connect(m_save, &Button::clicked, m_school, &SchoolPanel::save);
    connect(m_stop, &Button::clicked, m_folders, &FoldersPanel::stop);
    connect(m_make, &Button::clicked, this, &InstallersDialog::makeFolders);
}

void InstallersDialog::show(Part part)
{
    m_school->setVisible(part == Part::School);
    m_folders->setVisible(part == Part::Folders);
    if (part == Part::Folders)
        m_folders->setSettings(m_school->inShort());
    m_view->toTop();
    refreshButtons();
}

void InstallersDialog::makeFolders()
{
    const auto site = m_school->siteForRun();
    if (site)
        m_folders->start(m_school->academy(), *site);
    else
        m_folders->refuseSettings();
}

void InstallersDialog::refreshButtons()
{
    const bool school = m_schoolChoice->isChecked();
    const bool running = m_folders->isRunning();
    m_open->setVisible(school);
    m_save->setVisible(school);
    m_stop->setVisible(!school && running);
    m_make->setVisible(!school && !running);
    (school ? m_save : running ? m_stop : m_make)->setDefault(true);
}

/// The fields rest while folders are made: the focus goes to what can be pressed instead.
void InstallersDialog::runChanged()
{
    refreshButtons();
    if (m_foldersChoice->isChecked())
        (m_folders->isRunning() ? m_stop : m_make)->setFocus(Qt::OtherFocusReason);
    if (m_leaving && !m_folders->isRunning())
        PageDialog::reject();
}

void InstallersDialog::reject()
{
    if ((m_question && m_question->isVisible()) || m_leaving)
        return;
    if (m_folders->isRunning() || m_school->isChanged())
        ask();
    else
        PageDialog::reject();
}

void InstallersDialog::ask()
{
    const bool running = m_folders->isRunning();
    const QString forgotten =
        m_school->isChanged() ? tr("The school's settings are not saved: what you typed will be forgotten.")
                              : QString();
    const QString kept = tr("What is made stays, and the same again goes on where it stopped.");
    m_question = new LeaveQuestion(
        running ? LeaveQuestion::Words{tr("Stop making folders?"), QString(kept + u' ' + forgotten).trimmed(),
                                       tr("&Go on"), tr("&Stop and close")}
                : LeaveQuestion::Words{tr("Close without saving?"), forgotten, tr("&Stay"), tr("&Close")},
        this);
    connect(m_question, &LeaveQuestion::leavingWanted, this, [this] {
        m_leaving = m_folders->isRunning();
        m_folders->stop(); // the end of the run closes
        if (!m_leaving)
            PageDialog::reject();
    });
    m_question->open();
}

void InstallersDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PageDialog::changeEvent(event);
}

void InstallersDialog::retranslate()
{
    setWindowTitle(tr("I install computers"));
    m_title->setText(tr("I install computers"));
    m_schoolChoice->setText(tr("The school's settings"));
    m_schoolChoice->setAccessibleName(m_schoolChoice->text());
    m_foldersChoice->setText(tr("A folder for each person"));
    m_foldersChoice->setAccessibleName(m_foldersChoice->text());
    m_close->setWords(tr("&Close"));
    m_open->setWords(tr("&Open…"), tr("Open settings of a school"));
    m_save->setWords(tr("&Save…"), tr("Save the school's settings"));
    m_stop->setWords(tr("S&top"), tr("Stop making folders"));
    m_make->setWords(tr("&Make the folders"));
    m_school->retranslate();
    m_folders->setSettings(m_school->inShort());
}
