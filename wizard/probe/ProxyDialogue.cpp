// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProxyDialogue.h"

#include "probe/HttpConnectDialogue.h"
#include "probe/Socks5Dialogue.h"

std::unique_ptr<ProxyDialogue> proxyDialogueFor(ProxyKind kind, const Endpoint &server,
                                                std::optional<ProxyLogin> login)
{
    if (kind == ProxyKind::Socks5)
        return std::make_unique<Socks5Dialogue>(server, std::move(login));
    return std::make_unique<HttpConnectDialogue>(server, std::move(login));
}
