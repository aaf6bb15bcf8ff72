// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

class QWidget;
struct SettingsSheet;

/// What a file is wanted for, which says what kinds are offered.
enum class FileKind { SchoolSettings, Certificate, StaffTable };

/// What the window asks of the desktop around it, handed in so that a test can watch instead.
struct Desktop {
    std::function<bool(const QUrl &)> openInBrowser;
    std::function<bool(const QStringList &command)> launch; ///< Starts a program that outlives this one.
    /// Where to save; empty when the person thought better of it. The name's ending says what kinds are
    /// offered.
    std::function<QString(QWidget *parent, const QString &suggestedName)> askWhereToSave;
    /// One that is there, a folder that is there or made; empty as above.
    std::function<QString(QWidget *parent, FileKind kind)> askWhichFile;
    std::function<QString(QWidget *parent)> askWhichFolder;
    std::function<void(QWidget *parent, const SettingsSheet &sheet)> print;
    /// An HTML document of any length.
    std::function<void(QWidget *parent, const QString &html)> printPages;

    static Desktop ofThisSystem();
};
