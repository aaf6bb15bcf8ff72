// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Expect.h"
#include "probe/LineReader.h"
#include "probe/LoginDialogue.h"
#include "probe/Overloaded.h"

#include <cstdint>

/// Plays a hostile server against a dialogue, and after it against a login: the first byte chooses the
/// security and how the bytes are cut into packets, the rest is what the server sends.
class HostileServer
{
public:
    HostileServer(Protocol protocol, const std::uint8_t *data, std::size_t size)
        : m_protocol(protocol),
          m_security(static_cast<Security>(size > 0 ? data[0] % 3 : 0)),
          m_packet(size > 0 ? 1 + data[0] / 3 : 1),
          m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    void play()
    {
        m_dialogue = dialogueFor({QStringLiteral("fuzz.example"), 1, m_protocol, m_security}, "[192.0.2.1]");
        obey(m_dialogue->begin());
        for (qsizetype at = 1; at < m_bytes.size() && !m_over; at += m_packet) {
            m_reader.feed(m_bytes.mid(at, m_packet));
            EXPECT(m_reader.rest().size() <= LineReader::longestLine + m_packet);
            readLines();
        }
        EXPECT(m_moves <= 16); // no server keeps us talking
        const Learnt &learnt = m_dialogue->learnt();
        EXPECT(learnt.greeting.size() <= MailDialogue::mostLines * 513);
        EXPECT(learnt.capabilities.size() <= LineReader::longestLine);
    }

private:
    void readLines()
    {
        while (!m_over) {
            const auto line = m_reader.takeLine();
            if (!line)
                return;
            EXPECT(!line->contains('\n') && line->size() <= LineReader::longestLine);
            obey(m_login ? m_login->onLine(*line) : m_dialogue->onLine(*line));
        }
    }

    void obey(dialogue::Move &&move)
    {
        std::visit(Overloaded{
                       [](const dialogue::Wait &) {},
                       [this](const dialogue::Send &send) { checkSent(send.bytes); },
                       [this](const dialogue::SendSecret &send) {
                           EXPECT(m_login != nullptr);
                           send.bytes.reveal([this](QByteArrayView bytes) { checkSent(bytes); });
                       },
                       [this](const dialogue::BeginTls &) {
                           EXPECT(m_security == Security::StartTls && !std::exchange(m_encrypted, true));
                           m_reader = {};
                           obey(m_dialogue->onEncrypted());
                       },
                       [this](const dialogue::Ready &) { onReady(); },
                       [this](const dialogue::Stop &stop) {
                           EXPECT(stop.serverLine.size() <= 512);
                           m_over = true;
                       },
                   },
                   move);
    }

    void checkSent(QByteArrayView bytes)
    {
        ++m_moves;
        EXPECT(bytes.endsWith("\r\n"));
    }

    void onReady()
    {
        if (m_login) {
            EXPECT(m_login->verdict().has_value());
            m_over = true;
            return;
        }
        EXPECT(m_security != Security::StartTls || m_encrypted);
        QByteArray password = "pass\"w\xc3\xb6rd";
        m_login = loginDialogueFor(m_protocol, m_dialogue->learnt(), {"mdupont", Secret::takeFrom(password)});
        m_over = !m_login;
        if (m_login)
            obey(m_login->begin());
    }

    Protocol m_protocol;
    Security m_security;
    qsizetype m_packet;
    QByteArray m_bytes;
    std::unique_ptr<MailDialogue> m_dialogue;
    std::unique_ptr<LoginDialogue> m_login;
    LineReader m_reader;
    int m_moves = 0;
    bool m_encrypted = false;
    bool m_over = false;
};
