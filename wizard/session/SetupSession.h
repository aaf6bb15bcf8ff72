// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "academy/Site.h"
#include "account/MailAccount.h"
#include "diagnosis/Causes.h"
#include "diagnosis/Classify.h"
#include "diagnosis/LoginHints.h"
#include "probe/LoginTest.h"
#include "probe/ProbeBoard.h"
#include "profile/Journal.h"
#include "profile/outlook/OutlookPlan.h"
#include "session/Activation.h"
#include "session/OutputPlan.h"
#include "session/Proving.h"
#include "session/Step.h"
#include "session/Targets.h"
#include "stick/StickReport.h"

#include <QObject>

#include <functional>
#include <stop_token>

struct ThunderbirdJob;

enum class Computer { Own, Shared };

/// Who the account is for, checked.
struct Identity {
    PersonName name;
    Login login;
    EmailAddress address;

    bool operator==(const Identity &) const = default;
};

/// Whom a training tells a person to be: invented and shown on screen, so no secrets.
struct TrainingPerson {
    QString given;
    QString birthName;
    QString password; ///< Until the portal changes it.
    QString numen;
    QDate birthDate;
};

/// The world outside, handed in.
struct SessionWorld {
    Academy academy;
    std::optional<Site> site = std::nullopt; ///< The school's own settings.
    /// What the portal is judged by, which is sent a NUMEN.
    std::shared_ptr<const TrustAnchors> anchors;
    /// The same and the school's own certificate; null: it has none.
    std::shared_ptr<const TrustAnchors> anchorsWithSchool;
    SystemPlaces places;
    QString stateFolder; ///< Receipts and backups.
    QString program;     ///< This executable, for the password vault's child process.
    Printing printing;
    /// Looks for Outlook and whether it runs; not called in a training, which touches no real one.
    std::function<OutlookFound(const SystemPlaces &)> lookForOutlook = [](const SystemPlaces &here) {
        return findOutlook(here);
    };
    QString stickFolder; ///< The stick that it was started from; empty: none.
    Patience patience;
    NetworkAccess network;
    std::chrono::seconds proofPatience{60}; ///< How long a message to oneself is waited for.
    bool training = false;
    QByteArray
        trainingAuthority; ///< PEM; put into the throw-away profile so that Thunderbird trusts loopback.
    std::optional<TrainingPerson> trainingPerson;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    /// What mail servers and webmail are judged by. Whoever holds the key of the school's certificate can
    /// read what passes, so nothing of the portal goes by it.
    std::shared_ptr<const TrustAnchors> mailAnchors() const
    {
        return anchorsWithSchool ? anchorsWithSchool : anchors;
    }
};

/// One walk through the wizard, without windows. Data only flows forward: answering an earlier question
/// differently forgets what followed from it, and nothing else; the same answer again loses nothing.
/// Disk work runs in a worker thread; its answers come as signals, once per call, from the event loop.
class SetupSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupSession)
public:
    explicit SetupSession(SessionWorld world, QObject *parent = nullptr);
    ~SetupSession() override;

    const Academy &academy() const { return m_world.academy; }
    const SessionWorld &world() const { return m_world; }

    // Answers, in the order of the pages
    // -----------------------------------------------------------------------
    const MailService &service() const;
    void setService(const QString &serviceId);
    Computer computer() const { return m_computer; }
    void setComputer(Computer computer); ///< Shared: forgets "remember".

    /// Login and address that activation brought and the person confirmed: where the identity page begins.
    /// Another account forgets the identity and, with it, a password that was another mailbox's.
    const FoundAccount &activated() const { return m_activated; }
    void setActivated(FoundAccount account);

    const std::optional<Identity> &identity() const { return m_identity; }
    void setIdentity(std::optional<Identity> identity);

    /// The chosen preset, else the service's first.
    const ServerPreset &preset() const;
    void setPreset(const QString &presetId);
    /// For a preset whose outgoing host is not known. Plain is refused by type at account().
    const std::optional<Endpoint> &typedOutgoing() const { return m_typedOutgoing; }
    void setTypedOutgoing(std::optional<Endpoint> endpoint, const QString &userName = {});

    const Targets &targets() const { return m_targets; }
    void setThunderbirdTarget(std::optional<ThunderbirdTarget> target);
    void setOutlookTarget(std::optional<ClassicOutlookTarget> target); ///< In a training: none is taken.
    void setOutputTarget(std::optional<OutputTarget> target);

    const std::optional<Signature> &signature() const { return m_signature; }
    void setSignature(std::optional<Signature> signature);
    bool rememberPassword() const { return m_remember; }
    void setRememberPassword(bool remember);
    /// False when the sending server was typed and is not the académies' own: their password is not for it,
    /// so it is neither tested nor remembered; the mail client asks for each when it needs it.
    bool mayUsePassword() const;
    bool hasPassword() const { return !m_password.isEmpty(); }
    /// One given before there is an identity (chosen on the portal) goes with the first that is set.
    void setPassword(Secret password);

    // Derived, never stored
    // ------------------------------------------------------------------------------------
    /// The account as far as the answers go: nothing before identity; a fault (clear-text-refused,
    /// address-invalid for a missing typed host) when the preset cannot carry a password.
    std::optional<Result<MailAccount>> account() const;
    /// The account's settings to print or keep; nothing while there is no account.
    std::optional<SettingsSheet> sheet() const;
    QList<Endpoint> endpointsFor(Step step) const;
    /// What the last probe of @p endpoint means, judged beside everything else on the board.
    std::optional<Fault> faultOf(const Endpoint &endpoint) const;
    /// Why rows of the board fail, each reason once, with its rows.
    QList<Cause> causes() const;
    /// What is known around any probe: everything that the board has decided.
    Surroundings surroundings() const;

    // Live
    // ----------------------------------------------------------------------------------------------------
    ProbeBoard &board() { return *m_board; }
    const ProbeBoard &board() const { return *m_board; }

    /// The walk through the académie's portal; made when it is first asked for, and kept.
    Activation &activation();

    /// Refused at once with NotTried rows when the budget is spent. One at a time; a second call cancels the
    /// first.
    void testLogin();
    void cancelLoginTest();
    bool isTestingLogin() const { return m_loginTest != nullptr; }
    const QList<LoginOutcome> &loginOutcomes() const { return m_loginOutcomes; }
    const LoginBudget &loginBudget() const { return m_loginBudget; }
    LoginBudget &loginBudget() { return m_loginBudget; } ///< For who else logs in within this run.
    /// What may lie behind the outcomes: suppositions, likeliest first.
    QList<Fault> loginHints() const;

    /// Sends a message to oneself and reads it back; made when it is first asked for, and kept. Another
    /// answer stops it.
    Proving &proving();

    void findClients();
    const std::optional<ClientsFound> &clients() const { return m_clients; }
    /// Of every target; does nothing without an account or without one.
    void plan();
    /// All that will be written, as one.
    const std::optional<Result<ChangeSet>> &planned() const { return m_planned; }
    /// The part of planned() for one client, named as in ChangeSet; null when it is no target.
    const ChangeSet *plannedFor(QStringView client) const;
    /// Writes what was planned and shown, nothing else. client-running when Outlook was opened meanwhile.
    void write();
    const std::optional<Result<std::optional<Receipt>>> &written() const { return m_written; }
    void undo();
    /// Finishes or reverts what a kill has cut; called at start.
    void recover();
    /// What Outlook made of what was written; its target must be set.
    void checkOutlook();
    /// Reads the stick, if there is one, and says how it is.
    void checkStick();
    const std::optional<StickReport> &stick() const { return m_stick; }

Q_SIGNALS:
    void changed(); ///< An answer changed.
    void loginProgressed(const LoginOutcome &soFar);
    void loginTested(const QList<LoginOutcome> &outcomes);
    void clientsFound();
    void planReady();
    void writingDone();
    void undone(const Result<Undone> &result);
    void recovered(const Result<Done> &result);
    void outlookChecked(OutlookOutcome outcome);
    void stickChecked();

private:
    void forgetLoginOutcomes();
    void forgetPlan();
    std::optional<Proving::Request> proofRequest() const;
    Result<ServerAccess> outgoingAccess(const Identity &identity, const EmailAddress &address) const;
    QList<Endpoint> knownEndpoints() const;
    LoginCircumstances loginCircumstances() const;
    bool anotherServiceAnswers() const;
    void rememberAccepted(const QList<LoginOutcome> &outcomes);
    const ThunderbirdInstall *installOfTarget() const;
    ThunderbirdJob thunderbirdJob(const MailAccount &account) const;
    OutlookRequest outlookRequest(const MailAccount &account) const;
    std::function<bool()> outlookRuns() const;
    Journal journal() const;

    SessionWorld m_world;
    ProbeBoard *m_board;
    Activation *m_activation = nullptr;
    LoginTest *m_loginTest = nullptr;
    Proving *m_proving = nullptr;
    LoginBudget m_loginBudget;
    QList<LoginOutcome> m_loginOutcomes;
    QStringList m_acceptedLogins; ///< "user name at host", of this run.
    QString m_serviceId;
    Computer m_computer = Computer::Own;
    FoundAccount m_activated;
    std::optional<Identity> m_identity;
    QString m_presetId;
    std::optional<Endpoint> m_typedOutgoing;
    QString m_typedOutgoingUser;
    Targets m_targets;
    std::optional<Signature> m_signature;
    bool m_remember = false;
    Secret m_password;
    std::optional<ClientsFound> m_clients;
    std::optional<Result<ChangeSet>> m_planned;
    QList<ChangeSet> m_plans; ///< What m_planned joins.
    std::optional<Result<std::optional<Receipt>>> m_written;
    QString m_newProfileName; ///< Made once, so that the preview and the writing name the same folder.
    int m_planNumber = 0;     ///< An answer of an older plan is dropped.
    std::optional<StickReport> m_stick;
    std::stop_source m_stickStop; ///< A slow stick is not read to its end for nobody.
};
