// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Secret.h"

#include <QStringEncoder>

void overwrite(void *bytes, std::size_t size) noexcept
{
    auto *byte = static_cast<volatile char *>(bytes);
    for (; size > 0; --size)
        *byte++ = 0; // volatile: the optimiser may not drop it
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

Secret Secret::takeFrom(QString &text)
{
    Secret secret;
    QStringEncoder encoder(QStringEncoder::Utf8);
    // Sized once: a vector that grows would leave unwiped copies behind.
    secret.m_utf8.resize(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    const char *const end = encoder.appendToBuffer(secret.m_utf8.data(), text);
    secret.m_utf8.resize(static_cast<std::size_t>(end - secret.m_utf8.data()));
    overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

Secret Secret::takeFrom(QByteArray &utf8)
{
    Secret secret;
    secret.m_utf8.assign(utf8.cbegin(), utf8.cend());
    overwrite(utf8.data(), static_cast<std::size_t>(utf8.size()));
    utf8.clear();
    return secret;
}

Secret Secret::clone() const
{
    Secret copy;
    copy.m_utf8 = m_utf8;
    return copy;
}

void Secret::wipe() noexcept
{
    overwrite(m_utf8.data(), m_utf8.size());
    m_utf8.clear();
}
