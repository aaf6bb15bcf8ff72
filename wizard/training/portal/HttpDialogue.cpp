// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/portal/HttpDialogue.h"

namespace training {

Move HttpDialogue::onLine(QByteArrayView line)
{
    if (!m_request)
        return onRequestLine(line);
    if (!line.isEmpty())
        return onHeader(line);
    if (m_announcedSize == 0)
        return answer();
    m_bodySize = m_announcedSize;
    return {};
}

Move HttpDialogue::onLineTooLong()
{
    return refusal(400);
}

Move HttpDialogue::onRequestLine(QByteArrayView line)
{
    const QByteArrayList words = line.toByteArray().split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/') || !words.at(2).startsWith("HTTP/1."))
        return refusal(400);
    m_request = HttpRequest{words.at(0), words.at(1).split('?').first(), {}, {}};
    return {};
}

Move HttpDialogue::onHeader(QByteArrayView line)
{
    if (++m_headers > mostHeaders)
        return refusal(400);
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(qMax<qsizetype>(colon, 0)).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "content-length") {
        bool isNumber = false;
        m_announcedSize = value.toLongLong(&isNumber);
        if (!isNumber || m_announcedSize < 0)
            return refusal(400);
        if (m_announcedSize > largestBody)
            return refusal(413);
    } else if (name == "transfer-encoding")
        return refusal(400); // browsers never send a form in pieces
    else if (name == "cookie")
        m_request->cookies = cookiesFrom(value);
    return {};
}

Move HttpDialogue::onBytes(const QByteArray &bytes)
{
    m_bodySize = 0;
    m_request->form = formFrom(bytes);
    return answer();
}

Move HttpDialogue::refusal(int status) const
{
    const HttpResponse response{status, {}, "<!DOCTYPE html><title>Demande refusée</title>"};
    return {response.toBytes(m_clock()), Move::Then::Close};
}

Move HttpDialogue::answer()
{
    const auto response = m_site->answer(*m_request);
    if (!response) // silent on purpose
        return {};
    QByteArray bytes = response->toBytes(m_clock());
    if (m_request->method == "HEAD")
        bytes.truncate(bytes.size() - response->body.size());
    return {bytes, Move::Then::Close};
}

} // namespace training
