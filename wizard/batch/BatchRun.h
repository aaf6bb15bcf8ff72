// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/BatchReport.h"
#include "batch/PersonFiles.h"
#include "batch/PersonFolders.h"
#include "batch/StaffTable.h"
#include "session/ClientWords.h"
#include "session/SetupSession.h"

#include <QHash>

/// What holds for every line that says nothing else.
struct BatchSettings {
    QString presetId; ///< Empty: the service's best of the protocol.
    std::optional<Protocol> incoming;
    QStringList clients = clientWords();
    QString school;        ///< With a function in the table it makes a signature.
    QStringList signature; ///< Lines of one: of name, function, school; empty: all.
    QString edition; ///< The program's version and the language: a folder of another edition is made again.
};

/// The lines that @p settings want; empty when there is nothing but a name to say.
Signature signatureFor(const BatchPerson &person, const BatchSettings &settings);

/// The preset of the session's service that a line gets; null when there is none. A discouraged one only by
/// its name.
const ServerPreset *presetFor(const MailService &service, const BatchSettings &settings,
                              std::optional<Protocol> incoming);

/// One folder a person, made from a table. Walks the session once a line: what a window or `apply` would
/// refuse is refused here. A bad line is told and left behind.
class BatchRun
{
public:
    struct Summary {
        int written = 0;
        int unchanged = 0;
        int toConfirm = 0;
        int failed = 0;
        bool stopped = false; ///< Before the last line; the same run again goes on.

        int seen() const { return written + unchanged + toConfirm + failed; }
        void count(RowOutcome::Kind kind);
    };
    struct Watch {
        std::function<void(const RowOutcome &)> rowDone;
        std::function<bool()> wantsToStop; ///< Asked between two people.
        /// Everybody who has an account, in the table's order, whichever run made it.
        std::function<void(const SettingsSheet &, const QString &login)> handOut;
    };

    BatchRun(SetupSession &session, const StaffTable &table, BatchSettings settings)
        : m_session(session), m_table(table), m_settings(std::move(settings))
    {
    }

    /// Characters that a person's folder in @p folder may have for its name.
    static qsizetype roomIn(const QString &folder);

    /// Blocks. Faults: of what concerns everybody, the folder itself and the report.
    Result<Summary> run(PersonFolders &folders, const Watch &watch);

private:
    RowOutcome make(int line, const StaffTable::Line &what);
    RowOutcome makeFor(const BatchPerson &person);
    /// login-repeated or address-repeated, with the line that has it first.
    std::optional<Fault> repeats(const BatchPerson &person);
    Result<PersonWish> wishOf(const BatchPerson &person);
    Result<Done> write(RowOutcome &outcome, const PersonWish &wish);
    Result<QString> folderOf(const BatchPerson &person) const;

    SetupSession &m_session;
    const StaffTable &m_table;
    BatchSettings m_settings;
    PersonFolders *m_folders = nullptr;
    std::optional<PersonWish> m_wish; ///< Of the line at hand, once it has an account.
    /// Lines by what stands there, as numbers: ten thousand names would take memory.
    QHash<quint64, int> m_logins;
    QHash<quint64, int> m_addresses;
};
