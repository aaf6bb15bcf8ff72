// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/BatchJob.h"
#include "pages/Desktop.h"

#include <QWidget>

class Button;
class FieldMessage;
class GlyphLabel;
enum class Glyph;
class Prose;
class QCheckBox;
class QPlainTextEdit;
class QProgressBar;
class TextField;

/// A table of people becomes a folder each: which table, where to, how far, and what came of it.
class FoldersPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive this.
    FoldersPanel(const SessionWorld &world, const Desktop &desktop, QWidget *parent = nullptr);

    void setSettings(const QString &inShort); ///< What a run takes from the school's settings, in a line.
    /// Where table and folder are named; else says which is missing.
    void start(const Academy &academy, const Site &site);
    void refuseSettings(); ///< A field of the school's settings is wrong.
    void stop();
    bool isRunning() const { return m_job && m_job->stage() != BatchJob::Stage::Ended; }
    void retranslate();

Q_SIGNALS:
    void runningChanged();
    void lookAt(QWidget *widget);

private:
    void layOut();
    void chooseTable();
    void chooseFolder();
    bool hasPaths();
    void take(const QList<RowOutcome> &outcomes);
    void addLine(const RowOutcome &outcome);
    void ended();
    void refresh();
    void showState();
    void showOutcome();
    void showServers();
    void sayRefusal(const BatchJob::Refusal &refusal);
    QString countsText() const;
    QString stateText() const;
    Glyph stateGlyph() const;
    QString serversText() const;
    static QString textOf(SettingsProblem problem);
    QString textOf(const Fault &fault) const;

    const SessionWorld &m_world;
    const Desktop &m_desktop;
    BatchJob *m_job = nullptr; ///< The last run, until the next begins.
    QString m_folderOfRun;
    QString m_settingsInShort;
    QList<RowOutcome> m_toLookAt; ///< Failed, or to be confirmed.
    Prose *m_intro;
    Prose *m_settings;
    FieldMessage *m_settingsMessage;
    TextField *m_table;
    Button *m_chooseTable;
    TextField *m_folder;
    Button *m_chooseFolder;
    QCheckBox *m_withoutTests;
    QWidget *m_run; ///< All of what follows: there once something was begun.
    GlyphLabel *m_stateGlyph;
    Prose *m_state;
    QProgressBar *m_bar;
    Prose *m_counts;
    FieldMessage *m_servers;
    FieldMessage *m_columns;
    Prose *m_linesTitle;
    QPlainTextEdit *m_lines;
    Button *m_openFolder;
    Button *m_openHandOut;
};
