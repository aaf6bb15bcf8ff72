// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountHub.h"

using namespace Qt::StringLiterals;

AccountHub::AccountHub(Thunderbird &thunderbird) : m_thunderbird(thunderbird)
{
    waitForStep(u"emailAutoConfigSubview"_s);
}

QJsonObject AccountHub::findServers(const QString &name, const QString &address)
{
    fill(u"#realName"_s, name);
    fill(u"#email"_s, address);
    goOn();
    waitForStep(u"emailConfigFoundSubview"_s);
    return m_thunderbird.call(u"serversInHub()"_s).toObject();
}

void AccountHub::makeAccount(const QString &password)
{
    goOn();
    waitForStep(u"emailPasswordSubview"_s);
    fill(u"#password"_s, password);
    goOn();
    waitForStep(u"emailAddedSuccessSubview"_s);
    goOn();
}

void AccountHub::waitForStep(const QString &id)
{
    m_thunderbird.call(u"await hubComesTo(...args)"_s, {id});
}

void AccountHub::fill(const QString &selector, const QString &text)
{
    m_thunderbird.hands().retype(m_thunderbird.call(u"inHub(...args)"_s, {selector}), text);
}

void AccountHub::goOn()
{
    m_thunderbird.hands().click(m_thunderbird.call(u"inHub('#forward')"_s));
}
