// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "account/Login.h"
#include "account/PortalHints.h"

#include <QDate>
#include <QUrl>

#include <optional>
#include <vector>

/// A text of the data file in both languages; English falls back to French.
struct LocalText {
    QString french;
    QString english;

    QString in(QStringView language) const
    {
        return language == u"en" && !english.isEmpty() ? english : french;
    }
    bool isEmpty() const { return french.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

/// What a server wants as user name: login|loginAddress|address|typed.
enum class LoginForm { Login, LoginAddress, Address, Typed };
enum class PasswordKind { Account, Application };
enum class Confidence { High, Medium, Low };
enum class ServerRole { Incoming, Outgoing };

QLatin1StringView wordFor(LoginForm form);
QLatin1StringView wordFor(PasswordKind kind);
QLatin1StringView wordFor(Confidence confidence);
QLatin1StringView wordFor(ServerRole role);

/// One server as one source tells of it. A row whose host is not known carries no endpoint: the person types
/// it.
struct ServerRow {
    QString id;
    ServerRole role = ServerRole::Incoming;
    Protocol protocol = Protocol::Imap;
    std::optional<Endpoint> endpoint;
    LoginForm loginForm = LoginForm::Login;
    PasswordKind passwordKind = PasswordKind::Account;
    int rank = 0; ///< Among the service's rows of the same role; 1 has the best evidence.
    Confidence confidence = Confidence::Low;
    LocalText source;
    QDate checkedOn; ///< The day the source was read; nothing was asked of the server itself.
    LocalText warning;

    bool operator==(const ServerRow &) const = default;
};

/// A pair that makes an account: one incoming row, one outgoing row. Rank 1 is the default.
struct ServerPreset {
    QString id;
    LocalText name;
    LocalText explanation;
    LocalText warning;
    int rank = 0;
    bool discouraged = false;    ///< Clear text: shown and tested, never given a password.
    bool aliasAsAddress = false; ///< The account's address is login@domain rather than Prenom.Nom@domain.
    ServerRow incoming;
    ServerRow outgoing;

    /// The lower of its rows' confidences; a row that the person types does not count.
    /// Low ones are tested only once "other settings" is open.
    Confidence confidence() const;
    std::vector<Endpoint> endpoints() const;
    bool operator==(const ServerPreset &) const = default;
};

/// A place where mail is read: the académie's own service or the national one.
struct MailService {
    QString id; ///< "own" or "national", as `--service` takes it.
    LocalText name;
    LocalText explanation;
    QUrl webmail;
    LocalText applicationPassword;     ///< Where to make one; empty when the account's password serves.
    std::vector<ServerPreset> presets; ///< By rank.

    const ServerPreset *preset(QStringView presetId) const;
    bool operator==(const MailService &) const = default;
};

struct PortalFacts {
    QUrl activation;   ///< NUMEN and birth date.
    QUrl change;       ///< Password known.
    QUrl intranet;     ///< Arena, for those who got a provisional password by letter. Empty when not known.
    QStringList hosts; ///< Those that the activation may talk to; always inside the built-in domains.
    PortalHints hints; ///< Of a file that gives none: the built-in ones.

    bool operator==(const PortalFacts &) const = default;
};

struct Contact {
    LocalText who;
    QString phone;
    QString address;
    QUrl url;

    bool operator==(const Contact &) const = default;
};

/// What an académie offers, as data that a referent can read and change.
struct Academy {
    QString id;   ///< "amiens"
    QString name; ///< "Académie d'Amiens"
    QString domain;
    QString codePrefix; ///< "AM", before the codes of failures; may be empty. See account/FaultCode.
    PortalFacts portal;
    QUrl help;      ///< Empty when not known.
    LocalText note; ///< What the reader of the file should know about its facts.
    std::vector<MailService> services;
    std::vector<Contact> contacts;

    const MailService *service(QStringView serviceId) const;
    /// The first where none is named, or one that is not there.
    const MailService &serviceOrFirst(QStringView serviceId) const;
    bool operator==(const Academy &) const = default;
};

/// The user name for a row. @p typed serves rows of the form "typed".
QString userNameFor(LoginForm form, const Login &login, const EmailAddress &address, const QString &domain,
                    const QString &typed = {});
