// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/InstallersStage.h"

#include "pages/TextField.h"
#include "support/SchoolCertificates.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

std::vector<InstallersState> allInstallersStates()
{
    return {InstallersState::Begun,
            InstallersState::Wrong,
            InstallersState::FileRefused,
            InstallersState::CertificateShown,
            InstallersState::CertificateTaken,
            InstallersState::Saved,
            InstallersState::Folders,
            InstallersState::TableRefused,
            InstallersState::Testing,
            InstallersState::Made};
}

InstallersStage::InstallersStage(Stage::Setting setting) : stage(std::move(setting))
{
    stage.click(u"install"_s);
    dialog().activateWindow(); // not every platform does so by itself
    if (!Stage::waitFor([this] { return QApplication::activeWindow() == &dialog(); }))
        qFatal("the page for installers does not become active");
}

QString InstallersStage::write(const QString &name, const QByteArray &content) const
{
    Stage::writeFile(path(name), content);
    return path(name);
}

bool InstallersStage::says(const QString &words) const
{
    for (const QLabel *label : dialog().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

QString InstallersStage::message(const QString &field) const
{
    return stage.find<TextField>(field + u"Field"_s).message();
}

void InstallersStage::pick(const QString &list, const QString &word) const
{
    auto &box = stage.find<QComboBox>(list);
    box.setCurrentIndex(box.findData(word));
    Q_EMIT box.activated(box.currentIndex()); // as when a person picks
}

void InstallersStage::toFolders() const
{
    stage.click(u"partFolders"_s);
}

void InstallersStage::choose(const QString &table, const QString &folder)
{
    stage.recorded.openFrom = table;
    stage.click(u"chooseTable"_s);
    stage.recorded.chosenFolder = folder;
    stage.click(u"chooseFolder"_s);
    if (auto &box = stage.find<QAbstractButton>(u"withoutTests"_s); !box.isChecked())
        box.click();
}

bool InstallersStage::waitForEnd() const
{
    return Stage::waitFor([this] { return stage.find<QWidget>(u"makeFolders"_s).isVisible(); }, 60000);
}

QString InstallersStage::saveTo(const QString &name)
{
    stage.recorded.saveTo = path(name);
    stage.click(u"saveSite"_s);
    Stage::waitFor([&] { return says(QDir::toNativeSeparators(u'/' + name)); });
    return path(name);
}

bool InstallersStage::chooseCertificate()
{
    stage.recorded.openFrom = write(u"filter.pem"_s, schoolCertificates::filter);
    stage.click(u"chooseAuthority"_s);
    return Stage::waitFor([this] { return stage.find<QWidget>(u"takeAuthority"_s).isVisible(); });
}

bool InstallersStage::reach(InstallersState state)
{
    switch (state) {
    case InstallersState::Begun: return true;
    case InstallersState::Wrong:
        stage.type(u"siteReferentPhone"_s, u"by day"_s);
        stage.type(u"siteProxy"_s, u"proxy.example.fr"_s);
        stage.click(u"saveSite"_s);
        return !message(u"siteSchool"_s).isEmpty();
    case InstallersState::FileRefused:
        stage.recorded.openFrom = write(u"academy.json"_s, "{ \"schema\": 1 }");
        stage.click(u"openSite"_s);
        return Stage::waitFor([this] { return stage.find<QWidget>(u"siteMessage"_s).isVisible(); });
    case InstallersState::CertificateShown: return chooseCertificate();
    case InstallersState::CertificateTaken:
        if (!chooseCertificate())
            return false;
        stage.click(u"takeAuthority"_s);
        return !stage.find<QWidget>(u"takeAuthority"_s).isVisible();
    case InstallersState::Saved:
        stage.type(u"siteSchool"_s, u"Collège Jean-Moulin"_s);
        saveTo(u"school.json"_s);
        return stage.find<QWidget>(u"siteCommands"_s).isVisible();
    case InstallersState::Folders: toFolders(); return true;
    case InstallersState::TableRefused:
        toFolders();
        choose(write(u"table.csv"_s, "Prénom;Nom;Mot de passe\nMarie;Dupont;secret\n"), path(u"out"_s));
        stage.click(u"makeFolders"_s);
        return Stage::waitFor([this] { return !message(u"batchTable"_s).isEmpty(); });
    case InstallersState::Testing:
    case InstallersState::Made:
        toFolders();
        choose(write(u"table.csv"_s, tableOf(2) + "Camille;Durand;\nPaul;Martin;Paul.Martin\n"),
               path(u"out"_s));
        stage.find<QAbstractButton>(u"withoutTests"_s).click();
        stage.click(u"makeFolders"_s);
        return state == InstallersState::Testing
                   ? Stage::waitFor([this] { return stage.find<QWidget>(u"batchState"_s).isVisible(); })
                   : waitForEnd();
    }
    Q_UNREACHABLE();
}

QByteArray tableOf(int people)
{
    QByteArray table = "Prénom;Nom;Identifiant\n";
    for (int person = 0; person < people; ++person) {
        QByteArray name(1, char('a' + person / 26)); // no two share an address
        name += char('a' + person % 26);
        table += "Marie;Dupont" + name + ";mdupont" + name + "\n";
    }
    return table;
}
