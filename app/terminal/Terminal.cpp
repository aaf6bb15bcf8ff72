// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Terminal.h"

#include "diagnosis/Catalogue.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Only a home for the words: lupdate wants a class around tr().
class TerminalWording
{
    Q_DECLARE_TR_FUNCTIONS(TerminalWording)
public:
    static QString yesOrNo(bool proposal) { return proposal ? tr("Y/n") : tr("y/N"); }
    static QString notYesOrNo() { return tr("Please answer y (yes) or n (no)."); }
    static QString notANumber(qsizetype last) { return tr("Please type a number from 1 to %1.").arg(last); }
    static QString yourChoice() { return tr("Your choice"); }
};

} // namespace

void Terminal::put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_output);
    std::fflush(m_output);
}

void Terminal::say(const QString &text)
{
    put(text + u'\n');
}

std::optional<QString> Terminal::ask(const QString &question, const QString &proposal)
{
    const auto line =
        readLine(withColon(proposal.isEmpty() ? question : u"%1 [%2]"_s.arg(question, proposal)), true);
    if (!line)
        return std::nullopt;
    const QString typed = QString::fromUtf8(*line);
    return typed.trimmed().isEmpty() ? proposal : typed;
}

std::optional<Secret> Terminal::askSecret(const QString &question)
{
    auto line = readLine(withColon(question), false);
    put(u"\n"_s);
    return line ? std::optional(Secret::takeFrom(*line)) : std::nullopt;
}

std::optional<Secret> Terminal::askConfidential(const QString &question, const QString &proposal)
{
    auto line =
        readLine(withColon(proposal.isEmpty() ? question : u"%1 [%2]"_s.arg(question, proposal)), true);
    if (!line)
        return std::nullopt;
    Secret typed = Secret::takeFrom(*line);
    if (!typed.isEmpty())
        return typed;
    QByteArray proposed = proposal.toUtf8();
    return Secret::takeFrom(proposed);
}

std::optional<bool> Terminal::askYesNo(const QString &question, bool proposal)
{
    // In either language, whatever the program speaks: fingers have habits.
    static const QStringList yes = {u"y"_s, u"yes"_s, u"o"_s, u"oui"_s};
    static const QStringList no = {u"n"_s, u"no"_s, u"non"_s};
    for (;;) {
        const auto line = readLine(u"%1 [%2] "_s.arg(question, TerminalWording::yesOrNo(proposal)), true);
        if (!line)
            return std::nullopt;
        const QString word = QString::fromUtf8(*line).trimmed().toLower();
        if (word.isEmpty())
            return proposal;
        if (yes.contains(word) || no.contains(word))
            return yes.contains(word);
        say(TerminalWording::notYesOrNo());
    }
}

std::optional<qsizetype> Terminal::choose(const QString &question, const QStringList &choices,
                                          qsizetype proposal)
{
    say(question);
    for (qsizetype index = 0; index < choices.size(); ++index)
        say(u"  %1. %2"_s.arg(index + 1).arg(choices.at(index)));
    for (;;) {
        const auto typed = ask(TerminalWording::yourChoice(), QString::number(proposal + 1));
        if (!typed)
            return std::nullopt;
        bool isNumber = false;
        const qsizetype number = typed->trimmed().toLongLong(&isNumber);
        if (isNumber && number >= 1 && number <= choices.size())
            return number - 1;
        say(TerminalWording::notANumber(choices.size()));
    }
}
