// SPDX-License-Identifier: GPL-3.0-or-later
// What opens beside the seven pages, gone through with the keyboard alone: the repair, a message to oneself,
// the proxy's login, the report, the details, the page for those who install computers.
#include "GuessedProfile.h"
#include "WindowWalk.h"
#include "support/Catch.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace {

void walkTo(WindowWalk &walk, int last)
{
    walk.waitForPage(1);
    for (int page = 2; page <= 3; ++page) {
        walk.enter();
        walk.waitForPage(page);
    }
    walk.sayName(u"Marie"_s, u"Dupont"_s, u"mdupont"_s);
    for (int page = 4; page <= last; ++page) {
        walk.enter();
        walk.waitForPage(page);
    }
}

void leave(WindowWalk &walk)
{
    walk.enterOn(u"Quitter"_s);
    walk.waitFor(u"Ce que vous avez saisi sera oublié."_s);
    walk.press(u"Tab"_s); // from what stays to what leaves
    walk.enterOn(u"Quitter"_s);
    CHECK(walk.end() == 0);
}

/// In a file dialog, with its button: where Enter in the line takes the dialog away from over its list of
/// suggestions, Qt 6.4 loses track, now and then, of which window is in use.
void nameFile(WindowWalk &walk, const QString &path, const QString &act)
{
    walk.type(path);
    walk.enterOn(act);
}

/// As the window groups its digits.
QString fingerprintOf(const QString &file)
{
    const QSslCertificate certificate = QSslCertificate::fromPath(file).value(0);
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(' ').toUpper())
        .replace(QRegularExpression(u"(\\w\\w) (\\w\\w)"_s), u"\\1\\2"_s);
}

void takeAuthority(WindowWalk &walk)
{
    walk.toggle(u"Choisir un certificat…"_s);
    nameFile(walk, RealServers::caFile(), u"Ouvrir"_s);
    walk.hear(u"Certificat : CN=Racine de test"_s);
    walk.waitFor(u"Valable : du "_s);
    walk.waitFor(fingerprintOf(RealServers::caFile()));
    CHECK(walk.focus() == u"Ne pas utiliser ce certificat"_s); // Enter alone takes nothing
    walk.toggle(u"J’ai comparé l’empreinte : l’utiliser"_s);
    walk.hear(u"Ce certificat est pris."_s);
    CHECK(walk.focus() == u"Choisir un certificat…"_s);
}

/// Long enough to be stopped under way; one of the last has no login.
QByteArray staff()
{
    QByteArray table = "Prénom;Nom;Identifiant\n";
    for (char first = 'a'; first <= 'e'; ++first) {
        for (char second = 'a'; second <= 't'; ++second) {
            const QByteArray name = QByteArray(1, first) + second; // no two share an address
            table += "Marie;Dupont" + name + ";mdupont" + name + '\n';
        }
    }
    return table + "Camille;Durand;\n";
}

void makeFolders(WindowWalk &walk, const QString &table, const QString &folder)
{
    walk.fill(u"Tableau du personnel"_s, table);
    walk.fill(u"Dossier où créer ceux de chacun"_s, folder);
    walk.goRound();
    walk.enter();
    walk.hear(u" sur 101"_s);
    CHECK(walk.focus() == u"Arrêter la création des dossiers"_s);
    walk.press(u"space"_s);
    walk.hear(u"Arrêté après "_s);
    CHECK(walk.focus() == u"Créer les dossiers"_s);
    walk.enter(); // the same goes on
    walk.hear(u"Terminé. Des lignes du tableau sont à revoir."_s);
    CHECK(walk.focus() == u"Créer les dossiers"_s);
}

} // namespace

TEST_CASE("a guessed login is mended, and taken back, by keyboard alone", "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    useProfile(teacher);
    const QByteArray before = teacher.read(guessedPrefsFile);
    const int refusedBefore = RealServers::refusedLogins();
    WindowWalk walk(teacher);
    walk.waitForPage(1);
    walk.enterOn(u"Ma messagerie ne marche plus…"_s);
    walk.waitFor(u"Voici ce qui ne va pas"_s);
    walk.waitFor(u"Marie.Dupont → mdupont"_s);
    walk.fill(u"Mot de passe (facultatif)"_s, teacher.person().password);
    walk.toggle(u"Essayer ce mot de passe"_s);
    walk.waitFor(u"Connexion acceptée"_s);
    CHECK(teacher.read(guessedPrefsFile) == before);
    walk.toggle(u"Réparer le compte dans Thunderbird"_s);
    walk.waitFor(u"Le compte est réparé."_s);
    CHECK(teacher.read(guessedPrefsFile).contains("userName\", \"mdupont\""));
    walk.toggle(u"Annuler tout ce qui a été écrit"_s);
    walk.waitFor(u"Tout est comme avant."_s);
    CHECK(teacher.read(guessedPrefsFile) == before);
    CHECK(RealServers::refusedLogins() == refusedBefore);
    walk.press(u"Escape"_s);
    walk.waitForPage(1);
    walk.enterOn(u"Quitter"_s); // nothing was typed in the pages: nothing is asked
    CHECK(walk.end() == 0);
}

TEST_CASE("a message to oneself is sent and found by keyboard alone", "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const QStringList before = RealServers::messagesOf(u"mdupont"_s);
    WindowWalk walk(teacher);
    walkTo(walk, 7);
    walk.fill(u"Mot de passe"_s, teacher.person().password);
    walk.toggle(u"Vérifier avec un vrai message"_s);
    walk.waitFor(u"L’envoi et la réception fonctionnent"_s);
    CHECK(RealServers::messagesOf(u"mdupont"_s) == before);
    walk.enterOn(u"Fermer"_s);
    CHECK(walk.end() == 0);
}

TEST_CASE("the proxy's login is given by keyboard alone, and the report is read and left", "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    WindowWalk walk(teacher, WindowWalk::SchoolNetwork(u"squid-login"_s, u"http://10.30.0.1:3128"_s));
    walkTo(walk, 4);
    walk.waitFor(u"demande un nom d’utilisateur et un mot de passe"_s);

    walk.toggle(u"Rapport pour l’assistance…"_s);
    walk.waitFor(u"Pour la personne qui vous aide"_s);
    walk.toggle(u"Copier le rapport"_s);
    walk.waitFor(u"Copié"_s);
    walk.press(u"Escape"_s);

    walk.fill(u"Nom d’utilisateur pour le proxy de ce réseau"_s, u"eleve"_s);
    walk.fill(u"Mot de passe pour le proxy de ce réseau"_s, u"proxy secret"_s);
    walk.toggle(u"S’identifier auprès du proxy et refaire le test"_s);
    walk.waitFor(u"imap.ac-amiens.fr:993: fonctionne"_s);
    walk.waitFor(u"smtp.ac-amiens.fr:465: fonctionne"_s);
    CHECK(teacher.filesWith("proxy secret").isEmpty());

    walk.toggle(u"Détails des tests de connexion"_s);
    walk.waitFor(u"Copier"_s);
    walk.press(u"Escape"_s);
    leave(walk);
}

TEST_CASE("a school is described, its certificate taken and everybody's folder made by keyboard alone",
          "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    WindowWalk walk(teacher, {}, WindowWalk::Anchors::OfMozillaAlone);
    walk.waitForPage(1);
    walk.waitFor(u"bv.ac-amiens.fr:443: ne fonctionne pas"_s); // nobody vouches for any server yet
    walk.enterOn(u"J’installe des postes…"_s);
    CHECK(walk.focus() == u"Nom de l’établissement"_s);
    walk.goRound();
    walk.enter(); // saves
    walk.hear(u"Saisissez le nom de l’établissement"_s);
    CHECK(walk.focus() == u"Nom de l’établissement"_s);
    walk.type(u"Collège Jean-Moulin"_s);
    walk.press(u"Escape"_s);
    walk.waitFor(u"ce que vous avez saisi sera oublié."_s);
    CHECK(walk.focus() == u"Rester"_s);
    walk.enter();
    CHECK(walk.focus() == u"Nom de l’établissement"_s);

    walk.fill(u"Ville"_s, u"Amiens"_s);
    walk.fill(u"Nom du référent"_s, u"Zoé Essai"_s);
    walk.fill(u"Téléphone"_s, u"03 22 00 00 00"_s);
    walk.toggle(u"Fonction"_s);
    walk.select(u"Langue de ceux qui reçoivent la clé"_s, u"Français"_s);
    takeAuthority(walk);
    walk.goRound();
    const QString file = teacher.filePath(u"academy.json"_s);
    walk.enterOn(u"Enregistrer les réglages de l’établissement"_s);
    nameFile(walk, file, u"Enregistrer"_s);
    walk.hear(u"Enregistré : "_s % file);
    CHECK(walk.focus() == u"Enregistrer les réglages de l’établissement"_s);
    const ProgramRun check = teacher.run({u"site"_s, u"check"_s, file, u"--json"_s});
    CHECK(check.exitCode == 0);
    const QJsonValue site = check.answer()[u"site"];
    CHECK(site[u"school"].toString() == u"Collège Jean-Moulin"_s);
    CHECK(site[u"city"].toString() == u"Amiens"_s);
    CHECK(site[u"referent"].toString() == u"Zoé Essai"_s);
    CHECK(site[u"referentPhone"].toString() == u"03 22 00 00 00"_s);
    CHECK(site[u"signature"].toArray() == QJsonArray{u"function"_s});
    CHECK(site[u"language"].toString() == u"fr"_s);
    CHECK(site[u"authority"][0][u"subject"].toString().contains(u"CN=Racine de test"_s));

    walk.press(u"Tab"_s); // round, to the first
    walk.press(u"Right"_s);
    CHECK(walk.focus() == u"Un dossier par personne"_s);
    const QString folder = teacher.filePath(u"Dossiers"_s);
    teacher.write(u"Personnel.csv"_s, staff());
    makeFolders(walk, teacher.filePath(u"Personnel.csv"_s), folder);
    walk.goRound();
    CHECK(walk.shows(u"à confirmer : 1 · en échec : 0"_s));
    CHECK_FALSE(walk.shows(u"Un serveur ne répond pas"_s)); // they are trusted now
    CHECK(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 100);
    CHECK(teacher.read(u"Dossiers/dupontaa-marie_mdupontaa/settings.txt"_s).contains("imap.ac-amiens.fr"));
    CHECK(QFile::exists(folder % u"/hand-out.pdf"_s));
    walk.press(u"Escape"_s); // all is saved: nothing is asked
    walk.waitForPage(1);
    CHECK(walk.focus() == u"J’installe des postes…"_s);
    walk.enterOn(u"Quitter"_s);
    CHECK(walk.end() == 0);
}
