// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/HandOutPaper.h"

#include <QTemporaryFile>

/// The hand-out while it is drawn: on the side, and only whole where people look for it.
class HandOutFile
{
public:
    static constexpr const char *name = "hand-out.pdf";

    explicit HandOutFile(const QString &school) : m_isOpen(m_file.open()), m_paper(m_file, school) {}

    void add(const SettingsSheet &sheet, const QString &login)
    {
        if (m_isOpen)
            m_paper.add(sheet, login);
    }
    bool isEmpty() const { return m_paper.isEmpty(); }
    /// To be read from its beginning.
    QIODevice &finish()
    {
        m_paper.finish();
        m_file.seek(0);
        return m_file;
    }

private:
    QTemporaryFile m_file;
    bool m_isOpen;
    HandOutPaper m_paper;
};
