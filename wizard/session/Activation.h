// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "account/PasswordConcern.h"
#include "portal/LoginFinder.h"
#include "portal/PortalSession.h"

/// Activation as a window or a terminal walks it: the portal's session, its failures named, and what it
/// brought. One an application; the page and the command line are its two faces. Keeps no NUMEN and no date.
class Activation : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Activation)
public:
    struct World {
        PortalFacts portal;
        QString domain; ///< Of the académie's addresses.
        PortalSession::Conditions conditions;
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
        bool training = false; ///< Loopback may be talked to; otherwise only the built-in domains.
    };
    enum class State {
        NotOpened,
        Waiting, ///< For the portal, at most PortalSession::Conditions::step a request.
        Showing, ///< See scene().
        Failed,  ///< See failure(): the portal was not reached, or did not answer.
    };

    explicit Activation(World world, QObject *parent = nullptr);
    ~Activation() override;

    /// What the name suggests, so that the login is recognised on the last page. Before open().
    void expect(PortalWho who);

    void open(); ///< Also: starts again.
    void submitIdentity(const Numen &numen, const BirthDate &birthDate);
    /// The first password among the answers is kept for chosenPassword() once the portal took it.
    void submit(std::vector<FieldAnswer> answers);
    void cancel();

    State state() const;
    const std::optional<PortalScene> &scene() const; ///< The last one, also after a failure.
    const std::optional<Fault> &failure() const;
    /// A submission went out and its answer never came: it may have counted.
    bool mayHaveCounted() const;
    bool hasSubmitted() const;

    /// Login and address in what the person pasted from the browser.
    FoundAccount findIn(QStringView pasted) const;
    /// The password that the portal accepted, if one was chosen here; taken once.
    Secret takeChosenPassword();

Q_SIGNALS:
    void changed(); ///< state(), scene() or failure(); from the event loop.

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The gravest concern about @p password; what is not known may be null.
PasswordConcern concernAbout(const Secret &password, const Numen *numen, const BirthDate *birthDate,
                             const PersonName *name);
