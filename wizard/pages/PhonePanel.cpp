// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PhonePanel.h"

#include "diagnosis/Catalogue.h"
#include "pages/Button.h"
#include "pages/FieldMessage.h"
#include "pages/FileSaving.h"
#include "pages/QrPicture.h"
#include "pages/Spacing.h"
#include "print/QrCodePng.h"
#include "profile/phone/AndroidCode.h"
#include "profile/phone/AppleProfile.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelsAModule = 10; // of the picture that is kept: sharp on any screen and on paper

} // namespace

PhonePanel::PhonePanel(const Desktop &desktop, QWidget *parent)
    : QWidget(parent),
      m_desktop(desktop),
      m_android(new Prose(Prose::Tone::Strong)),
      m_androidText(new Prose),
      m_picture(new QrPicture),
      m_saveCode(new Button(u"savePhoneCode"_s)),
      m_apple(new Prose(Prose::Tone::Strong)),
      m_appleText(new Prose),
      m_saveProfile(new Button(u"saveAppleProfile"_s)),
      m_message(new FieldMessage)
{
    setObjectName(u"phonePanel"_s);
    m_message->setObjectName(u"phoneMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_android);
    column->addWidget(m_androidText);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    column->addWidget(m_saveCode, 0, Qt::AlignLeft);
    column->addSpacing(spaced(*this, 0.5));
    column->addWidget(m_apple);
    column->addWidget(m_appleText);
    column->addWidget(m_saveProfile, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    connect(m_saveCode, &Button::clicked, this, &PhonePanel::saveCode);
    connect(m_saveProfile, &Button::clicked, this, &PhonePanel::saveProfile);
}

void PhonePanel::show(const MailAccount &account)
{
    m_account = account;
    const auto settings = androidSettings(account);
    m_code = settings ? std::optional(qrCodeOf(settings.value())) : std::nullopt;
    m_message->clear();
    retranslate();
}

void PhonePanel::showCode()
{
    m_picture->setVisible(m_code.has_value());
    m_saveCode->setVisible(m_code.has_value());
    if (!m_code) {
        m_androidText->setText(tr("This account cannot stand in a code: type the settings from the sheet."));
        return;
    }
    m_picture->show(*m_code);
    m_androidText->setText(tr("In the app: Settings, “Import settings”, then scan this code. It holds every "
                              "setting and no password: the phone asks for it."));
}

void PhonePanel::saveCode()
{
    if (m_code)
        save(tr("mail-settings-android.png"), qrCodeAsPng(*m_code, pixelsAModule));
}

void PhonePanel::saveProfile()
{
    if (m_account)
        save(u"mail.mobileconfig"_s, appleProfile(*m_account));
}

void PhonePanel::save(const QString &suggestedName, const QByteArray &bytes)
{
    const QString path = m_desktop.askWhereToSave(this, suggestedName);
    if (path.isEmpty())
        return;
    const auto saved = saveFile(path, bytes);
    if (saved)
        m_message->say(Glyph::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_message->say(Glyph::Bad, sentenceFor(saved.fault()) + u' ' + adviceFor(saved.fault().kind).remedy);
}

void PhonePanel::retranslate()
{
    m_android->setText(tr("Thunderbird on an Android phone"));
    m_apple->setText(tr("iPhone, iPad or Mac"));
    m_appleText->setText(tr("Save this file, send it to the device and open it there; then Settings shows "
                            "“Profile downloaded”. The device says that it is not signed, which is so, and "
                            "asks for the password."));
    m_saveCode->setWords(tr("Save the code as a picture…"));
    m_saveProfile->setWords(tr("Save the profile file…"),
                            tr("Save the profile file for iPhone, iPad or Mac"));
    if (!m_account)
        return;
    m_picture->setAccessibleName(
        tr("QR code with the settings of %1 for Thunderbird on Android").arg(m_account->address.toString()));
    m_picture->setAccessibleDescription(
        tr("To be scanned with the phone; the settings sheet says the same in "
           "words."));
    showCode();
}
