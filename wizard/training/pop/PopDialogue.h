// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/SaslExchange.h"
#include "training/dialogue/ServerContext.h"
#include "training/dialogue/ServerDialogue.h"

namespace training {

/// The server half of POP3 (RFC 1939; CAPA of 2449, STLS of 2595, AUTH of 5034): the inbox, as it was at
/// login.
class PopDialogue final : public ServerDialogue
{
public:
    PopDialogue(const ServerContext &context, bool encrypted) : m_context(context), m_encrypted(encrypted) {}

    Move onOpened() override;
    Move onLine(QByteArrayView line) override;
    Move onLineTooLong() override;
    void onTlsStarted() override;

private:
    struct Item {
        StoredMessage message;
        bool deleted = false;
    };

    Move beforeLogin(const QByteArray &command, const QByteArrayList &arguments, const QByteArray &rest);
    Move startTls();
    Move authenticate(const QByteArrayList &arguments);
    Move onSasl(const SaslExchange::Step &step);
    Move finishLogin(const QByteArray &user, const QByteArray &password);
    Move afterLogin(const QByteArray &command, const QByteArrayList &arguments);
    Move status() const;
    Move listing(const QByteArray &command, const QByteArrayList &arguments) const;
    Move message(const QByteArray &command, const QByteArrayList &arguments);
    Move quit();
    QByteArray capabilities() const;
    bool takesPasswords() const;
    std::optional<std::size_t> indexOf(const QByteArrayList &arguments) const;
    QByteArray listLine(const QByteArray &command, std::size_t index) const;

    ServerContext m_context;
    bool m_encrypted;
    std::optional<QByteArray> m_user; ///< Given by USER, until PASS.
    std::optional<SaslExchange> m_sasl;
    std::optional<QString> m_login;
    quint32 m_uidValidity = 0;
    std::vector<Item> m_items;
};

} // namespace training
