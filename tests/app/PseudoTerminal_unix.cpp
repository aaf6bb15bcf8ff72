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

struct PseudoTerminal::Private {
    bool readMore(int milliseconds);
    bool hasEnded() const;
    void press(char control) const;

    pid_t child = -1;
    int screen = -1;
    QByteArray seen;
    qsizetype expectedUpTo = 0;
};

PseudoTerminal::PseudoTerminal(const QStringList &command, const QProcessEnvironment &environment)
    : d(std::make_unique<Private>())
{
    // Everything is laid out before the fork: the child may only call what is safe in a signal handler.
    auto arguments = bytesOf(command);
    auto variables = bytesOf(environment.toStringList());
    const auto argumentPointers = pointersTo(arguments);
    const auto variablePointers = pointersTo(variables);
    winsize size{};
    size.ws_row = 50;
    size.ws_col = 200;
    d->child = ::forkpty(&d->screen, nullptr, nullptr, &size);
    REQUIRE(d->child >= 0);
    if (d->child == 0) {
        ::execvpe(argumentPointers.front(), argumentPointers.data(), variablePointers.data());
        ::_exit(127);
    }
}

PseudoTerminal::~PseudoTerminal()
{
    if (d->child > 0) {
        ::kill(d->child, SIGTERM); // a training cleans up after itself
        ::waitpid(d->child, nullptr, 0);
    }
    ::close(d->screen);
}

bool PseudoTerminal::Private::readMore(int milliseconds)
{
    pollfd ready{screen, POLLIN, 0};
    if (::poll(&ready, 1, milliseconds) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const auto count = ::read(screen, buffer.data(), buffer.size());
    if (count <= 0)
        return false; // EIO: the child has closed its end
    seen.append(buffer.data(), count);
    return true;
}

/// Looks only: its exit code is still to be fetched. (waitpid() knows no such look.)
bool PseudoTerminal::Private::hasEnded() const
{
    siginfo_t what{};
    return ::waitid(P_PID, static_cast<id_t>(child), &what, WEXITED | WNOHANG | WNOWAIT) != 0 ||
           what.si_pid != 0;
}

void PseudoTerminal::Private::press(char control) const
{
    const char byte = static_cast<char>(control - 'a' + 1);
    REQUIRE(::write(screen, &byte, 1) == 1);
}

QString PseudoTerminal::expect(const QString &text)
{
    const QByteArray wanted = text.toUtf8();
    QElapsedTimer watch;
    watch.start();
    qsizetype place = d->seen.indexOf(wanted, d->expectedUpTo);
    while (place < 0 && !watch.hasExpired(patience)) {
        if (!d->readMore(1000) && d->hasEnded())
            break;
        place = d->seen.indexOf(wanted, d->expectedUpTo);
    }
    INFO("waiting for: " << text.toStdString() << "\nseen:\n" << d->seen.mid(d->expectedUpTo).toStdString());
    REQUIRE(place >= 0);
    const QString before = QString::fromUtf8(d->seen.mid(d->expectedUpTo, place - d->expectedUpTo));
    d->expectedUpTo = place + wanted.size();
    return before;
}

void PseudoTerminal::type(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    REQUIRE(::write(d->screen, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size());
}

void PseudoTerminal::interrupt()
{
    d->press('c');
}

void PseudoTerminal::endInput()
{
    d->press('d');
}

QString PseudoTerminal::everything() const
{
    return QString::fromUtf8(d->seen);
}

int PseudoTerminal::exitCode()
{
    while (d->readMore(patience)) {
    }
    int status = 0;
    REQUIRE(::waitpid(d->child, &status, 0) == d->child);
    d->child = -1;
    CAPTURE(d->seen.toStdString());
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status); // as a shell tells it
}
