// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/SignedFile.h"

#include "stick/Keys.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestKey = 4096;
constexpr qint64 longestSignature = 64;

/// Nothing when that is no plain file, cannot be read, or is too long.
std::optional<QByteArray> plainContent(const QString &path, qint64 longest)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.isSymbolicLink() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.read(longest + 1);
    return content.size() <= longest ? std::optional(std::move(content)) : std::nullopt;
}

bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymbolicLink();
}

} // namespace

SignedFile readSigned(const QString &folder, const SignedName &name)
{
    const QDir stick(folder);
    SignedFile read;
    for (const QString &part : {name.file, name.signature, name.key}) {
        if (!isPlainFile(stick.filePath(part)))
            read.missing += part;
    }
    if (!read.missing.isEmpty())
        return read;
    const auto pem = plainContent(stick.filePath(name.key), longestKey);
    const auto key = pem ? PublicKey::fromPem(*pem) : std::nullopt;
    auto content = plainContent(stick.filePath(name.file), name.longest);
    const auto signature = plainContent(stick.filePath(name.signature), longestSignature);
    if (!key) {
        read.state = SignatureState::KeyUnusable;
    } else if (!content || !signature || !key->verifies(*content, *signature)) {
        read.state = SignatureState::Wrong;
    } else {
        read.state = SignatureState::Good;
        read.content = std::move(*content);
        read.fingerprint = key->fingerprint();
    }
    return read;
}

bool isStick(const QString &folder)
{
    QStringList names = namesOutsideManifest();
    names.removeAll(academyName().file);
    const QDir stick(folder);
    return std::ranges::any_of(names, [&](const QString &name) { return stick.exists(name); });
}
