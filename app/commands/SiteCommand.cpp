// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/SiteCommand.h"

#include "CertificateJson.h"
#include "academy/SiteFile.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/CertificateText.h"
#include "probe/AuthorityFile.h"
#include "probe/CertificateFile.h"
#include "session/SchoolWorld.h"
#include "stick/Keys.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"site"_s;

/// What the options change in the settings that are there.
Site changed(Site site, const SiteOptions &options)
{
    const std::pair<QString Site::*, QString> texts[] = {{&Site::school, options.school},
                                                         {&Site::city, options.city},
                                                         {&Site::department, options.department},
                                                         {&Site::referent, options.referent},
                                                         {&Site::referentPhone, options.referentPhone},
                                                         {&Site::referentAddress, options.referentAddress},
                                                         {&Site::service, options.service},
                                                         {&Site::preset, options.preset},
                                                         {&Site::proxy, options.proxy},
                                                         {&Site::language, options.language}};
    for (const auto &[member, text] : texts) {
        if (!text.isEmpty())
            site.*member = text;
    }
    if (!options.clients.isEmpty())
        site.clients = options.clients;
    if (!options.signature.isEmpty())
        site.signature = options.signature;
    return site;
}

Json jsonOf(const Site &site)
{
    Json json{{"school", utf8(site.school)},
              {"city", utf8(site.city)},
              {"department", utf8(site.department)},
              {"referent", utf8(site.referent)},
              {"referentPhone", utf8(site.referentPhone)},
              {"referentAddress", utf8(site.referentAddress)},
              {"service", utf8(site.service)},
              {"preset", utf8(site.preset)},
              {"clients", jsonList(site.clients)},
              {"signature", jsonList(site.signature)},
              {"proxy", utf8(site.proxy)},
              {"language", utf8(site.language)},
              {"authority", Json::array()}};
    if (const auto certificates = certificatesIn(site.authority))
        json["authority"] = jsonOf(certificates.value());
    return json;
}

} // namespace

Answer SiteCommand::run(const SiteOptions &options, const QString &academyFile)
{
    return options.action == u"init"_s ? init(options, academyFile) : show(options);
}

Answer SiteCommand::init(const SiteOptions &options, const QString &academyFile)
{
    const QString from = QFile::exists(options.file) ? options.file : academyFile;
    const auto base = from.isEmpty() ? Result<SiteDocument>(builtInSite()) : openSite(from);
    if (!base)
        return Answer::to(commandName, base.fault());
    Site site = changed(base.value().site.value_or(Site()), options);
    if (site.school.isEmpty())
        return Answer::wrongUsage(commandName, tr("--school is missing: the settings are of one school."));
    if (!options.caFile.isEmpty()) {
        auto authority = authorityFor(options);
        if (auto *answer = std::get_if<Answer>(&authority))
            return std::move(*answer);
        site.authority = std::get<QByteArray>(authority);
    }
    return write(options, base.value().text, site);
}

Answer SiteCommand::write(const SiteOptions &options, const QByteArray &base, const Site &site)
{
    if (const auto written = writeSite(options.file, base, site); !written)
        return Answer::to(commandName, written.fault());
    Answer answer = shown(options.file, site);
    answer.message =
        tr("Written: %1").arg(options.file) + u'\n' +
        tr("Sign it (\"sign-stick DIR --academy-only\") before it goes on a stick: unsigned, it is "
           "not used from there.");
    return answer;
}

std::variant<QByteArray, Answer> SiteCommand::authorityFor(const SiteOptions &options)
{
    const auto authority = openAuthority(options.caFile);
    if (!authority)
        return Answer::to(commandName, authority.fault());
    const CertificateFacts &facts = authority.value().facts;
    const QString sha256 = QString::fromLatin1(facts.sha256.toHex());
    const QString given = fingerprintFrom(options.caFingerprint);
    if (!given.isEmpty() && sha256.startsWith(given))
        return authority.value().pem;
    Answer answer = Answer::wrongUsage(
        commandName,
        given.isEmpty()
            ? tr("Nothing was written. Whoever holds this certificate's key can read everything that "
                 "passes: compare with the filter's own page, then add --ca-fingerprint %1")
                  .arg(sha256)
            : tr("Nothing was written: the certificate has another fingerprint."));
    answer.code = ExitCode::Failed;
    answer.text = CertificateText::of(facts) + u'\n';
    answer.members["authority"] = Json::array({jsonOf(facts)});
    return answer;
}

Answer SiteCommand::show(const SiteOptions &options)
{
    const auto document = openSite(options.file);
    if (!document)
        return Answer::to(commandName, document.fault());
    const std::optional<Site> &site = document.value().site;
    if (!site)
        return Answer::wrongUsage(
            commandName, tr("%1 has no settings of a school: \"site init\" adds them.").arg(options.file));
    if (const auto problem = problemWithAuthority(*site, options.file))
        return Answer::to(commandName, *problem);
    Answer answer = shown(options.file, *site);
    if (options.action == u"show"_s)
        return answer;
    answer.text.clear();
    answer.message = tr("%1 is in order.").arg(options.file);
    answer.warnings = warningsOf(*site);
    return answer;
}

Answer SiteCommand::shown(const QString &file, const Site &site)
{
    Answer answer;
    answer.command = commandName;
    answer.text = textOf(site);
    answer.members = {{"file", utf8(file)}, {"site", jsonOf(site)}};
    return answer;
}

/// An authority that is out of date opens nothing.
QStringList SiteCommand::warningsOf(const Site &site)
{
    const auto certificates = certificatesIn(site.authority);
    if (!certificates)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList warnings;
    for (const CertificateFacts &certificate : certificates.value()) {
        if (now < certificate.notBefore || now > certificate.notAfter)
            warnings += tr("The school's certificate is not valid today, so servers that need it are "
                           "refused.") +
                        u'\n' + CertificateText::of(certificate);
    }
    return warnings;
}

QString SiteCommand::textOf(const Site &site)
{
    const std::pair<QString, QString> lines[] = {{tr("School"), site.school},
                                                 {tr("Town"), site.city},
                                                 {tr("Department"), site.department},
                                                 {tr("Whom to ask"), site.referent},
                                                 {tr("Telephone"), site.referentPhone},
                                                 {tr("Address"), site.referentAddress},
                                                 {tr("Service"), site.service},
                                                 {tr("Setting"), site.preset},
                                                 {tr("Mail programs"), site.clients.join(u", "_s)},
                                                 {tr("Signature"), site.signature.join(u", "_s)},
                                                 {tr("Proxy"), site.proxy},
                                                 {tr("Language"), site.language}};
    QString text;
    for (const auto &[label, value] : lines) {
        if (!value.isEmpty())
            text += withColon(label, value) + u'\n';
    }
    if (const auto certificates = certificatesIn(site.authority)) {
        for (const CertificateFacts &certificate : certificates.value())
            text += CertificateText::of(certificate) + u'\n';
    }
    return text;
}
