// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

#include <QObject>

#include <memory>
#include <span>

/// The training académie: portal, IMAP, POP and SMTP on loopback with a CA made at start and a handful of
/// invented accounts whose mail really arrives (what SMTP takes, IMAP and POP show). No network, no real
/// account. Runs in the event loop of its thread. To give it one of its own, move it there first and call
/// start() there; what the const functions tell after that may be read from any thread.
class TrainingAcademy : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainingAcademy)
public:
    struct Account {
        QString given;
        QString birthName;
        QString login;
        QString address;
        QString password;  ///< Invented; printed by `training`, so not a secret. The portal may change it.
        QString numen;     ///< Invented, prefix 46: no académie.
        QString birthDate; ///< ISO.
    };

    explicit TrainingAcademy(QObject *parent = nullptr);
    ~TrainingAcademy() override;

    /// Opens all servers on 127.0.0.1 and ::1, ports chosen by the system; once. @p fault is acted out by the
    /// mail servers, or by the portal where it is one of the portal's. Fails with @p fault itself, detail
    /// "laboratory only", where no server on this computer can produce it; with network-none where no port
    /// can be had.
    Result<Done> start(std::optional<FaultKind> fault = std::nullopt);

    /// Shaped like the built-in académie, with loopback hosts ("localhost"), named so that nobody mistakes
    /// it.
    Academy academy() const;
    QByteArray caPem() const;
    QUrl portal() const; ///< Where activation begins.
    /// IMAP, POP and SMTP, each with TLS and with STARTTLS in this order, then the portal.
    QList<Endpoint> endpoints() const;
    /// The first is who `training` tells a person to be.
    QList<Account> accounts() const;
    /// Login attempts seen so far, for tests: "imap mdupont refused".
    QStringList loginLog() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What start() can act out, in the order of the enumeration.
std::span<const FaultKind> playableFaults();
