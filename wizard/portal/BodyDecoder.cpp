// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/BodyDecoder.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr int zlibWindow = 15;
constexpr int rawWindow = -15;

/// RFC 1950 §2.2. "deflate" means this, and some servers send the bare stream of RFC 1951 all the same.
bool isZlibHeader(QByteArrayView head)
{
    const auto byte = [head](qsizetype at) { return static_cast<unsigned char>(head[at]); };
    return (byte(0) & 0x0FU) == Z_DEFLATED && (byte(0) * 256U + byte(1)) % 31 == 0;
}

} // namespace

BodyDecoder::BodyDecoder() = default;

BodyDecoder::~BodyDecoder()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

void BodyDecoder::begin(QByteArrayView contentEncoding)
{
    const QByteArray word = contentEncoding.trimmed().toByteArray().toLower();
    if (word.isEmpty() || word == "identity")
        return;
    if (word == "gzip" || word == "x-gzip") {
        m_encoding = Encoding::Gzip;
        openStream(gzipWindow);
    } else if (word == "deflate") {
        m_encoding = Encoding::Deflate;
    } else {
        m_state = State::Unreadable;
    }
}

void BodyDecoder::openStream(int windowBits)
{
    m_stream = std::make_unique<z_stream_s>();
    if (inflateInit2(m_stream.get(), windowBits) != Z_OK) {
        m_stream.reset();
        m_state = State::Unreadable;
    }
}

void BodyDecoder::take(QByteArrayView bytes)
{
    if (m_state != State::Incomplete)
        return; // what follows a complete stream is padding
    if (m_encoding == Encoding::Identity)
        return keep(bytes);
    if (m_stream)
        return inflateFrom(bytes);
    m_head.insert(m_head.end(), bytes.begin(), bytes.end());
    const QByteArrayView head(m_head.data(), static_cast<qsizetype>(m_head.size()));
    if (head.size() < 2)
        return;
    openStream(isZlibHeader(head) ? zlibWindow : rawWindow);
    if (m_stream)
        inflateFrom(head);
    m_head = {};
}

void BodyDecoder::inflateFrom(QByteArrayView bytes)
{
    std::array<char, 16384> piece{};
    // zlib's interface is older than const.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // NOLINT
    m_stream->avail_in = static_cast<uInt>(bytes.size());
    int result = Z_OK;
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream->avail_out = static_cast<uInt>(piece.size());
        result = inflate(m_stream.get(), Z_NO_FLUSH);
        keep({piece.data(), static_cast<qsizetype>(piece.size() - m_stream->avail_out)});
    } while (m_state == State::Incomplete && result == Z_OK && m_stream->avail_out == 0);
    overwrite(piece.data(), piece.size());
    if (m_state != State::Incomplete)
        return;
    if (result == Z_STREAM_END)
        m_state = State::Complete;
    else if (result != Z_OK && result != Z_BUF_ERROR) // the latter: more must come
        m_state = State::Unreadable;
}

void BodyDecoder::keep(QByteArrayView page)
{
    if (static_cast<qsizetype>(m_page.size()) + page.size() > mostPageBytes) {
        m_state = State::TooLarge;
        m_page = {};
        return;
    }
    m_page.insert(m_page.end(), page.begin(), page.end());
}

void BodyDecoder::end()
{
    const bool nothingCame = !m_stream || m_stream->total_in == 0; // an empty page needs no stream
    if (m_state == State::Incomplete && (m_encoding == Encoding::Identity || (nothingCame && m_head.empty())))
        m_state = State::Complete;
}

QByteArray BodyDecoder::takePage()
{
    QByteArray page;
    if (m_state == State::Complete)
        page = QByteArray(m_page.data(), static_cast<qsizetype>(m_page.size()));
    m_page = {};
    return page;
}
