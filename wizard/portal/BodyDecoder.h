// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalPlace.h"
#include "portal/WipedBytes.h"

#include <QByteArray>

#include <optional>

struct z_stream_s; // zlib's z_stream

/// Undoes the Content-Encoding of a page as it comes: none, gzip or deflate, never more than mostPageBytes of
/// it, however little it took to say them.
class BodyDecoder
{
public:
    enum class State {
        Incomplete, ///< More must come; without any encoding: more may come.
        Complete,
        TooLarge,
        Unreadable, ///< An encoding that nobody asked for, or broken data.
    };

    BodyDecoder();
    ~BodyDecoder();
    BodyDecoder(const BodyDecoder &) = delete;
    BodyDecoder &operator=(const BodyDecoder &) = delete;
    BodyDecoder(BodyDecoder &&) = delete;
    BodyDecoder &operator=(BodyDecoder &&) = delete;

    /// @p contentEncoding: the header's value; empty when there is none.
    void begin(QByteArrayView contentEncoding);
    void take(QByteArrayView bytes);
    /// No more comes.
    void end();

    State state() const { return m_state; }
    /// What was decoded; nothing unless Complete.
    QByteArray takePage();

private:
    enum class Encoding { Identity, Gzip, Deflate };

    void keep(QByteArrayView page);
    void openStream(int windowBits);
    void inflateFrom(QByteArrayView bytes);

    State m_state = State::Incomplete;
    Encoding m_encoding = Encoding::Identity;
    std::unique_ptr<z_stream_s> m_stream;
    WipedBytes m_head; ///< Of a deflate body: its first byte, until the second tells which kind it is.
    WipedBytes m_page;
};
