// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completion.h"

#include "account/FaultKind.h"

#include <QStringList>

#include <CLI/CLI.hpp>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const CLI::App &command)
{
    QStringList names;
    for (const CLI::Option *option : command.get_options()) {
        if (!option->get_positional())
            names += QString::fromStdString(option->get_name(false, true)).split(u',');
    }
    return names;
}

/// Ends a type name of which several words may be given, separated by commas.
const QString listMark = u"[,...]"_s;

/// A command that takes something by its place takes a folder.
bool takesFolder(const CLI::App &command)
{
    return std::ranges::any_of(command.get_options(),
                               [](const CLI::Option *option) { return option->get_positional(); });
}

/// What bash's compgen is told to offer after an option; empty when nothing can be known.
QString offerFor(QString type)
{
    if (type == u"FILE"_s)
        return u"-f"_s;
    if (type == u"DIR"_s)
        return u"-d"_s;
    QStringList words;
    const bool isList = type.endsWith(listMark);
    if (isList)
        type.chop(listMark.size());
    if (type == u"KIND"_s) {
        for (const FaultKind kind : allFaultKinds())
            words += identifierOf(kind);
    } else if (!type.contains(u':') && type.toLower() == type) {
        words = type.split(u'|', Qt::SkipEmptyParts);
    }
    const QString before = isList ? u"-P \"${word%\"${word##*,}\"}\" "_s : QString(); // what a comma ended
    return words.isEmpty() ? QString() : before + u"-W '"_s + words.join(u' ') + u'\'';
}

QString valueCasesOf(const CLI::App &command, const QString &name)
{
    QString cases;
    for (const CLI::Option *option : command.get_options()) {
        if (option->get_type_size() == 0 || option->get_type_name().empty())
            continue;
        const QString type = QString::fromStdString(option->get_type_name());
        const QString offer = offerFor(type);
        const QString word = type.endsWith(listMark) ? u"\"${word##*,}\""_s : u"\"$word\""_s;
        const QString reply = offer.isEmpty()
                                  ? u"COMPREPLY=()"_s
                                  : u"mapfile -t COMPREPLY < <(compgen "_s + offer + u" -- "_s + word + u')';
        cases += u"        \""_s + name + u' ' + QString::fromStdString(option->get_name(false, true)) +
                 u"\") "_s + reply + u"; return ;;\n"_s;
    }
    return cases;
}

} // namespace

QString bashCompletion(const CLI::App &definition)
{
    QStringList commands;
    QString values = valueCasesOf(definition, {});
    QString options = u"        *) options='"_s + namesOf(definition).join(u' ');
    QString ofCommands;
    for (const CLI::App *command : definition.get_subcommands({})) {
        if (command->get_group().empty())
            continue;
        const QString name = QString::fromStdString(command->get_name());
        commands += name;
        values += valueCasesOf(*command, name);
        ofCommands += u"        "_s + name + u") options='"_s + namesOf(*command).join(u' ') +
                      (takesFolder(*command) ? u"'; places=-d ;;\n"_s : u"' ;;\n"_s);
    }
    options = ofCommands + options + u' ' + commands.join(u' ') + u"' ;;\n"_s;
    return u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# Completion of assistant-messagerie for bash; made by \"assistant-messagerie completion\".\n"
           "_assistant_messagerie()\n{\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= each "
           "options places=\n"
           "    for each in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case $each in\n            "_s +
           commands.join(u'|') +
           u") command=$each; break ;;\n        esac\n    done\n    case \"$command $before\" in\n"_s +
           values + u"    esac\n    case $command in\n"_s + options +
           u"    esac\n    mapfile -t COMPREPLY < <(compgen $places -W \"$options\" -- \"$word\")\n}\n"
           "complete -F _assistant_messagerie assistant-messagerie\n"_s;
}
