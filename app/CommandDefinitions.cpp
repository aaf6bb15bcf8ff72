// SPDX-License-Identifier: GPL-3.0-or-later
// The commands and their options, one function each.
#include "CommandLineWords.h"
#include "account/Endpoint.h"
#include "stick/Keys.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

void CommandLine::addJourney()
{
    m_app->add_flag("--training", m_words->training,
                    utf8(tr("Practise with invented servers and accounts on this computer")));
    m_app->add_flag("--terminal", m_words->terminal, utf8(tr("Ask and answer here, even with a display")));
    m_app->add_flag(
        "--first-logon", m_words->firstLogOn,
        utf8(tr("For the start of a session: open only for somebody whose account was not set up yet")));
    m_app->add_flag("--kiosk", m_words->kiosk,
                    utf8(tr("For a shared computer: the webmail and a sheet to take away; nothing is written "
                            "or remembered")));
}

namespace {

CLI::Validator isService()
{
    return silently([](const std::string &word) {
        return word == "own" || word == "national" ? std::string()
                                                   : utf8(CommandLine::tr("\"%1\" is not one of: %2")
                                                              .arg(fromWords(word), u"own, national"_s));
    });
}

} // namespace

void CommandLine::addServers(CLI::App &command)
{
    command
        .add_option("--service", m_words->service,
                    utf8(tr("The académie's own mail or the national one (both)")))
        ->type_name("own|national")
        ->check(isService());
    const auto isEndpoint = [](const std::string &word) {
        return endpointFrom(fromWords(word))
                   ? std::string()
                   : utf8(tr("\"%1\" is not HOST:PORT:SECURITY:PROTOCOL, like imap.ac-amiens.fr:993:tls:imap")
                              .arg(fromWords(word)));
    };
    command
        .add_option("--endpoint", m_words->endpoints,
                    utf8(tr("Test this server instead; may be given again")))
        ->type_name("HOST:PORT:tls|starttls|plain:imap|pop|smtp|https")
        ->allow_extra_args(false)
        ->check(silently(isEndpoint));
    addConnection(command);
}

void CommandLine::addCheck()
{
    addServers(addCommand("check", tr("Test the servers over TLS; no password is sent")));
}

void CommandLine::addReport()
{
    CLI::App &report =
        addCommand("report", tr("Test the servers and report on them, this network and this computer, for a "
                                "help desk; without anything secret"));
    addServers(report);
    const auto isReportFile = [](const std::string &word) {
        static const QStringList endings{u".pdf"_s, u".txt"_s, u".json"_s};
        const bool known = std::ranges::any_of(endings, [&](const QString &ending) {
            return fromWords(word).endsWith(ending, Qt::CaseInsensitive);
        });
        return known ? std::string()
                     : utf8(tr("\"%1\" does not end with one of: %2")
                                .arg(fromWords(word), endings.join(u", "_s)));
    };
    report
        .add_option("--output", m_words->outputFile,
                    utf8(tr("Write the report to this file, as its ending says, instead of printing it")))
        ->type_name("FILE.pdf|.txt|.json")
        ->check(silently(isReportFile));
}

void CommandLine::addSuggest()
{
    CLI::App &suggest = addCommand("suggest", tr("Suggest logins and addresses for a name"));
    suggest.add_option("--given", m_words->given, utf8(tr("Given name or names")))
        ->type_name("NAME")
        ->required();
    suggest.add_option("--birth-name", m_words->birthName, utf8(tr("Birth name: the login is built on it")))
        ->type_name("NAME")
        ->required();
    suggest.add_option("--usage-name", m_words->usageName, utf8(tr("Name used every day, if it differs")))
        ->type_name("NAME");
}

void CommandLine::addPresets()
{
    CLI::App &presets = addCommand("presets", tr("Print the settings that the public guides give"));
    presets.add_option("--service", m_words->service, utf8(tr("Those of one service only")))
        ->type_name("own|national")
        ->check(isService());
}

void CommandLine::addApply()
{
    CLI::App &apply = addCommand("apply", tr("Write the account into mail programs, or into files for them"));
    addApplyIdentity(apply);
    addApplyTarget(apply);
    addApplyManner(apply);
    addConnection(apply);
}

void CommandLine::addApplyIdentity(CLI::App &apply)
{
    apply.add_option("--name", m_words->name, utf8(tr("Given name and name, as shown to others")))
        ->type_name("NAME")
        ->required();
    apply.add_option("--login", m_words->login, utf8(tr("Short login, with its digit if it has one")))
        ->type_name("LOGIN")
        ->required();
    apply.add_option("--address", m_words->address, utf8(tr("Mail address (made from the name)")))
        ->type_name("ADDRESS");
    apply.add_option("--service", m_words->service, utf8(tr("Where the mail is read (own)")))
        ->type_name("own|national")
        ->check(isService());
    addPresetChoice(apply);
    apply
        .add_option("--outgoing", m_words->outgoing,
                    utf8(tr("Sending server, for a setting that names none")))
        ->type_name("HOST:PORT:tls|starttls");
    apply.add_option("--outgoing-user", m_words->outgoingUser, utf8(tr("User name there, if it is another")))
        ->type_name("USER");
}

void CommandLine::addPresetChoice(CLI::App &command)
{
    const auto isIncoming = [](const std::string &word) {
        return word == "imap" || word == "pop"
                   ? std::string()
                   : utf8(tr("\"%1\" is not one of: %2").arg(fromWords(word), u"imap, pop"_s));
    };
    command.add_option("--incoming", m_words->incoming, utf8(tr("Take the best setting of this protocol")))
        ->type_name("imap|pop")
        ->check(silently(isIncoming));
    command.add_option("--preset", m_words->preset, utf8(tr("Take this setting; \"presets\" lists them")))
        ->type_name("ID");
}

void CommandLine::addApplyTarget(CLI::App &apply)
{
    apply
        .add_option("--client", m_words->client,
                    utf8(tr("What to write for (thunderbird); sheet, apple (iPhone, iPad, Mac) and android "
                            "are files")))
        ->type_name("thunderbird|outlook|sheet|apple|android[,...]");
    apply
        .add_option("--profile-root", m_words->profileRoot,
                    utf8(tr("Folder of profiles.ini (found by itself)")))
        ->type_name("DIR");
    apply
        .add_option("--profile", m_words->profile,
                    utf8(tr("Add to this profile, by name or folder (the one that opens, else a new one)")))
        ->type_name("NAME");
    apply
        .add_option("--output", m_words->outputFolder,
                    utf8(tr("Where the files go; with it, those of Outlook too, for another computer")))
        ->type_name("DIR");
}

void CommandLine::addApplyManner(CLI::App &apply)
{
    apply.add_flag("--password-stdin", m_words->passwordFromStdin,
                   utf8(tr("Read the password from standard input")));
    apply.add_flag("--remember", m_words->remember, utf8(tr("Let Thunderbird remember the password")));
    apply.add_flag("--verify", m_words->verify, utf8(tr("Log in first; write nothing if that fails")));
    apply.add_flag("--prove", m_words->prove,
                   utf8(tr("As --verify; and when it is written, send one message to oneself, look for it "
                           "for a minute at most, and delete it")));
    apply.add_flag("--no-network", m_words->noNetwork, utf8(tr("Do not test the servers")));
    apply.add_flag("--dry-run", m_words->dryRun, utf8(tr("Print what would be written, and write nothing")));
}

void CommandLine::addRepair()
{
    CLI::App &repair =
        addCommand("repair", tr("Find what is wrong with the account in Thunderbird, and mend it"));
    repair
        .add_option("--profile-root", m_words->profileRoot,
                    utf8(tr("Folder of profiles.ini (found by itself)")))
        ->type_name("DIR");
    repair
        .add_option("--profile", m_words->profile,
                    utf8(tr("Look into this profile alone, by name or folder")))
        ->type_name("NAME");
    repair
        .add_option("--login", m_words->login,
                    utf8(tr("Short login, where the account has none or another (made from the name)")))
        ->type_name("LOGIN");
    repair.add_flag("--password-stdin", m_words->passwordFromStdin,
                    utf8(tr("Read the password from standard input, and log in with it first")));
    repair.add_flag("--remember", m_words->remember, utf8(tr("Let Thunderbird remember the password")));
    repair.add_flag("--no-network", m_words->noNetwork, utf8(tr("Test nothing: judge the settings alone")));
    repair.add_flag("--dry-run", m_words->dryRun, utf8(tr("Print what would be written, and write nothing")));
    addConnection(repair);
}

void CommandLine::addBatch()
{
    CLI::App &batch = addCommand(
        "batch",
        tr("For a whole school: make everybody's files from a table (CSV), or the account of whoever "
           "logs on"));
    batch
        .add_option("TABLE", m_words->table,
                    utf8(tr("The table: given name, birth name and login of each person; optionally usage "
                            "name, address, function, incoming, client, user")))
        ->type_name("")
        ->required();
    CLI::Option *const output =
        batch
            .add_option("--output", m_words->outputFolder,
                        utf8(tr("One folder a person in this one, a page a person to print, and report.csv; "
                                "run again, it goes on where it ended")))
            ->type_name("DIR");
    CLI::Option *const apply =
        batch.add_flag("--apply", m_words->apply,
                       utf8(tr("Write the account of the person who runs this, for a log-on script")));
    output->excludes(apply);
    batch
        .add_option("--user", m_words->user,
                    utf8(tr("With --apply: the user name to look for in the column \"user\", or \"login\" "
                            "(whoever runs this)")))
        ->type_name("NAME")
        ->needs(apply);
    batch.add_option("--service", m_words->service, utf8(tr("Where the mail is read (own)")))
        ->type_name("own|national")
        ->check(isService());
    addPresetChoice(batch);
    batch
        .add_option(
            "--client", m_words->batchClient,
            utf8(tr("What to write for, where the table does not say (all; with --apply thunderbird)")))
        ->type_name("thunderbird|outlook|sheet|apple|android[,...]");
    batch.add_option("--school", m_words->school, utf8(tr("The school's name, for signatures and pages")))
        ->type_name("NAME");
    batch.add_flag("--no-network", m_words->noNetwork, utf8(tr("Do not test the servers")));
    batch.add_flag("--dry-run", m_words->dryRun, utf8(tr("With --apply: print what would be written")))
        ->needs(apply);
    addConnection(batch);
}

void CommandLine::addSite()
{
    CLI::App &site =
        addCommand("site", tr("The school's settings, kept in an academy.json: begin (init), check, show"));
    const auto isAction = [](const std::string &word) {
        return word == "init" || word == "check" || word == "show"
                   ? std::string()
                   : utf8(tr("\"%1\" is not one of: %2").arg(fromWords(word), u"init, check, show"_s));
    };
    site.add_option("ACTION", m_words->siteAction, utf8(tr("init, check or show")))
        ->type_name("")
        ->required()
        ->check(silently(isAction));
    site.add_option("FILE", m_words->siteFile,
                    utf8(tr("The academy.json; init makes it where there is none")))
        ->type_name("")
        ->required();
    addSiteFacts(site);
    site.add_option("--service", m_words->service, utf8(tr("Where the mail is read (own)")))
        ->type_name("own|national")
        ->check(isService());
    site.add_option("--preset", m_words->preset, utf8(tr("Take this setting; \"presets\" lists them")))
        ->type_name("ID");
    site.add_option("--client", m_words->batchClient, utf8(tr("What batch writes for")))
        ->type_name("thunderbird|outlook|sheet|apple|android[,...]");
    site.add_option("--signature", m_words->signature,
                    utf8(tr("Lines of a signature (name,function,school)")))
        ->type_name("name|function|school[,...]");
    site.add_option("--proxy", m_words->proxy, utf8(tr("The school's way out")))
        ->type_name("URL|system|none");
    site.add_option("--site-language", m_words->siteLanguage, utf8(tr("Language of those who get the stick")))
        ->type_name("fr|en");
    CLI::Option *const authority =
        site.add_option("--ca-file", m_words->caFile,
                        utf8(tr("Certificate of the school's filter (PEM): shown first, taken once its "
                                "fingerprint is given")))
            ->type_name("FILE");
    site.add_option("--ca-fingerprint", m_words->caFingerprint,
                    utf8(tr("SHA-256 of that certificate: it is the one that is meant")))
        ->type_name("DIGITS")
        ->needs(authority);
}

void CommandLine::addSiteFacts(CLI::App &site)
{
    const auto add = [&](const char *flag, std::string &value, const QString &explanation) {
        site.add_option(flag, value, utf8(explanation))->type_name("TEXT");
    };
    add("--school", m_words->school, tr("The school's name, for signatures and pages"));
    add("--city", m_words->city, tr("Its town"));
    add("--department", m_words->department, tr("Its department"));
    add("--referent", m_words->referent, tr("Whom to ask there: a name"));
    add("--referent-phone", m_words->referentPhone, tr("Their telephone"));
    add("--referent-address", m_words->referentAddress, tr("Their mail address"));
}

void CommandLine::addUndo()
{
    addCommand("undo", tr("Take the last change back; again for the one before"));
}

void CommandLine::addDeploy()
{
    CLI::App &deploy =
        addCommand("deploy", tr("Prepare this computer for everybody who logs on: Thunderbird's "
                                "settings, and the assistant at the first log-on"));
    deploy
        .add_option("--root", m_words->root,
                    utf8(tr("Prepare the system below this folder instead, a picture for other computers")))
        ->type_name("DIR");
    deploy
        .add_option("--program", m_words->program,
                    utf8(tr("Where users find the assistant (where its package puts it)")))
        ->type_name("FILE");
    deploy
        .add_option("--ca-file", m_words->caFile,
                    utf8(tr("Let Thunderbird trust this authority (PEM, one certificate)")))
        ->type_name("FILE");
    deploy.add_flag("--enterprise-roots", m_words->enterpriseRoots,
                    utf8(tr("Let Thunderbird trust the authorities that this computer trusts")));
    deploy.add_flag("--no-telemetry", m_words->noTelemetry,
                    utf8(tr("Let Thunderbird send no usage data, and not ask")));
    deploy.add_flag("--no-first-logon", m_words->noFirstLogOn,
                    utf8(tr("Do not open the assistant at a person's first log-on")));
    const auto isAbsolute = [](const std::string &word) {
        return QDir::isAbsolutePath(fromWords(word))
                   ? std::string()
                   : utf8(tr("\"%1\" is not a whole path, as users reach it").arg(fromWords(word)));
    };
    deploy
        .add_option(
            "--logon-batch", m_words->logOnBatch,
            utf8(tr("At a log-on open nothing, but apply the person's row of this file (batch --apply)")))
        ->type_name("FILE.csv")
        ->check(silently(isAbsolute));
    deploy
        .add_option("--policy-templates", m_words->templatesFolder,
                    utf8(tr("Only write the templates for Windows' group policy (ADMX, ADML) there")))
        ->type_name("DIR");
    deploy.add_flag("--undo", m_words->undo,
                    utf8(tr("Take the last deployment back; again for the one before")));
    deploy.add_flag("--dry-run", m_words->dryRun, utf8(tr("Print what would be written, and write nothing")));
}

void CommandLine::addActivate()
{
    CLI::App &activate =
        addCommand("activate", tr("Activate a mailbox on the portal, with NUMEN and birth date"));
    const auto isDash = [](const std::string &word) {
        // A file would keep the NUMEN on a disk.
        return word == "-" ? std::string() : utf8(tr("only - is possible: answers come on standard input"));
    };
    activate
        .add_option("--answers", m_words->answers,
                    utf8(tr("Read the answers as one JSON object on standard input, instead of asking")))
        ->type_name("-")
        ->check(silently(isDash));
    activate
        .add_option("--training-portal", m_words->trainingPortal,
                    utf8(tr("Practise on this portal of \"training\", on this computer")))
        ->type_name("URL");
    addCaFile(activate);
    addProxy(activate);
}

void CommandLine::addTraining()
{
    CLI::App &training = addCommand("training", tr("Run the training servers until interrupted"));
    const auto isKind = [](const std::string &word) {
        return faultKindFrom(fromWords(word))
                   ? std::string()
                   : utf8(tr("\"%1\" is no failure that is known here").arg(fromWords(word)));
    };
    training.add_option("--fault", m_words->fault, utf8(tr("Let the servers act out this failure")))
        ->type_name("KIND")
        ->check(silently(isKind));
}

namespace {

/// Its place is its name: "sign-stick DIR".
void addStickFolder(CLI::App &command, std::string &folder)
{
    command.add_option("DIR", folder, utf8(CommandLine::tr("The stick's folder")))->type_name("")->required();
}

} // namespace

void CommandLine::addSignStick()
{
    CLI::App &sign = addCommand("sign-stick", tr("Sign the files of a USB stick as they are now"));
    addStickFolder(sign, m_words->stickFolder);
    CLI::Option *const key =
        sign.add_option("--key", m_words->keyFile, utf8(tr("Sign with this key (Ed25519, PEM)")))
            ->type_name("FILE");
    CLI::Option *const newKey =
        sign.add_option("--new-key", m_words->newKeyFile,
                        utf8(tr("Make a new key, keep it in this file for oneself alone, and sign with it")))
            ->type_name("FILE");
    key->excludes(newKey);
    sign.add_flag("--passphrase-stdin", m_words->passphraseFromStdin,
                  utf8(tr("The key is encrypted; read its passphrase from standard input")));
    sign.add_flag("--academy-only", m_words->academyOnly,
                  utf8(tr("Sign academy.json alone: the rest keeps the signature it came with")));
}

void CommandLine::addVerifyStick()
{
    CLI::App &verify =
        addCommand("verify-stick", tr("Say whether a USB stick is as it was signed, and by which key"));
    addStickFolder(verify, m_words->stickFolder);
    const auto isFingerprint = [](const std::string &word) {
        return fingerprintFrom(fromWords(word)).isEmpty()
                   ? utf8(tr("\"%1\" is not 20 to 64 digits of a key's fingerprint").arg(fromWords(word)))
                   : std::string();
    };
    verify
        .add_option("--fingerprint", m_words->fingerprints,
                    utf8(tr("Accept this key alone; may be given again")))
        ->type_name("DIGITS")
        ->allow_extra_args(false)
        ->check(silently(isFingerprint));
}

void CommandLine::addForPackagers()
{
    addCommand("manual", tr("Print the manual page")).group("");
    addCommand("completion", tr("Print the completion for bash")).group("");
    addCommand("guide", tr("Print the guide of all failures")).group("");
}
