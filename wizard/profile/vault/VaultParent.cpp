// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/vault/FilledPipe.h"
#include "profile/vault/VaultMessages.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

Fault unusable(const QString &reason)
{
    return Fault{FaultKind::NssUnusable, reason};
}

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
    const auto pipe = FilledPipe::make();
    if (!fill(*pipe, order))
        return unusable(u"pipe: "_s + qt_error_string());
    QProcess child;
    child.setProcessEnvironment(environmentForNss());
    pipe->becomeStandardInputOf(child);
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
    auto answer = answerFrom(child.readAllStandardOutput());
    const bool isWhole =
        answer && answer.value().logins.size() == static_cast<qsizetype>(order.logins.size());
    return isWhole || !answer ? answer : unusable(u"vault message: not one answer for each login"_s);
}
