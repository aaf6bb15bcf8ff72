// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalDialogue.h"
#include "probe/Evidence.h"
#include "probe/NetworkAccess.h"
#include "probe/Patience.h"
#include "probe/TrustAnchors.h"

#include <QObject>

/// A PortalDialogue over the network: each request on a TLS connection of its own, verified before the first
/// byte of it leaves; cookies kept in wiped memory for this session alone. Delete it to cancel and forget.
class PortalSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalSession)
public:
    struct Conditions {
        std::shared_ptr<const TrustAnchors> anchors;
        std::chrono::milliseconds step{
            std::chrono::seconds(secondsPerStep)}; ///< For one answer, redirects included one by one.
        NetworkAccess network = {};
        Patience patience = {}; ///< For looking up, connecting and the handshake, inside the step.
    };

    PortalSession(PortalPlace place, PortalWho who, Conditions conditions, QObject *parent = nullptr);
    ~PortalSession() override;

    /// Each of these ends in exactly one shown() or unreachable(), from the event loop; while isBusy() they
    /// do nothing.
    void open();
    void submitIdentity(const Numen &numen, const BirthDate &birthDate);
    void submit(std::vector<FieldAnswer> answers);
    /// Drops what is under way; nothing is reported any more.
    void cancel();

    bool isBusy() const;
    bool hasSubmitted() const;

Q_SIGNALS:
    void shown(const PortalScene &scene);
    /// No answer: what was seen of the connection, for diagnosis to name. @p afterSubmission: the portal may
    /// have taken what was sent.
    void unreachable(const Evidence &evidence, bool afterSubmission);

private:
    class Private;
    std::unique_ptr<Private> d;
};
