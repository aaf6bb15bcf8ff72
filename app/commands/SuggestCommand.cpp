// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/SuggestCommand.h"

#include "Table.h"
#include "account/Login.h"
#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"suggest"_s;

/// Those made from the name, then the alias of the best login.
QStringList addressesFor(const PersonName &name, const std::vector<LoginSuggestion> &logins,
                         const QString &domain)
{
    QStringList addresses;
    for (const EmailAddress &address : suggestAddresses(name, domain))
        addresses += address.toString();
    if (logins.empty())
        return addresses;
    if (const auto alias = aliasAddress(logins.front().login, domain))
        addresses += alias->toString();
    return addresses;
}

} // namespace

Answer SuggestCommand::run(const SuggestOptions &options, const Academy &academy)
{
    const auto name = PersonName::parse(options.given, options.birthName, options.usageName);
    if (!name)
        return Answer::to(commandName, name.fault());
    const auto logins = suggestLogins(name.value());
    const QStringList addresses = addressesFor(name.value(), logins, academy.domain);

    Answer answer;
    answer.command = commandName;
    answer.message =
        logins.empty()
            ? tr("Nothing of this name can be written in ASCII letters: type the login that the portal "
                 "shows.")
            : tr("Suggestions only: the portal's last page shows the login, with its digit if there is one.");
    QList<QStringList> rows;
    answer.members["logins"] = Json::array();
    for (const LoginSuggestion &suggestion : logins) {
        const QString reason = reasonFor(suggestion.reason);
        rows += {suggestion.login.toString(), reason};
        answer.members["logins"].push_back(
            {{"login", utf8(suggestion.login.toString())}, {"reason", utf8(reason)}});
    }
    answer.members["addresses"] = jsonList(addresses);
    if (!logins.empty())
        answer.text = alignedTable({tr("Login"), tr("Why")}, rows) + u"\n\n"_s;
    if (!addresses.isEmpty())
        answer.text += tr("Address") + u'\n' + addresses.join(u'\n') + u'\n';
    return answer;
}
