#include "profile/thunderbird/ThunderbirdPlan.h"
Result<ChangeSet> withRememberedPassword(ChangeSet, const MailAccount &, const Secret &,
                                         const ThunderbirdInstall &, const QString &)
{
    return Fault{FaultKind::NssUnusable, {}};
}
Result<ChangeSet> withTrustedAuthority(ChangeSet c, const QByteArray &, const ThunderbirdInstall &,
                                       const QString &)
{
    return c;
}
