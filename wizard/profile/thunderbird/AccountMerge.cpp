// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/AccountMerge.h"

#include "profile/thunderbird/AccountList.h"
#include "profile/thunderbird/AccountSettings.h"
#include "profile/thunderbird/FreeKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using OnExisting = Setting::OnExisting;

/// One merge under way: the file, what it held before, and what has been needed so far.
class Merge
{
public:
    Merge(PrefsFile &prefs, const AccountWish &wish, const PrefsFile &userJs)
        : m_prefs(prefs),
          m_wish(wish),
          m_accounts(listedAccounts(prefs)),
          m_defaultBefore(prefs.text("mail.accountmanager.defaultaccount")),
          m_free(prefs, userJs)
    {
    }

    QList<QByteArray> run();

private:
    const ListedAccount *accountAlreadyThere() const;
    std::optional<QByteArray> outgoingAlreadyThere() const;
    const ListedAccount *defaultAccount() const;
    QByteArray identityToUpdate(const ListedAccount &account) const;

    void addAccount(const QByteArray &outgoing);
    void updateAccount(const ListedAccount &account, const QByteArray &outgoing);
    void writeIdentity(const QByteArray &identity, bool isNew, const QByteArray &outgoing);
    void writeReplyHabit(const QByteArray &identity);
    void writeOutgoing(const QByteArray &outgoing, bool isNew);
    void chooseDefault(const QByteArray &account);

    QString uniqueLabel() const;
    void apply(const QByteArray &prefix, const QList<Setting> &settings, bool isNew);
    void write(const QByteArray &key, const PrefValue &value);
    void extendList(const QByteArray &key, const QByteArray &member);

    PrefsFile &m_prefs;
    const AccountWish &m_wish;
    const QList<ListedAccount> m_accounts;
    const QByteArray m_defaultBefore;
    const FreeKeys m_free;
    QList<QByteArray> m_needed;
};

QList<QByteArray> Merge::run()
{
    const auto knownOutgoing = outgoingAlreadyThere();
    const QByteArray outgoing = knownOutgoing.value_or(m_free.outgoing());
    if (const ListedAccount *account = accountAlreadyThere())
        updateAccount(*account, outgoing);
    else
        addAccount(outgoing);
    writeOutgoing(outgoing, !knownOutgoing);
    return m_needed;
}

const ListedAccount *Merge::accountAlreadyThere() const
{
    const ServerAccess &wanted = m_wish.account.incoming;
    const auto isSame = [&](const ListedAccount &account) {
        return account.type == serverTypeOf(wanted.endpoint.protocol()) &&
               account.port == wanted.endpoint.port() && account.userName == wanted.userName &&
               account.host.compare(wanted.endpoint.host(), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), isSame);
    return found == m_accounts.end() ? nullptr : &*found;
}

std::optional<QByteArray> Merge::outgoingAlreadyThere() const
{
    const ServerAccess &wanted = m_wish.account.outgoing;
    const auto isSame = [&](const ListedOutgoing &server) {
        // Thunderbird compares these user names without regard to case.
        return server.port == wanted.endpoint.port() &&
               server.userName.compare(wanted.userName, Qt::CaseInsensitive) == 0 &&
               server.host.compare(wanted.endpoint.host(), Qt::CaseInsensitive) == 0;
    };
    const QList<ListedOutgoing> servers = listedOutgoing(m_prefs);
    const auto found = std::find_if(servers.begin(), servers.end(), isSame);
    return found == servers.end() ? std::nullopt : std::optional(found->key);
}

void Merge::addAccount(const QByteArray &outgoing)
{
    const QByteArray account = m_free.account();
    const QByteArray server = m_free.server();
    const QByteArray identity = m_free.identity();
    const ServerAccess &incoming = m_wish.account.incoming;
    extendList("mail.accountmanager.accounts", account);
    chooseDefault(account);
    write("mail.account.lastKey", m_free.lastKeyWith(account));
    write("mail.account." + account + ".server", server);
    write("mail.account." + account + ".identities", identity);
    apply("mail.server." + server + '.', incomingSettings(incoming, uniqueLabel(), m_wish.checkAtStart),
          true);
    writeIdentity(identity, true, outgoing);
    const FolderOwner owner{serverTypeOf(incoming.endpoint.protocol()), incoming.userName,
                            incoming.endpoint.host()};
    apply("mail.identity." + identity + '.', folderSettings(owner), true);
}

void Merge::updateAccount(const ListedAccount &account, const QByteArray &outgoing)
{
    const QByteArray known = identityToUpdate(account);
    const QByteArray identity = known.isEmpty() ? m_free.identity() : known;
    extendList("mail.accountmanager.accounts", account.key); // it stands there: a user.js may say otherwise
    if (m_wish.makeDefault)
        chooseDefault(account.key);
    if (known.isEmpty())
        write("mail.account." + account.key + ".identities", identity);
    apply("mail.server." + account.server + '.',
          incomingSettings(m_wish.account.incoming, account.label, m_wish.checkAtStart), false);
    writeIdentity(identity, known.isEmpty(), outgoing);
    // Mail that is collected in another account's inbox has its folders there, and the person chose that.
    if (m_prefs.text("mail.server." + account.server + ".deferred_to_account").isEmpty())
        apply("mail.identity." + identity + '.',
              folderSettings({account.type, account.userName, account.host}), known.isEmpty());
}

/// The one that was the default before this merge; Thunderbird takes the first where none is named.
const ListedAccount *Merge::defaultAccount() const
{
    const auto isNamed = [this](const ListedAccount &account) { return account.key == m_defaultBefore; };
    const auto isMail = [](const ListedAccount &account) { return account.isMail(); };
    auto found = std::find_if(m_accounts.begin(), m_accounts.end(), isNamed);
    if (found == m_accounts.end())
        found = std::find_if(m_accounts.begin(), m_accounts.end(), isMail);
    return found == m_accounts.end() ? nullptr : &*found;
}

/// Of several identities the one with this address, else the first, which is the account's own.
QByteArray Merge::identityToUpdate(const ListedAccount &account) const
{
    const QString address = m_wish.account.address.toString();
    for (const QByteArray &identity : account.identities) {
        const QString known = QString::fromUtf8(m_prefs.text("mail.identity." + identity + ".useremail"));
        if (known.compare(address, Qt::CaseInsensitive) == 0)
            return identity;
    }
    return account.identities.isEmpty() ? QByteArray() : account.identities.first();
}

void Merge::writeIdentity(const QByteArray &identity, bool isNew, const QByteArray &outgoing)
{
    const QByteArray prefix = "mail.identity." + identity + '.';
    apply(prefix, identitySettings(m_wish.account, outgoing), isNew);
    // With a signature from a file the text would not be used.
    if (m_wish.account.signature && m_prefs.flag(prefix + "attach_signature") == true)
        write(prefix + "attach_signature", false);
    if (isNew)
        writeReplyHabit(identity);
}

/// As Thunderbird's own wizard: the habit of the default identity, else the reply above the quoted mail.
void Merge::writeReplyHabit(const QByteArray &identity)
{
    const QByteArray prefix = "mail.identity." + identity + '.';
    const ListedAccount *model = defaultAccount();
    if (!model || model->identities.isEmpty()) {
        write(prefix + "reply_on_top", qint32{1});
        write(prefix + "sig_bottom", false);
        return;
    }
    const QByteArray modelPrefix = "mail.identity." + model->identities.first() + '.';
    write(prefix + "reply_on_top", m_prefs.number(modelPrefix + "reply_on_top").value_or(0));
    write(prefix + "sig_bottom", m_prefs.flag(modelPrefix + "sig_bottom").value_or(true));
}

void Merge::writeOutgoing(const QByteArray &outgoing, bool isNew)
{
    const bool isFirst = splitKeys(m_prefs.text("mail.smtpservers")).isEmpty();
    extendList("mail.smtpservers", outgoing);
    if (isFirst)
        write("mail.smtp.defaultserver", outgoing);
    const MailAccount &account = m_wish.account;
    const QString description =
        account.organisation.isEmpty() ? account.outgoing.endpoint.host() : account.organisation;
    apply("mail.smtpserver." + outgoing + '.', outgoingSettings(account.outgoing, description), isNew);
}

void Merge::chooseDefault(const QByteArray &account)
{
    const bool othersAreThere = std::any_of(m_accounts.begin(), m_accounts.end(),
                                            [](const ListedAccount &other) { return other.isMail(); });
    if (m_wish.makeDefault || !othersAreThere)
        write("mail.accountmanager.defaultaccount", account);
}

/// The address, as Thunderbird labels accounts; the same address by IMAP and by POP must be told apart.
QString Merge::uniqueLabel() const
{
    const QString address = m_wish.account.address.toString();
    const auto isTaken = [this](const QString &label) {
        return std::any_of(m_accounts.begin(), m_accounts.end(),
                           [&](const ListedAccount &account) { return account.label == label; });
    };
    if (!isTaken(address))
        return address;
    const bool pop = m_wish.account.incoming.endpoint.protocol() == Protocol::Pop3;
    const QString byProtocol = address + (pop ? u" (POP3)" : u" (IMAP)");
    QString label = byProtocol;
    for (int number = 2; isTaken(label); ++number)
        label = byProtocol + u'_' + QString::number(number);
    return label;
}

void Merge::apply(const QByteArray &prefix, const QList<Setting> &settings, bool isNew)
{
    for (const Setting &setting : settings) {
        const QByteArray key = prefix + setting.name;
        const bool isSet = m_prefs.value(key).has_value();
        const bool alreadyMeant = !isSet && setting.whenAbsent == setting.value;
        if (isNew || (setting.onExisting == OnExisting::Set && !alreadyMeant) ||
            (setting.onExisting == OnExisting::SetIfAbsent && !isSet))
            write(key, setting.value);
        else if (setting.onExisting == OnExisting::Set)
            m_needed.append(key);
    }
}

void Merge::write(const QByteArray &key, const PrefValue &value)
{
    m_prefs.set(key, value);
    m_needed.append(key);
}

/// What stands in the list stays as it is spelled.
void Merge::extendList(const QByteArray &key, const QByteArray &member)
{
    const QByteArray list = m_prefs.text(key);
    if (splitKeys(list).contains(member))
        return m_needed.append(key);
    const bool needsComma = !list.isEmpty() && !list.endsWith(',');
    write(key, list + (needsComma ? "," : "") + member);
}

} // namespace

QList<QByteArray> mergeAccount(PrefsFile &prefs, const AccountWish &wish, const PrefsFile &userJs)
{
    return Merge(prefs, wish, userJs).run();
}
