// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClipboardLoan.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

ClipboardLoan::ClipboardLoan(std::chrono::milliseconds length, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(length);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        takeBack();
        Q_EMIT takenBack();
    });
}

ClipboardLoan::~ClipboardLoan()
{
    if (qGuiApp)
        takeBack();
}

void ClipboardLoan::lend(Secret secret)
{
    m_lent = std::move(secret);
    auto *data = new QMimeData;
    m_lent.reveal([data](QByteArrayView bytes) { data->setText(QString::fromUtf8(bytes)); });
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper and GNOME's histories obey this
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void ClipboardLoan::takeBack()
{
    m_timer.stop();
    if (m_lent.isEmpty())
        return;
    const QByteArray there = QGuiApplication::clipboard()->text().toUtf8();
    if (m_lent.reveal([&there](QByteArrayView bytes) { return bytes == there; }))
        QGuiApplication::clipboard()->clear();
    m_lent.wipe();
}
