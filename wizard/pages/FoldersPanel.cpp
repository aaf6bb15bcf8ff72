// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FoldersPanel.h"

#include "batch/BatchWording.h"
#include "pages/Button.h"
#include "pages/FieldMessage.h"
#include "pages/FlowLayout.h"
#include "pages/Language.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"
#include "print/HandOutFile.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FoldersPanel::FoldersPanel(const SessionWorld &world, const Desktop &desktop, QWidget *parent)
    : QWidget(parent),
      m_world(world),
      m_desktop(desktop),
      m_intro(new Prose),
      m_settings(new Prose(Prose::Tone::Quiet)),
      m_settingsMessage(new FieldMessage),
      m_table(new TextField(u"batchTable"_s)),
      m_chooseTable(new Button(u"chooseTable"_s)),
      m_folder(new TextField(u"batchFolder"_s)),
      m_chooseFolder(new Button(u"chooseFolder"_s)),
      m_withoutTests(new QCheckBox),
      m_run(new QWidget),
      m_stateGlyph(new GlyphLabel(Glyph::Running)),
      m_state(new Prose(Prose::Tone::Strong)),
      m_bar(new QProgressBar),
      m_counts(new Prose),
      m_servers(new FieldMessage),
      m_columns(new FieldMessage),
      m_linesTitle(new Prose(Prose::Tone::Strong)),
      m_lines(new QPlainTextEdit),
      m_openFolder(new Button(u"openFolder"_s)),
      m_openHandOut(new Button(u"openHandOut"_s))
{
    setObjectName(u"foldersPanel"_s);
    m_withoutTests->setObjectName(u"withoutTests"_s);
    m_state->setObjectName(u"batchState"_s);
    m_bar->setObjectName(u"batchProgress"_s);
    m_bar->setTextVisible(false); // said above it
    m_counts->setObjectName(u"batchCounts"_s);
    m_lines->setObjectName(u"batchLines"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setMinimumHeight(spaced(*this, 7));
    layOut();
    connect(m_chooseTable, &Button::clicked, this, &FoldersPanel::chooseTable);
    connect(m_chooseFolder, &Button::clicked, this, &FoldersPanel::chooseFolder);
    connect(m_table, &TextField::edited, m_table, &TextField::clearMessage);
    connect(m_folder, &TextField::edited, m_folder, &TextField::clearMessage);
    connect(m_openFolder, &Button::clicked, this,
            [this] { m_desktop.openInBrowser(QUrl::fromLocalFile(m_folderOfRun)); });
    connect(m_openHandOut, &Button::clicked, this,
            [this] { m_desktop.openInBrowser(QUrl::fromLocalFile(m_job->handOut())); });
    retranslate();
}

void FoldersPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.6));
    column->addWidget(m_intro);
    column->addWidget(m_settings);
    column->addWidget(m_settingsMessage);
    column->addWidget(m_table);
    m_table->line()->addWidget(m_chooseTable);
    column->addWidget(m_folder);
    m_folder->line()->addWidget(m_chooseFolder);
    column->addWidget(m_withoutTests, 0, Qt::AlignLeft);
    column->addWidget(m_run);

    auto *state = new QHBoxLayout;
    state->setSpacing(spaced(*this, 0.5));
    state->addWidget(m_stateGlyph, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *ways = new FlowLayout(spaced(*this, 0.6), spaced(*this, 0.3));
    ways->addWidget(m_openFolder);
    ways->addWidget(m_openHandOut);
    auto *run = new QVBoxLayout(m_run);
    run->setContentsMargins(0, 0, 0, 0);
    run->setSpacing(spaced(*this, 0.45));
    run->addLayout(state);
    run->addWidget(m_bar);
    run->addWidget(m_counts);
    run->addWidget(m_servers);
    run->addWidget(m_columns);
    run->addWidget(m_linesTitle);
    run->addWidget(m_lines);
    run->addLayout(ways);
}

void FoldersPanel::setSettings(const QString &inShort)
{
    m_settingsInShort = inShort;
    m_settingsMessage->clear();
    retranslate();
}

void FoldersPanel::chooseTable()
{
    const QString file = m_desktop.askWhichFile(this, FileKind::StaffTable);
    if (file.isEmpty())
        return;
    m_table->setText(QDir::toNativeSeparators(file));
    m_table->clearMessage();
}

void FoldersPanel::chooseFolder()
{
    const QString folder = m_desktop.askWhichFolder(this);
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->clearMessage();
}

// The run
// --------------------------------------------------------------------------------------------------------

bool FoldersPanel::hasPaths()
{
    m_table->clearMessage();
    m_folder->clearMessage();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty())
        m_folder->refuse(tr("Say where the folders go."));
    else if (!QDir::isAbsolutePath(folder))
        m_folder->refuse(tr("Give the whole path of the folder, or choose it."));
    if (m_table->text().trimmed().isEmpty())
        m_table->refuse(tr("Say which table."));
    for (TextField *field : {m_table, m_folder}) {
        if (!field->isRefused())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT lookAt(field);
        return false;
    }
    return true;
}

void FoldersPanel::start(const Academy &academy, const Site &site)
{
    if (isRunning() || !hasPaths())
        return;
    m_settingsMessage->clear();
    SessionWorld world = m_world;
    world.academy = academy;
    m_folderOfRun = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    delete m_job;
    m_job = new BatchJob(
        {.world = world,
         .site = site,
         .table = QDir::fromNativeSeparators(m_table->text().trimmed()),
         .folder = m_folderOfRun,
         .language = Language::current(),
         .testServers = !m_withoutTests->isChecked(),
         .makePen = [school = site.school] { return HandOutPen::on(std::make_shared<HandOutFile>(school)); }},
        this);
    m_toLookAt.clear();
    m_lines->clear();
    connect(m_job, &BatchJob::stageChanged, this, &FoldersPanel::refresh);
    connect(m_job, &BatchJob::progressed, this, &FoldersPanel::take);
    connect(m_job, &BatchJob::ended, this, &FoldersPanel::ended);
    m_job->start();
    refresh();
    Q_EMIT runningChanged();
    Q_EMIT lookAt(m_run);
}

void FoldersPanel::refuseSettings()
{
    m_settingsMessage->say(Glyph::Bad,
                           tr("A field of the school's settings is not right: mend it there first."));
    Q_EMIT lookAt(m_settingsMessage);
}

void FoldersPanel::stop()
{
    if (isRunning())
        m_job->stop();
}

void FoldersPanel::take(const QList<RowOutcome> &outcomes)
{
    for (const RowOutcome &outcome : outcomes) {
        if (!outcome.fault)
            continue;
        m_toLookAt.append(outcome);
        addLine(outcome);
    }
    refresh();
}

void FoldersPanel::ended()
{
    refresh();
    Q_EMIT runningChanged();
    if (m_job->refusal())
        sayRefusal(*m_job->refusal());
    else
        Q_EMIT lookAt(m_run);
}

/// Beside what is to blame.
void FoldersPanel::sayRefusal(const BatchJob::Refusal &refusal)
{
    TextField *blamed = m_folder;
    if (const auto *table = std::get_if<BatchJob::TableRefused>(&refusal)) {
        blamed = m_table;
        m_table->refuse(
            BatchWording::sentence(table->fault, QFileInfo(m_table->text().trimmed()).fileName()));
    } else if (const auto *settings = std::get_if<SettingsProblem>(&refusal)) {
        m_settingsMessage->say(Glyph::Bad, textOf(*settings));
        return Q_EMIT lookAt(m_settingsMessage);
    } else if (std::holds_alternative<BatchJob::FolderTooDeep>(refusal)) {
        m_folder->refuse(tr("This folder lies too deep: Windows would not open what is made below it."));
    } else {
        m_folder->refuse(textOf(std::get<Fault>(refusal)));
    }
    blamed->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT lookAt(blamed);
}
