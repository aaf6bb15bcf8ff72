// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Expect.h"
#include "probe/Overloaded.h"
#include "probe/ProxyDialogue.h"

#include <cstdint>

/// Plays a hostile proxy against a dialogue: the first byte says whether there is a login to be had, the rest
/// is what the proxy sends.
class HostileProxy
{
public:
    HostileProxy(ProxyKind kind, const std::uint8_t *data, std::size_t size)
        : m_withLogin(size > 0 && data[0] % 2 == 1),
          m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)),
          m_dialogue(proxyDialogueFor(
              kind, {QStringLiteral("fuzz.example"), 993, Protocol::Imap, Security::Tls}, login()))
    {
    }

    void play()
    {
        obey(m_dialogue->begin());
        for (qsizetype at = 1; at < m_bytes.size() && !m_over; ++at) {
            EXPECT(at < mostTaken); // nobody keeps us reading
            obey(m_dialogue->onByte(m_bytes.at(at)));
        }
        EXPECT(m_sent <= 3 && m_logins <= 1); // nor talking
    }

private:
    static constexpr qsizetype mostTaken = 20000;

    std::optional<ProxyLogin> login() const
    {
        QByteArray password = "pass\"w\xc3\xb6rd";
        return m_withLogin ? ProxyLogin::from(QStringLiteral("mdupont"), Secret::takeFrom(password))
                           : std::nullopt;
    }

    void obey(proxying::Move &&move)
    {
        std::visit(Overloaded{
                       [](const proxying::Wait &) {},
                       [this](const proxying::Send &send) {
                           ++m_sent;
                           EXPECT(!send.bytes.contains("pass"));
                       },
                       [this](const proxying::SendLogin &) {
                           EXPECT(m_withLogin);
                           ++m_sent;
                           ++m_logins;
                       },
                       [this](const proxying::Opened &) { m_over = true; },
                       [this](const proxying::Stop &stop) {
                           const bool echoed =
                               stop.answer.contains(QStringLiteral("bWR1cG9udDpwYXNz")); // base64
                           EXPECT(stop.outcome != ProxyOutcome::Carried && stop.answer.size() <= 1024);
                           EXPECT(m_withLogin || stop.outcome != ProxyOutcome::LoginRefused);
                           EXPECT(!m_withLogin || !echoed);
                           m_over = true;
                       },
                   },
                   std::move(move));
    }

    bool m_withLogin;
    QByteArray m_bytes;
    std::unique_ptr<ProxyDialogue> m_dialogue;
    int m_sent = 0;
    int m_logins = 0;
    bool m_over = false;
};
