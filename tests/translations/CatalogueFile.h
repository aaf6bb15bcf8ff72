// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a .ts file.
struct CatalogueEntry {
    QString context;
    QString source;
    QString comment;   ///< What tells two equal sources apart.
    QStringList forms; ///< One, or one a plural form.
    bool plural = false;
    bool finished = false;

    QString key() const
    {
        return context + u" | " + source + (comment.isEmpty() ? QString() : u" | " + comment);
    }
};

/// Entries in the order of the file; empty when it is not well-formed.
QList<CatalogueEntry> readCatalogue(const QString &path);
