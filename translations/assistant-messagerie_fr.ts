<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CertificateWording</name>
    <message>
        <source>The server only offers an outdated encryption that is no longer safe.</source>
        <translation>Le serveur ne propose qu’un chiffrement ancien, qui n’est plus sûr.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered, or read your mail in the webmail.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés, ou lisez vos messages dans le webmail.</translation>
    </message>
    <message>
        <source>The server and this computer could not agree on an encrypted connection.</source>
        <translation>Le serveur et cet ordinateur n’ont pas pu s’accorder sur une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Test again from another network, for example your phone&apos;s shared connection.</source>
        <translation>Refaites le test depuis un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>The server asks this computer to show a certificate (an electronic identity card) of its own.</source>
        <translation>Le serveur demande à cet ordinateur de présenter son propre certificat (une carte d’identité électronique).</translation>
    </message>
    <message>
        <source>Choose other settings among those offered on this page.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés sur cette page.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its electronic identity card) has expired.</source>
        <translation>Le certificat du serveur (sa carte d’identité électronique) a expiré.</translation>
    </message>
    <message>
        <source>Wait until the server is put right: only those who run it can renew the certificate.</source>
        <translation>Attendez que ce soit réparé&#xa0;: seuls les responsables du serveur peuvent renouveler le certificat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its electronic identity card) is not valid yet.</source>
        <translation>Le certificat du serveur (sa carte d’identité électronique) n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis refaites le test.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems to be wrong, so certificates cannot be checked.</source>
        <translation>La date ou l’heure de cet ordinateur semble fausse&#xa0;: impossible de vérifier les certificats.</translation>
    </message>
    <message>
        <source>Set the date and time to “automatic” in the computer&apos;s settings, then test again.</source>
        <translation>Mettez la date et l’heure sur «&#xa0;automatique&#xa0;» dans les paramètres de l’ordinateur, puis refaites le test.</translation>
    </message>
    <message>
        <source>The server shows the certificate (the electronic identity card) of another server.</source>
        <translation>Le serveur présente le certificat (la carte d’identité électronique) d’un autre serveur.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name letter by letter; if it is right, try another network.</source>
        <translation>Vérifiez le nom du serveur lettre par lettre&#xa0;; s’il est juste, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server vouches for itself: no recognised authority has signed its certificate.</source>
        <translation>Le serveur se porte garant de lui-même&#xa0;: aucune autorité reconnue n’a signé son certificat.</translation>
    </message>
    <message>
        <source>Do not type your password; choose other settings or try another network.</source>
        <translation>Ne saisissez pas votre mot de passe&#xa0;; choisissez d’autres réglages ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know.</source>
        <translation>Le certificat du serveur vient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Try another network; if it is the same there, read your mail in the webmail for now.</source>
        <translation>Essayez un autre réseau&#xa0;; si rien ne change, lisez vos messages dans le webmail pour l’instant.</translation>
    </message>
    <message>
        <source>The server leaves out a document that is needed to prove its identity.</source>
        <translation>Le serveur omet un document nécessaire pour prouver son identité.</translation>
    </message>
    <message>
        <source>Read your mail in the webmail for now: only those who run the server can put this right.</source>
        <translation>Lisez vos messages dans le webmail pour l’instant&#xa0;: seuls les responsables du serveur peuvent réparer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate uses a method that is too weak today.</source>
        <translation>Le certificat du serveur emploie une méthode devenue trop fragile.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered: only those who run the server can replace it.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés&#xa0;: seuls les responsables du serveur peuvent le remplacer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn by the authority that had issued it.</source>
        <translation>Le certificat du serveur a été annulé par l’autorité qui l’avait délivré.</translation>
    </message>
    <message>
        <source>Do not type your password; test again another day.</source>
        <translation>Ne saisissez pas votre mot de passe&#xa0;; refaites le test un autre jour.</translation>
    </message>
    <message>
        <source>A filter on the network, or the antivirus, opens encrypted connections on their way.</source>
        <translation>Un filtre du réseau, ou l’antivirus, ouvre les connexions chiffrées au passage.</translation>
    </message>
    <message>
        <source>Try another network; if it is the same there, turn off the scanning of encrypted mail in your antivirus.</source>
        <translation>Essayez un autre réseau&#xa0;; si rien ne change, désactivez l’analyse des messages chiffrés dans votre antivirus.</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>new file</source>
        <translation>nouveau fichier</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Encrypted or not text: its content is not shown.</source>
        <translation>Chiffré, ou autre que du texte&#xa0;: le contenu n’est pas affiché.</translation>
    </message>
    <message>
        <source>Nothing to change: everything is there already.</source>
        <translation>Rien à modifier&#xa0;: tout est déjà en place.</translation>
    </message>
</context>
<context>
    <name>ComputerWording</name>
    <message>
        <source>Thunderbird was not found on this computer.</source>
        <translation>Thunderbird n’a pas été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install Thunderbird from www.thunderbird.net, then look again.</source>
        <translation>Installez Thunderbird depuis www.thunderbird.net, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>Thunderbird is open, so its settings cannot be changed now.</source>
        <translation>Thunderbird est ouvert&#xa0;: ses réglages ne peuvent pas être modifiés maintenant.</translation>
    </message>
    <message>
        <source>Close every Thunderbird window, then try again.</source>
        <translation>Fermez toutes les fenêtres de Thunderbird, puis réessayez.</translation>
    </message>
    <message>
        <source>The Thunderbird profile (the folder of its mail and settings) could not be reserved for writing.</source>
        <translation>Le profil Thunderbird (le dossier de ses messages et réglages) n’a pas pu être réservé pour l’écriture.</translation>
    </message>
    <message>
        <source>Restart the computer, then try again before you open Thunderbird.</source>
        <translation>Redémarrez l’ordinateur, puis réessayez avant d’ouvrir Thunderbird.</translation>
    </message>
    <message>
        <source>This profile was last used by a newer Thunderbird than the one installed here.</source>
        <translation>Ce profil a servi à un Thunderbird plus récent que celui installé ici.</translation>
    </message>
    <message>
        <source>Update Thunderbird, then try again.</source>
        <translation>Mettez Thunderbird à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings file is damaged; it was left untouched.</source>
        <translation>Le fichier des réglages de Thunderbird est abîmé&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose a new profile: the old one stays as it is.</source>
        <translation>Choisissez un nouveau profil&#xa0;: l’ancien reste tel quel.</translation>
    </message>
    <message>
        <source>A file named user.js in this profile puts some settings back at every start of Thunderbird.</source>
        <translation>Un fichier nommé user.js, dans ce profil, rétablit certains réglages à chaque démarrage de Thunderbird.</translation>
    </message>
    <message>
        <source>Choose a new profile, or have the lines in question taken out of user.js.</source>
        <translation>Choisissez un nouveau profil, ou faites retirer de user.js les lignes concernées.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s saved passwords are locked with a primary password, so none was added.</source>
        <translation>Les mots de passe de Thunderbird sont protégés par un mot de passe principal&#xa0;: aucun n’a été ajouté.</translation>
    </message>
    <message>
        <source>Start Thunderbird, type your mail password when it asks, and tick the box that remembers it.</source>
        <translation>Ouvrez Thunderbird, saisissez votre mot de passe quand il le demande et cochez la case pour le retenir.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make room, for example by emptying the bin, then try again.</source>
        <translation>Faites de la place, par exemple en vidant la corbeille, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder does not allow writing; nothing was changed.</source>
        <translation>Ce dossier n’autorise pas l’écriture&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another profile or another folder.</source>
        <translation>Choisissez un autre profil ou un autre dossier.</translation>
    </message>
    <message>
        <source>Another program changed a file in the meantime, so it was left alone.</source>
        <translation>Un autre programme a modifié un fichier entre-temps&#xa0;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Close Thunderbird, go back to the summary and check it again.</source>
        <translation>Fermez Thunderbird, revenez au récapitulatif et relisez-le.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: no change made by this assistant is left.</source>
        <translation>Vous n’avez rien à faire&#xa0;: il ne reste aucune modification faite par cet assistant.</translation>
    </message>
    <message>
        <source>The password could not be stored in Thunderbird.</source>
        <translation>Le mot de passe n’a pas pu être enregistré dans Thunderbird.</translation>
    </message>
    <message>
        <source>Go on without it: Thunderbird will ask for the password when it starts.</source>
        <translation>Continuez sans cela&#xa0;: Thunderbird demandera le mot de passe à son démarrage.</translation>
    </message>
    <message>
        <source>With these settings the password would travel without encryption, so the assistant refuses them.</source>
        <translation>Avec ces réglages, le mot de passe voyagerait en clair&#xa0;: l’assistant les refuse.</translation>
    </message>
    <message>
        <source>Choose other settings, marked “TLS” or “STARTTLS”.</source>
        <translation>Choisissez d’autres réglages, marqués «&#xa0;TLS&#xa0;» ou «&#xa0;STARTTLS&#xa0;».</translation>
    </message>
    <message>
        <source>A file given to the assistant contains a mistake and is not used.</source>
        <translation>Un fichier fourni à l’assistant contient une erreur et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Go on with the built-in settings, or correct the file at the place named.</source>
        <translation>Continuez avec les réglages fournis d’origine, ou corrigez le fichier à l’endroit indiqué.</translation>
    </message>
    <message>
        <source>The files on this USB stick are not the ones that were signed.</source>
        <translation>Les fichiers de cette clé USB ne sont pas ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>Stop using this stick and ask for a fresh copy.</source>
        <translation>N’utilisez plus cette clé et demandez-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>This was stopped before its end.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>ContactWording</name>
    <message>
        <source>Ask your school&apos;s IT referent.</source>
        <translation>Demandez au référent numérique de votre établissement.</translation>
    </message>
    <message>
        <source>Ask the académie&apos;s help desk; your school&apos;s IT referent knows how to reach it.</source>
        <translation>Demandez à l’assistance de l’académie&#xa0;; votre référent numérique sait comment la joindre.</translation>
    </message>
    <message>
        <source>Ask your HR manager or your school&apos;s secretariat: nobody else can give out a NUMEN.</source>
        <translation>Demandez à votre gestionnaire ou au secrétariat de votre établissement&#xa0;: eux seuls peuvent donner un NUMEN.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network: the IT referent in a school, the Internet provider elsewhere.</source>
        <translation>Demandez à la personne qui gère ce réseau&#xa0;: le référent numérique dans un établissement, le fournisseur d’accès ailleurs.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no need to call anybody.</source>
        <translation>Il n’est pas nécessaire d’appeler quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Save the settings sheet</source>
        <translation>Enregistrer la fiche de réglages</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Texte simple (*.txt)</translation>
    </message>
</context>
<context>
    <name>DetailWording</name>
    <message>
        <source>Nothing comes back, while %1 answers: this network probably blocks this kind of mail connection.</source>
        <translation>Rien ne revient, alors que %1 répond&#xa0;: ce réseau bloque sans doute ce type de connexion à la messagerie.</translation>
    </message>
    <message>
        <source>The mail server does not answer, although the network works: %1 answers.</source>
        <translation>Le serveur de messagerie ne répond pas, alors que le réseau fonctionne&#xa0;: %1 répond.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its electronic identity card) expired on %1.</source>
        <translation>Le certificat du serveur (sa carte d’identité électronique) a expiré le %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (its electronic identity card) is not valid before %1.</source>
        <translation>Le certificat du serveur (sa carte d’identité électronique) n’est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems to be wrong: a server&apos;s clock shows %1.</source>
        <translation>La date ou l’heure de cet ordinateur semble fausse&#xa0;: l’horloge d’un serveur indique %1.</translation>
    </message>
    <message>
        <source>The server shows the certificate (the electronic identity card) of another server: %1.</source>
        <translation>Le serveur présente le certificat (la carte d’identité électronique) d’un autre serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” opens encrypted connections on their way: a filter on the network, or an antivirus.</source>
        <translation>«&#xa0;%1&#xa0;» ouvre les connexions chiffrées au passage&#xa0;: c’est un filtre du réseau, ou un antivirus.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s settings file is damaged (%1); it was left untouched.</source>
        <translation>Le fichier des réglages de Thunderbird est abîmé (%1)&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>A file given to the assistant contains a mistake and is not used: %1.</source>
        <translation>Un fichier fourni à l’assistant contient une erreur et n’est pas utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file named user.js in this profile puts settings back at every start of Thunderbird: %1.</source>
        <translation>Un fichier nommé user.js, dans ce profil, rétablit des réglages à chaque démarrage de Thunderbird&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please type your given name.</source>
        <translation>Veuillez saisir votre prénom.</translation>
    </message>
    <message>
        <source>Please type your birth name: the login is built on it.</source>
        <translation>Veuillez saisir votre nom de naissance&#xa0;: c’est de lui que vient l’identifiant.</translation>
    </message>
    <message>
        <source>Please type your usage name, or leave it out.</source>
        <translation>Saisissez votre nom d’usage, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>A name contains no digit; the number of a login has a field of its own.</source>
        <translation>Un nom ne contient pas de chiffre&#xa0;; le numéro de l’identifiant a son propre champ.</translation>
    </message>
    <message>
        <source>Please use letters, blanks, hyphens and apostrophes only.</source>
        <translation>N’utilisez que des lettres, des espaces, des traits d’union et des apostrophes.</translation>
    </message>
    <message>
        <source>This is longer than any name; perhaps too much was pasted.</source>
        <translation>C’est plus long qu’un nom&#xa0;; le collage a peut-être pris trop de texte.</translation>
    </message>
    <message>
        <source>Please type your birth date.</source>
        <translation>Veuillez saisir votre date de naissance.</translation>
    </message>
    <message>
        <source>Please type the date as day/month/year, for example 31/12/1990.</source>
        <translation>Écrivez la date sous la forme jour/mois/année, par exemple 31/12/1990.</translation>
    </message>
    <message>
        <source>This day is not in the calendar.</source>
        <translation>Ce jour n’existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>This date is still to come; please check the year.</source>
        <translation>Cette date est à venir&#xa0;; vérifiez l’année.</translation>
    </message>
    <message>
        <source>This date is too recent for a birth date; please check the year.</source>
        <translation>Cette date est trop récente pour une naissance&#xa0;; vérifiez l’année.</translation>
    </message>
    <message>
        <source>This date is too long ago for a birth date; please check the year.</source>
        <translation>Cette date est trop ancienne pour une naissance&#xa0;; vérifiez l’année.</translation>
    </message>
    <message>
        <source>Please type your login.</source>
        <translation>Veuillez saisir votre identifiant.</translation>
    </message>
    <message>
        <source>A login is written without accents.</source>
        <translation>Un identifiant s’écrit sans accents.</translation>
    </message>
    <message>
        <source>A login is written without blanks.</source>
        <translation>Un identifiant s’écrit sans espaces.</translation>
    </message>
    <message>
        <source>A login is made of letters and digits; one of these characters does not belong there.</source>
        <translation>Un identifiant se compose de lettres et de chiffres&#xa0;; un des caractères saisis n’y a pas sa place.</translation>
    </message>
    <message>
        <source>This is longer than any login; perhaps too much was pasted.</source>
        <translation>C’est plus long qu’un identifiant&#xa0;; le collage a peut-être pris trop de texte.</translation>
    </message>
    <message>
        <source>Please type the mail address.</source>
        <translation>Veuillez saisir l’adresse électronique.</translation>
    </message>
    <message>
        <source>An address has an @ between the name and the domain.</source>
        <translation>Une adresse comporte un @ entre le nom et le domaine.</translation>
    </message>
    <message>
        <source>An address has only one @.</source>
        <translation>Une adresse ne comporte qu’un seul @.</translation>
    </message>
    <message>
        <source>An address is written without accents.</source>
        <translation>Une adresse s’écrit sans accents.</translation>
    </message>
    <message>
        <source>The part after the @ is written without accents and with Latin letters only.</source>
        <translation>La partie après le @ s’écrit sans accents et seulement en lettres latines.</translation>
    </message>
    <message>
        <source>An address is written without blanks.</source>
        <translation>Une adresse s’écrit sans espaces.</translation>
    </message>
    <message>
        <source>One of these characters cannot stand in an address.</source>
        <translation>Un des caractères saisis ne peut pas figurer dans une adresse.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete.</source>
        <translation>La partie après le @ est incomplète.</translation>
    </message>
    <message>
        <source>This is longer than any address; perhaps too much was pasted.</source>
        <translation>C’est plus long qu’une adresse&#xa0;; le collage a peut-être pris trop de texte.</translation>
    </message>
</context>
<context>
    <name>Expander</name>
    <message>
        <source>Open; press to close</source>
        <translation>Ouvert&#xa0;; appuyez pour fermer</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Fermé&#xa0;; appuyez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>LoginWording</name>
    <message>
        <source>The server does not accept this login with this password.</source>
        <translation>Le serveur n’accepte pas cet identifiant avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Sign in to the webmail with the same login and password; once it works there, type them again here.</source>
        <translation>Connectez-vous au webmail avec les mêmes identifiant et mot de passe&#xa0;; quand cela marche, ressaisissez-les ici.</translation>
    </message>
    <message>
        <source>The login is the short name, not the mail address.</source>
        <translation>L’identifiant est le nom court, pas l’adresse électronique.</translation>
    </message>
    <message>
        <source>Type only the short login, for example mdupont.</source>
        <translation>Saisissez seulement l’identifiant court, par exemple mdupont.</translation>
    </message>
    <message>
        <source>The server asks you to wait before another login attempt.</source>
        <translation>Le serveur demande d’attendre avant un nouvel essai de connexion.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try once more.</source>
        <translation>Attendez un quart d’heure, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>The server offers no way to log in that this assistant can use.</source>
        <translation>Le serveur ne propose aucun moyen de connexion que cet assistant sache utiliser.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered on this page.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés sur cette page.</translation>
    </message>
    <message>
        <source>This server accepts no password without encryption.</source>
        <translation>Ce serveur n’accepte aucun mot de passe sans chiffrement.</translation>
    </message>
    <message>
        <source>Choose settings marked “TLS” or “STARTTLS”.</source>
        <translation>Choisissez des réglages marqués «&#xa0;TLS&#xa0;» ou «&#xa0;STARTTLS&#xa0;».</translation>
    </message>
    <message>
        <source>Your login may end with a number, because a namesake already had the short one.</source>
        <translation>Votre identifiant se termine peut-être par un chiffre, parce qu’un homonyme avait déjà le plus court.</translation>
    </message>
    <message>
        <source>Look for your exact login on the last page of the portal, or in the webmail.</source>
        <translation>Cherchez votre identifiant exact sur la dernière page du portail, ou dans le webmail.</translation>
    </message>
    <message>
        <source>The password has the shape of a NUMEN, which is often the first password.</source>
        <translation>Le mot de passe a la forme d’un NUMEN, qui est souvent le premier mot de passe.</translation>
    </message>
    <message>
        <source>If you have chosen another password since, type that one; otherwise type the NUMEN in capital letters.</source>
        <translation>Si vous en avez choisi un autre depuis, saisissez celui-là&#xa0;; sinon, écrivez le NUMEN en majuscules.</translation>
    </message>
    <message>
        <source>Your password may have expired or been changed.</source>
        <translation>Votre mot de passe a peut-être expiré ou changé.</translation>
    </message>
    <message>
        <source>Sign in to the webmail; if it asks for a new password, choose one and type it here.</source>
        <translation>Connectez-vous au webmail&#xa0;; s’il demande un nouveau mot de passe, choisissez-en un et saisissez-le ici.</translation>
    </message>
    <message>
        <source>Your mailbox may have moved to the national mail service.</source>
        <translation>Votre boîte a peut-être été transférée vers la messagerie nationale.</translation>
    </message>
    <message>
        <source>If your mail opens at messagerie.education.gouv.fr in the browser, choose the national service on the first page.</source>
        <translation>Si vos messages s’ouvrent sur messagerie.education.gouv.fr dans le navigateur, choisissez la messagerie nationale sur la première page.</translation>
    </message>
    <message>
        <source>Your mailbox is full.</source>
        <translation>Votre boîte est pleine.</translation>
    </message>
    <message>
        <source>Delete old or large messages in the webmail, then empty its bin.</source>
        <translation>Supprimez des messages anciens ou volumineux dans le webmail, puis videz sa corbeille.</translation>
    </message>
    <message>
        <source>The server refused to send the message.</source>
        <translation>Le serveur a refusé d’envoyer le message.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address is yours, then try once more.</source>
        <translation>Vérifiez que l’adresse de l’expéditeur est bien la vôtre, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>This name cannot be used as it is typed.</source>
        <translation>Ce nom ne peut pas être utilisé tel qu’il est saisi.</translation>
    </message>
    <message>
        <source>Type it with letters, blanks, hyphens and apostrophes only.</source>
        <translation>Écrivez-le seulement avec des lettres, des espaces, des traits d’union et des apostrophes.</translation>
    </message>
    <message>
        <source>This login cannot be used as it is typed.</source>
        <translation>Cet identifiant ne peut pas être utilisé tel qu’il est saisi.</translation>
    </message>
    <message>
        <source>Type the short login as the portal&apos;s last page shows it.</source>
        <translation>Saisissez l’identifiant court tel que l’affiche la dernière page du portail.</translation>
    </message>
    <message>
        <source>This mail address cannot be used as it is typed.</source>
        <translation>Cette adresse ne peut pas être utilisée telle qu’elle est saisie.</translation>
    </message>
    <message>
        <source>Type the whole address, without accents or blanks.</source>
        <translation>Saisissez l’adresse entière, sans accents ni espaces.</translation>
    </message>
</context>
<context>
    <name>NameWording</name>
    <message>
        <source>The usual rule: first letter of the first given name, then the birth name.</source>
        <translation>La règle habituelle&#xa0;: l’initiale du premier prénom, puis le nom de naissance.</translation>
    </message>
    <message>
        <source>The same with the hyphen kept.</source>
        <translation>Le même, avec le trait d’union.</translation>
    </message>
    <message>
        <source>The same without the particle (de, du, d&apos;…).</source>
        <translation>Le même, sans la particule (de, du, d&apos;…).</translation>
    </message>
    <message>
        <source>Built on the usage name instead of the birth name.</source>
        <translation>Formé sur le nom d’usage au lieu du nom de naissance.</translation>
    </message>
    <message>
        <source>With the first letter of each part of the given name.</source>
        <translation>Avec l’initiale de chaque partie du prénom.</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Trouver l’adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Wait for the greeting</source>
        <translation>Attendre le message d’accueil</translation>
    </message>
    <message>
        <source>Ask for encryption</source>
        <translation>Demander le chiffrement</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>Ask what the server can do</source>
        <translation>Demander ce que le serveur sait faire</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>Prendre congé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>no encryption</source>
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>This server name is not in use.</source>
        <translation>Ce nom de serveur n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>NetworkWording</name>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in the network cable, then test again.</source>
        <translation>Activez le Wi-Fi ou branchez le câble réseau, puis refaites le test.</translation>
    </message>
    <message>
        <source>The network could not find the server&apos;s name.</source>
        <translation>Le réseau n’a pas trouvé le nom du serveur.</translation>
    </message>
    <message>
        <source>Check that a web page opens in your browser, then test again.</source>
        <translation>Vérifiez qu’une page web s’ouvre dans votre navigateur, puis refaites le test.</translation>
    </message>
    <message>
        <source>This network sends different server names to one and the same place.</source>
        <translation>Ce réseau envoie des noms de serveurs différents à un seul et même endroit.</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s shared connection.</source>
        <translation>Utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first.</source>
        <translation>Ce réseau vous demande d’abord de vous identifier sur une page web.</translation>
    </message>
    <message>
        <source>Open your browser, sign in on the page that appears, then test again.</source>
        <translation>Ouvrez votre navigateur, identifiez-vous sur la page qui apparaît, puis refaites le test.</translation>
    </message>
    <message>
        <source>This network only lets connections out through an intermediary (a proxy).</source>
        <translation>Ce réseau ne laisse sortir les connexions que par un intermédiaire (un proxy).</translation>
    </message>
    <message>
        <source>Read your mail in the webmail here, or set it up from another network.</source>
        <translation>Ici, lisez vos messages dans le webmail, ou faites la configuration depuis un autre réseau.</translation>
    </message>
    <message>
        <source>This network&apos;s intermediary (its proxy) asks for a user name and a password.</source>
        <translation>L’intermédiaire de ce réseau (son proxy) demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, type what the network asks for, then test again.</source>
        <translation>Ouvrez une page web dans votre navigateur, saisissez ce que le réseau demande, puis refaites le test.</translation>
    </message>
    <message>
        <source>The server&apos;s door for this kind of mail connection (its port) is closed.</source>
        <translation>La porte du serveur pour ce type de connexion (son port) est fermée.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered on this page.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés sur cette page.</translation>
    </message>
    <message>
        <source>Nothing came back from the server.</source>
        <translation>Le serveur n’a rien répondu.</translation>
    </message>
    <message>
        <source>Test again; if nothing comes back, try another network, for example your phone&apos;s shared connection.</source>
        <translation>Refaites le test&#xa0;; si rien ne revient, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>This network probably blocks this kind of mail connection.</source>
        <translation>Ce réseau bloque sans doute ce type de connexion à la messagerie.</translation>
    </message>
    <message>
        <source>Read your mail in the webmail here, or set it up from another network, for example your phone&apos;s shared connection.</source>
        <translation>Ici, lisez vos messages dans le webmail, ou faites la configuration depuis un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>The mail server does not answer, although the network works.</source>
        <translation>Le serveur de messagerie ne répond pas, alors que le réseau fonctionne.</translation>
    </message>
    <message>
        <source>Wait a while, then test again.</source>
        <translation>Attendez un moment, puis refaites le test.</translation>
    </message>
    <message>
        <source>The server accepted the connection but said nothing.</source>
        <translation>Le serveur a accepté la connexion, mais n’a rien dit.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <translation>Attendez quelques minutes, puis refaites le test.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle.</source>
        <translation>La connexion a été coupée en cours de route.</translation>
    </message>
    <message>
        <source>Test again; if it is cut each time, try another network.</source>
        <translation>Refaites le test&#xa0;; si la coupure se répète, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The newer kind of Internet address (IPv6) does not work on this network; the older kind does.</source>
        <translation>Les adresses Internet récentes (IPv6) ne fonctionnent pas sur ce réseau&#xa0;; les anciennes, oui.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the older kind was used.</source>
        <translation>Vous n’avez rien à faire&#xa0;: les anciennes ont été utilisées.</translation>
    </message>
</context>
<context>
    <name>PortalWording</name>
    <message>
        <source>The portal does not know this NUMEN.</source>
        <translation>Le portail ne connaît pas ce NUMEN.</translation>
    </message>
    <message>
        <source>Compare it with an official letter: O and 0, I and 1 are easily mixed up.</source>
        <translation>Comparez-le avec un courrier officiel&#xa0;: O et 0, I et 1 se confondent facilement.</translation>
    </message>
    <message>
        <source>The portal has another birth date for this NUMEN.</source>
        <translation>Le portail connaît une autre date de naissance pour ce NUMEN.</translation>
    </message>
    <message>
        <source>Type your birth date again: day, month, then year.</source>
        <translation>Saisissez de nouveau votre date de naissance&#xa0;: jour, mois, puis année.</translation>
    </message>
    <message>
        <source>The portal does not recognise this NUMEN with this birth date.</source>
        <translation>Le portail ne reconnaît pas ce NUMEN avec cette date de naissance.</translation>
    </message>
    <message>
        <source>Compare both with an official letter, then try once more.</source>
        <translation>Comparez les deux avec un courrier officiel, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>The portal has locked this account after several attempts.</source>
        <translation>Le portail a verrouillé ce compte après plusieurs essais.</translation>
    </message>
    <message>
        <source>Wait until tomorrow before you try again.</source>
        <translation>Attendez demain avant de réessayer.</translation>
    </message>
    <message>
        <source>The portal does not accept this new password.</source>
        <translation>Le portail n’accepte pas ce nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Choose another one that follows the rules shown by the portal.</source>
        <translation>Choisissez-en un autre qui respecte les règles affichées par le portail.</translation>
    </message>
    <message>
        <source>The portal wants to make sure that a person is answering.</source>
        <translation>Le portail veut s’assurer qu’une personne répond.</translation>
    </message>
    <message>
        <source>Do this step in your browser, where you can answer its question.</source>
        <translation>Faites cette étape dans votre navigateur, où vous pourrez répondre à sa question.</translation>
    </message>
    <message>
        <source>The portal&apos;s page only works in a browser.</source>
        <translation>La page du portail ne fonctionne que dans un navigateur.</translation>
    </message>
    <message>
        <source>Do this step in your browser, then come back here with your login.</source>
        <translation>Faites cette étape dans votre navigateur, puis revenez ici avec votre identifiant.</translation>
    </message>
    <message>
        <source>The portal&apos;s page is not the one that this assistant knows.</source>
        <translation>La page du portail n’est pas celle que cet assistant connaît.</translation>
    </message>
    <message>
        <source>The portal stopped waiting for an answer.</source>
        <translation>Le portail a cessé d’attendre une réponse.</translation>
    </message>
    <message>
        <source>Start this step again with your NUMEN at hand.</source>
        <translation>Recommencez cette étape en ayant votre NUMEN sous la main.</translation>
    </message>
    <message>
        <source>The portal is closed for maintenance.</source>
        <translation>Le portail est fermé pour maintenance.</translation>
    </message>
    <message>
        <source>Try again in a few hours.</source>
        <translation>Réessayez dans quelques heures.</translation>
    </message>
    <message>
        <source>The portal leads to an address outside the education ministry, so the assistant stopped.</source>
        <translation>Le portail mène à une adresse extérieure à l’Éducation nationale&#xa0;: l’assistant s’est arrêté.</translation>
    </message>
    <message>
        <source>Do this step in your browser, and read the address it shows before you type anything.</source>
        <translation>Faites cette étape dans votre navigateur, et lisez l’adresse affichée avant de saisir quoi que ce soit.</translation>
    </message>
    <message>
        <source>The portal&apos;s connection is not safely encrypted, so nothing was sent.</source>
        <translation>La connexion au portail n’est pas chiffrée de façon sûre&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s shared connection.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>The portal sent far more than such a page holds, so the assistant stopped.</source>
        <translation>Le portail a envoyé bien plus que ne contient une telle page&#xa0;: l’assistant s’est arrêté.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Le portail ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The portal reports a fault of its own.</source>
        <translation>Le portail signale une erreur de son côté.</translation>
    </message>
    <message>
        <source>Try again later: what you typed is not the cause.</source>
        <translation>Réessayez plus tard&#xa0;: votre saisie n’est pas en cause.</translation>
    </message>
    <message>
        <source>The activation seems to be done, but the portal did not show your login.</source>
        <translation>L’activation semble faite, mais le portail n’a pas affiché votre identifiant.</translation>
    </message>
    <message>
        <source>Go on: the next page suggests a login, and the test tells whether it is the right one.</source>
        <translation>Continuez&#xa0;: la page suivante propose un identifiant, et le test dira si c’est le bon.</translation>
    </message>
    <message>
        <source>Your mailbox is already active.</source>
        <translation>Votre boîte est déjà active.</translation>
    </message>
    <message>
        <source>Go on with the login and password that you have.</source>
        <translation>Continuez avec l’identifiant et le mot de passe que vous avez.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher ce qui est saisi</translation>
    </message>
</context>
<context>
    <name>ServerWording</name>
    <message>
        <source>A web server answers where a mail server should.</source>
        <translation>Un serveur web répond à la place d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port number, then test again.</source>
        <translation>Vérifiez le nom du serveur et le numéro de port, puis refaites le test.</translation>
    </message>
    <message>
        <source>The server answers, but offers another kind of mail access than the one chosen.</source>
        <translation>Le serveur répond, mais propose un autre type d’accès aux messages que celui choisi.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered on this page.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés sur cette page.</translation>
    </message>
    <message>
        <source>Something answers, but not the way a mail server does.</source>
        <translation>Quelque chose répond, mais pas comme le fait un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port number; if they are right, try another network.</source>
        <translation>Vérifiez le nom du serveur et le numéro de port&#xa0;; s’ils sont justes, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server sent far more than a mail server should, so the test was stopped.</source>
        <translation>Le serveur a envoyé bien plus qu’un serveur de messagerie ne le devrait&#xa0;: le test a été arrêté.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered, or try another network.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server answers without encryption where encryption was expected.</source>
        <translation>Le serveur répond sans chiffrement là où un chiffrement était attendu.</translation>
    </message>
    <message>
        <source>Choose other settings among those offered; your password is never sent without encryption.</source>
        <translation>Choisissez d’autres réglages parmi ceux proposés&#xa0;; votre mot de passe n’est jamais envoyé en clair.</translation>
    </message>
    <message>
        <source>The server wants encryption from the first moment, and these settings begin without it.</source>
        <translation>Le serveur veut un chiffrement dès le début, et ces réglages commencent sans.</translation>
    </message>
    <message>
        <source>Choose settings marked “TLS” for this server.</source>
        <translation>Choisissez des réglages marqués «&#xa0;TLS&#xa0;» pour ce serveur.</translation>
    </message>
    <message>
        <source>The server does not offer to switch to encryption.</source>
        <translation>Le serveur ne propose pas de passer au chiffrement.</translation>
    </message>
    <message>
        <source>Choose settings marked “TLS”; your password is never sent without encryption.</source>
        <translation>Choisissez des réglages marqués «&#xa0;TLS&#xa0;»&#xa0;; votre mot de passe n’est jamais envoyé en clair.</translation>
    </message>
    <message>
        <source>The server announced encryption, then refused to switch to it.</source>
        <translation>Le serveur a annoncé le chiffrement, puis a refusé d’y passer.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, or choose settings marked “TLS”.</source>
        <translation>Refaites le test dans quelques minutes, ou choisissez des réglages marqués «&#xa0;TLS&#xa0;».</translation>
    </message>
    <message>
        <source>Something slipped extra text into the connection just before encryption began, so the test was stopped.</source>
        <translation>Du texte a été glissé dans la connexion juste avant le chiffrement&#xa0;: le test a été arrêté.</translation>
    </message>
    <message>
        <source>Do not use this network for your mail; try another one, for example your phone&apos;s shared connection.</source>
        <translation>N’utilisez pas ce réseau pour vos messages&#xa0;; essayez-en un autre, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>The server is too busy to answer right now.</source>
        <translation>Le serveur est trop occupé pour répondre maintenant.</translation>
    </message>
    <message>
        <source>Wait about ten minutes, then test again.</source>
        <translation>Attendez une dizaine de minutes, puis refaites le test.</translation>
    </message>
    <message>
        <source>The server turns this network away for now, as it does after too many wrong passwords.</source>
        <translation>Le serveur écarte ce réseau pour l’instant, comme il le fait après trop de mots de passe erronés.</translation>
    </message>
    <message>
        <source>Correct the password saved on your phone and other devices, then wait before you test again.</source>
        <translation>Corrigez le mot de passe enregistré sur votre téléphone et vos autres appareils, puis attendez avant de refaire le test.</translation>
    </message>
</context>
<context>
    <name>SheetContent</name>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mail settings – %1</source>
        <translation>Réglages de messagerie – %1</translation>
    </message>
    <message>
        <source>Made with an unofficial tool, which is neither published nor approved by the académie.</source>
        <translation>Fiche faite avec un outil non officiel, ni publié ni approuvé par l’académie.</translation>
    </message>
    <message>
        <source>Your password is not on this sheet. Nobody needs it to help you: never give it away.</source>
        <translation>Votre mot de passe ne figure pas sur cette fiche. Personne n’en a besoin pour vous aider&#xa0;: ne le donnez jamais.</translation>
    </message>
    <message>
        <source>Receiving mail</source>
        <translation>Réception des messages</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Envoi des messages</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>SSL/TLS (encrypted from the first moment)</source>
        <translation>SSL/TLS (chiffré dès le début)</translation>
    </message>
    <message>
        <source>STARTTLS (encrypted before anything personal is sent)</source>
        <translation>STARTTLS (chiffré avant tout envoi personnel)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Mot de passe normal</translation>
    </message>
    <message>
        <source>User name (login)</source>
        <translation>Nom d’utilisateur (identifiant)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Leave messages on the server</source>
        <translation>Laisser les messages sur le serveur</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Webmail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
</context>
</TS>
