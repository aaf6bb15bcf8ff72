// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/Academy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Rows>
auto *withId(Rows &rows, QStringView id)
{
    const auto found = std::ranges::find_if(rows, [&](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QLatin1StringView wordFor(LoginForm form)
{
    switch (form) {
    case LoginForm::Login: return "login"_L1;
    case LoginForm::LoginAddress: return "loginAddress"_L1;
    case LoginForm::Address: return "address"_L1;
    case LoginForm::Typed: return "typed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(PasswordKind kind)
{
    switch (kind) {
    case PasswordKind::Account: return "account"_L1;
    case PasswordKind::Application: return "application"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return "high"_L1;
    case Confidence::Medium: return "medium"_L1;
    case Confidence::Low: return "low"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(ServerRole role)
{
    switch (role) {
    case ServerRole::Incoming: return "incoming"_L1;
    case ServerRole::Outgoing: return "outgoing"_L1;
    }
    Q_UNREACHABLE();
}

Confidence ServerPreset::confidence() const
{
    auto lowest = Confidence::High;
    for (const ServerRow *row : {&incoming, &outgoing}) {
        if (row->endpoint)
            lowest = std::max(lowest, row->confidence); // the enumeration goes down
    }
    return lowest;
}

std::vector<Endpoint> ServerPreset::endpoints() const
{
    std::vector<Endpoint> known;
    for (const ServerRow *row : {&incoming, &outgoing}) {
        if (row->endpoint)
            known.push_back(*row->endpoint);
    }
    return known;
}

const ServerPreset *MailService::preset(QStringView presetId) const
{
    return withId(presets, presetId);
}

const MailService *Academy::service(QStringView serviceId) const
{
    return withId(services, serviceId);
}

const MailService &Academy::serviceOrFirst(QStringView serviceId) const
{
    const MailService *const named = service(serviceId);
    return named ? *named : services.front();
}

QString userNameFor(LoginForm form, const Login &login, const EmailAddress &address, const QString &domain,
                    const QString &typed)
{
    switch (form) {
    case LoginForm::Login: return login.toString();
    case LoginForm::LoginAddress: return login.toString() + u'@' + domain;
    case LoginForm::Address: return address.toString();
    case LoginForm::Typed: return typed;
    }
    Q_UNREACHABLE();
}
