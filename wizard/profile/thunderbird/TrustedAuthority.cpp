// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PasswordVault.h"
#include "profile/thunderbird/StoreCopy.h"
#include "profile/thunderbird/ThunderbirdPlan.h"

using namespace Qt::StringLiterals;

namespace {

/// The certificate between the PEM lines; empty when there is none.
QByteArray derFrom(const QByteArray &pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    const qsizetype from = pem.indexOf(begin);
    const qsizetype to = pem.indexOf("-----END CERTIFICATE-----", from);
    if (from < 0 || to < 0)
        return {};
    return QByteArray::fromBase64(pem.sliced(from + begin.size(), to - from - begin.size()));
}

} // namespace

Result<ChangeSet> withTrustedAuthority(ChangeSet changes, const QByteArray &caPem,
                                       const ThunderbirdInstall &install, const QString &program)
{
    VaultOrder order;
    order.nssFolder = install.folder;
    order.authority = derFrom(caPem);
    if (order.authority.isEmpty())
        return Fault{FaultKind::NssUnusable, u"not a certificate in PEM form"_s};
    const auto copy = StoreCopy::of(changes);
    if (!copy)
        return copy.fault();
    order.storeFolder = copy.value()->folder();
    const auto answer = askPasswordVault(order, program);
    if (!answer)
        return answer.fault();
    // A throw-away profile is opened by its folder: Windows tells programs where the person's own are,
    // whatever the environment says.
    if (!changes.launch.isEmpty() && !changes.launch.contains(u"--profile"_s))
        changes.launch += {u"--profile"_s, changes.profileFolder};
    // NSS signs what is trusted with a key of key4.db: the two belong together.
    return copy.value()->takenInto(std::move(changes), {u"key4.db"_s, u"cert9.db"_s});
}
