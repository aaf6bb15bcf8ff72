// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/SignStickCommand.h"

#include "PasswordInput.h"
#include "academy/AcademyFile.h"
#include "diagnosis/Catalogue.h"
#include "profile/DiskSteps.h"
#include "stick/StickVerification.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"sign-stick"_s;
constexpr qint64 longestKeyFile = 1 << 16;

/// Whoever finds the stick would have the key as well.
bool liesWithin(const QString &file, const QString &folder)
{
    const QString place = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    const QString stick = QFileInfo(folder).canonicalFilePath();
    return place == stick || place.startsWith(stick.endsWith(u'/') ? stick : stick + u'/');
}

Result<Done> checkAcademy(const QString &folder)
{
    const QString path = QDir(folder).filePath(academyName().file);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Fault{FaultKind::AcademyFileInvalid, path + u": /: "_s + file.errorString()};
    const auto academy = readAcademy(file.read(academyName().longest + 1), path);
    return academy.andThen([](const Academy &) { return Result<Done>(Done{}); });
}

Result<Done> writeAll(const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        QSaveFile saved(QDir(folder).filePath(file.key()));
        if (!saved.open(QIODevice::WriteOnly) || saved.write(file.value()) != file.value().size() ||
            !saved.commit())
            return Fault{FaultKind::ReadOnly, saved.fileName() + u": "_s + saved.errorString()};
    }
    return Done{};
}

Result<Done> readBack(const QString &folder)
{
    const auto report = verifyStick(folder);
    if (!report)
        return report.fault();
    if (const auto fault = report.value().fault())
        return *fault;
    return Done{};
}

} // namespace

Answer SignStickCommand::run(const SignStickOptions &options)
{
    if (auto problem = problemWith(options))
        return std::move(*problem);
    if (const auto checked = checkAcademy(options.folder); !checked)
        return Answer::to(commandName, checked.fault());
    auto key = keyFor(options);
    if (auto *refusal = std::get_if<Answer>(&key))
        return std::move(*refusal);
    return sign(options, std::get<SigningKey>(key));
}

std::optional<Answer> SignStickCommand::problemWith(const SignStickOptions &options)
{
    const QString keyFile = options.keyFile.isEmpty() ? options.newKeyFile : options.keyFile;
    if (keyFile.isEmpty())
        return Answer::wrongUsage(commandName, tr("--key or --new-key is missing."));
    if (!QFileInfo(options.folder).isDir())
        return Answer::wrongUsage(commandName, tr("%1 is no folder.").arg(options.folder));
    if (liesWithin(keyFile, options.folder))
        return Answer::wrongUsage(
            commandName,
            tr("The key may not lie on the stick: whoever finds it could sign: %1").arg(keyFile));
    return std::nullopt;
}

std::variant<SigningKey, Answer> SignStickCommand::keyFor(const SignStickOptions &options)
{
    std::optional<Secret> passphrase = Secret();
    if (options.passphraseFromStdin)
        passphrase = passwordFromStandardInput();
    if (!passphrase)
        return Answer::wrongUsage(commandName, tr("There is no passphrase on standard input."));
    return options.newKeyFile.isEmpty() ? readKey(options.keyFile, *passphrase)
                                        : makeKey(options.newKeyFile, *passphrase);
}

std::variant<SigningKey, Answer> SignStickCommand::readKey(const QString &path, const Secret &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Answer::wrongUsage(commandName, path + u": "_s + file.errorString());
    QByteArray pem = file.read(longestKeyFile);
    auto key = SigningKey::fromPem(Secret::takeFrom(pem), passphrase);
    if (!key)
        return Answer::wrongUsage(commandName,
                                  tr("%1 holds no Ed25519 key, or one with another passphrase.").arg(path));
    return std::move(*key);
}

std::variant<SigningKey, Answer> SignStickCommand::makeKey(const QString &path, const Secret &passphrase)
{
    if (QFileInfo::exists(path))
        return Answer::wrongUsage(commandName, tr("%1 is there already.").arg(path));
    auto key = SigningKey::generate();
    if (!key)
        return Answer::wrongUsage(commandName, tr("This system gives no random numbers."));
    const auto written = key->toPem(passphrase).reveal([&](QByteArrayView pem) {
        return writeNewFile(Disk::ofThisSystem(), QFileInfo(path).absoluteFilePath(),
                            QByteArray::fromRawData(pem.data(), pem.size()), Disk::Access::OwnerOnly);
    });
    if (!written)
        return Answer::to(commandName, written.fault());
    return std::move(*key);
}

Answer SignStickCommand::sign(const SignStickOptions &options, const SigningKey &key)
{
    const auto signatures =
        options.academyOnly ? signAcademy(options.folder, key) : signStick(options.folder, key);
    if (!signatures && options.academyOnly)
        return Answer::to(commandName, signatures.fault());
    if (!signatures)
        return Answer::wrongUsage(commandName,
                                  tr("This cannot be signed: %1.").arg(signatures.fault().detail));
    const auto written = writeAll(options.folder, signatures.value().files);
    if (!written)
        return Answer::to(commandName, written.fault());
    const auto good = readBack(options.folder);
    return good ? answerTo(options, key, signatures.value()) : Answer::to(commandName, good.fault());
}

Answer SignStickCommand::answerTo(const SignStickOptions &options, const SigningKey &key,
                                  const StickSignatures &signatures)
{
    const QString fingerprint = key.publicKey().fingerprint();
    Answer answer;
    answer.command = commandName;
    answer.message = tr("Signed with the key %1. Tell this number to those who get the stick, in another way "
                        "than on the stick.")
                         .arg(shortFingerprint(fingerprint));
    for (const QString &name : signatures.files.keys())
        answer.text += tr("Written: %1").arg(name) + u'\n';
    answer.members = {
        {"key", utf8(fingerprint)},
        {"signedFiles", signatures.signedFiles},
        {"written", jsonList(signatures.files.keys())},
        {"newKey", options.newKeyFile.isEmpty() ? Json(nullptr) : Json(utf8(options.newKeyFile))}};
    return answer;
}
