// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowWalk.h"

#include "support/Catch.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// Longer than window-walk waits for anything, so that it is the one to say what did not come.
constexpr int answerLimit = 120000;

QProcessEnvironment environmentOf(const Teacher &teacher)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, teacher.home());
    environment.insert(u"SSL_CERT_FILE"_s, RealServers::caFile()); // the system's anchors, for the window
    // A Thunderbird that the program opens can then be driven.
    environment.insert(u"MOZ_MARIONETTE"_s, u"1"_s);
    environment.insert(u"MOZ_REMOTE_ALLOW_SYSTEM_ACCESS"_s, u"1"_s);
    return environment;
}

} // namespace

WindowWalk::WindowWalk(const Teacher &teacher, const QStringList &arguments, Anchors anchors)
{
    QStringList command(QStringLiteral(PROGRAM));
    if (anchors == Anchors::OfMozillaAlone)
        command = QStringList{u"env"_s, u"-u"_s, u"SSL_CERT_FILE"_s} + command;
    start(teacher, command + arguments);
}

WindowWalk::WindowWalk(const Teacher &teacher, const QStringList &arguments, const QString &home)
{
    start(teacher, QStringList{u"env"_s, u"HOME="_s % home, QStringLiteral(PROGRAM)} + arguments);
}

WindowWalk::WindowWalk(const Teacher &teacher, const SchoolNetwork &network)
{
    auto environment = environmentOf(teacher);
    environment.insert(u"https_proxy"_s, network.proxy);
    start(environment, teacher.home(),
          {QStringLiteral(SERVERS_DIR "/behind-proxy"), network.proxyKind,
           QStringLiteral(SERVERS_DIR "/window-walk"), QStringLiteral(PROGRAM)});
}

WindowWalk::WindowWalk(const WindowsComputer &computer, const QStringList &arguments)
{
    start(computer.environment(), computer.userFolder(),
          QStringList(QStringLiteral(SERVERS_DIR "/window-walk-by-sight")) +
              WindowsComputer::windowCommand() + arguments);
}

void WindowWalk::start(const Teacher &teacher, const QStringList &command)
{
    start(environmentOf(teacher), teacher.home(),
          QStringList(QStringLiteral(SERVERS_DIR "/window-walk")) + command);
}

void WindowWalk::start(const QProcessEnvironment &environment, const QString &folder,
                       const QStringList &command)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(folder % u"/window-walk.log"_s);
    m_process.start(command.first(), command.mid(1));
    REQUIRE(m_process.waitForStarted());
}

WindowWalk::~WindowWalk()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30000))
        m_process.kill();
}

QJsonObject WindowWalk::say(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(answerLimit))
            FAIL("window-walk gives no answer to: " << line.toStdString());
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (!answer[u"ok"].toBool())
        FAIL(line.toStdString() << ": " << answer[u"error"].toString().toStdString() << "\n"
                                << answer[u"tree"].toString().toStdString());
    m_page = answer[u"page"].toInt();
    m_focus = answer[u"focus"].toString();
    m_text = answer[u"text"].toString();
    return answer;
}

void WindowWalk::waitForPage(int number)
{
    say(u"page "_s % QString::number(number));
}

void WindowWalk::waitFor(const QString &text)
{
    say(u"sees "_s % text);
}

void WindowWalk::hear(const QString &text)
{
    say(u"hears "_s % text);
}

bool WindowWalk::shows(const QString &text)
{
    return say(u"tree"_s)[u"tree"].toString().contains(text);
}

void WindowWalk::goRound()
{
    for (const QString &key : {u"Tab"_s, u"shift+Tab"_s})
        say(u"round "_s % key);
}

void WindowWalk::fill(const QString &name, const QString &text)
{
    say(u"focus "_s % name);
    say(u"type "_s % text);
    m_filled.append(name);
}

void WindowWalk::refill(const QString &name, const QString &text)
{
    say(u"focus "_s % name);
    say(u"press ctrl+a"_s);
    say(u"type "_s % text);
    m_filled.append(name);
}

void WindowWalk::sayName(const QString &given, const QString &birthName, const QString &login)
{
    fill(u"Prénom"_s, given);
    fill(u"Nom de naissance"_s, birthName);
    waitFor(u"Votre identifiant : "_s % login);
}

void WindowWalk::toggle(const QString &name)
{
    say(u"focus "_s % name);
    activate(u"space"_s);
}

void WindowWalk::enterOn(const QString &name)
{
    say(u"focus "_s % name);
    activate(u"Return"_s);
}

void WindowWalk::select(const QString &from, const QString &to)
{
    say(u"focus "_s % from);
    say(u"down "_s % to);
}

void WindowWalk::enter()
{
    activate(u"Return"_s);
}

void WindowWalk::press(const QString &key)
{
    say(u"press "_s % key);
}

void WindowWalk::type(const QString &text)
{
    say(u"type "_s % text);
}

void WindowWalk::typeHidden(const QString &text)
{
    say(u"hidden "_s % text);
}

void WindowWalk::shot(const QString &file)
{
    say(u"shot "_s % file);
}

void WindowWalk::activate(const QString &key)
{
    m_activations.append({m_page, m_focus % u" ("_s % key % u')'});
    say(u"press "_s % key);
}

void WindowWalk::countFromHere()
{
    m_activations.clear();
    m_filled.clear();
}

std::string WindowWalk::listing() const
{
    std::string lines;
    for (const Activation &activation : m_activations)
        lines += std::to_string(activation.page) + ": " + activation.on.toStdString() + '\n';
    return lines + "fields: " + m_filled.join(u", "_s).toStdString();
}

int WindowWalk::end()
{
    return say(u"gone"_s)[u"exit"].toInt();
}
