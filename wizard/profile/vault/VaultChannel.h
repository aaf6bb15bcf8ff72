// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

/// The child's end of standard input and output. Foreign code may print: from here on it does so to standard
/// error, as far as the system lets us decide that.
class VaultChannel
{
public:
    static std::unique_ptr<VaultChannel> open(); ///< Null when there is no such thing.

    virtual ~VaultChannel() = default;
    VaultChannel(const VaultChannel &) = delete;
    VaultChannel &operator=(const VaultChannel &) = delete;
    VaultChannel(VaultChannel &&) = delete;
    VaultChannel &operator=(VaultChannel &&) = delete;

    /// All of the input, up to longestOrder.
    std::vector<char> order();
    bool answer(QByteArrayView text);

protected:
    VaultChannel() = default;

    /// Up to @p most bytes; 0 at the end, or when nothing can be read.
    virtual std::size_t read(char *bytes, std::size_t most) = 0;
    virtual std::size_t write(const char *bytes, std::size_t most) = 0; ///< 0 when nothing can be written.

private:
    static constexpr std::size_t longestOrder = 1U << 20U;
};

/// A crash of foreign code must not write the password to a disk, and should the parent die without ending
/// us, the end comes by itself.
void guardThisProcess();

/// Nothing is torn down.
[[noreturn]] void endAtOnce(int exitCode);
