// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Expect.h"
#include "probe/LineReader.h"
#include "probe/Overloaded.h"
#include "probe/proof/MailErrand.h"

#include <QByteArrayList>

#include <cstdint>

/// Plays a hostile server against what is done after a login: the first byte says how the bytes are cut into
/// packets, the rest is what the server sends. Pauses are over at once.
class HostileErrand
{
public:
    /// Of the messages that are looked for.
    static constexpr QByteArrayView messageId = "<7@fuzz.example>";

    HostileErrand(MailErrand &errand, const std::uint8_t *data, std::size_t size, int mostMoves)
        : m_errand(errand),
          m_packet(size > 0 ? 1 + data[0] : 1),
          m_mostMoves(mostMoves),
          m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    /// What was sent, command by command.
    QByteArrayList play()
    {
        obey(m_errand.begin());
        for (qsizetype at = 1; at < m_bytes.size() && !m_over; at += m_packet) {
            m_reader.feed(m_bytes.mid(at, m_packet));
            EXPECT(m_reader.rest().size() <= LineReader::longestLine + m_packet);
            while (!m_over) {
                const auto line = m_reader.takeLine();
                if (!line)
                    break;
                obey(m_errand.onLine(*line));
            }
        }
        EXPECT(m_sent.size() <= m_mostMoves); // no server keeps us talking
        EXPECT(!m_errand.refusal() || m_errand.refusal()->line.size() <= 512);
        return m_sent;
    }

private:
    void obey(const MailErrand::Move &move)
    {
        std::visit(Overloaded{
                       [](const dialogue::Wait &) {},
                       [this](const dialogue::Send &send) {
                           EXPECT(send.bytes.endsWith("\r\n"));
                           m_sent << send.bytes.chopped(2);
                       },
                       [this](const MailErrand::Pause &pause) {
                           EXPECT(pause.duration > std::chrono::milliseconds(0));
                           obey(m_errand.onPauseOver());
                       },
                       [this](const dialogue::Ready &) { m_over = true; },
                       [this](const dialogue::Stop &stop) {
                           EXPECT(stop.serverLine.size() <= 512);
                           m_over = true;
                       },
                   },
                   move);
    }

    MailErrand &m_errand;
    qsizetype m_packet;
    int m_mostMoves;
    QByteArray m_bytes;
    LineReader m_reader;
    QByteArrayList m_sent;
    bool m_over = false;
};
