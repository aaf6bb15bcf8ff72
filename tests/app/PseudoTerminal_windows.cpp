// SPDX-License-Identifier: GPL-3.0-or-later
#include "PseudoTerminal.h"
#include "support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QUuid>

#include <array>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;
constexpr COORD size{500, 300}; // nothing wraps or scrolls

QString quoted(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words += u'"' + word + u'"';
    return words.join(u' ');
}

/// As CreateProcess takes it: each "NAME=VALUE" with a NUL behind, and one more at the end.
std::wstring blockOf(const QProcessEnvironment &environment)
{
    std::wstring block;
    for (const QString &variable : environment.toStringList())
        block += variable.toStdWString() + L'\0';
    return block + L'\0';
}

/// What a console draws for whoever shows it (xterm's control sequences), as running text.
QString textOf(const QByteArray &drawn)
{
    QString text = QString::fromUtf8(drawn);
    static const QRegularExpression step(u"\x1b\\[([0-9]*)C"_s); // over what is blank
    for (auto found = step.match(text); found.hasMatch(); found = step.match(text)) {
        const int columns = std::max(1, found.captured(1).toInt());
        text.replace(found.capturedStart(), found.capturedLength(), QString(columns, u' '));
    }
    static const QRegularExpression place(u"\x1b\\[[0-9;]*H"_s);
    static const QRegularExpression other(u"\x1b\\[[0-9;?]*[A-Za-z]|\x1b\\][^\a]*\a"_s);
    return text.replace(place, u"\n"_s).remove(other).remove(u'\r');
}

} // namespace

/// A pseudo-console with a shell in it (programs/ConsoleShell.cpp), which starts the program.
struct PseudoTerminal::Private {
    bool hasEnded() const { return ::WaitForSingleObject(shell, 0) == WAIT_OBJECT_0; }
    void readMore();
    void write(const QByteArray &bytes) const;

    HPCON console = nullptr;
    HANDLE keyboard = nullptr;
    HANDLE screen = nullptr;
    HANDLE interrupt = nullptr;
    HANDLE job = nullptr; ///< Ends with this, and all in it.
    HANDLE shell = nullptr;
    QByteArray drawn;
    qsizetype expectedUpTo = 0;
};

PseudoTerminal::PseudoTerminal(const QStringList &command, const QProcessEnvironment &environment)
    : d(std::make_unique<Private>())
{
    HANDLE keys = nullptr;
    HANDLE picture = nullptr;
    REQUIRE(::CreatePipe(&keys, &d->keyboard, nullptr, 0));
    REQUIRE(::CreatePipe(&d->screen, &picture, nullptr, 0));
    REQUIRE(::CreatePseudoConsole(size, keys, picture, 0, &d->console) == S_OK);
    ::CloseHandle(keys);
    ::CloseHandle(picture);

    const QString event = u"Local\\"_s + QUuid::createUuid().toString();
    d->interrupt = ::CreateEventW(nullptr, FALSE, FALSE, event.toStdWString().c_str());
    QProcessEnvironment variables = environment;
    variables.insert(u"CONSOLE_SHELL_COMMAND"_s, quoted(command));
    variables.insert(u"CONSOLE_SHELL_INTERRUPT"_s, event);
    std::wstring block = blockOf(variables);

    SIZE_T bytes = 0;
    ::InitializeProcThreadAttributeList(nullptr, 1, 0, &bytes);
    std::vector<std::byte> memory(bytes);
    STARTUPINFOEXW startup{};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES; // none: or it would have those of the tests
    startup.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(memory.data());
    REQUIRE(::InitializeProcThreadAttributeList(startup.lpAttributeList, 1, 0, &bytes));
    REQUIRE(::UpdateProcThreadAttribute(startup.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE,
                                        d->console, sizeof d->console, nullptr, nullptr));
    std::wstring shell = quoted({QStringLiteral(CONSOLE_SHELL)}).toStdWString();
    PROCESS_INFORMATION started{};
    constexpr DWORD flags = EXTENDED_STARTUPINFO_PRESENT | CREATE_UNICODE_ENVIRONMENT | CREATE_SUSPENDED;
    REQUIRE(::CreateProcessW(nullptr, shell.data(), nullptr, nullptr, FALSE, flags, block.data(), nullptr,
                             &startup.StartupInfo, &started));
    ::DeleteProcThreadAttributeList(startup.lpAttributeList);
    d->shell = started.hProcess;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    d->job = ::CreateJobObjectW(nullptr, nullptr);
    ::SetInformationJobObject(d->job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    ::AssignProcessToJobObject(d->job, d->shell);
    ::ResumeThread(started.hThread);
    ::CloseHandle(started.hThread);
}

PseudoTerminal::~PseudoTerminal()
{
    ::TerminateJobObject(d->job, 1);
    ::WaitForSingleObject(d->shell, patience);
    ::ClosePseudoConsole(d->console);
    for (HANDLE const handle : {d->job, d->shell, d->interrupt, d->keyboard, d->screen})
        ::CloseHandle(handle);
}

void PseudoTerminal::Private::readMore()
{
    constexpr DWORD pause = 20; // milliseconds
    DWORD waiting = 0;
    if (::PeekNamedPipe(screen, nullptr, 0, nullptr, &waiting, nullptr) == 0 || waiting == 0) {
        ::Sleep(pause);
        return;
    }
    std::array<char, 4096> buffer{};
    DWORD count = 0;
    if (::ReadFile(screen, buffer.data(), buffer.size(), &count, nullptr) != 0)
        drawn.append(buffer.data(), static_cast<qsizetype>(count));
}

void PseudoTerminal::Private::write(const QByteArray &bytes) const
{
    DWORD written = 0;
    REQUIRE(::WriteFile(keyboard, bytes.constData(), static_cast<DWORD>(bytes.size()), &written, nullptr));
    REQUIRE(written == static_cast<DWORD>(bytes.size()));
}

QString PseudoTerminal::expect(const QString &text)
{
    QElapsedTimer watch;
    watch.start();
    const auto find = [&] { return everything().indexOf(text, d->expectedUpTo); };
    qsizetype place = find();
    while (place < 0 && !watch.hasExpired(patience) && !d->hasEnded()) {
        d->readMore();
        place = find();
    }
    for (int look = 0; place < 0 && look < 10; ++look) { // what was still on its way
        d->readMore();
        place = find();
    }
    INFO("waiting for: " << text.toStdString() << "\nseen:\n"
                         << everything().mid(d->expectedUpTo).toStdString());
    REQUIRE(place >= 0);
    const QString before = everything().mid(d->expectedUpTo, place - d->expectedUpTo);
    d->expectedUpTo = place + text.size();
    return before;
}

void PseudoTerminal::type(const QString &line)
{
    d->write(line.toUtf8() + '\r');
}

void PseudoTerminal::interrupt()
{
    REQUIRE(::SetEvent(d->interrupt));
}

void PseudoTerminal::endInput()
{
    d->write("\x1a\r");
}

QString PseudoTerminal::everything() const
{
    return textOf(d->drawn);
}

int PseudoTerminal::exitCode()
{
    QElapsedTimer watch;
    watch.start();
    while (!d->hasEnded() && !watch.hasExpired(patience))
        d->readMore();
    for (int look = 0; look < 10; ++look)
        d->readMore();
    CAPTURE(everything().toStdString());
    REQUIRE(d->hasEnded());
    DWORD code = 0;
    REQUIRE(::GetExitCodeProcess(d->shell, &code));
    return static_cast<int>(code);
}
