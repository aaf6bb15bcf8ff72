// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QIODevice;
struct SettingsSheet;

/// The hand-out, drawn by whoever can draw: this room cannot.
struct HandOutPen {
    QString fileName;
    std::function<void(const SettingsSheet &sheet, const QString &login)> add;
    /// What was drawn, to be read from its beginning; null when nobody is in it.
    std::function<QIODevice *()> finish;

    /// One that draws on @p paper (print/HandOutFile, say).
    template <typename Paper>
    static HandOutPen on(std::shared_ptr<Paper> paper)
    {
        return {
            .fileName = QString::fromLatin1(Paper::name),
            .add = [paper](const SettingsSheet &sheet, const QString &login) { paper->add(sheet, login); },
            .finish = [paper]() -> QIODevice * { return paper->isEmpty() ? nullptr : &paper->finish(); }};
    }
};
