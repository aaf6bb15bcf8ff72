// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLineWords.h"
#include "probe/ProxyFinder.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t helpColumn = 34;
constexpr int longestTimeout = 120;

} // namespace

CommandLine::CommandLine()
    : m_words(std::make_unique<Words>()), m_app(std::make_unique<CLI::App>("", "assistant-messagerie"))
{
    m_app->description(
        utf8(tr("From a name to a mailbox in Thunderbird or Outlook, for the staff of the académie d'Amiens. "
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
    m_app->allow_windows_style_options(false); // a path may begin with a slash; the guides know --flags alone
    addCommon(*m_app);
    m_app->set_version_flag("--version", PROGRAM_NAME " " PROGRAM_VERSION, utf8(tr("Print the version")));
    addJourney();
    addCheck();
    addReport();
    addSuggest();
    addPresets();
    addApply();
    addRepair();
    addBatch();
    addSite();
    addUndo();
    addDeploy();
    addActivate();
    addTraining();
    addSignStick();
    addVerifyStick();
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
    addProxy(command);
}

void CommandLine::addProxy(CLI::App &command)
{
    const auto isProxy = [](const std::string &word) {
        return word == "system" || word == "none" || proxyFrom(fromWords(word))
                   ? std::string()
                   : utf8(tr("\"%1\" is not http://HOST:PORT, socks5://HOST:PORT, system or none; a login "
                             "does "
                             "not belong there")
                              .arg(fromWords(word)));
    };
    command
        .add_option("--proxy", m_words->proxy,
                    utf8(tr("Go out through this proxy (as the system is set up)")))
        ->type_name("URL|system|none")
        ->check(silently(isProxy));
    CLI::Option *const user =
        command
            .add_option("--proxy-user", m_words->proxyUser,
                        utf8(tr("User name for the proxy of --proxy; it gets it unencrypted")))
            ->type_name("NAME"); // the school's settings may name the proxy: see Program
    CLI::Option *const password =
        command
            .add_flag("--proxy-password-stdin", m_words->proxyPasswordFromStdin,
                      utf8(tr("Read the proxy's password from standard input, as its first line")))
            ->needs(user);
    user->needs(password);
}

CLI::App &CommandLine::addCommand(const char *name, const QString &description)
{
    CLI::App *const command = m_app->add_subcommand(name, utf8(description));
    command->group(utf8(tr("Commands")));
    addCommon(*command);
    return *command;
}

std::variant<CommandLine::Request, CommandLine::Information, Answer>
CommandLine::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed; // CLI11 takes them from the back
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
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

QString CommandLine::commandName() const
{
    const auto chosen = m_app->get_subcommands();
    return chosen.empty() ? QString() : QString::fromStdString(chosen.front()->get_name());
}

QString CommandLine::explanationOf(const std::exception &error) const
{
    const QString said = QString::fromUtf8(error.what());
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
