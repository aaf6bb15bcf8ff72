// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/vault/VaultMessages.h"

#include <QProcess>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

Fault unusable(const QString &reason)
{
    return Fault{FaultKind::NssUnusable, reason};
}

/// A pipe that is filled before anybody reads it. The secrets go straight from where they live into the
/// kernel; QProcess::write() would keep a copy in a buffer that nobody wipes.
class FilledPipe
{
public:
    FilledPipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            m_ends = {-1, -1};
        ::fcntl(m_ends[1], F_SETPIPE_SZ, mostBytes); // may be refused: then less fits, and put() tells
    }
    ~FilledPipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    FilledPipe(const FilledPipe &) = delete;
    FilledPipe &operator=(const FilledPipe &) = delete;
    FilledPipe(FilledPipe &&) = delete;
    FilledPipe &operator=(FilledPipe &&) = delete;

    bool put(QByteArrayView bytes) const
    {
        return ::write(m_ends[1], bytes.data(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    }
    /// In the child: its standard input ends where put() ended.
    void becomeStandardInput() const
    {
        ::fcntl(m_ends[0], F_SETFL,
                0); // blocking again; the flag belongs to the pipe's end, not to the descriptor
        ::dup2(m_ends[0], STDIN_FILENO);
    }
    void finish() { closeEnd(1); }

private:
    static constexpr int mostBytes = 1 << 20;

    void closeEnd(std::size_t end)
    {
        if (m_ends[end] >= 0)
            ::close(m_ends[end]);
        m_ends[end] = -1;
    }

    std::array<int, 2> m_ends{-1, -1};
};

bool fill(FilledPipe &pipe, const VaultOrder &order)
{
    bool complete = pipe.put(orderJson(order)) && pipe.put("\n");
    for (const VaultOrder::Login &login : order.logins) {
        complete = complete && pipe.put(lengthPrefix(login.password.size())) &&
                   login.password.reveal([&](QByteArrayView clear) { return pipe.put(clear); });
    }
    pipe.finish();
    return complete;
}

/// What would make the library do other things than the client's: log keys, use another format, trace.
QProcessEnvironment environmentForNss()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("NSS"_L1) || name.startsWith("NSPR"_L1) || name == "SSLKEYLOGFILE"_L1)
            environment.remove(name);
    }
    return environment;
}

} // namespace

Result<VaultAnswer> askPasswordVault(const VaultOrder &order, const QString &program,
                                     std::chrono::milliseconds patience)
{
    FilledPipe pipe;
    if (!fill(pipe, order))
        return unusable(u"pipe: "_s + qt_error_string(errno));
    QProcess child;
    child.setProcessEnvironment(environmentForNss());
    child.setChildProcessModifier([&pipe] { pipe.becomeStandardInput(); });
    child.start(program, {QLatin1StringView(passwordVaultArgument)}, QIODevice::ReadOnly);
    if (!child.waitForFinished(static_cast<int>(patience.count()))) {
        const QString reason = child.errorString();
        child.kill();
        child.waitForFinished();
        return unusable(program + u": "_s + reason);
    }
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return unusable(u"%1: ended with %2. %3"_s.arg(program, QString::number(child.exitCode()),
                                                       QString::fromLocal8Bit(child.readAllStandardError())));
    return answerFrom(child.readAllStandardOutput());
}
