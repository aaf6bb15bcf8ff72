// SPDX-License-Identifier: GPL-3.0-or-later
#include "PseudoTerminal.h"
#include "support/Catch.h"

#include <QElapsedTimer>

#include <array>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;

std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QList<QByteArray> bytesOf(const QStringList &texts)
{
    QList<QByteArray> bytes;
    for (const QString &text : texts)
        bytes += text.toUtf8();
    return bytes;
}

} // namespace

PseudoTerminal::PseudoTerminal(const QStringList &command, const QProcessEnvironment &environment)
{
    // Everything is laid out before the fork: the child may only call what is safe in a signal handler.
    auto arguments = bytesOf(command);
    auto variables = bytesOf(environment.toStringList());
    const auto argumentPointers = pointersTo(arguments);
    const auto variablePointers = pointersTo(variables);
    winsize size{};
    size.ws_row = 50;
    size.ws_col = 200;
    m_child = ::forkpty(&m_screen, nullptr, nullptr, &size);
    REQUIRE(m_child >= 0);
    if (m_child == 0) {
        ::execvpe(argumentPointers.front(), argumentPointers.data(), variablePointers.data());
        ::_exit(127);
    }
}

PseudoTerminal::~PseudoTerminal()
{
    if (m_child > 0) {
        ::kill(m_child, SIGTERM); // a training cleans up after itself
        ::waitpid(m_child, nullptr, 0);
    }
    ::close(m_screen);
}

bool PseudoTerminal::readMore(int milliseconds)
{
    pollfd ready{m_screen, POLLIN, 0};
    if (::poll(&ready, 1, milliseconds) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const auto count = ::read(m_screen, buffer.data(), buffer.size());
    if (count <= 0)
        return false; // EIO: the child has closed its end
    m_seen.append(buffer.data(), count);
    return true;
}

/// Looks only: its exit code is still to be fetched. (waitpid() knows no such look.)
bool PseudoTerminal::hasEnded() const
{
    siginfo_t what{};
    return ::waitid(P_PID, static_cast<id_t>(m_child), &what, WEXITED | WNOHANG | WNOWAIT) != 0 ||
           what.si_pid != 0;
}

QString PseudoTerminal::expect(const QString &text)
{
    const QByteArray wanted = text.toUtf8();
    QElapsedTimer watch;
    watch.start();
    qsizetype place = m_seen.indexOf(wanted, m_expectedUpTo);
    while (place < 0 && !watch.hasExpired(patience)) {
        if (!readMore(1000) && hasEnded())
            break;
        place = m_seen.indexOf(wanted, m_expectedUpTo);
    }
    INFO("waiting for: " << text.toStdString() << "\nseen:\n" << m_seen.mid(m_expectedUpTo).toStdString());
    REQUIRE(place >= 0);
    const QString before = QString::fromUtf8(m_seen.mid(m_expectedUpTo, place - m_expectedUpTo));
    m_expectedUpTo = place + wanted.size();
    return before;
}

void PseudoTerminal::type(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    REQUIRE(::write(m_screen, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size());
}

void PseudoTerminal::press(char control)
{
    const char byte = static_cast<char>(control - 'a' + 1);
    REQUIRE(::write(m_screen, &byte, 1) == 1);
}

int PseudoTerminal::exitCode()
{
    while (readMore(patience)) {
    }
    int status = 0;
    REQUIRE(::waitpid(m_child, &status, 0) == m_child);
    m_child = -1;
    CAPTURE(m_seen.toStdString());
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}
