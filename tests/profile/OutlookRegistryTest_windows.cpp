// SPDX-License-Identifier: GPL-3.0-or-later
// On a real registry, filled and copied out by Windows' own reg.exe. Everything happens below a key of its
// own, so that nobody's Outlook is touched.
#include "profile/Journal.h"
#include "profile/outlook/OutlookPlan.h"
#include "support/MailAccounts.h"
#include "support/PrintedBy.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString sandbox = u"HKEY_CURRENT_USER\\Software\\assistant-messagerie-test"_s;

/// The registry of this system, with what programs keep in it moved into the sandbox.
class MovedRegistry : public Registry
{
public:
    Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) override
    {
        return m_real.value(moved(key), name);
    }
    Result<bool> exists(const QString &key) override { return m_real.exists(moved(key)); }
    Result<QStringList> keys(const QString &key) override { return m_real.keys(moved(key)); }
    Result<QStringList> values(const QString &key) override { return m_real.values(moved(key)); }
    Result<Done> makeKey(const QString &key) override { return m_real.makeKey(moved(key)); }
    Result<Done> set(const QString &key, const QString &name, const RegistryValue &value) override
    {
        return m_real.set(moved(key), name, value);
    }
    Result<Done> remove(const QString &key, const QString &name) override
    {
        return m_real.remove(moved(key), name);
    }
    Result<Done> removeKey(const QString &key) override { return m_real.removeKey(moved(key)); }
    Result<Done> flush(const QString &key) override { return m_real.flush(moved(key)); }

private:
    static QString moved(const QString &key)
    {
        for (const QString &root : {u"HKEY_CURRENT_USER"_s, u"HKEY_LOCAL_MACHINE"_s}) {
            if (key.startsWith(root + u"\\Software"_s, Qt::CaseInsensitive))
                return sandbox + u'\\' + root + key.sliced(root.size());
        }
        return key;
    }

    Registry &m_real = Registry::ofThisSystem();
};

void reg(const QStringList &arguments)
{
    printedBy(u"reg"_s, arguments);
}

void addText(const QString &key, const QString &name, const QString &value)
{
    reg({u"add"_s, sandbox + u'\\' + key, u"/v"_s, name, u"/t"_s, u"REG_SZ"_s, u"/d"_s, value, u"/f"_s});
}

void addNumber(const QString &key, const QString &name, int value)
{
    reg({u"add"_s, sandbox + u'\\' + key, u"/v"_s, name, u"/t"_s, u"REG_DWORD"_s, u"/d"_s,
         QString::number(value), u"/f"_s});
}

const QString office = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"_s;
const QString account = office + u"\\Profiles\\Perso é\\9375CFF0413111d3B88A00104B2A6676\\00000002"_s;

/// An Outlook 2016 that was used, as reg.exe writes it.
class Desk
{
public:
    Desk()
    {
        addText(u"HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Office\\16.0\\Outlook\\InstallRoot"_s, u"Path"_s,
                u"C:\\x"_s);
        addText(office, u"DefaultProfile"_s, u"Perso é"_s);
        addText(account, u"clsid"_s, u"{ED475412-B0D6-11D2-8C3B-00104B2A6676}"_s);
        addText(account, u"Email"_s, u"marie@exemple.fr"_s);
        addText(account, u"IMAP Server"_s, u"imap.exemple.fr"_s);
        addNumber(account, u"IMAP Port"_s, 993);
        addNumber(account, u"IMAP Use SSL"_s, 1);
        reg({u"add"_s, sandbox + u'\\' + office + u"\\Setup"_s, u"/v"_s, u"First-Run"_s, u"/t"_s,
             u"REG_BINARY"_s, u"/d"_s, u"0102ff"_s, u"/f"_s});
        addNumber(office + u"\\AutoDiscover"_s, u"PreferLocalXML"_s, 0);
    }
    ~Desk() { QProcess::execute(u"reg"_s, {u"delete"_s, sandbox, u"/f"_s}); }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    Desk(Desk &&) = delete;
    Desk &operator=(Desk &&) = delete;

    QString path(const QString &below) const { return m_folder.path() + u'/' + below; }
    OutlookFound found()
    {
        return findOutlook({QString(), QProcessEnvironment(), QString(), &registry}, isProgramRunning);
    }
    Journal journal() { return Journal(path(u"journal"_s), Disk::ofThisSystem(), registry); }
    /// Everything in the sandbox.
    QByteArray exported() const
    {
        const QString file = path(u"all.reg"_s);
        reg({u"export"_s, sandbox, QString(file).replace(u'/', u'\\'), u"/y"_s});
        QFile content(file);
        REQUIRE(content.open(QIODevice::ReadOnly));
        return content.readAll();
    }

    MovedRegistry registry;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Outlook is found in the registry of Windows", "[outlook]")
{
    Desk desk;
    const OutlookFound found = desk.found();
    REQUIRE(found.classic.size() == 1);
    CHECK(found.classic.first() == ClassicOutlook{u"16.0"_s, {}, u"Perso é"_s, {u"Perso é"_s}});
    CHECK_FALSE(found.running);
    REQUIRE(found.accounts.size() == 1);
    CHECK(found.accounts.first().address == u"marie@exemple.fr"_s);
    CHECK(found.accounts.first().incomingPort == 993);
}

TEST_CASE("what was written for Outlook is read by reg.exe, and taken back byte for byte", "[outlook]")
{
    Desk desk;
    const QByteArray before = desk.exported();
    const OutlookRequest request{zoesPopAccount(), desk.found().classic.first(), desk.path(u"ours"_s),
                                 desk.path(u"Signatures"_s)};
    const auto planned = planOutlook(request, desk.registry);
    REQUIRE(planned);
    REQUIRE(desk.journal().write(planned.value()));
    const QString setup = QString::fromUtf8(
        printedBy(u"reg"_s, {u"query"_s, sandbox + u'\\' + office + u"\\Setup"_s, u"/v"_s, u"ImportPRF"_s}));
    CHECK(setup.contains(u"REG_SZ"_s));
    CHECK(setup.contains(desk.path(u"ours/account.prf"_s).replace(u'/', u'\\'), Qt::CaseInsensitive));
    CHECK(desk.exported() != before);
    const auto again = planOutlook(request, desk.registry);
    REQUIRE(again);
    CHECK(again.value().changesNothing());
    CHECK(outcomeInOutlook(request.account, request.outlook, desk.registry) == OutlookOutcome::NotOpenedYet);

    REQUIRE(desk.journal().undoLast());
    CHECK(desk.exported() == before);
}

TEST_CASE("a running program is seen by its name in any case", "[outlook]")
{
    const QString ours = QCoreApplication::applicationFilePath().section(u'/', -1);
    CHECK(isProgramRunning(ours.toUpper()));
    CHECK_FALSE(isProgramRunning(u"outlook-that-nobody-has.exe"_s));
}
