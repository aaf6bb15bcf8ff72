// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

#include "PasswordInput.h"
#include "print/QrCodePng.h"
#include "print/SheetPaper.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Sharp on any screen and on paper.
constexpr int pixelsAModule = 10;

/// More than any bundle of certificates: /dev/zero has no end.
constexpr qint64 longestBundle = 16 << 20;

using Anchors = Result<std::shared_ptr<const TrustAnchors>>;

Anchors anchorsWith(const QString &caFile)
{
    Anchors anchors = TrustAnchors::ofThisSystem();
    if (caFile.isEmpty())
        return anchors;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return Fault{FaultKind::AcademyFileInvalid, caFile + u": "_s + file.errorString()};
    const auto more = anchors.value()->with(file.read(longestBundle));
    return more ? more : Anchors(Fault{more.fault().kind, caFile + u": "_s + more.fault().detail});
}

/// Null without a school's certificate.
Anchors anchorsWithSchool(const TrustAnchors &anchors, const QByteArray &authority)
{
    return authority.isEmpty() ? Anchors(nullptr) : anchors.withSchool(authority);
}

Patience patienceOf(const ConnectionOptions &connection)
{
    if (!connection.timeoutSeconds)
        return {};
    const std::chrono::seconds each(*connection.timeoutSeconds);
    return {.resolve = each, .connect = each, .greeting = each, .answer = each, .handshake = each};
}

Result<NetworkAccess> networkOf(const ConnectionOptions &connection)
{
    NetworkAccess network;
    if (auto proxies = proxiesFor(connection.proxy))
        network.proxies = *std::move(proxies);
    const auto proxy = proxyFrom(connection.proxy);
    if (!proxy || connection.proxyUser.isEmpty())
        return network;
    auto password = passwordFromStandardInput();
    auto login =
        password ? ProxyLogin::from(connection.proxyUser, std::move(*password)) : std::optional<ProxyLogin>();
    if (!login)
        return Fault{FaultKind::ProxyAuthRequired, proxy->hostAndPort()};
    network.proxyLogins->give(*proxy, std::move(*login));
    return network;
}

} // namespace

Result<SessionWorld> worldOf(const Academy &academy, const ConnectionOptions &connection)
{
    const auto anchors = anchorsWith(connection.caFile);
    if (!anchors)
        return anchors.fault();
    const auto withSchool = anchorsWithSchool(*anchors.value(), connection.authority);
    if (!withSchool)
        return withSchool.fault();
    const auto network = networkOf(connection);
    if (!network)
        return network.fault();
    SessionWorld world;
    world.network = network.value();
    world.academy = academy;
    world.anchors = anchors.value();
    world.anchorsWithSchool = withSchool.value();
    world.places = SystemPlaces::ofThisSystem();
    world.stateFolder = stateFolder();
    world.program = QCoreApplication::applicationFilePath();
    world.patience = patienceOf(connection);
    world.printing = {.sheetAsPdf = sheetAsPdf,
                      .qrCodeAsPng = [](const QrCode &code) { return qrCodeAsPng(code, pixelsAModule); }};
    return world;
}
