// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What one school has of its own, kept by its referent in the stick's academy.json. Everything but the
/// school's name may be empty. It chooses among what the académie offers and never adds a server.
struct Site {
    QString school;
    QString city;
    QString department;
    QString referent; ///< Whom to ask there.
    QString referentPhone;
    QString referentAddress;
    QString service;       ///< "own" or "national".
    QString preset;        ///< Of that service, or of the first.
    QStringList clients;   ///< As `batch --client` takes them.
    QStringList signature; ///< Which lines one has: name, function, school.
    QString proxy;         ///< As `--proxy` takes it; never a login.
    QString language;      ///< "fr" or "en".
    QByteArray authority;  ///< PEM: the certificate of the school or of its filter.

    bool operator==(const Site &) const = default;
};
