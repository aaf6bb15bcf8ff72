// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <utility>
#include <vector>

/// A password, NUMEN, birth date, code or token: move-only, wiped when it dies, never printable.
/// It owns its bytes alone (no implicit sharing), so the wipe reaches every copy that this type made.
class Secret
{
public:
    Secret() = default;
    ~Secret() { wipe(); }

    Secret(Secret &&other) noexcept : m_utf8(std::exchange(other.m_utf8, {})) {}
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Takes the UTF-8 bytes over and overwrites the source, as far as its owner does not share it.
    static Secret takeFrom(QString &text);
    static Secret takeFrom(QByteArray &utf8);

    /// A deliberate second copy, e.g. one for the login test and one for the client's own store.
    Secret clone() const;

    bool isEmpty() const { return m_utf8.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_utf8.size()); }

    /// Lends the bytes to @p use for the duration of the call only.
    template <typename Use>
    auto reveal(Use &&use) const
    {
        return std::forward<Use>(use)(QByteArrayView(m_utf8.data(), size()));
    }

    void wipe() noexcept;

private:
    std::vector<char> m_utf8;
};

/// Overwrites @p size bytes in a way the optimiser may not drop.
void overwrite(void *bytes, std::size_t size) noexcept;
