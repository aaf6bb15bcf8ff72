// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

class QProcess;

/// A pipe that is filled before anybody reads it. The secrets go straight from where they live into the
/// system; QProcess::write() would keep a copy in a buffer that nobody wipes.
class FilledPipe
{
public:
    static std::unique_ptr<FilledPipe> make();

    virtual ~FilledPipe() = default;
    FilledPipe(const FilledPipe &) = delete;
    FilledPipe &operator=(const FilledPipe &) = delete;
    FilledPipe(FilledPipe &&) = delete;
    FilledPipe &operator=(FilledPipe &&) = delete;

    /// All or, when the pipe cannot be had or is full, nothing: the system says why.
    virtual bool put(QByteArrayView bytes) = 0;
    /// Whoever reads finds the end here.
    virtual void finish() = 0;
    /// Before @p child is started, and to live longer than its start.
    virtual void becomeStandardInputOf(QProcess &child) = 0;

protected:
    FilledPipe() = default;
};
