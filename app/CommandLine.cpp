// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "account/Endpoint.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

struct CommandLine::Words {
    std::string academy;
    std::string language;
    bool json = false;
    bool training = false;
    bool terminal = false;
    std::string service;
    std::string caFile;
    std::string timeout;
    std::vector<std::string> endpoints;
    std::string given;
    std::string birthName;
    std::string usageName;
    std::string name;
    std::string login;
    std::string address;
    std::string incoming;
    std::string preset;
    std::string outgoing;
    std::string outgoingUser;
    std::string client = "thunderbird";
    std::string profileRoot;
    std::string profile;
    std::string outputFolder;
    bool passwordFromStdin = false;
    bool remember = false;
    bool verify = false;
    bool noNetwork = false;
    bool dryRun = false;
    std::string answers;
    std::string trainingPortal;
    std::string fault;
};

namespace {

constexpr std::size_t helpColumn = 34;
constexpr int longestTimeout = 120;

QString fromWords(const std::string &words)
{
    return QString::fromLocal8Bit(words.data(), static_cast<qsizetype>(words.size()));
}

/// A check that shows nothing of itself in the help: the value's name there already says what it takes.
CLI::Validator silently(std::function<std::string(std::string &)> check)
{
    return {std::move(check), ""};
}

} // namespace

CommandLine::CommandLine()
    : m_words(std::make_unique<Words>()), m_app(std::make_unique<CLI::App>("", "assistant-messagerie"))
{
    m_app->description(
        utf8(tr("From a name to a mailbox in Thunderbird, for the staff of the académie d'Amiens. "
                "Unofficial.\nWithout a command: the assistant in a window, or here without a display.")));
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(helpColumn);
    formatter->label("Usage", utf8(tr("Usage")));
    formatter->label("OPTIONS", utf8(tr("options")));
    formatter->label("SUBCOMMAND", utf8(tr("command")));
    formatter->label("REQUIRED", utf8(tr("(required)")));
    m_app->formatter(formatter);
    m_app->option_defaults()->group(utf8(tr("Options")));
    m_app->require_subcommand(0, 1);
    addCommon(*m_app);
    m_app->set_version_flag("--version", PROGRAM_NAME " " PROGRAM_VERSION, utf8(tr("Print the version")));
    addJourney();
    addCheck();
    addSuggest();
    addPresets();
    addApply();
    addUndo();
    addActivate();
    addTraining();
    addForPackagers();
}

CommandLine::~CommandLine() = default;

void CommandLine::addCommon(CLI::App &command)
{
    command.set_help_flag("-h,--help", utf8(tr("Print this help")));
    command.add_option("--academy", m_words->academy, utf8(tr("Another académie's data instead of Amiens")))
        ->type_name("FILE");
    const auto isLanguage = [](const std::string &word) {
        return word == "fr" || word == "en"
                   ? std::string()
                   : utf8(tr("\"%1\" is not one of: %2").arg(fromWords(word), u"fr, en"_s));
    };
    command.add_option("--language", m_words->language, utf8(tr("Language of all texts")))
        ->type_name("fr|en")
        ->check(silently(isLanguage));
    command.add_flag("--json", m_words->json, utf8(tr("Answer with one JSON object")));
}

void CommandLine::addCaFile(CLI::App &command)
{
    command.add_option("--ca-file", m_words->caFile, utf8(tr("Trust these certificates (PEM) too")))
        ->type_name("FILE");
}

void CommandLine::addConnection(CLI::App &command)
{
    addCaFile(command);
    const auto isTimeout = [](const std::string &word) {
        bool isNumber = false;
        const int seconds = fromWords(word).toInt(&isNumber);
        return isNumber && seconds >= 1 && seconds <= longestTimeout
                   ? std::string()
                   : utf8(tr("\"%1\" is not a number of seconds from 1 to %2")
                              .arg(fromWords(word))
                              .arg(longestTimeout));
    };
    command.add_option("--timeout", m_words->timeout, utf8(tr("Seconds that each phase of a test may take")))
        ->type_name("SECONDS")
        ->check(silently(isTimeout));
}

CLI::App &CommandLine::addCommand(const char *name, const QString &description)
{
    CLI::App *const command = m_app->add_subcommand(name, utf8(description));
    command->group(utf8(tr("Commands")));
    addCommon(*command);
    return *command;
}

void CommandLine::addJourney()
{
    m_app->add_flag("--training", m_words->training,
                    utf8(tr("Practise with invented servers and accounts on this computer")));
    m_app->add_flag("--terminal", m_words->terminal, utf8(tr("Ask and answer here, even with a display")));
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

void CommandLine::addCheck()
{
    CLI::App &check = addCommand("check", tr("Test the servers over TLS; no password is sent"));
    check
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
    check
        .add_option("--endpoint", m_words->endpoints,
                    utf8(tr("Test this server instead; may be given again")))
        ->type_name("HOST:PORT:tls|starttls|plain:imap|pop|smtp|https")
        ->allow_extra_args(false)
        ->check(silently(isEndpoint));
    addConnection(check);
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
    CLI::App &apply = addCommand("apply", tr("Write the account into Thunderbird"));
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
    const auto isIncoming = [](const std::string &word) {
        return word == "imap" || word == "pop"
                   ? std::string()
                   : utf8(tr("\"%1\" is not one of: %2").arg(fromWords(word), u"imap, pop"_s));
    };
    apply.add_option("--incoming", m_words->incoming, utf8(tr("Take the best setting of this protocol")))
        ->type_name("imap|pop")
        ->check(silently(isIncoming));
    apply.add_option("--preset", m_words->preset, utf8(tr("Take this setting; \"presets\" lists them")))
        ->type_name("ID");
    apply
        .add_option("--outgoing", m_words->outgoing,
                    utf8(tr("Sending server, for a setting that names none")))
        ->type_name("HOST:PORT:tls|starttls");
    apply.add_option("--outgoing-user", m_words->outgoingUser, utf8(tr("User name there, if it is another")))
        ->type_name("USER");
}

void CommandLine::addApplyTarget(CLI::App &apply)
{
    apply.add_option("--client", m_words->client, utf8(tr("Mail program to write for")))
        ->type_name("thunderbird");
    apply
        .add_option("--profile-root", m_words->profileRoot,
                    utf8(tr("Folder of profiles.ini (found by itself)")))
        ->type_name("DIR");
    apply
        .add_option("--profile", m_words->profile,
                    utf8(tr("Add to this profile, by name or folder (the one that opens, else a new one)")))
        ->type_name("NAME");
    apply.add_option("--output", m_words->outputFolder, utf8(tr("For mail programs that take a file")))
        ->type_name("DIR");
}

void CommandLine::addApplyManner(CLI::App &apply)
{
    apply.add_flag("--password-stdin", m_words->passwordFromStdin,
                   utf8(tr("Read the password from standard input")));
    apply.add_flag("--remember", m_words->remember, utf8(tr("Let Thunderbird remember the password")));
    apply.add_flag("--verify", m_words->verify, utf8(tr("Log in first; write nothing if that fails")));
    apply.add_flag("--no-network", m_words->noNetwork, utf8(tr("Do not test the servers")));
    apply.add_flag("--dry-run", m_words->dryRun, utf8(tr("Print what would be written, and write nothing")));
}

void CommandLine::addUndo()
{
    addCommand("undo", tr("Take the last change back; again for the one before"));
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

void CommandLine::addForPackagers()
{
    addCommand("manual", tr("Print the manual page")).group("");
    addCommand("completion", tr("Print the completion for bash")).group("");
}

std::variant<CommandLine::Request, CommandLine::Information, Answer>
CommandLine::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed; // CLI11 takes them from the back
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toLocal8Bit().toStdString());
    try {
        m_app->parse(reversed);
    } catch (const CLI::CallForHelp &) {
        return Information{QString::fromStdString(m_app->help())};
    } catch (const CLI::CallForVersion &) {
        return Information{QString::fromStdString(m_app->version())};
    } catch (const CLI::ParseError &error) {
        return Answer::wrongUsage(commandName(), explanationOf(error));
    }
    return request();
}

CommandLine::Request CommandLine::request() const
{
    return {{fromWords(m_words->academy), fromWords(m_words->language), m_words->json}, command()};
}

Command CommandLine::command() const
{
    const QString name = commandName();
    const QString timeout = fromWords(m_words->timeout);
    const ConnectionOptions connection{fromWords(m_words->caFile),
                                       timeout.isEmpty() ? std::nullopt : std::optional(timeout.toInt())};
    if (name == u"check"_s) {
        QStringList endpoints;
        for (const std::string &endpoint : m_words->endpoints)
            endpoints += fromWords(endpoint);
        return CheckOptions{fromWords(m_words->service), endpoints, connection};
    }
    if (name == u"suggest"_s)
        return SuggestOptions{fromWords(m_words->given), fromWords(m_words->birthName),
                              fromWords(m_words->usageName)};
    if (name == u"presets"_s)
        return PresetsOptions{fromWords(m_words->service)};
    if (name == u"apply"_s) {
        ApplyOptions apply = applyOptions();
        apply.connection = connection;
        return apply;
    }
    if (name == u"undo"_s)
        return UndoOptions{};
    if (name == u"activate"_s)
        return ActivateOptions{fromWords(m_words->answers), fromWords(m_words->trainingPortal), connection};
    if (name == u"training"_s)
        return TrainingOptions{fromWords(m_words->fault)};
    if (name == u"manual"_s)
        return ManualOptions{};
    if (name == u"completion"_s)
        return CompletionOptions{};
    return JourneyOptions{m_words->training, m_words->terminal};
}

ApplyOptions CommandLine::applyOptions() const
{
    return {.name = fromWords(m_words->name),
            .login = fromWords(m_words->login),
            .address = fromWords(m_words->address),
            .service = fromWords(m_words->service),
            .incoming = fromWords(m_words->incoming),
            .preset = fromWords(m_words->preset),
            .outgoing = fromWords(m_words->outgoing),
            .outgoingUser = fromWords(m_words->outgoingUser),
            .clients = fromWords(m_words->client).split(u','),
            .profileRoot = fromWords(m_words->profileRoot),
            .profile = fromWords(m_words->profile),
            .outputFolder = fromWords(m_words->outputFolder),
            .connection = {},
            .passwordFromStdin = m_words->passwordFromStdin,
            .remember = m_words->remember,
            .verify = m_words->verify,
            .noNetwork = m_words->noNetwork,
            .dryRun = m_words->dryRun};
}

QString CommandLine::commandName() const
{
    const auto chosen = m_app->get_subcommands();
    return chosen.empty() ? QString() : QString::fromStdString(chosen.front()->get_name());
}

QString CommandLine::explanationOf(const std::exception &error) const
{
    const QString said = QString::fromLocal8Bit(error.what());
    const QString hint = tr("See: %1").arg(
        QStringList{QStringLiteral(PROGRAM_NAME), commandName(), u"--help"_s}.join(u' ').simplified());
    QString explanation = said;
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        explanation = tr("Not understood: %1.").arg(said.section(u": "_s, 1));
    else if (dynamic_cast<const CLI::RequiredError *>(&error))
        explanation = tr("%1 is missing.").arg(said.section(u' ', 0, 0));
    else if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        explanation = tr("%1 takes one value, once.").arg(said.section(u':', 0, 0));
    else if (dynamic_cast<const CLI::ValidationError *>(&error))
        explanation = said + u'.';
    return explanation.simplified() + u' ' + hint;
}

QString CommandLine::languageIn(const QStringList &arguments)
{
    const qsizetype place = arguments.indexOf(u"--language"_s);
    if (place >= 0 && place + 1 < arguments.size())
        return arguments.at(place + 1);
    for (const QString &argument : arguments) {
        if (argument.startsWith("--language="_L1))
            return argument.section(u'=', 1);
    }
    return {};
}

bool CommandLine::asksForJson(const QStringList &arguments)
{
    return arguments.contains(u"--json"_s);
}
