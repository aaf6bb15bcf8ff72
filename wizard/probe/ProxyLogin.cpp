// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProxyLogin.h"

#include <algorithm>

namespace {

constexpr qsizetype longest = 255; // RFC 1929 counts in one byte

bool isSendable(QByteArrayView text)
{
    const auto isControl = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 || code == 0x7f;
    };
    return text.size() <= longest && std::none_of(text.begin(), text.end(), isControl);
}

} // namespace

std::optional<ProxyLogin> ProxyLogin::from(const QString &user, Secret password)
{
    QByteArray name = user.toUtf8();
    if (name.isEmpty() || name.contains(':') || !isSendable(name) || !password.reveal(isSendable))
        return std::nullopt;
    return ProxyLogin(std::move(name), std::move(password));
}
