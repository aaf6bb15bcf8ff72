// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/report/ReportText.h"

#include "account/Numen.h"

#include <QDateTime>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Names that lead nowhere but inside a house (RFC 6762, RFC 8375, and what boxes and schools use besides).
constexpr std::array localEndings = {".local"_L1,    ".lan"_L1,      ".home"_L1,  ".home.arpa"_L1,
                                     ".internal"_L1, ".intranet"_L1, ".intra"_L1, ".localdomain"_L1,
                                     ".private"_L1,  ".corp"_L1,     ".box"_L1,   ".station"_L1,
                                     ".peda"_L1,     ".workgroup"_L1};
// Names by which a box at home is reached from outside: each is one household.
constexpr std::array householdEndings = {".freeboxos.fr"_L1,    ".freebox.fr"_L1,  ".hd.free.fr"_L1,
                                         ".myfritz.net"_L1,     ".synology.me"_L1, ".quickconnect.to"_L1,
                                         ".myqnapcloud.com"_L1, ".duckdns.org"_L1, ".dyndns.org"_L1,
                                         ".no-ip.org"_L1,       ".ddns.net"_L1,    ".hopto.org"_L1};

bool isInside(const QString &host, const auto &endings)
{
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return host.endsWith(ending); });
}

/// RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291.
bool isOfHouse(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> networks = [] {
        QList<QPair<QHostAddress, int>> all;
        for (const char *network : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
                                    "169.254.0.0/16", "fc00::/7", "fe80::/10"})
            all += QHostAddress::parseSubnet(QString::fromLatin1(network));
        return all;
    }();
    return std::ranges::any_of(networks, [&](const auto &network) { return address.isInSubnet(network); });
}

bool isPublicName(const QString &host)
{
    static const QRegularExpression name(u"\\A([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\\.)+[a-z]{2,24}\\z"_s);
    return host.size() <= 253 && name.match(host).hasMatch() && !isInside(host, localEndings) &&
           !isInside(host, householdEndings);
}

/// "host:port", or "host" alone, where @p known says that the host may be told.
std::optional<QString> placeIn(const QString &place, std::optional<ReportText> (*known)(const QString &))
{
    static const QRegularExpression port(u":\\d{1,5}\\z"_s);
    const QString end = port.match(place).captured();
    const auto shown = known(place.chopped(end.size()));
    return shown ? std::optional<QString>(shown->toString() + end) : std::nullopt;
}

/// The names on a certificate, as far as they may be told.
QString namesIn(const QString &names)
{
    QStringList shown;
    for (const QString &name : names.split(u", "_s, Qt::SkipEmptyParts)) {
        if (const auto known = ReportText::host(name.startsWith("*."_L1) ? name.sliced(2) : name))
            shown += known->toString();
    }
    return shown.join(u", "_s);
}

/// "host:port, 4 s": the control that answered, and how long nothing came back.
QString silenceIn(const QString &detail)
{
    static const QRegularExpression seconds(u", \\d{1,3} s\\z"_s);
    const QString end = seconds.match(detail).captured();
    const auto control = placeIn(detail.chopped(end.size()), ReportText::host);
    return control ? QString(*control + end) : QString();
}

bool isMoment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).isValid();
}

/// Thirteen signs in the order of a NUMEN, or eight digits in a row (a date), hidden in something longer.
bool holdsSomethingPersonal(const QString &text)
{
    static const QRegularExpression numen(u"\\d{2}[A-Z]\\d{7}[A-Z]{3}|\\d{2}[A-Z]\\d{5,7}[A-Z]{2,3}"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(u"\\d{8}|\\b(19|20)\\d{2}[-/.]\\d{2}[-/.]\\d{2}\\b|"
                                         "\\b\\d{2}[-/.]\\d{2}[-/.](19|20)\\d{2}\\b"_s);
    return numen.match(text).hasMatch() || date.match(text).hasMatch();
}

QString withSlashes(QString path)
{
    return path.replace(u'\\', u'/');
}

} // namespace

std::optional<ReportText> ReportText::host(const QString &host)
{
    const QString name = host.toLower();
    const QHostAddress address(name);
    if (!address.isNull())
        return isOfHouse(address) ? std::nullopt : std::optional(ReportText(address.toString()));
    return name == "localhost"_L1 || isPublicName(name) ? std::optional(ReportText(name)) : std::nullopt;
}

std::optional<ReportText> ReportText::proxy(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? ReportText::host(host) : std::optional(ReportText(address.toString()));
}

std::optional<ReportText> ReportText::word(const QString &word)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9.+_~/-]{1,40}\\z"_s);
    return shape.match(word).hasMatch() && !holdsSomethingPersonal(word) ? std::optional(ReportText(word))
                                                                         : std::nullopt;
}

std::optional<ReportText> ReportText::maker(const QString &name)
{
    static const QRegularExpression shape(u"\\A[\\p{L}\\p{N} .,&'’()!/+_-]{1,60}\\z"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression looksLikeHost(u"\\A[a-z0-9_-]+(\\.[a-z0-9_-]+)+\\z"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    const QString text = name.simplified();
    if (looksLikeHost.match(text).hasMatch())
        return host(text);
    return shape.match(text).hasMatch() && !holdsSomethingPersonal(text) ? std::optional(ReportText(text))
                                                                         : std::nullopt;
}

std::optional<ReportText> ReportText::path(const QString &path, const QList<Folder> &folders,
                                           const QString &home)
{
    QString shown = withSlashes(path);
    if (shown.isEmpty())
        return std::nullopt;
    for (const Folder &each : folders) {
        QString folder = withSlashes(each.folder);
        while (folder.endsWith(u'/'))
            folder.chop(1);
        const bool isWhole = shown.compare(folder, Qt::CaseInsensitive) == 0;
        if (folder.isEmpty() || !(isWhole || shown.startsWith(folder + u'/', Qt::CaseInsensitive)))
            continue;
        shown = each.shown + shown.sliced(folder.size());
        break;
    }
    const QString person = withSlashes(home).section(u'/', -1, -1, QString::SectionSkipEmpty);
    QStringList parts = shown.split(u'/');
    for (QString &part : parts) {
        if (!person.isEmpty() && part.contains(person, Qt::CaseInsensitive))
            part = u"…"_s; // /media/marie/STICK
    }
    return ReportText(parts.join(u'/'));
}

std::optional<ReportText> ReportText::detailOf(const Fault &fault)
{
    const QString &detail = fault.detail;
    const auto unlessEmpty = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(ReportText(text));
    };
    if (fault.kind == FaultKind::PortBlocked || fault.kind == FaultKind::ServerDown)
        return unlessEmpty(silenceIn(detail));
    if (fault.kind == FaultKind::ProxyRequired || fault.kind == FaultKind::ProxyAuthRequired)
        return unlessEmpty(placeIn(detail, proxy).value_or(QString()));
    if (fault.kind == FaultKind::CertificateWrongHost)
        return unlessEmpty(namesIn(detail));
    if (fault.kind == FaultKind::CertificateExpired || fault.kind == FaultKind::CertificateNotYetValid ||
        fault.kind == FaultKind::ClockWrong)
        return isMoment(detail) ? std::optional(ReportText(detail)) : std::nullopt;
    return fault.kind == FaultKind::TlsIntercepted ? maker(detail) : std::nullopt;
}
