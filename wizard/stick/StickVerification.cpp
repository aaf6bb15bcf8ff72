// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickVerification.h"

#include "stick/ForeignFile.h"
#include "stick/Manifest.h"
#include "stick/StickFolder.h"

#include <QHash>

namespace {

/// One stick's files against the manifest, a list of names each way.
class Comparison
{
public:
    Comparison(const Manifest &manifest, const QString &folder, std::stop_token stop)
        : m_manifest(manifest), m_stop(std::move(stop)), m_found(filesBelow(folder, m_stop))
    {
        for (const Manifest::Entry &entry : manifest.entries())
            m_signed.insert(entry.path.toString(), &entry);
    }

    void tell(StickReport &report)
    {
        tellFound(report);
        for (const Manifest::Entry &entry : m_manifest.entries()) {
            if (!m_seen.contains(entry.path.toString()))
                report.missing += entry.path.toString();
        }
    }

private:
    void tellFound(StickReport &report)
    {
        const QStringList apart = namesOutsideManifest();
        const QSet<QString> folders = signedFolders();
        for (const FoundFile &file : m_found) {
            const Manifest::Entry *entry = m_signed.value(file.path);
            const bool isTwice = m_seen.contains(file.path); // composed and decomposed, side by side
            m_seen.insert(file.path);
            if (entry && !isTwice) {
                if (!isAsSigned(file, entry->digest))
                    report.changed += file.path;
            } else if (!apart.contains(file.path) || isTwice) {
                const bool isAlarm = isTwice || !file.isPlain || isDangerous(file.path, folders);
                (isAlarm ? report.added : report.ownFiles) += file.path;
            }
        }
    }

    bool isAsSigned(const FoundFile &file, const FileDigest &digest) const
    {
        return file.isPlain && digestOf(file.onDisk, digest.size, m_stop) == digest;
    }

    QSet<QString> signedFolders() const
    {
        QSet<QString> folders;
        for (const Manifest::Entry &entry : m_manifest.entries()) {
            const QString folded = entry.path.foldedCase();
            if (const qsizetype slash = folded.indexOf(u'/'); slash > 0)
                folders.insert(folded.left(slash));
        }
        return folders;
    }

    const Manifest &m_manifest;
    std::stop_token m_stop;
    QList<FoundFile> m_found;
    QHash<QString, const Manifest::Entry *> m_signed;
    QSet<QString> m_seen;
};

} // namespace

Result<StickReport> verifyStick(const QString &folder, const std::stop_token &stop)
{
    const SignedFile program = readSigned(folder, manifestName());
    const SignedFile data = readSigned(folder, academyName());
    StickReport report;
    report.program = {program.state, program.fingerprint};
    report.data = {data.state, data.fingerprint};
    report.missing = program.missing + data.missing;
    if (program.state == SignatureState::Good) {
        const auto manifest = Manifest::parse(program.content);
        if (manifest)
            Comparison(manifest.value(), folder, stop).tell(report);
        else
            report.changed += manifestName().file;
    }
    if (stop.stop_requested())
        return Fault{FaultKind::Cancelled, folder};
    return report;
}
