// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/SiteFile.h"
#include "pages/Desktop.h"
#include "pages/PageDialog.h"
#include "session/SetupSession.h"

#include <QPointer>

class Button;
class FoldersPanel;
class LeaveQuestion;
class Prose;
class QBoxLayout;
class QRadioButton;
class RadioGroup;
class SchoolPanel;

/// "I install computers", beside the seven pages: what a school has of its own, kept in a file, and a folder
/// for each person of a table. Nothing blocks; Escape leaves, after a question where something is under way
/// or not saved.
class InstallersDialog final : public PageDialog
{
    Q_OBJECT
public:
    /// @p inUse: the school's settings, if the assistant was started with some. @p world and @p desktop
    /// outlive this.
    InstallersDialog(const SessionWorld &world, const Desktop &desktop,
                     const std::optional<SiteDocument> &inUse, QWidget *parent = nullptr);
    ~InstallersDialog() override;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Part { School, Folders };

    void layOut();
    QWidget *makePage();
    void makeFooter(QBoxLayout *row);
    void show(Part part);
    void makeFolders();
    void refreshButtons();
    void runChanged();
    void ask();
    void retranslate();

    Prose *m_title;
    RadioGroup *m_parts;
    QRadioButton *m_schoolChoice;
    QRadioButton *m_foldersChoice;
    SchoolPanel *m_school;
    FoldersPanel *m_folders;
    Button *m_close;
    Button *m_open;
    Button *m_save;
    Button *m_stop;
    Button *m_make;
    QPointer<LeaveQuestion> m_question;
    bool m_leaving = false; ///< As soon as the run has stopped.
};
