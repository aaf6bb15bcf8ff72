// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/RowOutcome.h"
#include "profile/Disk.h"

/// report.csv: one line a line of the table, as a spreadsheet of this country opens it (UTF-8 with its mark).
/// It says where a person is by the table's line, not by what stands there: what is wrong with a bad line is
/// not copied. Done is done, in which run does not matter: so a run that was cut and goes on ends with the
/// same report.
class BatchReport
{
public:
    static constexpr const char *fileName = "report.csv";

    /// Begins anew in @p folder, beside the old one.
    static Result<BatchReport> begin(const QString &folder, char delimiter,
                                     Disk &disk = Disk::ofThisSystem());

    Result<Done> add(const RowOutcome &outcome);
    /// Takes the old one's place.
    Result<Done> finish();

private:
    BatchReport(QString path, char delimiter, Disk &disk, std::unique_ptr<Disk::NewFile> file)
        : m_path(std::move(path)), m_delimiter(delimiter), m_disk(&disk), m_file(std::move(file))
    {
    }
    Result<Done> flush();

    QString m_path;
    char m_delimiter;
    Disk *m_disk;
    std::unique_ptr<Disk::NewFile> m_file;
    QByteArray m_pending; ///< Not yet given to the system: a line is shorter than what is worth a call.
};
