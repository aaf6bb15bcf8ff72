// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

#include <QObject>

#include <memory>

/// The training académie: portal, IMAP, POP and SMTP on loopback with a CA made at start and a handful of
/// invented accounts whose mail really arrives (what SMTP takes, IMAP and POP show). No network, no real account.
/// Runs in the event loop of its thread; a wizard moves it to one of its own.
class TrainingAcademy : public QObject
{
    Q_OBJECT
public:
    struct Account {
        QString given;
        QString birthName;
        QString login;
        QString address;
        QString password; ///< Invented; printed by `training`, so not a secret.
        QString numen;    ///< Invented, prefix 46: no académie.
        QString birthDate;///< ISO.
    };

    explicit TrainingAcademy(QObject *parent = nullptr);
    ~TrainingAcademy() override;

    /// Opens all servers on 127.0.0.1, ports chosen by the system. @p fault is a FaultKind that the servers act out.
    Result<Done> start(std::optional<FaultKind> fault = std::nullopt);

    /// The built-in académie's texts with loopback hosts ("localhost"), named so that nobody mistakes it.
    Academy academy() const;
    QByteArray caPem() const;
    QUrl portal() const;
    QList<Endpoint> endpoints() const;
    const QList<Account> &accounts() const;
    /// Login attempts seen so far, for tests: "imap mdupont refused".
    QStringList loginLog() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
