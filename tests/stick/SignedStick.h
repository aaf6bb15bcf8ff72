// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stick/Keys.h"
#include "stick/StickReport.h"

#include <QTemporaryDir>

#include <functional>

/// A small stick in a temporary folder, signed, to be tampered with.
class SignedStick
{
public:
    SignedStick();

    SigningKey key = *SigningKey::generate();
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    void remove(const QString &name) const;
    /// With @p by, or the stick's own key.
    void sign(const SigningKey &by) const;
    void signAcademyBy(const SigningKey &by) const;
    StickReport verified() const;
    /// What was signed, and nothing else, by the stick's own key.
    StickReport intact() const;

private:
    void writeAll(const QMap<QString, QByteArray> &files) const;

    QTemporaryDir m_folder;
};

/// Something that is done to a stick, and what the report of an intact one becomes by it.
struct Tampering {
    const char *name;
    std::function<void(SignedStick &)> tamper;
    std::function<void(StickReport &)> expect;
};
void checkFound(const Tampering &tampering);
