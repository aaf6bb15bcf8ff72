// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/report/SupportReport.h"

#include "account/FaultCode.h"

std::optional<FaultKind> SupportReport::mainFailure() const
{
    if (!causes.empty())
        return causes.front().kind;
    for (const Login &login : account.logins) {
        if (login.failure)
            return login.failure;
    }
    for (const auto &failure : {account.activation, account.planning, account.writing}) {
        if (failure)
            return failure;
    }
    return std::nullopt;
}

QString SupportReport::code() const
{
    const auto failure = mainFailure();
    return failure ? faultCode(codePrefix ? codePrefix->toString() : QString(), *failure) : QString();
}
