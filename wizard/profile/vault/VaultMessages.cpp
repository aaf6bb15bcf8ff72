// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/VaultMessages.h"

#include <QtEndian>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Json jsonFrom(const SealedLogin &login)
{
    return {{"userName", login.userName.toStdString()}, {"password", login.password.toStdString()}};
}

QByteArray bytes(const Json &object, const char *key)
{
    return QByteArray::fromStdString(object.at(key).get<std::string>());
}

QString text(const Json &object, const char *key)
{
    return QString::fromStdString(object.at(key).get<std::string>());
}

SealedLogin sealedFrom(const Json &json)
{
    return {bytes(json, "userName"), bytes(json, "password")};
}

Fault notUnderstood(const QString &reason)
{
    return Fault{FaultKind::NssUnusable, u"vault message: "_s + reason};
}

/// The bytes after the JSON, taken one secret after the other.
class SecretReader
{
public:
    SecretReader(const std::vector<char> &bytes, std::size_t from) : m_bytes(bytes), m_at(from) {}

    std::optional<Secret> next()
    {
        constexpr std::size_t prefix = 4;
        if (m_bytes.size() - m_at < prefix)
            return std::nullopt;
        const std::size_t length = qFromBigEndian<quint32>(m_bytes.data() + m_at);
        m_at += prefix;
        if (m_bytes.size() - m_at < length)
            return std::nullopt;
        QByteArray own(m_bytes.data() + m_at, static_cast<qsizetype>(length));
        m_at += length;
        return Secret::takeFrom(own); // wipes it
    }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    const std::vector<char> &m_bytes;
    std::size_t m_at;
};

VaultOrder orderFrom(const Json &json, SecretReader secrets)
{
    VaultOrder order;
    order.nssFolder = text(json, "nssFolder");
    order.storeFolder = text(json, "storeFolder");
    order.authority = QByteArray::fromBase64(bytes(json, "authority"));
    for (const Json &one : json.at("logins")) {
        auto secret = secrets.next();
        if (!secret)
            throw std::invalid_argument("a secret is missing");
        VaultOrder::Login login{text(one, "userName"), std::move(*secret), {}};
        for (const Json &known : one.at("known"))
            login.known += sealedFrom(known);
        order.logins.push_back(std::move(login));
    }
    if (!secrets.isAtEnd())
        throw std::invalid_argument("more than was announced");
    return order;
}

VaultAnswer vaultAnswerFrom(const Json &json)
{
    VaultAnswer answer;
    for (const Json &one : json.at("logins")) {
        VaultAnswer::Login login{sealedFrom(one), std::nullopt, one.at("samePassword").get<bool>()};
        if (!one.at("known").is_null())
            login.known = one.at("known").get<qsizetype>();
        answer.logins += login;
    }
    return answer;
}

Fault faultFrom(const Json &json)
{
    const auto kind = faultKindFrom(text(json, "failure"));
    return Fault{kind.value_or(FaultKind::NssUnusable), text(json, "detail")};
}

} // namespace

QByteArray orderJson(const VaultOrder &order)
{
    Json logins = Json::array();
    for (const VaultOrder::Login &login : order.logins) {
        Json known = Json::array();
        for (const SealedLogin &one : login.known)
            known.push_back(jsonFrom(one));
        logins.push_back({{"userName", login.userName.toStdString()}, {"known", known}});
    }
    const Json json = {{"schema", 1},
                       {"nssFolder", order.nssFolder.toStdString()},
                       {"storeFolder", order.storeFolder.toStdString()},
                       {"authority", order.authority.toBase64().toStdString()},
                       {"logins", logins}};
    return QByteArray::fromStdString(json.dump());
}

Result<VaultOrder> orderFrom(std::vector<char> &bytes)
{
    const auto lineEnd = std::find(bytes.cbegin(), bytes.cend(), '\n');
    const auto wipe = [&] { overwrite(bytes.data(), bytes.size()); };
    if (lineEnd == bytes.cend()) {
        wipe();
        return notUnderstood(u"no line end"_s);
    }
    try {
        const auto secretsAt = static_cast<std::size_t>(lineEnd - bytes.cbegin()) + 1;
        auto order = orderFrom(Json::parse(bytes.cbegin(), lineEnd), SecretReader(bytes, secretsAt));
        wipe();
        return order;
    } catch (const std::exception &error) {
        wipe();
        return notUnderstood(QString::fromUtf8(error.what()));
    }
}

QByteArray answerJson(const Result<VaultAnswer> &answer)
{
    Json json = {{"schema", 1}};
    if (!answer) {
        json["failure"] = std::string(identifierOf(answer.fault().kind).data());
        json["detail"] = answer.fault().detail.toStdString();
        return QByteArray::fromStdString(json.dump());
    }
    json["logins"] = Json::array();
    for (const VaultAnswer::Login &login : answer.value().logins) {
        Json one = jsonFrom(login.sealed);
        one["known"] = login.known ? Json(*login.known) : Json(nullptr);
        one["samePassword"] = login.samePassword;
        json["logins"].push_back(one);
    }
    return QByteArray::fromStdString(json.dump());
}

Result<VaultAnswer> answerFrom(const QByteArray &text)
{
    const QByteArray printed = text.trimmed();
    const QByteArray line = printed.sliced(printed.lastIndexOf('\n') + 1);
    try {
        const Json json = Json::parse(line.cbegin(), line.cend());
        if (json.contains("failure"))
            return faultFrom(json);
        return vaultAnswerFrom(json);
    } catch (const std::exception &error) {
        return notUnderstood(QString::fromUtf8(error.what()));
    }
}

QByteArray lengthPrefix(qsizetype length)
{
    QByteArray prefix(4, '\0');
    qToBigEndian(static_cast<quint32>(length), prefix.data());
    return prefix;
}
