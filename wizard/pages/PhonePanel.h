// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "pages/Desktop.h"
#include "pages/Prose.h"
#include "profile/phone/QrCode.h"

#include <optional>

class Button;
class FieldMessage;
class QrPicture;

/// The account for a phone: a code that Thunderbird for Android scans from the screen, a profile file for
/// iPhone, iPad and Mac.
class PhonePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PhonePanel(const Desktop &desktop, QWidget *parent = nullptr);

    void show(const MailAccount &account);
    void retranslate();

private:
    void saveCode();
    void saveProfile();
    void save(const QString &suggestedName, const QByteArray &bytes);
    void showCode();

    const Desktop &m_desktop;
    std::optional<MailAccount> m_account;
    std::optional<QrCode> m_code; ///< None when the account has no place in one.
    Prose *m_android;
    Prose *m_androidText;
    QrPicture *m_picture;
    Button *m_saveCode;
    Prose *m_apple;
    Prose *m_appleText;
    Button *m_saveProfile;
    FieldMessage *m_message;
};
