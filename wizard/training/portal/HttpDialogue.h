// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/ServerDialogue.h"
#include "training/portal/PortalSite.h"

namespace training {

/// The server half of HTTP/1.1 (RFC 9112) for one request; the connection is closed after the answer.
class HttpDialogue final : public ServerDialogue
{
public:
    static constexpr qsizetype largestBody = qsizetype{64} * 1024;
    static constexpr qsizetype mostHeaders = 100;

    HttpDialogue(PortalSite &site, std::function<QDateTime()> clock)
        : m_site(&site), m_clock(std::move(clock))
    {
    }

    Move onLine(QByteArrayView line) override;
    Move onLineTooLong() override;
    qsizetype awaitedBytes() const override { return m_bodySize; }
    Move onBytes(const QByteArray &bytes) override;

private:
    Move onRequestLine(QByteArrayView line);
    Move onHeader(QByteArrayView line);
    Move answer();
    Move refusal(int status) const;

    PortalSite *m_site;
    std::function<QDateTime()> m_clock;
    std::optional<HttpRequest> m_request;
    qsizetype m_headers = 0;
    qsizetype m_announcedSize = 0;
    qsizetype m_bodySize = 0;
};

} // namespace training
