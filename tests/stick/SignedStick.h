// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stick/Keys.h"
#include "stick/StickReport.h"

#include <QTemporaryDir>

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

private:
    void writeAll(const QMap<QString, QByteArray> &files) const;

    QTemporaryDir m_folder;
};
