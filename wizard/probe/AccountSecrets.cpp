// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/AccountSecrets.h"

#include "probe/SaslClient.h"
#include "probe/SaslPrep.h"

using namespace Qt::StringLiterals;

std::optional<Secret> sendable(const Secret &text)
{
    if (auto prepared = saslPrepared(text))
        return prepared;
    const bool breaksOut = text.reveal([](QByteArrayView bytes) {
        return bytes.contains('\0') || bytes.contains('\r') || bytes.contains('\n');
    });
    if (breaksOut)
        return std::nullopt;
    return text.clone();
}

std::optional<QByteArray> sendableName(QString name)
{
    const auto prepared = sendable(Secret::takeFrom(name));
    if (!prepared)
        return std::nullopt;
    return prepared->reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QString withoutSecrets(QString line, const MailAccount &account, const Secret &password)
{
    if (password.isEmpty())
        return line;
    const auto remove = [&line](QByteArrayView secret) {
        QString text = QString::fromUtf8(secret);
        line.replace(text, u"[…]"_s);
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    };
    for (const ServerAccess *server : {&account.incoming, &account.outgoing}) {
        const auto name = sendableName(server->userName);
        const QByteArray before = QByteArray(1, '\0').append(name.value_or(QByteArray())).append('\0');
        base64Of(joined(before, password, {})).reveal(remove);
    }
    base64Of(password).reveal(remove);
    password.reveal(remove);
    return line;
}
