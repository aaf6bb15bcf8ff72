// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/ScriptedServer.h"
#include "support/Catch.h"

#include <QFile>
#include <QJsonDocument>

#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15000; // milliseconds; Python starts on a busy machine

QByteArray keyPem(const Party &party)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), party.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

const Party &portalIdentity()
{
    static const Party identity = issue({.commonName = u"portail.ac-amiens.fr"_s,
                                         .names = {u"portail.ac-amiens.fr"_s, u"login.ac-amiens.fr"_s}},
                                        &portalAuthority());
    return identity;
}

} // namespace

const Party &portalAuthority()
{
    static const Party root = authority(u"Portal root"_s);
    return root;
}

std::shared_ptr<const TrustAnchors> portalAnchors()
{
    static const auto anchors = TrustAnchors::fromPem(pemOf(portalAuthority())).value();
    return anchors;
}

ScriptedServer::ScriptedServer(const std::vector<QJsonArray> &script, const Party *identity)
{
    QJsonArray connections;
    for (const QJsonArray &steps : script)
        connections.append(QJsonValue(steps));
    const Party &shown = identity ? *identity : portalIdentity();
    QFile file(m_folder.filePath(u"identity.pem"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(keyPem(shown) + pemOf(shown));
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s,
                    {u"-B"_s, QStringLiteral(SOURCE_DIR) + u"/tests/portal/scripted_server.py"_s,
                     file.fileName(),
                     QString::fromUtf8(QJsonDocument(connections).toJson(QJsonDocument::Compact))});
    m_port = nextLine().trimmed().toUShort();
    REQUIRE(m_port != 0);
}

ScriptedServer::~ScriptedServer()
{
    m_process.kill(); // its threads may sit in a read
    m_process.waitForFinished();
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"https://portail.ac-amiens.fr:%1%2"_s.arg(m_port).arg(path));
}

QByteArray ScriptedServer::nextLine()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(patience));
    return m_process.readLine();
}

QJsonObject ScriptedServer::nextReport()
{
    return QJsonDocument::fromJson(nextLine()).object();
}

bool ScriptedServer::hasMore(int milliseconds)
{
    return m_process.canReadLine() || m_process.waitForReadyRead(milliseconds);
}

NetworkAccess ScriptedServer::network()
{
    return {resolver(), fixedProxy(std::nullopt)};
}

Resolver ScriptedServer::resolver()
{
    return [](const QString &, QObject *asker, const std::function<void(const Resolved &)> &answer) {
        QMetaObject::invokeMethod(
            asker,
            [answer] {
                answer({{QHostAddress(QHostAddress::LocalHost)}, {}, {}});
            },
            Qt::QueuedConnection);
    };
}

QJsonValue ScriptedServer::say(const QByteArray &text)
{
    return QJsonObject{{u"say"_s, QString::fromLatin1(text)}};
}

QJsonValue ScriptedServer::often(const QByteArray &text, int times)
{
    return QJsonObject{{u"often"_s, QJsonArray{QString::fromLatin1(text), times}}};
}

QJsonValue ScriptedServer::pause(double seconds)
{
    return QJsonObject{{u"pause"_s, seconds}};
}

QJsonArray ScriptedServer::answering(const QByteArray &body, const QByteArray &head)
{
    const QByteArray length = QByteArray::number(body.size());
    return {u"read"_s, say(head + "Connection: close\r\nContent-Length: " + length + "\r\n\r\n" + body)};
}
