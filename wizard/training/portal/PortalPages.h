// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The pages' HTML, in French as the people are who use them.
namespace training::page {

/// @p complaint is empty the first time.
QByteArray identity(const QByteArray &token, const QString &complaint);
QByteArray newPassword(const QByteArray &token, const QString &complaint);
QByteArray done(const QString &login, const QString &address);
QByteArray message(const QString &title, const QString &text);

QByteArray identityWithCaptcha(const QByteArray &token);
QByteArray unfamiliarForm();
QByteArray scriptOnly();

} // namespace training::page
