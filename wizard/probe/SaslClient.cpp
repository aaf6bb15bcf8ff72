// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SaslClient.h"

using namespace Qt::StringLiterals;

Secret joined(QByteArrayView before, const Secret &secret, QByteArrayView after)
{
    return secret.reveal([&](QByteArrayView bytes) {
        QByteArray whole;
        whole.reserve(before.size() + bytes.size() + after.size()); // growing would leave a copy behind
        whole.append(before).append(bytes).append(after);
        return Secret::takeFrom(whole);
    });
}

Secret base64Of(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) {
        QByteArray encoded = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
        return Secret::takeFrom(encoded);
    });
}

std::optional<SaslClient> SaslClient::choose(const QStringList &offered, const Credentials &credentials)
{
    SaslClient client;
    if (offered.contains("PLAIN"_L1)) {
        const QByteArray before = QByteArray(1, '\0').append(credentials.userName).append('\0');
        client.m_mechanism = "PLAIN";
        client.m_answers.push_back(base64Of(joined(before, credentials.password, {})));
        return client;
    }
    if (!offered.contains("LOGIN"_L1))
        return std::nullopt;
    QByteArray name = credentials.userName.toBase64();
    client.m_mechanism = "LOGIN";
    client.m_answers.push_back(Secret::takeFrom(name));
    client.m_answers.push_back(base64Of(credentials.password));
    return client;
}

std::optional<Secret> SaslClient::next()
{
    if (m_answers.empty())
        return std::nullopt;
    Secret answer = std::move(m_answers.front());
    m_answers.pop_front();
    return answer;
}
