// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>

#include <chrono>

/// The remote control that Mozilla's programs carry: JSON arrays behind their length, one answer a command
/// (gecko, remote/doc/marionette/Protocol.md). Blocks, each step with a limit; fails the test when one passes
/// it.
class Marionette
{
public:
    static constexpr quint16 port = 2828;

    /// Waits until somebody listens, then opens a session with the rights of the program's own windows.
    explicit Marionette(std::chrono::seconds patience = std::chrono::seconds(60));

    /// Runs @p body as an async JavaScript function with @p arguments as `args`; what it returns.
    QJsonValue run(const QString &body, const QJsonArray &arguments = {});

    /// With the mouse and the keyboard, on an element that run() returned.
    void click(const QJsonValue &element);
    void retype(const QJsonValue &element, const QString &text);

    /// Watches for a modal dialog; Marionette closes it. Its kind ("promptPassword"), or nothing if none
    /// came. (In every other call here a dialog is a failure of the test.)
    QString promptWithin(std::chrono::seconds patience);

    /// Asks the program to end itself as its menu would. The connection is of no use afterwards.
    void quit();
    /// Until the program, ending, has closed the connection.
    void waitForEnd();

private:
    struct Answer {
        QJsonValue value;
        QString error; ///< Empty when all is well.
        QString message;
    };

    void connectWithin(std::chrono::seconds patience);
    Answer exchange(const QString &name, const QJsonObject &parameters);
    /// The value; any error fails the test.
    QJsonValue command(const QString &name, const QJsonObject &parameters = {});
    QJsonValue message();

    QTcpSocket m_socket;
    QByteArray m_received;
    int m_lastId = 0;
};
