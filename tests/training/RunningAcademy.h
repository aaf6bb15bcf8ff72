// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"
#include "training/TrainingAcademy.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QThread>

/// The training académie in a thread of its own, as the wizard runs it, and its CA in a file for other
/// programs.
class RunningAcademy
{
public:
    explicit RunningAcademy(std::optional<FaultKind> fault = std::nullopt)
    {
        academy->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, academy, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(
            academy, [&] { REQUIRE(academy->start(fault)); }, Qt::BlockingQueuedConnection);
        QFile ca(caFile());
        REQUIRE(ca.open(QIODevice::WriteOnly));
        ca.write(academy->caPem());
    }
    ~RunningAcademy()
    {
        m_thread.quit();
        m_thread.wait();
    }
    RunningAcademy(const RunningAcademy &) = delete;
    RunningAcademy &operator=(const RunningAcademy &) = delete;
    RunningAcademy(RunningAcademy &&) = delete;
    RunningAcademy &operator=(RunningAcademy &&) = delete;

    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    quint16 port(Protocol protocol, Security security) const
    {
        for (const Endpoint &endpoint : academy->endpoints()) {
            if (endpoint.protocol == protocol && endpoint.security == security)
                return endpoint.port;
        }
        return 0;
    }
    TrainingAcademy::Account account(int index = 0) const { return academy->accounts().at(index); }

    TrainingAcademy *academy = new TrainingAcademy;

private:
    QThread m_thread;
    QTemporaryDir m_folder;
};

/// Another program, told what to do and listened to.
struct OtherProgram {
    int exitCode = -1;
    QByteArray output; ///< Both streams.

    static OtherProgram run(const QString &program, const QStringList &arguments,
                            const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        INFO(program.toStdString() << " is needed for this test");
        REQUIRE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAll()};
    }
};

/// A client of ours that trusts the training CA and nothing else.
class TlsClient
{
public:
    explicit TlsClient(const RunningAcademy &running)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(running.academy->caPem()));
        socket.setSslConfiguration(tls);
    }

    bool connectTo(quint16 port, Security security, const QString &host = QStringLiteral("localhost"))
    {
        if (security == Security::Tls) {
            socket.connectToHostEncrypted(host, port);
            return socket.waitForEncrypted(5000);
        }
        socket.connectToHost(host, port);
        return socket.waitForConnected(5000);
    }
    bool startTls()
    {
        socket.startClientEncryption();
        return socket.waitForEncrypted(5000);
    }
    /// What comes until @p end; what came so far if it does not.
    QByteArray until(const QByteArray &end, int milliseconds = 5000)
    {
        QByteArray received;
        while (!received.contains(end) &&
               (socket.bytesAvailable() > 0 || socket.waitForReadyRead(milliseconds)))
            received += socket.readAll();
        return received;
    }
    QByteArray ask(const QByteArray &line, const QByteArray &end)
    {
        socket.write(line + "\r\n");
        return until(end);
    }

    QSslSocket socket;
};
