// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// A folder like a stick's in the program's home, and the commands on it.
class Stick
{
public:
    Stick()
    {
        QFile builtIn(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
        REQUIRE(builtIn.open(QIODevice::ReadOnly));
        academy = builtIn.readAll();
        program.write(u"stick/academy.json"_s, academy);
        program.write(u"stick/assistant-messagerie.exe"_s, "MZ");
        program.write(u"stick/LISEZMOI.txt"_s, "Bonjour\r\n");
        program.environment.insert(u"ASSISTANT_MESSAGERIE_STICK"_s, folder());
    }

    QString folder() const { return program.path(u"stick"_s); }
    QString key() const { return program.path(u"key.pem"_s); }
    /// The académie named "imap.ac-lille.fr", in place of the one that was copied.
    void adapt() const
    {
        program.write(u"stick/academy.json"_s,
                      QByteArray(academy).replace("imap.ac-amiens.fr", "imap.ac-lille.fr"));
    }
    std::string sign(const QStringList &more = {}) const
    {
        const QString how = QFile::exists(key()) ? u"--key"_s : u"--new-key"_s;
        return program.json(QStringList{u"sign-stick"_s, folder(), how, key()} + more, 0).at("key");
    }
    nlohmann::json verify(int expectedExit, const QStringList &more = {}) const
    {
        return program.json(QStringList{u"verify-stick"_s, folder()} + more, expectedExit);
    }
    nlohmann::json presets() const { return program.json({u"presets"_s}, 0); }

    ProgramRun program;
    QByteArray academy;
};

std::string hostIn(const nlohmann::json &presets)
{
    return presets.at("presets").at(0).at("incoming").at("host");
}

QMap<QString, QByteArray> contentsBelow(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        contents[file.fileName()] = file.readAll();
    }
    return contents;
}

} // namespace

TEST_CASE("a stick is signed with a new key and verified")
{
    const Stick stick;
    const auto made = stick.program.json({u"sign-stick"_s, stick.folder(), u"--new-key"_s, stick.key()}, 0);
    const std::string key = made.at("key");
    CHECK(made.at("signedFiles") == 3);
    CHECK(made.at("newKey") == stick.key().toStdString());
    CHECK(made.at("written").size() == 5);
    CHECK(key.size() == 64);

    const auto verified = stick.verify(0);
    CHECK(verified.at("failure").is_null());
    CHECK(verified.at("program").at("signature") == "good");
    CHECK(verified.at("program").at("key") == key);
    CHECK(verified.at("data").at("key") == key);
    CHECK(verified.at("changed").empty());

    CHECK(stick.sign() == key);
    stick.verify(0, {u"--fingerprint"_s, QString::fromStdString(key).left(20).toUpper()});
    const QString first = QString::fromStdString(key).left(4).toUpper();
    const auto other = stick.verify(1, {u"--fingerprint"_s, QString(20, u'0')});
    CHECK(other.at("failure") == "stick-changed");
    const auto told = stick.program.run({u"verify-stick"_s, stick.folder(), u"--language"_s, u"en"_s});
    CHECK(told.exitCode == 0);
    CHECK(QString::fromUtf8(told.output).contains(QString(u"signed with the key "_s + first)));
}

TEST_CASE("what was changed is named, and nothing on the stick is written")
{
    const Stick stick;
    stick.sign();
    stick.program.write(u"stick/assistant-messagerie.exe"_s, "MX");
    stick.program.write(u"stick/version.dll"_s, "MZ");
    stick.program.write(u"stick/cours/maths.odt"_s, "PK");
    REQUIRE(QFile::remove(stick.folder() + u"/LISEZMOI.txt"_s));
    const auto before = contentsBelow(stick.folder());

    const auto verified = stick.verify(1);

    CHECK(verified.at("failure") == "stick-changed");
    CHECK(verified.at("changed") == nlohmann::json{"assistant-messagerie.exe"});
    CHECK(verified.at("missing") == nlohmann::json{"LISEZMOI.txt"});
    CHECK(verified.at("added") == nlohmann::json{"version.dll"});
    CHECK(verified.at("ownFiles") == nlohmann::json{"cours/maths.odt"});
    CHECK(contentsBelow(stick.folder()) == before);
}

TEST_CASE("wrong usage of the stick's commands is exit 2, and nothing is written")
{
    const Stick stick;
    stick.program.write(u"there.pem"_s, "");
    stick.program.write(u"broken/academy.json"_s, "{\"schema\":1}");
    const QString folder = stick.folder();
    const QStringList arguments = GENERATE_REF(
        QStringList{u"sign-stick"_s}, QStringList{u"sign-stick"_s, folder},
        QStringList{u"sign-stick"_s, folder, u"--key"_s, u"nowhere.pem"_s},
        QStringList{u"sign-stick"_s, folder, u"--key"_s, u"there.pem"_s},
        QStringList{u"sign-stick"_s, folder, u"--new-key"_s, u"there.pem"_s},
        QStringList{u"sign-stick"_s, folder, u"--key"_s, u"a"_s, u"--new-key"_s, u"b"_s},
        QStringList{u"sign-stick"_s, folder, u"--new-key"_s, u"stick/key.pem"_s},
        QStringList{u"sign-stick"_s, folder, u"--new-key"_s, u"new.pem"_s, u"--passphrase-stdin"_s},
        QStringList{u"sign-stick"_s, u"nowhere"_s, u"--new-key"_s, u"new.pem"_s},
        QStringList{u"sign-stick"_s, u"broken"_s, u"--new-key"_s, u"new.pem"_s},
        QStringList{u"verify-stick"_s}, QStringList{u"verify-stick"_s, u"nowhere"_s},
        QStringList{u"verify-stick"_s, folder, u"--fingerprint"_s, u"7F3A 91C2"_s});
    const auto before = contentsBelow(stick.program.home());

    stick.program.json(arguments, 2);

    CHECK(contentsBelow(stick.program.home()) == before);
}

TEST_CASE("a key with a passphrase signs with that alone")
{
    const Stick stick;
    const QStringList make{u"sign-stick"_s, stick.folder(), u"--new-key"_s, stick.key(),
                           u"--passphrase-stdin"_s};
    stick.program.json(make, 0, "correct horse\n");
    QFile key(stick.key());
    REQUIRE(key.open(QIODevice::ReadOnly));
    CHECK(key.readAll().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));

    const QStringList use{u"sign-stick"_s, stick.folder(), u"--key"_s, stick.key()};
    stick.program.json(use, 2);
    stick.program.json(use + QStringList{u"--passphrase-stdin"_s}, 2, "wrong horse\n");
    stick.program.json(use + QStringList{u"--passphrase-stdin"_s}, 0, "correct horse\n");
}

TEST_CASE("a referent signs his data with his own key, on a stick that is otherwise as it was")
{
    const Stick stick;
    const std::string maker = stick.sign();
    stick.adapt();
    const QStringList sign{u"sign-stick"_s, stick.folder(), u"--academy-only"_s, u"--new-key"_s,
                           stick.program.path(u"his.pem"_s)};
    const std::string referent = stick.program.json(sign, 0).at("key");

    const auto verified = stick.verify(0);
    CHECK(verified.at("program").at("key") == maker);
    CHECK(verified.at("data").at("key") == referent);
    const QString first = QString::fromStdString(maker);
    const QString second = QString::fromStdString(referent);
    stick.verify(1, {u"--fingerprint"_s, first});
    stick.verify(0, {u"--fingerprint"_s, first, u"--fingerprint"_s, second});

    stick.program.write(u"stick/assistant-messagerie.exe"_s, "MX");
    const auto refused = stick.program.json(
        {u"sign-stick"_s, stick.folder(), u"--academy-only"_s, u"--key"_s, stick.key()}, 1);
    CHECK(refused.at("failure") == "stick-changed");
}

TEST_CASE("data beside the program is used when its signature is good, and only then")
{
    const Stick stick;
    stick.adapt();
    const auto notSigned = stick.presets();
    CHECK(hostIn(notSigned) == "imap.ac-amiens.fr");
    REQUIRE(notSigned.at("warnings").size() == 1);
    CHECK(QString::fromStdString(notSigned.at("warnings").at(0)).contains(u"not signed"_s));

    stick.sign();
    const auto good = stick.presets();
    CHECK(hostIn(good) == "imap.ac-lille.fr");
    CHECK_FALSE(good.contains("warnings"));

    stick.program.write(u"stick/academy.json"_s,
                        QByteArray(stick.academy).replace("imap.ac-amiens.fr", "imap.ac-paris.fr"));
    const auto changed = stick.presets();
    CHECK(hostIn(changed) == "imap.ac-amiens.fr");
    REQUIRE(changed.at("warnings").size() == 1);
    CHECK(QString::fromStdString(changed.at("warnings").at(0)).contains(u"academy.json"_s));
    CHECK(stick.program.run({u"presets"_s}).errors.contains("academy.json"));
}

TEST_CASE("a changed program is told beside every answer, and nothing is written to the stick")
{
    const Stick stick;
    stick.sign();
    stick.program.write(u"stick/version.dll"_s, "MZ");
    const auto before = contentsBelow(stick.folder());

    const auto answer =
        stick.program.json({u"suggest"_s, u"--given"_s, u"Marie"_s, u"--birth-name"_s, u"Dupont"_s}, 0);

    REQUIRE(answer.at("warnings").size() == 1);
    CHECK(QString::fromStdString(answer.at("warnings").at(0)).contains(u"version.dll"_s));
    CHECK(contentsBelow(stick.folder()) == before);
}

TEST_CASE("the program knows its stick by the folder that it lies in, or the one above")
{
    Stick stick;
    stick.program.environment.remove(u"ASSISTANT_MESSAGERIE_STICK"_s);
    stick.adapt();
    const QString place = GENERATE(QString(), u"/linux"_s);
    const QString copy = stick.folder() + place + u'/' + QFileInfo(QStringLiteral(PROGRAM_FILE)).fileName();
    REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
    QFile::remove(copy); // what stands for it in the other tests
    REQUIRE(QFile::copy(QStringLiteral(PROGRAM_FILE), copy));
    stick.sign();

    const auto answer = stick.program.of(copy).json({u"presets"_s}, 0);

    CHECK(hostIn(answer) == "imap.ac-lille.fr");
    CHECK_FALSE(answer.contains("warnings"));
}
