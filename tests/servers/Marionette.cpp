// SPDX-License-Identifier: GPL-3.0-or-later
#include "Marionette.h"

#include "support/Catch.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto scriptLimit = 60s;
// Longer than a script may take, so that the other side reports the time-out and names it.
constexpr auto answerLimit = scriptLimit + 15s;

/// An element comes as an object: what it is called, behind WebDriver's mark of elements.
QJsonValue nameOf(const QJsonValue &element)
{
    REQUIRE(element.toObject().size() == 1);
    return *element.toObject().constBegin();
}

int milliseconds(std::chrono::milliseconds duration)
{
    return int(duration.count());
}

} // namespace

Marionette::Marionette(std::chrono::seconds patience)
{
    connectWithin(patience);
    REQUIRE(message()[u"marionetteProtocol"].toInt() == 3); // the greeting
    command(u"WebDriver:NewSession"_s);
    command(u"WebDriver:SetTimeouts"_s, {{u"script"_s, milliseconds(scriptLimit)}});
    command(u"Marionette:SetContext"_s, {{u"value"_s, u"chrome"_s}});
}

void Marionette::connectWithin(std::chrono::seconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (m_socket.waitForConnected(1000))
            return;
        m_socket.abort();
        QThread::msleep(100);
    }
    FAIL("nobody listens on Marionette's port after " << patience.count() << " s");
}

QJsonValue Marionette::run(const QString &body, const QJsonArray &arguments)
{
    const QString script = u"const args = [...arguments], done = args.pop();"
                           "(async () => {"_s %
                           body %
                           u"})().then(value => done({value: value ?? null}),"
                           "           error => done({error: `${error}\\n${error.stack}`}));"_s;
    const QJsonObject parameters = {
        {u"script"_s, script}, {u"args"_s, arguments}, {u"sandbox"_s, u"system"_s}};
    const QJsonValue outcome = command(u"WebDriver:ExecuteAsyncScript"_s, parameters)[u"value"];
    if (outcome[u"error"].isString())
        FAIL("in Thunderbird: " << outcome[u"error"].toString().toStdString());
    return outcome[u"value"];
}

void Marionette::click(const QJsonValue &element)
{
    command(u"WebDriver:ElementClick"_s, {{u"id"_s, nameOf(element)}});
}

void Marionette::retype(const QJsonValue &element, const QString &text)
{
    command(u"WebDriver:ElementClear"_s, {{u"id"_s, nameOf(element)}});
    command(u"WebDriver:ElementSendKeys"_s, {{u"id"_s, nameOf(element)}, {u"text"_s, text}});
}

void Marionette::quit()
{
    command(u"WebDriver:ExecuteScript"_s,
            {{u"script"_s, u"Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)"_s},
             {u"args"_s, QJsonArray()}});
}

void Marionette::waitForEnd()
{
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        REQUIRE(m_socket.waitForDisconnected(milliseconds(answerLimit)));
}

QString Marionette::promptWithin(std::chrono::seconds patience)
{
    const QJsonObject nothing = {{u"script"_s, u"return null"_s}, {u"args"_s, QJsonArray()}};
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const Answer answer = exchange(u"WebDriver:ExecuteScript"_s, nothing);
        if (answer.error == u"unexpected alert open"_s)
            return answer.message;
        if (!answer.error.isEmpty())
            FAIL(answer.error.toStdString() << ": " << answer.message.toStdString());
        QThread::msleep(200);
    }
    return {};
}

QJsonValue Marionette::command(const QString &name, const QJsonObject &parameters)
{
    const Answer answer = exchange(name, parameters);
    if (!answer.error.isEmpty())
        FAIL(name.toStdString() << ": " << answer.error.toStdString() << ": "
                                << answer.message.toStdString());
    return answer.value;
}

Marionette::Answer Marionette::exchange(const QString &name, const QJsonObject &parameters)
{
    const QJsonArray request = {0, ++m_lastId, name, parameters};
    const QByteArray bytes = QJsonDocument(request).toJson(QJsonDocument::Compact);
    m_socket.write(QByteArray::number(bytes.size()) + ':' + bytes);
    const QJsonArray answer = message().toArray();
    REQUIRE(answer.at(1).toInt() == m_lastId);
    const QJsonValue error = answer.at(2);
    return {answer.at(3), error[u"error"].toString(), error[u"message"].toString()};
}

QJsonValue Marionette::message()
{
    const auto receive = [this] {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds(answerLimit)))
            FAIL("Marionette: " << m_socket.errorString().toStdString());
        m_received += m_socket.readAll();
    };
    while (!m_received.contains(':'))
        receive();
    const qsizetype colon = m_received.indexOf(':');
    const qsizetype length = m_received.left(colon).toLongLong();
    while (m_received.size() < colon + 1 + length)
        receive();
    const QJsonDocument document = QJsonDocument::fromJson(m_received.mid(colon + 1, length));
    m_received.remove(0, colon + 1 + length);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
