// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairStage.h"

#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

Stage::Setting settingOf(const Training &training)
{
    auto setting = training.setting();
    setting.profileThere = true;
    return setting;
}

} // namespace

std::vector<RepairState> allRepairStates()
{
    return {RepairState::NothingFound,  RepairState::TwoAccounts, RepairState::GuessedLogin,
            RepairState::RightSettings, RepairState::Refused,     RepairState::Accepted,
            RepairState::Mended};
}

RepairStage::RepairStage(RepairState state) : stage(settingOf(training)), m_state(state)
{
    furnish();
    stage.click(u"repair"_s);
}

/// The account of the training's first person, on its IMAP and SMTP servers with TLS.
QByteArray RepairStage::accountOf(int number, const QByteArray &user) const
{
    const auto preset = stage.session.preset();
    const QByteArray n = QByteArray::number(number);
    const QByteArray server = "mail.server.server" + n + '.';
    const auto line = [](const QByteArray &key, const QByteArray &value) {
        return QByteArray("user_pref(\"" + key + "\", " + value + ");\n");
    };
    const auto text = [](const QByteArray &value) { return QByteArray('"' + value + '"'); };
    return line("mail.account.account" + n + ".server", text("server" + n)) +
           line("mail.account.account" + n + ".identities", text("id" + n)) +
           line(server + "type", text("imap")) + line(server + "hostname", text("localhost")) +
           line(server + "port", QByteArray::number(preset.incoming.endpoint->port)) +
           line(server + "socketType", "3") + line(server + "userName", text(user)) +
           line("mail.identity.id" + n + ".fullName", text("Marie Dupont")) +
           line("mail.identity.id" + n + ".useremail", text(training.somebody().address.toUtf8())) +
           line("mail.identity.id" + n + ".smtpServer", text("smtp1")) +
           line("mail.smtpserver.smtp1.hostname", text("localhost")) +
           line("mail.smtpserver.smtp1.port", QByteArray::number(preset.outgoing.endpoint->port)) +
           line("mail.smtpserver.smtp1.try_ssl", "3") + line("mail.smtpserver.smtp1.username", text(user)) +
           line("mail.smtpservers", text("smtp1"));
}

void RepairStage::furnish() const
{
    const bool right = m_state == RepairState::RightSettings || m_state == RepairState::Refused ||
                       m_state == RepairState::Accepted;
    const QByteArray user = right ? training.somebody().login.toUtf8() : "Marie.Dupont";
    QByteArray prefs;
    if (m_state != RepairState::NothingFound)
        prefs = "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n" + accountOf(1, user);
    if (m_state == RepairState::TwoAccounts)
        prefs = accountOf(1, user) + accountOf(2, "mdupont2") +
                "user_pref(\"mail.accountmanager.accounts\", \"account1,account2\");\n";
    Stage::writeFile(stage.profileFolder() + u"/prefs.js"_s, prefs);
}

QByteArray RepairStage::prefs() const
{
    QFile file(stage.profileFolder() + u"/prefs.js"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool RepairStage::waitForJudgement() const
{
    return Stage::waitFor(
        [this] { return dialog().session().isTested() && dialog().session().planned().has_value(); });
}

void RepairStage::logInWith(const QString &password) const
{
    stage.type(u"repairPassword"_s, password);
    stage.click(u"repairTestLogin"_s);
    Stage::waitFor([this] {
        return !dialog().session().loginOutcomes().isEmpty() && dialog().session().planned().has_value();
    });
}

bool RepairStage::reach()
{
    if (m_state == RepairState::NothingFound)
        return Stage::waitFor([this] { return dialog().session().finding().has_value(); });
    if (!waitForJudgement())
        return false;
    if (m_state == RepairState::Refused)
        logInWith(u"Ancien-2025"_s);
    if (m_state == RepairState::Accepted)
        logInWith(training.somebody().password);
    if (m_state != RepairState::Mended)
        return true;
    stage.click(u"repairMend"_s);
    return Stage::waitFor([this] { return dialog().session().written().has_value(); });
}
