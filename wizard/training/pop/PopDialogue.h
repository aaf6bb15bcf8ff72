// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/MailServerDialogue.h"

namespace training {

/// The server half of POP3 (RFC 1939; CAPA of 2449, STLS of 2595, AUTH of 5034): the inbox, as it was at
/// login.
class PopDialogue final : public MailServerDialogue
{
public:
    PopDialogue(const ServerContext &context, bool encrypted);

    Move onLine(QByteArrayView line) override;
    void onTlsStarted() override;

protected:
    QByteArray welcome() const override;
    Move onLoggedIn(const QString &login) override;

private:
    struct Item {
        StoredMessage message;
        bool deleted = false;
    };

    Move beforeLogin(const QByteArray &command, const QByteArrayList &arguments, const QByteArray &rest);
    Move authenticate(const QByteArrayList &arguments);
    Move afterLogin(const QByteArray &command, const QByteArrayList &arguments);
    Move status() const;
    Move listing(const QByteArray &command, const QByteArrayList &arguments) const;
    Move message(const QByteArray &command, const QByteArrayList &arguments);
    Move quit();
    QByteArray capabilities() const;
    std::optional<std::size_t> indexOf(const QByteArrayList &arguments) const;
    QByteArray listLine(const QByteArray &command, std::size_t index) const;

    std::optional<QByteArray> m_user; ///< Given by USER, until PASS.
    std::optional<QString> m_login;
    quint32 m_uidValidity = 0;
    std::vector<Item> m_items;
};

} // namespace training
