// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Ailment.h"

#include <QCoreApplication>

/// What is wrong with the account that a mail program has. The remedy is what the proposed change does.
class AilmentWording
{
    Q_DECLARE_TR_FUNCTIONS(AilmentWording)
public:
    static Advice loginIsAddress();
    static Advice loginIsNotAddress();
    static Advice otherLogin();
    static Advice clearText();
    static Advice startTlsOnTlsPort();
    static Advice tlsOnStartTlsPort();
    static Advice encryptedPassword();
    static Advice oldServer();
    static Advice foreignServer();
    static Advice foreignSender();
    static Advice noSender();
    static Advice senderUnreachable();
    static Advice passwordChanged();
    static QString signingIn(int authMethod);
    static QString of(ServerSetting setting, bool sending);
};
