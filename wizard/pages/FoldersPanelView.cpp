// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a run, from what its job knows.
#include "batch/BatchWording.h"
#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/FieldMessage.h"
#include "pages/FoldersPanel.h"
#include "pages/TextField.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace Qt::StringLiterals;

void FoldersPanel::refresh()
{
    const bool wasRefused = m_job && m_job->refusal();
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_folder, m_withoutTests})
        part->setEnabled(!isRunning());
    m_run->setVisible(m_job && !wasRefused);
    if (!m_job || wasRefused)
        return;
    showState();
    showServers();
    showOutcome();
}

void FoldersPanel::showState()
{
    m_stateGlyph->setGlyph(stateGlyph());
    const QString text = stateText();
    const bool isNews = text != m_state->text() && m_job->stage() != BatchJob::Stage::Making;
    m_state->setText(text);
    if (isNews) // not each person
        announce(*m_state);
    m_bar->setVisible(isRunning());
    m_bar->setRange(0, m_job->all()); // 0 of 0 is drawn as "some time"
    m_bar->setValue(m_job->summary().seen());
    m_counts->setText(countsText());
    m_counts->setVisible(m_job->all() > 0 && m_job->stage() >= BatchJob::Stage::Making);
}

void FoldersPanel::showServers()
{
    const QString text = serversText();
    if (text.isEmpty())
        m_servers->clear();
    else
        m_servers->say(Glyph::Warning, text);
}

void FoldersPanel::showOutcome()
{
    const bool ended = !isRunning();
    const bool somethingMade = m_job->summary().seen() > 0;
    m_linesTitle->setVisible(!m_toLookAt.isEmpty());
    m_lines->setVisible(!m_toLookAt.isEmpty());
    m_openFolder->setVisible(ended && somethingMade);
    m_openHandOut->setVisible(ended && !m_job->handOut().isEmpty());
    if (m_job->ignoredColumns().isEmpty())
        m_columns->clear();
    else
        m_columns->say(Glyph::Note,
                       tr("These columns say nothing here: %1.").arg(m_job->ignoredColumns().join(u", "_s)));
}

Glyph FoldersPanel::stateGlyph() const
{
    if (isRunning())
        return Glyph::Running;
    if (m_job->summary().stopped)
        return Glyph::Stopped;
    return m_toLookAt.isEmpty() ? Glyph::Good : Glyph::Warning;
}

QString FoldersPanel::stateText() const
{
    const BatchRun::Summary &summary = m_job->summary();
    switch (m_job->stage()) {
    case BatchJob::Stage::Reading: return tr("Reading the table…");
    case BatchJob::Stage::Testing: return tr("Testing the servers, once for all…");
    case BatchJob::Stage::Making: return tr("%1 of %2").arg(summary.seen()).arg(m_job->all());
    case BatchJob::Stage::Ended: break;
    }
    if (summary.stopped)
        return summary.seen() == 0 ? tr("Stopped before anything was made.")
                                   : tr("Stopped after %1 of %2. The same again goes on.")
                                         .arg(summary.seen())
                                         .arg(m_job->all());
    return m_toLookAt.isEmpty() ? tr("Everybody has a folder.")
                                : tr("Done. Some lines of the table are to be looked at.");
}

QString FoldersPanel::countsText() const
{
    const BatchRun::Summary &summary = m_job->summary();
    return tr("Made: %1 · there already: %2 · to confirm: %3 · failed: %4")
        .arg(summary.written)
        .arg(summary.unchanged)
        .arg(summary.toConfirm)
        .arg(summary.failed);
}

/// Known once the tests are over; the folders are made all the same.
QString FoldersPanel::serversText() const
{
    const SetupSession *const session = m_job->session();
    if (!session || m_job->stage() == BatchJob::Stage::Testing)
        return {};
    QStringList lines;
    for (const Cause &cause : session->causes()) {
        QStringList servers;
        for (const Endpoint &endpoint : cause.endpoints)
            servers += endpoint.hostAndPort();
        lines += withColon(servers.join(u", "_s), sentenceFor(cause.fault));
    }
    if (!lines.isEmpty())
        lines.prepend(tr("A server does not answer as it should; the folders are made all the same."));
    return lines.join(u'\n');
}

QString FoldersPanel::textOf(SettingsProblem problem)
{
    return problem == SettingsProblem::NoSuchPreset
               ? tr("The académie has no such servers: choose others in the school's settings.")
               : tr("The sending server of this setting is not known, so it cannot be set up for many: "
                    "choose "
                    "another in the school's settings.");
}

QString FoldersPanel::textOf(const Fault &fault) const
{
    if (fault.kind == FaultKind::ProfileLocked)
        return tr("Another run is at work in %1. Wait for its end.").arg(m_folderOfRun);
    return sentenceFor(fault) + u' ' + adviceFor(fault.kind).remedy;
}

void FoldersPanel::retranslate()
{
    m_intro->setText(
        tr("From a table of people, saved as CSV by a spreadsheet, everybody gets a folder: "
           "Thunderbird's profile, files for Outlook and telephones, a sheet. A page a person to "
           "hand out lies beside them. Passwords and NUMEN never belong in the table."));
    m_settings->setText(withColon(tr("By the school's settings"), m_settingsInShort));
    m_table->setLabel(tr("Table of people"));
    m_table->setHint(tr("Columns: first name, birth name, login; as you like: usage name, address, function, "
                        "incoming, client."));
    m_chooseTable->setWords(tr("Choose…"), tr("Choose the table"));
    m_folder->setLabel(tr("Folder in which theirs are made"));
    m_chooseFolder->setWords(tr("Choose…"), tr("Choose the folder"));
    m_withoutTests->setText(tr("Without testing the servers"));
    m_withoutTests->setAccessibleName(m_withoutTests->text());
    m_bar->setAccessibleName(tr("Progress"));
    m_linesTitle->setText(tr("To be looked at in the table"));
    m_lines->setAccessibleName(m_linesTitle->text());
    m_openFolder->setWords(tr("Open the folder"));
    m_openHandOut->setWords(tr("Open the hand-out"));
    m_lines->clear();
    for (const RowOutcome &outcome : m_toLookAt)
        addLine(outcome);
    refresh();
}

void FoldersPanel::addLine(const RowOutcome &outcome)
{
    m_lines->appendPlainText(tr("Line %1: %2").arg(outcome.line).arg(BatchWording::sentence(outcome)));
}
