// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answer.h"

#include "diagnosis/Catalogue.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void put(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    if (!text.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Answer Answer::to(const QString &command, const Fault &fault)
{
    const Advice advice = adviceFor(fault.kind);
    Answer answer;
    answer.command = command;
    answer.code = exitCodeFor(fault.kind);
    answer.failure = fault.kind;
    answer.message = QStringList{sentenceFor(fault), advice.remedy}.join(u' ').trimmed();
    return answer;
}

Answer Answer::wrongUsage(const QString &command, const QString &message)
{
    Answer answer;
    answer.command = command;
    answer.code = ExitCode::BadInput;
    answer.message = message;
    return answer;
}

QByteArray asJson(const Answer &answer)
{
    Json json{{"schema", 1}, {"command", nullptr}, {"failure", nullptr}, {"message", utf8(answer.message)}};
    if (!answer.command.isEmpty())
        json["command"] = utf8(answer.command);
    if (answer.failure)
        json["failure"] = utf8(identifierOf(*answer.failure));
    if (!answer.warnings.isEmpty())
        json["warnings"] = jsonList(answer.warnings);
    json.update(answer.members);
    // What is not UTF-8 in a server's line is replaced, not thrown at the person.
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

int print(const Answer &answer, bool json)
{
    if (json) {
        put(stdout, asJson(answer));
        return static_cast<int>(answer.code);
    }
    for (const QString &warning : answer.warnings)
        put(stderr, warning.toUtf8());
    if (!answer.text.isEmpty())
        put(stdout, answer.text.toUtf8());
    if (!answer.message.isEmpty())
        put(answer.code == ExitCode::Done ? stdout : stderr, answer.message.toUtf8());
    return static_cast<int>(answer.code);
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json jsonList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}
