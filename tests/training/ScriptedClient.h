// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"
#include "training/dialogue/DialoguePump.h"
#include "training/dialogue/ServerContext.h"

/// Failing checks print what was said.
template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

/// Plays the client against one dialogue, without a socket.
class ScriptedClient
{
public:
    explicit ScriptedClient(std::unique_ptr<training::ServerDialogue> dialogue) : m_pump(std::move(dialogue))
    {
        greeting = m_pump.dialogue().onOpened().say;
    }

    /// Everything the server answers to @p bytes.
    QByteArray send(const QByteArray &bytes)
    {
        m_pump.receive(bytes);
        QByteArray said;
        while (const auto move = m_pump.next()) {
            said += move->say;
            last = move->then;
            if (move->then == training::Move::Then::BeginTls)
                m_pump.dialogue().onTlsStarted();
            if (move->then == training::Move::Then::Close)
                break;
        }
        return said;
    }
    QByteArray line(const QByteArray &text) { return send(text + "\r\n"); }
    QByteArray told() { return m_pump.dialogue().onMailChanged(); }

    QByteArray greeting;
    training::Move::Then last = training::Move::Then::GoOn;

private:
    training::DialoguePump m_pump;
};

/// Accounts and their mail, as at the start of the training académie but with empty inboxes and a still
/// clock.
struct ServerWorld {
    explicit ServerWorld(training::Misbehaviour wrong = {}) : misbehaviour(wrong)
    {
        for (const auto &account : accounts.accounts())
            mail.openAccount(account.login);
    }

    training::ServerContext context()
    {
        return {accounts, mail, misbehaviour, [this] { return now; }};
    }
    QByteArray passwordOf(const QString &login) const
    {
        for (const auto &account : accounts.accounts()) {
            if (account.login == login)
                return account.password.toUtf8();
        }
        return {};
    }
    void deliver(const QByteArray &message, const QString &login = QStringLiteral("mdupont"))
    {
        REQUIRE(mail.append(login, "INBOX", message, {}, now));
    }

    training::AccountBook accounts;
    training::MailStore mail;
    training::Misbehaviour misbehaviour;
    QDateTime now{QDate(2026, 2, 1), QTime(9, 5), Qt::UTC};
};
