// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickSigning.h"

#include "stick/Manifest.h"
#include "stick/StickFolder.h"
#include "stick/StickVerification.h"

#include <QDir>
#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

Fault unsignable(const QString &path, const QString &reason)
{
    return {FaultKind::StickChanged, path + u": "_s + reason};
}

Result<Manifest> manifestOf(const QString &folder, const std::stop_token &stop)
{
    const QStringList apart = namesOutsideManifest();
    std::vector<Manifest::Entry> entries;
    for (const FoundFile &file : filesBelow(folder, stop)) {
        if (apart.contains(file.path))
            continue;
        if (!file.isPlain)
            return unsignable(file.path, u"no plain file"_s);
        const auto path = StickPath::parse(file.path);
        if (!path)
            return path.fault();
        const auto digest = digestOf(file.onDisk, std::numeric_limits<qint64>::max(), stop);
        if (!digest)
            return unsignable(file.path, u"cannot be read"_s);
        entries.push_back({path.value(), *digest});
    }
    return Manifest::of(std::move(entries));
}

Result<QByteArray> academyIn(const QString &folder)
{
    const SignedName &name = academyName();
    const QString path = QDir(folder).filePath(name.file);
    QFile file(path);
    if (!QFileInfo(path).isFile() || QFileInfo(path).isSymbolicLink() || !file.open(QIODevice::ReadOnly))
        return unsignable(name.file, u"no plain file"_s);
    QByteArray content = file.read(name.longest + 1);
    if (content.size() > name.longest)
        return unsignable(name.file, u"too long"_s);
    return content;
}

void addSigned(StickSignatures &signatures, const SignedName &name, const QByteArray &content,
               const SigningKey &key)
{
    signatures.files[name.signature] = key.sign(content);
    signatures.files[name.key] = key.publicKey().toPem();
}

} // namespace

Result<StickSignatures> signStick(const QString &folder, const SigningKey &key, const std::stop_token &stop)
{
    const auto academy = academyIn(folder);
    if (!academy)
        return academy.fault();
    const auto manifest = manifestOf(folder, stop);
    if (stop.stop_requested())
        return Fault{FaultKind::Cancelled, folder};
    if (!manifest)
        return manifest.fault();
    StickSignatures signatures;
    signatures.signedFiles = static_cast<qsizetype>(manifest.value().entries().size()) + 1;
    signatures.files[manifestName().file] = manifest.value().text();
    addSigned(signatures, manifestName(), manifest.value().text(), key);
    addSigned(signatures, academyName(), academy.value(), key);
    return signatures;
}

Result<StickSignatures> signAcademy(const QString &folder, const SigningKey &key, const std::stop_token &stop)
{
    const auto academy = academyIn(folder);
    if (!academy)
        return academy.fault();
    auto verified = verifyStick(folder, stop);
    if (!verified)
        return verified.fault();
    StickReport report = std::move(verified).value();
    report.data.state = SignatureState::Good; // it is about to be
    for (const QString &name : {academyName().signature, academyName().key})
        report.missing.removeAll(name);
    if (const auto fault = report.fault())
        return *fault;
    StickSignatures signatures;
    signatures.signedFiles = 1;
    addSigned(signatures, academyName(), academy.value(), key);
    return signatures;
}
