// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalDialogue.h"

#include <memory>

/// Reads a web server's answer to one request (RFC 9112): bytes in, one PortalAnswer out. Chunks,
/// Content-Length or the connection's end close it; interim answers (1xx) are passed over; gzip and deflate
/// are undone. A page over mostPageBytes, on the wire or unpacked, or a header over mostHeaderBytes ends it
/// at once with tooLarge. A page in an encoding that nobody asked for keeps its status, has no body, and its
/// content type is "application/octet-stream": it is not a page that anybody here can read.
class PortalAnswerReader
{
public:
    static constexpr int mostHeaderBytes = 64'000;

    enum class State {
        Reading,
        Complete,
        Malformed, ///< Not HTTP: see problem().
        Cut,       ///< The connection's end came before the answer's.
    };

    /// @p url: of the request.
    explicit PortalAnswerReader(QUrl url);
    ~PortalAnswerReader();
    PortalAnswerReader(const PortalAnswerReader &) = delete;
    PortalAnswerReader &operator=(const PortalAnswerReader &) = delete;
    PortalAnswerReader(PortalAnswerReader &&) = delete;
    PortalAnswerReader &operator=(PortalAnswerReader &&) = delete;

    State feed(QByteArrayView bytes);
    /// The connection has ended.
    State end();

    State state() const;
    /// The parser's own words, none of the server's: those may hold anything.
    QString problem() const;
    /// Once Complete.
    PortalAnswer takeAnswer();
    /// The values of Set-Cookie, in order. Once Complete.
    std::vector<Secret> takeCookies();

private:
    class Private;
    std::unique_ptr<Private> d;
};
