// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/InstallersDialog.h"
#include "pages/Stage.h"

/// What the page for installers can have to say.
enum class InstallersState {
    Begun,            ///< Nothing typed.
    Wrong,            ///< Saving was refused.
    FileRefused,      ///< A file that was opened is none.
    CertificateShown, ///< Not taken yet.
    CertificateTaken,
    Saved,
    Folders, ///< Nothing chosen.
    TableRefused,
    Testing,
    Made, ///< With lines to look at, and servers that do not answer.
};
std::vector<InstallersState> allInstallersStates();

/// A window with the page for installers opened from the welcome page.
class InstallersStage
{
public:
    explicit InstallersStage(Stage::Setting setting = Stage::offline());

    InstallersDialog &dialog() const
    {
        return stage.find<InstallersDialog>(QStringLiteral("installersDialog"));
    }
    /// Until @p state is shown; false when it is not reached.
    bool reach(InstallersState state);

    QString path(const QString &name) const { return stage.folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    /// What is seen of the dialog's texts contains @p words.
    bool says(const QString &words) const;
    QString message(const QString &field) const; ///< Beside the line edit of that name.
    void pick(const QString &list, const QString &word) const;
    void toFolders() const;
    /// Chooses table and folder, without testing the servers.
    void choose(const QString &table, const QString &folder);
    bool waitForEnd() const;
    QString saveTo(const QString &name); ///< Saves, waits, and gives the path.

    Stage stage;

private:
    bool chooseCertificate();
};

/// A table of @p people invented teachers, 600 at most.
QByteArray tableOf(int people);
