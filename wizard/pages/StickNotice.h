// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stick/StickReport.h"

#include <QWidget>

#include <optional>

class FaultPanel;
class Prose;

/// What became of the check of the stick that the program was started from: a changed stick is told on every
/// page, an intact one on the first, with the key that signed it, to be compared.
class StickNotice final : public QWidget
{
    Q_OBJECT
public:
    /// @p codePrefix: see FaultPanel.
    explicit StickNotice(const QString &codePrefix, QWidget *parent = nullptr);

    void show(const StickReport &report);
    void setOnFirstPage(bool first);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QString wordsFor(const StickReport &report) const;

    std::optional<StickReport> m_report; ///< Absent: still being read.
    bool m_onFirstPage = true;
    QWidget *m_intact;
    Prose *m_words;
    FaultPanel *m_fault;
};
