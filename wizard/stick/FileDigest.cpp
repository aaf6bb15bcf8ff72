// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/FileDigest.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace {

constexpr qint64 pieceSize = 1 << 20;

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

class Sha256
{
public:
    Sha256() : m_context(EVP_MD_CTX_new())
    {
        m_good = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }

    void add(const char *bytes, qint64 size)
    {
        m_good = m_good && EVP_DigestUpdate(m_context.get(), bytes, static_cast<std::size_t>(size)) == 1;
    }

    std::optional<QByteArray> finish()
    {
        QByteArray hash(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
        m_good = m_good && EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()),
                                              nullptr) == 1;
        return m_good ? std::optional(hash) : std::nullopt;
    }

private:
    std::unique_ptr<EVP_MD_CTX, FreeContext> m_context;
    bool m_good = false;
};

} // namespace

std::optional<FileDigest> digestOf(const QString &path, qint64 longest, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > longest)
        return std::nullopt;
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 size = 0;
    while (!stop.stop_requested()) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0 || size + count > longest)
            return std::nullopt;
        if (count == 0) {
            const auto sum = hash.finish();
            return sum ? std::optional(FileDigest{*sum, size}) : std::nullopt;
        }
        hash.add(piece.constData(), count);
        size += count;
    }
    return std::nullopt;
}
