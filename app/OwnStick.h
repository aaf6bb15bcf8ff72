// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/AcademyFile.h"
#include "stick/StickReport.h"

#include <future>
#include <stop_token>

/// The stick that this program was started from.
class OwnStick
{
public:
    /// The folder of the program, or the one above it, since the Linux bundle has a folder of its own; the
    /// launcher of that bundle names the stick in ASSISTANT_MESSAGERIE_STICK where it has to start a copy.
    static OwnStick ofThisProgram();

    explicit OwnStick(const QStringList &likelyFolders);

    /// Empty: not started from a stick.
    const QString &folder() const { return m_folder; }

    /// academy.json beside the program, if there is one: taken only when its signature is good. What was
    /// verified is what is returned; the file is not read again.
    const std::optional<AcademyText> &academy() const { return m_academy; }

private:
    QString m_folder;
    std::optional<AcademyText> m_academy;
};

/// Reads the stick beside whatever else is done. Going away ends it.
class StickReading
{
public:
    explicit StickReading(const OwnStick &stick);
    ~StickReading() { m_stop.request_stop(); } // the future then waits for its thread
    StickReading(const StickReading &) = delete;
    StickReading &operator=(const StickReading &) = delete;
    StickReading(StickReading &&) = delete;
    StickReading &operator=(StickReading &&) = delete;

    /// Waits for the end. Nothing when there is no stick.
    std::optional<StickReport> report();

private:
    std::stop_source m_stop;
    std::future<Result<StickReport>> m_report; ///< Not valid without a stick.
};
