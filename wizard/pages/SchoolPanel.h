// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/SiteFile.h"
#include "pages/Desktop.h"
#include "session/SetupSession.h"

#include <QWidget>

class FieldMessage;
class Prose;
class SchoolForm;

/// The school's settings: filled in with those in use or those of a file, saved as an academy.json.
class SchoolPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @p inUse: nothing when there are none but what is built in. All but that outlive this.
    SchoolPanel(const SessionWorld &world, const Desktop &desktop, const std::optional<SiteDocument> &inUse,
                QWidget *parent = nullptr);

    void open();
    /// Where every field is right; else goes to the first that is not.
    void save();
    bool isChanged() const; ///< There is something that is not saved.

    /// What a run goes by: as it stands in the fields. Nothing when a field is wrong, which then is told.
    std::optional<Site> siteForRun();
    /// Whose servers those are: of the file that was opened, else the one in use.
    const Academy &academy() const { return m_document.academy; }
    /// In a line, what a run would take from here.
    QString inShort() const;
    QWidget *firstField() const;
    void retranslate();

Q_SIGNALS:
    void lookAt(QWidget *widget);

private:
    void opened(const Result<SiteDocument> &document);
    void saved(const QString &file, const Site &site, const Result<Done> &written);
    void sayFault(const Fault &fault);
    void goToRefused();

    const Desktop &m_desktop;
    SiteDocument m_document; ///< What saving starts from.
    Site m_kept;             ///< As it was opened or saved last.
    Prose *m_intro;
    Prose *m_source;
    SchoolForm *m_form;
    FieldMessage *m_message;
    Prose *m_commands;
    QString m_savedFile; ///< Whose commands are shown; empty: none.
};
