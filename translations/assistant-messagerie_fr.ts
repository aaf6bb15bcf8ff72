<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivateCommand</name>
    <message>
        <source>--json needs --answers -: without it, questions are asked in the terminal.</source>
        <translation>--json demande --answers -&#xa0;: sans cela, les questions sont posées dans le terminal.</translation>
    </message>
    <message>
        <source>There is no terminal to ask in: give the answers as JSON with --answers -.</source>
        <translation>Il n’y a pas de terminal où poser les questions&#xa0;: donnez les réponses en JSON avec --answers -.</translation>
    </message>
    <message>
        <source>--training-portal is for a portal on this computer: https://localhost:…, as &quot;training&quot; prints it.</source>
        <translation>--training-portal est pour un portail de cet ordinateur&#xa0;: https://localhost:…, tel que l’affiche «&#xa0;training&#xa0;».</translation>
    </message>
    <message>
        <source>NUMEN and birth date go to %1, encrypted, and nowhere else.</source>
        <translation>Le NUMEN et la date de naissance vont à %1, chiffrés, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The mailbox is active.</source>
        <translation>La boîte est active.</translation>
    </message>
    <message>
        <source>What was sent may have counted although no answer came: look in the browser before you try again.</source>
        <translation>Ce qui a été envoyé a peut-être compté, bien qu’aucune réponse ne soit venue&#xa0;: voyez dans le navigateur avant de recommencer.</translation>
    </message>
    <message>
        <source>The portal says:</source>
        <translation>Le portail dit&#xa0;:</translation>
    </message>
    <message>
        <source>The portal asks this, and the answers lack it:</source>
        <translation>Le portail demande ceci, qui manque dans les réponses&#xa0;:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>ActivationDone</name>
    <message>
        <source>Put the new password into your phone and your other computers now: they keep trying the old one, and that locks an account.</source>
        <translation>Mettez tout de suite le nouveau mot de passe dans votre téléphone et vos autres ordinateurs&#xa0;: ils continuent d’essayer l’ancien, et cela bloque un compte.</translation>
    </message>
</context>
<context>
    <name>ActivationFailure</name>
    <message>
        <source>What you sent may have arrived all the same: look at the portal in the browser before you send it again.</source>
        <translation>Votre envoi est peut-être arrivé quand même&#xa0;: regardez sur le portail, dans le navigateur, avant de renvoyer.</translation>
    </message>
    <message>
        <source>Try again in this window</source>
        <translation>Réessayer dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Is your mailbox active?</source>
        <translation>Votre boîte est-elle active&#xa0;?</translation>
    </message>
    <message>
        <source>What the portal asks</source>
        <translation>Ce que le portail demande</translation>
    </message>
    <message>
        <source>The portal is done: take your login along</source>
        <translation>Le portail a fini&#xa0;: emportez votre identifiant</translation>
    </message>
    <message>
        <source>Your mailbox is already active</source>
        <translation>Votre boîte est déjà active</translation>
    </message>
    <message>
        <source>Activate your mailbox</source>
        <translation>Activer votre boîte</translation>
    </message>
    <message>
        <source>&amp;Take these and go on</source>
        <translation>&amp;Les reprendre et continuer</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuer &amp;sans</translation>
    </message>
</context>
<context>
    <name>ActivationWalk</name>
    <message>
        <source>In the browser instead</source>
        <translation>Plutôt dans le navigateur</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
</context>
<context>
    <name>AilmentWording</name>
    <message>
        <source>Thunderbird signs in with your mail address; the server wants the short login.</source>
        <translation>Thunderbird se connecte avec votre adresse&#xa0;; le serveur attend l’identifiant court.</translation>
    </message>
    <message>
        <source>The short login takes the place of the address.</source>
        <translation>L’identifiant court prend la place de l’adresse.</translation>
    </message>
    <message>
        <source>Thunderbird signs in with a short login; this server wants your whole mail address.</source>
        <translation>Thunderbird se connecte avec un identifiant court&#xa0;; ce serveur attend votre adresse complète.</translation>
    </message>
    <message>
        <source>The address takes the place of the short login.</source>
        <translation>L’adresse prend la place de l’identifiant court.</translation>
    </message>
    <message>
        <source>Thunderbird signs in with another login than yours.</source>
        <translation>Thunderbird se connecte avec un autre identifiant que le vôtre.</translation>
    </message>
    <message>
        <source>Your login takes the place of the one that is there.</source>
        <translation>Votre identifiant prend la place de celui qui s’y trouve.</translation>
    </message>
    <message>
        <source>Thunderbird is set to talk to the server without encryption, password included.</source>
        <translation>Thunderbird est réglé pour parler au serveur sans chiffrement, mot de passe compris.</translation>
    </message>
    <message>
        <source>The connection becomes encrypted.</source>
        <translation>La connexion devient chiffrée.</translation>
    </message>
    <message>
        <source>Thunderbird is set to STARTTLS on a port where the server wants TLS from the start: they wait for each other.</source>
        <translation>Thunderbird est réglé sur STARTTLS, sur un port où le serveur attend TLS dès le début&#xa0;: chacun attend l’autre.</translation>
    </message>
    <message>
        <source>The kind of encryption becomes that of the port.</source>
        <translation>Le chiffrement devient celui du port.</translation>
    </message>
    <message>
        <source>Thunderbird is set to TLS from the start on a port where the server begins with STARTTLS.</source>
        <translation>Thunderbird est réglé sur TLS dès le début, sur un port où le serveur commence par STARTTLS.</translation>
    </message>
    <message>
        <source>Thunderbird is set to a way of signing in that the académie&apos;s servers do not offer.</source>
        <translation>Thunderbird est réglé sur une méthode d’authentification que les serveurs de l’académie ne proposent pas.</translation>
    </message>
    <message>
        <source>It becomes “Normal password”, inside the encrypted connection.</source>
        <translation>Elle devient «&#xa0;Mot de passe normal&#xa0;», dans la connexion chiffrée.</translation>
    </message>
    <message>
        <source>The server that Thunderbird is set to does not answer; the académie&apos;s usual one does.</source>
        <translation>Le serveur réglé dans Thunderbird ne répond pas&#xa0;; le serveur habituel de l’académie répond.</translation>
    </message>
    <message>
        <source>The usual server takes its place.</source>
        <translation>Le serveur habituel prend sa place.</translation>
    </message>
    <message>
        <source>Thunderbird fetches this address&apos;s mail from a server that is not the académie&apos;s.</source>
        <translation>Thunderbird relève cette adresse sur un serveur qui n’est pas celui de l’académie.</translation>
    </message>
    <message>
        <source>The académie&apos;s server takes its place.</source>
        <translation>Le serveur de l’académie prend sa place.</translation>
    </message>
    <message>
        <source>Thunderbird sends this address&apos;s mail through a server that is not the académie&apos;s.</source>
        <translation>Thunderbird envoie les messages de cette adresse par un serveur qui n’est pas celui de l’académie.</translation>
    </message>
    <message>
        <source>The académie&apos;s sending server is used for this address; the other stays for the rest.</source>
        <translation>Le serveur d’envoi de l’académie sert pour cette adresse&#xa0;; l’autre reste pour le reste.</translation>
    </message>
    <message>
        <source>Thunderbird has no sending server for this address.</source>
        <translation>Thunderbird n’a pas de serveur d’envoi pour cette adresse.</translation>
    </message>
    <message>
        <source>The académie&apos;s sending server is added.</source>
        <translation>Le serveur d’envoi de l’académie est ajouté.</translation>
    </message>
    <message>
        <source>The sending server does not answer on the port that Thunderbird is set to; it answers on its other one.</source>
        <translation>Le serveur d’envoi ne répond pas sur le port réglé dans Thunderbird&#xa0;; il répond sur son autre port.</translation>
    </message>
    <message>
        <source>The port that answers takes its place.</source>
        <translation>Le port qui répond prend sa place.</translation>
    </message>
    <message>
        <source>The settings are right, and the server refuses the password: many académies have it renewed every year.</source>
        <translation>Les réglages sont justes et le serveur refuse le mot de passe&#xa0;: beaucoup d’académies le font renouveler chaque année.</translation>
    </message>
    <message>
        <source>Thunderbird will ask for the new one; the old one is forgotten if it was remembered.</source>
        <translation>Thunderbird demandera le nouveau&#xa0;; l’ancien est oublié s’il était retenu.</translation>
    </message>
    <message>
        <source>no authentication</source>
        <translation>aucune authentification</translation>
    </message>
    <message>
        <source>encrypted password</source>
        <translation>mot de passe chiffré</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>certificat TLS</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>mot de passe normal</translation>
    </message>
    <message>
        <source>Sending, server</source>
        <translation>Envoi, serveur</translation>
    </message>
    <message>
        <source>Receiving, server</source>
        <translation>Réception, serveur</translation>
    </message>
    <message>
        <source>Sending, encryption</source>
        <translation>Envoi, chiffrement</translation>
    </message>
    <message>
        <source>Receiving, encryption</source>
        <translation>Réception, chiffrement</translation>
    </message>
    <message>
        <source>Sending, user name</source>
        <translation>Envoi, nom d’utilisateur</translation>
    </message>
    <message>
        <source>Receiving, user name</source>
        <translation>Réception, nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sending, way to sign in</source>
        <translation>Envoi, authentification</translation>
    </message>
    <message>
        <source>Receiving, way to sign in</source>
        <translation>Réception, authentification</translation>
    </message>
</context>
<context>
    <name>AnswersWording</name>
    <message>
        <source>The answers are not JSON (RFC 8259).</source>
        <translation>Les réponses ne sont pas du JSON (RFC 8259).</translation>
    </message>
    <message>
        <source>The answers have to be one JSON object.</source>
        <translation>Les réponses doivent former un seul objet JSON.</translation>
    </message>
    <message>
        <source>The answers are longer than any answers are.</source>
        <translation>Les réponses sont trop longues pour en être.</translation>
    </message>
    <message>
        <source>The answers hold a key that is not known; these are: %1.</source>
        <translation>Les réponses contiennent une clé inconnue&#xa0;; les clés connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answers hold a key, or a label in &quot;fields&quot;, twice.</source>
        <translation>Les réponses contiennent deux fois une clé, ou un libellé de «&#xa0;fields&#xa0;».</translation>
    </message>
    <message>
        <source>A label in &quot;fields&quot; is empty.</source>
        <translation>Un libellé de «&#xa0;fields&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;fields&quot; has to be an object: the portal&apos;s labels, each with its text.</source>
        <translation>«&#xa0;fields&#xa0;» doit être un objet&#xa0;: les libellés du portail, chacun avec son texte.</translation>
    </message>
    <message>
        <source>In &quot;fields&quot; every value has to be a text, or true or false for a box to tick.</source>
        <translation>Dans «&#xa0;fields&#xa0;», chaque valeur doit être un texte, ou true ou false pour une case à cocher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est vide.</translation>
    </message>
    <message>
        <source>&quot;birthDate&quot; has to be written year-month-day, like 1990-12-31.</source>
        <translation>«&#xa0;birthDate&#xa0;» doit s’écrire année-mois-jour, comme 1990-12-31.</translation>
    </message>
</context>
<context>
    <name>AppleProfile</name>
    <message>
        <source>Mail of %1</source>
        <translation>Messagerie de %1</translation>
    </message>
    <message>
        <source>Sets up this mail account. Made with an unofficial tool, which is neither published nor approved by the académie. No password is inside: the device asks for it.</source>
        <translation>Configure ce compte de messagerie. Fait avec un outil non officiel, ni publié ni approuvé par l’académie. Aucun mot de passe à l’intérieur&#xa0;: l’appareil le demande.</translation>
    </message>
    <message>
        <source>assistant-messagerie (unofficial tool)</source>
        <translation>assistant-messagerie (outil non officiel)</translation>
    </message>
</context>
<context>
    <name>ApplyCommand</name>
    <message>
        <source>Is it %1?</source>
        <translation>Est-ce %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no service &quot;%2&quot;.</source>
        <translation>%1 n’a pas de service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such setting; &quot;presets&quot; lists them.</source>
        <translation>Ce réglage n’existe pas&#xa0;; «&#xa0;presets&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The sending server of this setting is not known: add --outgoing HOST:PORT:SECURITY as your help desk or provider gives it.</source>
        <translation>Le serveur d’envoi de ce réglage n’est pas connu&#xa0;: ajoutez --outgoing HÔTE:PORT:SÉCURITÉ, tel que l’assistance ou votre fournisseur le donne.</translation>
    </message>
    <message>
        <source>This setting names its sending server: --outgoing has no place here.</source>
        <translation>Ce réglage indique son serveur d’envoi&#xa0;: --outgoing n’a pas lieu d’être.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT:SECURITY.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme HÔTE:PORT:SÉCURITÉ.</translation>
    </message>
    <message>
        <source>%1 is not a server of the académies: --verify and --remember would give it your académie&apos;s password.</source>
        <translation>%1 n’est pas un serveur des académies&#xa0;: --verify et --remember lui donneraient votre mot de passe académique.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>Il n’y a pas de mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
        <source>No profile is called &quot;%1&quot;.</source>
        <translation>Aucun profil ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;%1&quot;: give its folder.</source>
        <translation>Plusieurs profils s’appellent «&#xa0;%1&#xa0;»&#xa0;: donnez le dossier.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--output is for mail programs that take a file; Thunderbird&apos;s profile is written in place.</source>
        <translation>--output sert aux logiciels qui prennent un fichier&#xa0;; le profil de Thunderbird s’écrit sur place.</translation>
    </message>
    <message>
        <source>%1 needs --password-stdin.</source>
        <translation>%1 a besoin de --password-stdin.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Rien n’a été écrit&#xa0;: c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account is already there: nothing had to be changed.</source>
        <translation>Le compte est déjà là&#xa0;: il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>The account is written. &quot;undo&quot; takes it back.</source>
        <translation>Le compte est écrit. «&#xa0;undo&#xa0;» l’annule.</translation>
    </message>
    <message>
        <source>A server did not answer as it should, though.</source>
        <translation>Un serveur n’a cependant pas répondu comme il faut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un de ces mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made of files: --output DIR says where to.</source>
        <translation>«&#xa0;%1&#xa0;» se compose de fichiers&#xa0;: --output DOSSIER dit où les mettre.</translation>
    </message>
    <message>
        <source>--profile and --profile-root are Thunderbird&apos;s: add it to --client.</source>
        <translation>--profile et --profile-root concernent Thunderbird&#xa0;: ajoutez-le à --client.</translation>
    </message>
    <message>
        <source>Only Thunderbird can be given a password: add it to --client, or drop --remember.</source>
        <translation>Seul Thunderbird peut recevoir un mot de passe&#xa0;: ajoutez-le à --client, ou retirez --remember.</translation>
    </message>
    <message>
        <source>There is no classic Outlook on this computer: --output DIR makes the files that another one reads.</source>
        <translation>Il n’y a pas d’Outlook classique sur cet ordinateur&#xa0;: --output DOSSIER prépare les fichiers que lira celui d’un autre.</translation>
    </message>
    <message>
        <source>For the computer with Outlook: %1 says what to do there.</source>
        <translation>Pour l’ordinateur où se trouve Outlook&#xa0;: %1 dit quoi y faire.</translation>
    </message>
    <message>
        <source>Open Outlook: it takes the account over.</source>
        <translation>Ouvrez Outlook&#xa0;: il reprend le compte.</translation>
    </message>
    <message>
        <source>Send mail.mobileconfig to the iPhone, iPad or Mac and open it there.</source>
        <translation>Envoyez mail.mobileconfig à l’iPhone, à l’iPad ou au Mac et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Thunderbird for Android scans android-qr.png: Settings, Import settings.</source>
        <translation>Thunderbird pour Android lit android-qr.png&#xa0;: Paramètres, Importer les paramètres.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 et %2 s’excluent l’un l’autre.</translation>
    </message>
</context>
<context>
    <name>AuthorityPanel</name>
    <message>
        <source>This certificate is taken. Save the settings to keep it.</source>
        <translation>Ce certificat est pris. Enregistrez les réglages pour le garder.</translation>
    </message>
    <message>
        <source>The school&apos;s or its filter&apos;s own certificate</source>
        <translation>Le certificat propre à l’établissement ou à son filtre</translation>
    </message>
    <message>
        <source>Only where a filter opens encrypted connections and the mail servers cannot be exempted from it. It is trusted for mail servers, never for the portal.</source>
        <translation>Seulement là où un filtre ouvre les connexions chiffrées et où les serveurs de messagerie ne peuvent en être exemptés. Il vaut pour les serveurs de messagerie, jamais pour le portail.</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>I compared the fingerprint: use it</source>
        <translation>J’ai comparé l’empreinte&#xa0;: l’utiliser</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Do not use this certificate</source>
        <translation>Ne pas utiliser ce certificat</translation>
    </message>
    <message>
        <source>Take the certificate out of the settings</source>
        <translation>Retirer le certificat des réglages</translation>
    </message>
    <message>
        <source>This certificate cannot be read.</source>
        <translation>Ce certificat est illisible.</translation>
    </message>
    <message>
        <source>Whoever holds this certificate&apos;s key can read all mail that passes, passwords too. Compare the fingerprint, digit by digit, with the one on the filter&apos;s own page or with what its maker tells you by telephone.</source>
        <translation>Qui détient la clé de ce certificat peut lire tout le courrier qui passe, mots de passe compris. Comparez l’empreinte, chiffre par chiffre, avec celle de la page du filtre ou avec ce que son fabricant vous dit au téléphone.</translation>
    </message>
    <message>
        <source>It is part of the settings: mail servers that show a certificate of it are trusted.</source>
        <translation>Il fait partie des réglages&#xa0;: les serveurs de messagerie qui présentent un certificat émis par lui sont acceptés.</translation>
    </message>
</context>
<context>
    <name>BatchApply</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>--output DIR or --apply is missing.</source>
        <translation>Il manque --output DIR ou --apply.</translation>
    </message>
    <message>
        <source>%1 has no service &quot;%2&quot;.</source>
        <translation>%1 n’a pas de service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un de ces mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such setting; &quot;presets&quot; lists them.</source>
        <translation>Ce réglage n’existe pas&#xa0;; «&#xa0;presets&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The sending server of this setting is not known, so it cannot be set up for many.</source>
        <translation>Le serveur d’envoi de ce réglage n’est pas connu&#xa0;: on ne peut pas le configurer pour plusieurs personnes.</translation>
    </message>
    <message>
        <source>%1 lies too deep: Windows would not open what is made below it.</source>
        <translation>%1 est trop profond&#xa0;: Windows n’ouvrirait pas ce qui y serait créé.</translation>
    </message>
    <message>
        <source>Another run is at work in %1. Wait for its end.</source>
        <translation>Un autre traitement est en cours dans %1. Attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>Testing the servers, once for all…</source>
        <translation>Test des serveurs, une fois pour tous…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>These columns say nothing here: %1.</source>
        <translation>Ces colonnes ne servent à rien ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A server did not answer as it should, though.</source>
        <translation>Un serveur n’a cependant pas répondu comme il faut.</translation>
    </message>
    <message>
        <source>Made: %1, there already: %2, to confirm: %3, failed: %4.</source>
        <translation>Créés&#xa0;: %1, déjà là&#xa0;: %2, à confirmer&#xa0;: %3, en échec&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2. The same command goes on.</source>
        <translation>Arrêté après %1 sur %2. La même commande reprend la suite.</translation>
    </message>
    <message>
        <source>%1 says which.</source>
        <translation>Le détail est dans %1.</translation>
    </message>
</context>
<context>
    <name>BatchWording</name>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>BrowserWay</name>
    <message>
        <source>Open the portal (%1)</source>
        <translation>Ouvrir le portail (%1)</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Pick a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Prendre cette date</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
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
    <message>
        <source>This computer trusts the certificate&apos;s authority, Mozilla&apos;s list does not: Thunderbird will refuse it unless told otherwise.</source>
        <translation>Cet ordinateur fait confiance à l’autorité du certificat, la liste de Mozilla non&#xa0;: Thunderbird le refusera, sauf réglage contraire.</translation>
    </message>
    <message>
        <source>In Thunderbird, trust this computer&apos;s authorities: on Windows, with security.enterprise_roots.enabled in the Config Editor.</source>
        <translation>Dans Thunderbird, faites confiance aux autorités de cet ordinateur&#xa0;: sous Windows, par security.enterprise_roots.enabled dans l’éditeur de configuration.</translation>
    </message>
    <message>
        <source>The school&apos;s settings alone vouch for the certificate&apos;s authority: mail programs may refuse it.</source>
        <translation>Seuls les réglages de l’établissement se portent garants de l’autorité du certificat&#xa0;: les logiciels de messagerie peuvent le refuser.</translation>
    </message>
    <message>
        <source>Have that authority added to this computer and to Thunderbird, then test again.</source>
        <translation>Faites ajouter cette autorité à cet ordinateur et à Thunderbird, puis refaites le test.</translation>
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
    <message>
        <source>(default)</source>
        <translation>(par défaut)</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 has no service &quot;%2&quot;.</source>
        <translation>%1 n’a pas de service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>All servers that count answer as they should.</source>
        <translation>Tous les serveurs qui comptent répondent comme il faut.</translation>
    </message>
    <message>
        <source>Tests that failed: %1 of %2.</source>
        <translation>Tests en échec&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>The portal wants this box ticked.</source>
        <translation>Le portail veut que cette case soit cochée.</translation>
    </message>
    <message>
        <source>The portal wants a choice here.</source>
        <translation>Le portail veut un choix ici.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Where shall the account go?</source>
        <translation>Où faut-il mettre le compte&#xa0;?</translation>
    </message>
    <message>
        <source>Thunderbird was not found on this computer.</source>
        <translation>Thunderbird n’a pas été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Thunderbird is installed.</source>
        <translation>Thunderbird est installé.</translation>
    </message>
    <message>
        <source>Thunderbird %1 is installed.</source>
        <translation>Thunderbird %1 est installé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>It is free. Get it from its makers, or from your computer&apos;s software centre, then press “Look again”. You can also go on now: Thunderbird will find the account when it is installed.</source>
        <translation>Il est gratuit. Prenez-le chez ses auteurs ou dans la logithèque de votre ordinateur, puis cliquez sur «&#xa0;Chercher de nouveau&#xa0;». Vous pouvez aussi continuer&#xa0;: Thunderbird trouvera le compte une fois installé.</translation>
    </message>
    <message>
        <source>Get Thunderbird (%1)</source>
        <translation>Obtenir Thunderbird (%1)</translation>
    </message>
    <message>
        <source>Choose at least one mail program.</source>
        <translation>Choisissez au moins un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Looking for mail programs…</source>
        <translation>Recherche des logiciels de messagerie…</translation>
    </message>
    <message>
        <source>Look for mail programs again</source>
        <translation>Chercher de nouveau les logiciels de messagerie</translation>
    </message>
    <message>
        <source>Set up Thunderbird</source>
        <translation>Configurer Thunderbird</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Leave the assistant?</source>
        <translation>Quitter l’assistant&#xa0;?</translation>
    </message>
    <message>
        <source>What was written stays. What you typed since will be forgotten.</source>
        <translation>Ce qui a été écrit reste. Ce que vous avez saisi depuis sera oublié.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What you typed will be forgotten.</source>
        <translation>Rien n’a encore été écrit. Ce que vous avez saisi sera oublié.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Another académie&apos;s data instead of Amiens</source>
        <translation>Les données d’une autre académie au lieu d’Amiens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un de ces mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>Language of all texts</source>
        <translation>Langue de tous les textes</translation>
    </message>
    <message>
        <source>Answer with one JSON object</source>
        <translation>Répondre par un objet JSON</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) too</source>
        <translation>Faire aussi confiance à ces certificats (PEM)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from 1 to %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de secondes de 1 à %2</translation>
    </message>
    <message>
        <source>Seconds that each phase of a test may take</source>
        <translation>Secondes accordées à chaque phase d’un test</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Practise with invented servers and accounts on this computer</source>
        <translation>S’entraîner avec des serveurs et des comptes inventés, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ask and answer here, even with a display</source>
        <translation>Poser les questions ici, même s’il y a un écran</translation>
    </message>
    <message>
        <source>Test the servers over TLS; no password is sent</source>
        <translation>Tester les serveurs en TLS&#xa0;; aucun mot de passe n’est envoyé</translation>
    </message>
    <message>
        <source>The académie&apos;s own mail or the national one (both)</source>
        <translation>La messagerie de l’académie ou la nationale (les deux)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT:SECURITY:PROTOCOL, like imap.ac-amiens.fr:993:tls:imap</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme HÔTE:PORT:SÉCURITÉ:PROTOCOLE, comme imap.ac-amiens.fr:993:tls:imap</translation>
    </message>
    <message>
        <source>Test this server instead; may be given again</source>
        <translation>Tester plutôt ce serveur&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Suggest logins and addresses for a name</source>
        <translation>Proposer des identifiants et des adresses pour un nom</translation>
    </message>
    <message>
        <source>Given name or names</source>
        <translation>Prénom ou prénoms</translation>
    </message>
    <message>
        <source>Birth name: the login is built on it</source>
        <translation>Nom de naissance&#xa0;: l’identifiant en vient</translation>
    </message>
    <message>
        <source>Name used every day, if it differs</source>
        <translation>Nom d’usage, s’il est différent</translation>
    </message>
    <message>
        <source>Print the settings that the public guides give</source>
        <translation>Afficher les réglages que donnent les guides publics</translation>
    </message>
    <message>
        <source>Those of one service only</source>
        <translation>Ceux d’une seule messagerie</translation>
    </message>
    <message>
        <source>Given name and name, as shown to others</source>
        <translation>Prénom et nom, tels que les autres les voient</translation>
    </message>
    <message>
        <source>Short login, with its digit if it has one</source>
        <translation>Identifiant court, avec son chiffre s’il en a un</translation>
    </message>
    <message>
        <source>Mail address (made from the name)</source>
        <translation>Adresse électronique (déduite du nom)</translation>
    </message>
    <message>
        <source>Where the mail is read (own)</source>
        <translation>Où les messages sont lus (own)</translation>
    </message>
    <message>
        <source>Take the best setting of this protocol</source>
        <translation>Prendre le meilleur réglage de ce protocole</translation>
    </message>
    <message>
        <source>Take this setting; &quot;presets&quot; lists them</source>
        <translation>Prendre ce réglage&#xa0;; «&#xa0;presets&#xa0;» en donne la liste</translation>
    </message>
    <message>
        <source>Sending server, for a setting that names none</source>
        <translation>Serveur d’envoi, pour un réglage qui n’en donne pas</translation>
    </message>
    <message>
        <source>User name there, if it is another</source>
        <translation>Nom d’utilisateur sur celui-ci, s’il est différent</translation>
    </message>
    <message>
        <source>Folder of profiles.ini (found by itself)</source>
        <translation>Dossier de profiles.ini (trouvé tout seul)</translation>
    </message>
    <message>
        <source>Read the password from standard input</source>
        <translation>Lire le mot de passe sur l’entrée standard</translation>
    </message>
    <message>
        <source>Let Thunderbird remember the password</source>
        <translation>Laisser Thunderbird retenir le mot de passe</translation>
    </message>
    <message>
        <source>Log in first; write nothing if that fails</source>
        <translation>Se connecter d’abord&#xa0;; ne rien écrire en cas d’échec</translation>
    </message>
    <message>
        <source>Do not test the servers</source>
        <translation>Ne pas tester les serveurs</translation>
    </message>
    <message>
        <source>Print what would be written, and write nothing</source>
        <translation>Afficher ce qui serait écrit, et ne rien écrire</translation>
    </message>
    <message>
        <source>Take the last change back; again for the one before</source>
        <translation>Annuler la dernière modification&#xa0;; de nouveau pour la précédente</translation>
    </message>
    <message>
        <source>Run the training servers until interrupted</source>
        <translation>Faire tourner les serveurs d’entraînement jusqu’à interruption</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no failure that is known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une panne connue ici</translation>
    </message>
    <message>
        <source>Let the servers act out this failure</source>
        <translation>Faire jouer cette panne par les serveurs</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Afficher la page de manuel</translation>
    </message>
    <message>
        <source>Print the completion for bash</source>
        <translation>Afficher la complétion pour bash</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Pas compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>%1 takes one value, once.</source>
        <translation>%1 prend une seule valeur, une seule fois.</translation>
    </message>
    <message>
        <source>--json needs a command: the assistant itself talks to people.</source>
        <translation>--json demande une commande&#xa0;: l’assistant, lui, parle aux personnes.</translation>
    </message>
    <message>
        <source>Add to this profile, by name or folder (the one that opens, else a new one)</source>
        <translation>Ajouter à ce profil, par nom ou dossier (celui qui s’ouvre, sinon un nouveau)</translation>
    </message>
    <message>
        <source>Activate a mailbox on the portal, with NUMEN and birth date</source>
        <translation>Activer une boîte sur le portail, avec le NUMEN et la date de naissance</translation>
    </message>
    <message>
        <source>only - is possible: answers come on standard input</source>
        <translation>seul - est possible&#xa0;: les réponses viennent de l’entrée standard</translation>
    </message>
    <message>
        <source>Read the answers as one JSON object on standard input, instead of asking</source>
        <translation>Lire les réponses, un objet JSON, sur l’entrée standard au lieu de les demander</translation>
    </message>
    <message>
        <source>Practise on this portal of &quot;training&quot;, on this computer</source>
        <translation>S’entraîner sur ce portail de «&#xa0;training&#xa0;», sur cet ordinateur</translation>
    </message>
    <message>
        <source>The stick&apos;s folder</source>
        <translation>Le dossier de la clé USB</translation>
    </message>
    <message>
        <source>Sign the files of a USB stick as they are now</source>
        <translation>Signer les fichiers d’une clé USB tels qu’ils sont</translation>
    </message>
    <message>
        <source>Sign with this key (Ed25519, PEM)</source>
        <translation>Signer avec cette clé (Ed25519, PEM)</translation>
    </message>
    <message>
        <source>Make a new key, keep it in this file for oneself alone, and sign with it</source>
        <translation>Créer une nouvelle clé de signature, la garder pour soi seul dans ce fichier, et signer avec elle</translation>
    </message>
    <message>
        <source>The key is encrypted; read its passphrase from standard input</source>
        <translation>La clé de signature est chiffrée&#xa0;; lire sa phrase secrète sur l’entrée standard</translation>
    </message>
    <message>
        <source>Sign academy.json alone: the rest keeps the signature it came with</source>
        <translation>Signer seulement academy.json&#xa0;: le reste garde sa signature d’origine</translation>
    </message>
    <message>
        <source>Say whether a USB stick is as it was signed, and by which key</source>
        <translation>Dire si une clé USB est telle qu’elle a été signée, et par quelle clé de signature</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 20 to 64 digits of a key&apos;s fingerprint</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’empreinte d’une clé (20 à 64 chiffres hexadécimaux)</translation>
    </message>
    <message>
        <source>Accept this key alone; may be given again</source>
        <translation>N’accepter que cette clé de signature&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>This stick is as it was signed, with the key %1.</source>
        <translation>Cette clé USB est telle qu’elle a été signée, avec la clé de signature %1.</translation>
    </message>
    <message>
        <source>Write the account into mail programs, or into files for them</source>
        <translation>Écrire le compte dans des logiciels de messagerie, ou dans des fichiers pour eux</translation>
    </message>
    <message>
        <source>What to write for (thunderbird); sheet, apple (iPhone, iPad, Mac) and android are files</source>
        <translation>Pour quoi écrire (thunderbird)&#xa0;; sheet (fiche), apple (iPhone, iPad, Mac) et android sont des fichiers</translation>
    </message>
    <message>
        <source>Where the files go; with it, those of Outlook too, for another computer</source>
        <translation>Où vont les fichiers&#xa0;; ceux d’Outlook aussi alors, pour un autre ordinateur</translation>
    </message>
    <message>
        <source>From a name to a mailbox in Thunderbird or Outlook, for the staff of the académie d&apos;Amiens. Unofficial.
Without a command: the assistant in a window, or here without a display.</source>
        <translation>D’un nom à une messagerie dans Thunderbird ou Outlook, pour le personnel de l’académie d’Amiens. Non officiel.
Sans commande&#xa0;: l’assistant dans une fenêtre, ou ici s’il n’y a pas d’écran.</translation>
    </message>
    <message>
        <source>Print the guide of all failures</source>
        <translation>Afficher le guide de toutes les pannes</translation>
    </message>
    <message>
        <source>Test the servers and report on them, this network and this computer, for a help desk; without anything secret</source>
        <translation>Tester les serveurs et faire le point, pour une assistance, sur eux, ce réseau et cet ordinateur&#xa0;; sans rien de secret</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end with one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine par aucun de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the report to this file, as its ending says, instead of printing it</source>
        <translation>Écrire le rapport dans ce fichier, selon la fin de son nom, au lieu de l’afficher</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not http://HOST:PORT, socks5://HOST:PORT, system or none; a login does not belong there</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni http://HÔTE:PORT, ni socks5://HÔTE:PORT, ni system, ni none&#xa0;; un identifiant n’a pas sa place ici</translation>
    </message>
    <message>
        <source>Go out through this proxy (as the system is set up)</source>
        <translation>Sortir par ce proxy (par défaut, selon les réglages du système)</translation>
    </message>
    <message>
        <source>User name for the proxy of --proxy; it gets it unencrypted</source>
        <translation>Nom d’utilisateur pour le proxy de --proxy, qui le reçoit sans chiffrement</translation>
    </message>
    <message>
        <source>Read the proxy&apos;s password from standard input, as its first line</source>
        <translation>Lire le mot de passe du proxy sur l’entrée standard, à la première ligne</translation>
    </message>
    <message>
        <source>Find what is wrong with the account in Thunderbird, and mend it</source>
        <translation>Trouver ce qui ne va pas dans le compte de Thunderbird, et le réparer</translation>
    </message>
    <message>
        <source>Look into this profile alone, by name or folder</source>
        <translation>Ne regarder que dans ce profil, par nom ou dossier</translation>
    </message>
    <message>
        <source>Short login, where the account has none or another (made from the name)</source>
        <translation>Identifiant court, quand le compte n’en a pas ou en a un autre (tiré du nom)</translation>
    </message>
    <message>
        <source>Read the password from standard input, and log in with it first</source>
        <translation>Lire le mot de passe sur l’entrée standard et se connecter d’abord avec lui</translation>
    </message>
    <message>
        <source>Test nothing: judge the settings alone</source>
        <translation>Ne rien tester&#xa0;: ne juger que les réglages</translation>
    </message>
    <message>
        <source>As --verify; and when it is written, send one message to oneself, look for it for a minute at most, and delete it</source>
        <translation>Comme --verify&#xa0;; puis, une fois le compte écrit, envoyer un message à soi-même, le chercher une minute au plus et l’effacer</translation>
    </message>
    <message>
        <source>For the start of a session: open only for somebody whose account was not set up yet</source>
        <translation>Pour le début d’une session&#xa0;: ne s’ouvre que pour qui n’a pas encore de compte configuré</translation>
    </message>
    <message>
        <source>For a shared computer: the webmail and a sheet to take away; nothing is written or remembered</source>
        <translation>Pour un ordinateur partagé&#xa0;: le webmail et une fiche à emporter&#xa0;; rien n’est écrit ni retenu</translation>
    </message>
    <message>
        <source>Prepare this computer for everybody who logs on: Thunderbird&apos;s settings, and the assistant at the first log-on</source>
        <translation>Préparer cet ordinateur pour tous ceux qui y ouvrent une session&#xa0;: réglages de Thunderbird, assistant à la première session</translation>
    </message>
    <message>
        <source>Prepare the system below this folder instead, a picture for other computers</source>
        <translation>Préparer plutôt le système contenu dans ce dossier, une image pour d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Where users find the assistant (where its package puts it)</source>
        <translation>Où les utilisateurs trouvent l’assistant (là où son paquet l’installe)</translation>
    </message>
    <message>
        <source>Let Thunderbird trust this authority (PEM, one certificate)</source>
        <translation>Faire accepter cette autorité à Thunderbird (PEM, un seul certificat)</translation>
    </message>
    <message>
        <source>Let Thunderbird trust the authorities that this computer trusts</source>
        <translation>Faire accepter à Thunderbird les autorités que cet ordinateur accepte</translation>
    </message>
    <message>
        <source>Let Thunderbird send no usage data, and not ask</source>
        <translation>Thunderbird n’envoie pas de données d’utilisation, et ne pose pas la question</translation>
    </message>
    <message>
        <source>Do not open the assistant at a person&apos;s first log-on</source>
        <translation>Ne pas ouvrir l’assistant à la première session d’une personne</translation>
    </message>
    <message>
        <source>Only write the templates for Windows&apos; group policy (ADMX, ADML) there</source>
        <translation>Écrire seulement là les modèles des stratégies de groupe de Windows (ADMX, ADML)</translation>
    </message>
    <message>
        <source>Take the last deployment back; again for the one before</source>
        <translation>Annuler le dernier déploiement&#xa0;; à nouveau pour le précédent</translation>
    </message>
    <message>
        <source>--kiosk needs a display: in the terminal the assistant writes.</source>
        <translation>--kiosk demande un écran&#xa0;: dans le terminal, l’assistant écrit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole path, as users reach it</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin complet, tel que les utilisateurs le voient</translation>
    </message>
    <message>
        <source>At a log-on open nothing, but apply the person&apos;s row of this file (batch --apply)</source>
        <translation>En début de session, ne rien ouvrir, mais appliquer la ligne de la personne dans ce fichier (batch --apply)</translation>
    </message>
    <message>
        <source>For a whole school: make everybody&apos;s files from a table (CSV), or the account of whoever logs on</source>
        <translation>Pour tout un établissement&#xa0;: créer les fichiers de chacun à partir d’un tableau (CSV), ou le compte de qui ouvre la session</translation>
    </message>
    <message>
        <source>The table: given name, birth name and login of each person; optionally usage name, address, function, incoming, client, user</source>
        <translation>Le tableau&#xa0;: prénom, nom et identifiant de chaque personne&#xa0;; au choix nom d’usage, adresse, fonction, réception, logiciel, utilisateur</translation>
    </message>
    <message>
        <source>One folder a person in this one, a page a person to print, and report.csv; run again, it goes on where it ended</source>
        <translation>Dans ce dossier, un dossier par personne, une page par personne à imprimer, et report.csv&#xa0;; relancée, la commande reprend où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Write the account of the person who runs this, for a log-on script</source>
        <translation>Écrire le compte de la personne qui lance la commande, pour un script d’ouverture de session</translation>
    </message>
    <message>
        <source>With --apply: the user name to look for in the column &quot;user&quot;, or &quot;login&quot; (whoever runs this)</source>
        <translation>Avec --apply&#xa0;: le nom d’utilisateur à chercher dans la colonne «&#xa0;utilisateur&#xa0;» ou «&#xa0;identifiant&#xa0;» (qui lance la commande)</translation>
    </message>
    <message>
        <source>What to write for, where the table does not say (all; with --apply thunderbird)</source>
        <translation>Pour quoi écrire, quand le tableau ne le dit pas (tout&#xa0;; avec --apply thunderbird)</translation>
    </message>
    <message>
        <source>The school&apos;s name, for signatures and pages</source>
        <translation>Nom de l’établissement, pour les signatures et les pages</translation>
    </message>
    <message>
        <source>With --apply: print what would be written</source>
        <translation>Avec --apply&#xa0;: afficher ce qui serait écrit</translation>
    </message>
    <message>
        <source>The school&apos;s settings, kept in an academy.json: begin (init), check, show</source>
        <translation>Les réglages de l’établissement, dans un academy.json&#xa0;: commencer (init), vérifier (check), montrer (show)</translation>
    </message>
    <message>
        <source>init, check or show</source>
        <translation>init, check ou show</translation>
    </message>
    <message>
        <source>The academy.json; init makes it where there is none</source>
        <translation>Le fichier academy.json&#xa0;; init le crée s’il n’existe pas</translation>
    </message>
    <message>
        <source>What batch writes for</source>
        <translation>Pour quoi batch écrit</translation>
    </message>
    <message>
        <source>Lines of a signature (name,function,school)</source>
        <translation>Lignes d’une signature (name,function,school)</translation>
    </message>
    <message>
        <source>The school&apos;s way out</source>
        <translation>La sortie de l’établissement vers Internet</translation>
    </message>
    <message>
        <source>Language of those who get the stick</source>
        <translation>Langue de ceux qui reçoivent la clé</translation>
    </message>
    <message>
        <source>Certificate of the school&apos;s filter (PEM): shown first, taken once its fingerprint is given</source>
        <translation>Certificat du filtre de l’établissement (PEM)&#xa0;: montré d’abord, pris quand son empreinte est donnée</translation>
    </message>
    <message>
        <source>SHA-256 of that certificate: it is the one that is meant</source>
        <translation>SHA-256 de ce certificat&#xa0;: c’est bien lui</translation>
    </message>
    <message>
        <source>Its town</source>
        <translation>Sa ville</translation>
    </message>
    <message>
        <source>Its department</source>
        <translation>Son département</translation>
    </message>
    <message>
        <source>Whom to ask there: a name</source>
        <translation>À qui s’adresser là-bas&#xa0;: un nom</translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Their mail address</source>
        <translation>Son adresse électronique</translation>
    </message>
    <message>
        <source>--proxy-user is the login of one proxy: name it with --proxy URL.</source>
        <translation>--proxy-user est l’identifiant d’un proxy précis&#xa0;: nommez-le par --proxy URL.</translation>
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
    <message>
        <source>This account is in the mail program already, so it was not added a second time.</source>
        <translation>Ce compte est déjà dans le logiciel de messagerie&#xa0;: il n’a pas été ajouté une seconde fois.</translation>
    </message>
    <message>
        <source>Keep the one that works; remove the other in the mail program, close that, then try again.</source>
        <translation>Gardez celui qui marche&#xa0;; supprimez l’autre dans le logiciel de messagerie, fermez ce logiciel, puis recommencez.</translation>
    </message>
    <message>
        <source>Some letters do not exist in Outlook&apos;s settings file, so the nearest ones were written.</source>
        <translation>Certaines lettres n’existent pas dans le fichier de réglages d’Outlook&#xa0;: les plus proches ont été écrites.</translation>
    </message>
    <message>
        <source>Once the account works, correct the name in Outlook&apos;s account settings.</source>
        <translation>Une fois le compte en service, corrigez le nom dans les paramètres du compte d’Outlook.</translation>
    </message>
    <message>
        <source>Outlook&apos;s settings file cannot ask for STARTTLS when receiving mail.</source>
        <translation>Le fichier de réglages d’Outlook ne peut pas demander STARTTLS pour la réception.</translation>
    </message>
    <message>
        <source>For receiving mail, choose settings marked “TLS”, or use Thunderbird.</source>
        <translation>Pour la réception, choisissez des réglages marqués «&#xa0;TLS&#xa0;», ou prenez Thunderbird.</translation>
    </message>
    <message>
        <source>Close every window of that program, then try again.</source>
        <translation>Fermez toutes les fenêtres de ce logiciel, puis réessayez.</translation>
    </message>
    <message>
        <source>Close your mail program, go back to the summary and check it again.</source>
        <translation>Fermez votre logiciel de messagerie, revenez au résumé et vérifiez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Connection details</source>
        <translation>Détails des connexions</translation>
    </message>
    <message>
        <source>What the connection tests saw</source>
        <translation>Ce que les tests de connexion ont vu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copier ces détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Test again</source>
        <translation>Refaire le test</translation>
    </message>
    <message>
        <source>Test these servers again</source>
        <translation>Tester de nouveau ces serveurs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the connection tests</source>
        <translation>Détails des tests de connexion</translation>
    </message>
    <message>
        <source>Connection tests</source>
        <translation>Tests de connexion</translation>
    </message>
    <message>
        <source>Tested now:</source>
        <translation>Testé à l’instant&#xa0;:</translation>
    </message>
    <message>
        <source>Something else fails for another reason: see Details.</source>
        <translation>Une autre panne a une autre cause&#xa0;: voir Détails.</translation>
    </message>
    <message>
        <source>Report for the help desk…</source>
        <translation>Rapport pour l’assistance…</translation>
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
    <name>DateField</name>
    <message>
        <source>Type the date first: day, month, then year.</source>
        <translation>Tapez d’abord la date&#xa0;: jour, mois, puis année.</translation>
    </message>
    <message>
        <source>This is not a date: day, month, then year.</source>
        <translation>Ce n’est pas une date&#xa0;: jour, mois, puis année.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Pick the date from a calendar</source>
        <translation>Choisir la date dans un calendrier</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
</context>
<context>
    <name>DeployCommand</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>All of it is there already: nothing had to be changed.</source>
        <translation>Tout est déjà en place&#xa0;: il n’y avait rien à changer.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Rien n’a été écrit&#xa0;: c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>This computer is prepared. &quot;deploy --undo&quot; takes it back.</source>
        <translation>Cet ordinateur est préparé. «&#xa0;deploy --undo&#xa0;» annule.</translation>
    </message>
    <message>
        <source>What is for everybody takes an administrator&apos;s rights: start it again with them.</source>
        <translation>Ce qui vaut pour tous demande les droits d’administrateur&#xa0;: relancez avec ces droits.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or move it away, then deploy again.</source>
        <translation>Corrigez-le à l’endroit indiqué, ou déplacez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Thunderbird then knows the servers for addresses in %1. It cannot know a login from one file for everybody: it proposes the address up to the @. Where the login is another (mdupont for Marie.Dupont@%1) it has to be corrected there; the assistant, opened at the first log-on, knows it.</source>
        <translation>Thunderbird connaît alors les serveurs des adresses en %1. Un fichier commun à tous ne peut lui apprendre l’identifiant&#xa0;: il propose l’adresse jusqu’au @. Quand l’identifiant est autre (mdupont pour Marie.Dupont@%1), il faut le corriger&#xa0;; l’assistant, ouvert à la première session, le connaît.</translation>
    </message>
    <message>
        <source>This Thunderbird is sealed and takes no file from outside: %1</source>
        <translation>Ce Thunderbird est scellé et n’accepte aucun fichier de l’extérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The assistant is not at %1 yet; until it is, nothing opens at a log-on.</source>
        <translation>L’assistant n’est pas encore à l’emplacement %1&#xa0;; d’ici là, rien ne s’ouvre en début de session.</translation>
    </message>
    <message>
        <source>Thunderbird will trust this authority:</source>
        <translation>Thunderbird acceptera cette autorité&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Texte simple (*.txt)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Configuration profile (*.mobileconfig)</source>
        <translation>Profil de configuration (*.mobileconfig)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>School&apos;s settings (*.json)</source>
        <translation>Réglages d’établissement (*.json)</translation>
    </message>
    <message>
        <source>Certificate (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificat (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt);;All files (*)</source>
        <translation>Tableau (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
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
    <message>
        <source>Some letters do not exist in Outlook&apos;s settings file, so the nearest ones were written: %1.</source>
        <translation>Certaines lettres n’existent pas dans le fichier de réglages d’Outlook&#xa0;: les plus proches ont été écrites (%1).</translation>
    </message>
    <message>
        <source>Files of this USB stick are not as they were signed: %1.</source>
        <translation>Des fichiers de cette clé USB ne sont pas tels qu’ils ont été signés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Outlook is open, so its settings cannot be changed now.</source>
        <translation>Outlook est ouvert&#xa0;: ses réglages ne peuvent pas être modifiés maintenant.</translation>
    </message>
    <message>
        <source>Direct connections do not get out of this network; it names an intermediary (a proxy) as the way out: %1.</source>
        <translation>Les connexions directes ne sortent pas de ce réseau&#xa0;; il indique un intermédiaire (un proxy) comme sortie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This network&apos;s intermediary (its proxy), %1, asks for a user name and a password.</source>
        <translation>L’intermédiaire de ce réseau (son proxy), %1, demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Nothing came back in %1, while %2 answers: this network probably blocks this kind of mail connection.</source>
        <translation>Rien n’est revenu en %1, alors que %2 répond&#xa0;: ce réseau bloque sans doute ce type de connexion à la messagerie.</translation>
    </message>
    <message>
        <source>Nothing came back from the mail server in %1, although the network works: %2 answers.</source>
        <translation>Le serveur de messagerie n’a rien répondu en %1, alors que le réseau fonctionne&#xa0;: %2 répond.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your mailbox is set up</source>
        <translation>Votre messagerie est prête</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Thunderbird is starting.</source>
        <translation>Thunderbird démarre.</translation>
    </message>
    <message>
        <source>Thunderbird could not be started from here: open it from your menu.</source>
        <translation>Thunderbird n’a pas pu être lancé d’ici&#xa0;: ouvrez-le depuis votre menu.</translation>
    </message>
    <message>
        <source>mail-settings.pdf</source>
        <translation>reglages-messagerie.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left alone, because they have changed since:
%1</source>
        <translation>Laissés tels quels, car ils ont changé depuis&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Thunderbird now knows %1.</source>
        <translation>Thunderbird connaît maintenant %1.</translation>
    </message>
    <message>
        <source>Thunderbird knew %1 already: nothing had to be changed.</source>
        <translation>Thunderbird connaissait déjà %1&#xa0;: il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>Taking everything back…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>Everything that was written has been taken back. “Back” leads to the summary again.</source>
        <translation>Tout ce qui avait été écrit a été annulé. «&#xa0;Retour&#xa0;» ramène au récapitulatif.</translation>
    </message>
    <message>
        <source>Open it: your mail is there.</source>
        <translation>Ouvrez-le&#xa0;: vos messages y sont.</translation>
    </message>
    <message>
        <source>Open it: it asks for your password once, and your mail is there.</source>
        <translation>Ouvrez-le&#xa0;: il demande votre mot de passe une fois, et vos messages y sont.</translation>
    </message>
    <message>
        <source>Started from the menu, Thunderbird goes on opening the profile it opened before. This button opens the new one; so does the start with “-P”.</source>
        <translation>Lancé depuis le menu, Thunderbird continue d’ouvrir le profil qu’il ouvrait avant. Ce bouton ouvre le nouveau&#xa0;; le lancement avec «&#xa0;-P&#xa0;» aussi.</translation>
    </message>
    <message>
        <source>Open Thunderbird</source>
        <translation>Ouvrir Thunderbird</translation>
    </message>
    <message>
        <source>Save the settings sheet…</source>
        <translation>Enregistrer la fiche de réglages…</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>L’imprimer…</translation>
    </message>
    <message>
        <source>Print the settings sheet</source>
        <translation>Imprimer la fiche de réglages</translation>
    </message>
    <message>
        <source>From any other computer, your mail is in the browser.</source>
        <translation>Depuis tout autre ordinateur, vos messages sont dans le navigateur.</translation>
    </message>
    <message>
        <source>Open the webmail (%1)</source>
        <translation>Ouvrir le webmail (%1)</translation>
    </message>
    <message>
        <source>Not what you wanted? Every file goes back to what it was.</source>
        <translation>Ce n’est pas ce que vous vouliez&#xa0;? Chaque fichier redevient ce qu’il était.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Take back everything that was written</source>
        <translation>Annuler tout ce qui a été écrit</translation>
    </message>
    <message>
        <source>Thunderbird now knows %1; in Outlook nothing had to be changed.</source>
        <translation>Thunderbird connaît maintenant %1&#xa0;; dans Outlook, rien n’avait à être modifié.</translation>
    </message>
    <message>
        <source>Thunderbird now knows %1, and Outlook will take it over.</source>
        <translation>Thunderbird connaît maintenant %1, et Outlook va reprendre ce compte.</translation>
    </message>
    <message>
        <source>Everything is ready for Outlook to take %1 over.</source>
        <translation>Tout est prêt pour qu’Outlook reprenne %1.</translation>
    </message>
    <message>
        <source>All of it was there already for %1: nothing had to be changed.</source>
        <translation>Tout était déjà là pour %1&#xa0;: rien n’avait à être modifié.</translation>
    </message>
    <message>
        <source>Keep the settings to type them somewhere else, or for whoever helps you. The sheet never holds a password.</source>
        <translation>Gardez les réglages pour les saisir ailleurs, ou pour qui vous aide. La fiche ne contient jamais de mot de passe.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Not what you wanted? Every file, and every setting of Windows, goes back to what it was.</source>
        <translation>Ce n’est pas ce que vous vouliez&#xa0;? Chaque fichier et chaque réglage de Windows redeviennent ce qu’ils étaient.</translation>
    </message>
    <message>
        <source>Changed since by another program, and restored all the same. Copies of what it had written:
%1</source>
        <translation>Changés depuis par un autre logiciel, et remis en place malgré tout. Copies de ce qu’il avait écrit&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Your settings, to take away</source>
        <translation>Vos réglages, à emporter</translation>
    </message>
    <message>
        <source>Nothing was written on this computer. Save the sheet on your own stick, print it, or scan the code with your phone.</source>
        <translation>Rien n’a été écrit sur cet ordinateur. Enregistrez la fiche sur votre propre clé USB, imprimez-la, ou scannez le code avec votre téléphone.</translation>
    </message>
</context>
<context>
    <name>EndpointTests</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>À savoir&#xa0;:</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, par %2</translation>
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
    <name>FailureGuide</name>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>What the server answers</source>
        <translation>Ce que répond le serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Le chiffrement</translation>
    </message>
    <message>
        <source>Certificates and the clock</source>
        <translation>Les certificats et l’horloge</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>L’identifiant et le mot de passe</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>La boîte</translation>
    </message>
    <message>
        <source>Thunderbird and Outlook</source>
        <translation>Thunderbird et Outlook</translation>
    </message>
    <message>
        <source>Files and disk</source>
        <translation>Les fichiers et le disque</translation>
    </message>
    <message>
        <source>The assistant itself</source>
        <translation>L’assistant lui-même</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été tapé</translation>
    </message>
    <message>
        <source>Activation on the portal</source>
        <translation>L’activation sur le portail</translation>
    </message>
    <message>
        <source>Guide of failures – assistant-messagerie</source>
        <translation>Guide des pannes – assistant-messagerie</translation>
    </message>
    <message>
        <source>Every failure, its meaning and its remedy</source>
        <translation>Chaque panne, ce qu’elle veut dire et son remède</translation>
    </message>
    <message>
        <source>&lt;b&gt;Unofficial tool&lt;/b&gt;, made neither by the académie nor by the ministry. This page is made from the words of the program: window, command line and guide say the same.</source>
        <translation>&lt;b&gt;Outil non officiel&lt;/b&gt;, fait ni par l’académie ni par le ministère. Cette page est faite des mots du programme&#xa0;: la fenêtre, la ligne de commande et le guide disent la même chose.</translation>
    </message>
    <message>
        <source>The window shows a code beside each failure, which is easy to say on the telephone: look for it here. The identifier is for whoever works with the command line. See also the &lt;a href=&quot;enseignants.html&quot;&gt;guide for teachers&lt;/a&gt; and the &lt;a href=&quot;referents.html&quot;&gt;guide for IT referents&lt;/a&gt;.</source>
        <translation>La fenêtre montre à côté de chaque panne un code, facile à dire au téléphone&#xa0;: cherchez-le ici. Le nom technique est pour qui travaille avec la ligne de commande. Voir aussi le &lt;a href=&quot;enseignants.html&quot;&gt;guide des enseignants&lt;/a&gt; et le &lt;a href=&quot;referents.html&quot;&gt;guide des référents numériques&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Nom technique</translation>
    </message>
    <message>
        <source>What was not tried</source>
        <translation>Ce qui n’a pas été essayé</translation>
    </message>
    <message>
        <source>Many failures of network, servers, encryption and login were produced by real servers on a test bench. The académie&apos;s own servers and portal were never reached by the authors: how these word a refusal is known from public sources at best. Failures of Outlook were tried on its files and under Wine.</source>
        <translation>Beaucoup de pannes du réseau, des serveurs, du chiffrement et de l’identification ont été produites par de vrais serveurs sur un banc d’essai. Les serveurs et le portail de l’académie n’ont jamais été joints par les auteurs&#xa0;: la façon dont ils formulent un refus n’est connue, au mieux, que par des sources publiques. Les pannes d’Outlook ont été essayées sur ses fichiers et sous Wine.</translation>
    </message>
    <message>
        <source>A table of people</source>
        <translation>Un tableau de personnes</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Read my mail in the browser instead</source>
        <translation>Lire plutôt mes messages dans le navigateur</translation>
    </message>
    <message>
        <source>Code for whoever helps you: %1</source>
        <translation>Code pour la personne qui vous aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>En savoir plus dans le guide</translation>
    </message>
    <message>
        <source>What the guide says about this failure</source>
        <translation>Ce que le guide dit de cette panne</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Say where the folders go.</source>
        <translation>Indiquez où créer les dossiers.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, or choose it.</source>
        <translation>Donnez le chemin complet du dossier, ou choisissez-le.</translation>
    </message>
    <message>
        <source>Say which table.</source>
        <translation>Indiquez quel tableau.</translation>
    </message>
    <message>
        <source>A field of the school&apos;s settings is not right: mend it there first.</source>
        <translation>Un champ des réglages de l’établissement est faux&#xa0;: corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This folder lies too deep: Windows would not open what is made below it.</source>
        <translation>Ce dossier est trop profond&#xa0;: Windows n’ouvrirait pas ce qui s’y trouverait.</translation>
    </message>
    <message>
        <source>These columns say nothing here: %1.</source>
        <translation>Ces colonnes ne servent à rien ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>Testing the servers, once for all…</source>
        <translation>Test des serveurs, une fois pour tous…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopped before anything was made.</source>
        <translation>Arrêté avant que rien ne soit créé.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2. The same again goes on.</source>
        <translation>Arrêté après %1 sur %2. Relancez de même pour continuer.</translation>
    </message>
    <message>
        <source>Everybody has a folder.</source>
        <translation>Chacun a son dossier.</translation>
    </message>
    <message>
        <source>Done. Some lines of the table are to be looked at.</source>
        <translation>Terminé. Des lignes du tableau sont à revoir.</translation>
    </message>
    <message>
        <source>Made: %1 · there already: %2 · to confirm: %3 · failed: %4</source>
        <translation>Créés&#xa0;: %1 · déjà là&#xa0;: %2 · à confirmer&#xa0;: %3 · en échec&#xa0;: %4</translation>
    </message>
    <message>
        <source>A server does not answer as it should; the folders are made all the same.</source>
        <translation>Un serveur ne répond pas comme il devrait&#xa0;; les dossiers sont créés malgré tout.</translation>
    </message>
    <message>
        <source>The académie has no such servers: choose others in the school&apos;s settings.</source>
        <translation>L’académie n’a pas ces serveurs&#xa0;: choisissez-en d’autres dans les réglages de l’établissement.</translation>
    </message>
    <message>
        <source>The sending server of this setting is not known, so it cannot be set up for many: choose another in the school&apos;s settings.</source>
        <translation>Le serveur d’envoi de ce réglage n’est pas connu, il ne peut donc être configuré pour plusieurs&#xa0;: choisissez-en un autre dans les réglages de l’établissement.</translation>
    </message>
    <message>
        <source>Another run is at work in %1. Wait for its end.</source>
        <translation>Un autre traitement est en cours dans %1. Attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>From a table of people, saved as CSV by a spreadsheet, everybody gets a folder: Thunderbird&apos;s profile, files for Outlook and telephones, a sheet. A page a person to hand out lies beside them. Passwords and NUMEN never belong in the table.</source>
        <translation>À partir d’un tableau du personnel, enregistré en CSV depuis un tableur, chacun reçoit un dossier&#xa0;: profil Thunderbird, fichiers pour Outlook et téléphones, fiche. À côté, une page par personne, à distribuer. Mots de passe et NUMEN n’ont jamais leur place dans le tableau.</translation>
    </message>
    <message>
        <source>By the school&apos;s settings</source>
        <translation>D’après les réglages de l’établissement</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Tableau du personnel</translation>
    </message>
    <message>
        <source>Columns: first name, birth name, login; as you like: usage name, address, function, incoming, client.</source>
        <translation>Colonnes&#xa0;: prénom, nom, identifiant&#xa0;; au choix&#xa0;: nom d’usage, adresse, fonction, réception, logiciel.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Choisir le tableau</translation>
    </message>
    <message>
        <source>Folder in which theirs are made</source>
        <translation>Dossier où créer ceux de chacun</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Without testing the servers</source>
        <translation>Sans tester les serveurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>To be looked at in the table</source>
        <translation>À revoir dans le tableau</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the hand-out</source>
        <translation>Ouvrir les pages à distribuer</translation>
    </message>
</context>
<context>
    <name>FoundAccountForm</name>
    <message>
        <source>Is this what the portal shows?</source>
        <translation>Est-ce bien ce que montre le portail&#xa0;?</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>With its digit, if it ends with one.</source>
        <translation>Avec son chiffre, s’il finit par un chiffre.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide (in French)</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Pour les enseignants</translation>
    </message>
    <message>
        <source>Guide for teachers</source>
        <translation>Guide des enseignants</translation>
    </message>
    <message>
        <source>For referents</source>
        <translation>Pour les référents</translation>
    </message>
    <message>
        <source>Guide for IT referents</source>
        <translation>Guide des référents numériques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>For Outlook</source>
        <translation>Pour Outlook</translation>
    </message>
    <message>
        <source>Guide for Outlook</source>
        <translation>Guide d’Outlook</translation>
    </message>
    <message>
        <source>For phones</source>
        <translation>Pour les téléphones</translation>
    </message>
    <message>
        <source>Guide for phones and tablets</source>
        <translation>Guide des téléphones et des tablettes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Les pannes</translation>
    </message>
    <message>
        <source>Guide of all failures</source>
        <translation>Guide de toutes les pannes</translation>
    </message>
</context>
<context>
    <name>HandOutPaper</name>
    <message>
        <source>Mailboxes to hand out</source>
        <translation>Boîtes à remettre</translation>
    </message>
    <message>
        <source>Mailboxes to hand out, %1</source>
        <translation>Boîtes à remettre, %1</translation>
    </message>
    <message>
        <source>Cut here. The school keeps this part.</source>
        <translation>À découper ici. L’établissement garde cette partie.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Perhaps it is this:</source>
        <translation>C’est peut-être ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>C’est peut-être l’un de ces points&#xa0;:</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Your login: %1. Mail sent to %2 reaches you as well.</source>
        <translation>Votre identifiant&#xa0;: %1. Les messages envoyés à %2 vous parviennent aussi.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>The name you were born with (“nom de naissance”): the login is built on it.</source>
        <translation>Votre nom de naissance&#xa0;: c’est de lui que vient l’identifiant.</translation>
    </message>
    <message>
        <source>I go by another name (usage name)</source>
        <translation>J’utilise un autre nom (nom d’usage)</translation>
    </message>
    <message>
        <source>Usage name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Married name, for instance: your address and your mails show it.</source>
        <translation>Nom d’époux ou d’épouse, par exemple&#xa0;: votre adresse et vos messages l’affichent.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Not to be confused: the message box inside I-Prof is another one. This is about @%1.</source>
        <translation>À ne pas confondre&#xa0;: la boîte aux lettres d’I-Prof en est une autre. Il s’agit ici de @%1.</translation>
    </message>
</context>
<context>
    <name>InstallersDialog</name>
    <message>
        <source>Stop making folders?</source>
        <translation>Arrêter la création des dossiers&#xa0;?</translation>
    </message>
    <message>
        <source>What is made stays, and the same again goes on where it stopped.</source>
        <translation>Ce qui est créé reste&#xa0;; relancez de même pour continuer où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>The school&apos;s settings are not saved: what you typed will be forgotten.</source>
        <translation>Les réglages de l’établissement ne sont pas enregistrés&#xa0;: ce que vous avez saisi sera oublié.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>I install computers</source>
        <translation>J’installe des postes</translation>
    </message>
    <message>
        <source>The school&apos;s settings</source>
        <translation>Les réglages de l’établissement</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <translation>Un dossier par personne</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open settings of a school</source>
        <translation>Ouvrir des réglages d’établissement</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the school&apos;s settings</source>
        <translation>Enregistrer les réglages de l’établissement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop making folders</source>
        <translation>Arrêter la création des dossiers</translation>
    </message>
    <message>
        <source>&amp;Make the folders</source>
        <translation>&amp;Créer les dossiers</translation>
    </message>
</context>
<context>
    <name>JourneyWording</name>
    <message>
        <source>The assistant, in the terminal.</source>
        <translation>L’assistant, dans le terminal.</translation>
    </message>
    <message>
        <source>There is no display here: the same assistant, in the terminal.</source>
        <translation>Il n’y a pas d’écran ici&#xa0;: le même assistant, dans le terminal.</translation>
    </message>
</context>
<context>
    <name>ListQuestion</name>
    <message>
        <source>The portal wants a choice here.</source>
        <translation>Le portail veut un choix ici.</translation>
    </message>
</context>
<context>
    <name>LoginPanel</name>
    <message>
        <source>This login ends with a digit already: the one beside it is added once more.</source>
        <translation>Cet identifiant se termine déjà par un chiffre&#xa0;: celui d’à côté s’y ajoute encore.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>This is the address. The login is the short name, without @.</source>
        <translation>C’est l’adresse. L’identifiant est le nom court, sans @.</translation>
    </message>
    <message>
        <source>This looks like the beginning of the address. The login has no dot, as a rule.</source>
        <translation>Cela ressemble au début de l’adresse. En règle générale, l’identifiant n’a pas de point.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>For the académie&apos;s own sites. This mail service itself signs you in with the full address.</source>
        <translation>Pour les sites de l’académie. Cette messagerie, elle, demande l’adresse entière.</translation>
    </message>
    <message>
        <source>Worked out from your name. Type over it when yours is different.</source>
        <translation>Déduit de votre nom. Corrigez-le si le vôtre est différent.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Homonym digit</source>
        <translation>Chiffre d’homonyme</translation>
    </message>
    <message>
        <source>The digit is for people with a namesake: the portal&apos;s last page shows it. None is usual.</source>
        <translation>Le chiffre sert en cas d’homonyme&#xa0;: la dernière page du portail l’affiche. D’ordinaire, il n’y en a pas.</translation>
    </message>
    <message>
        <source>As the portal showed it.</source>
        <translation>Comme le portail l’a montré.</translation>
    </message>
</context>
<context>
    <name>LoginSuggestions</name>
    <message>
        <source>What it may be; the portal&apos;s last page shows the right one:</source>
        <translation>Ce qu’il peut être&#xa0;; la dernière page du portail affiche le bon&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LoginTests</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>no usable way to log in</source>
        <translation>aucun moyen de connexion utilisable</translation>
    </message>
    <message>
        <source>not reached, nothing was sent</source>
        <translation>pas joint, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>Perhaps it is this:</source>
        <translation>C’est peut-être ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Perhaps it is one of these:</source>
        <translation>C’est peut-être l’un de ces points&#xa0;:</translation>
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
    <message>
        <source>Look for your exact login in your letter, on the portal&apos;s last page or in the webmail.</source>
        <translation>Cherchez votre identifiant exact dans votre courrier, sur la dernière page du portail ou dans le webmail.</translation>
    </message>
</context>
<context>
    <name>MailProofs</name>
    <message>
        <source>A real message to yourself</source>
        <translation>Un vrai message à vous-même</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Every command also takes --academy, --language, --json and --help.</source>
        <translation>Toutes les commandes acceptent aussi --academy, --language, --json et --help.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>A test failed, or nothing was written.</source>
        <translation>Un test a échoué, ou rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Wrong usage, or a value that cannot be.</source>
        <translation>Mauvais usage, ou valeur impossible.</translation>
    </message>
    <message>
        <source>The last change cannot be taken back.</source>
        <translation>La dernière modification ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Without either, the assistant asks and answers in the terminal.</source>
        <translation>Sans l’une ni l’autre, l’assistant pose ses questions dans le terminal.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What &quot;undo&quot; needs: receipts and backups.</source>
        <translation>Ce qu’il faut à «&#xa0;undo&#xa0;»&#xa0;: reçus et sauvegardes.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Answers to activate</source>
        <translation>Réponses à activate</translation>
    </message>
    <message>
        <source>Without --answers the questions are asked in the terminal; NUMEN, birth date and passwords are not shown. With --answers - one JSON object is read from standard input, and only then:</source>
        <translation>Sans --answers, les questions sont posées dans le terminal&#xa0;; NUMEN, date de naissance et mots de passe ne s’affichent pas. Avec --answers -, et seulement alors, un objet JSON est lu sur l’entrée standard&#xa0;:</translation>
    </message>
    <message>
        <source>The NUMEN; blanks, hyphens and small letters do not matter.</source>
        <translation>Le NUMEN&#xa0;; espaces, traits d’union et minuscules n’importent pas.</translation>
    </message>
    <message>
        <source>Year-month-day, like 1990-12-31.</source>
        <translation>Année-mois-jour, comme 1990-12-31.</translation>
    </message>
    <message>
        <source>The new password: for the question that asks for it and for its repetition.</source>
        <translation>Le nouveau mot de passe&#xa0;: pour la question qui le demande et pour sa répétition.</translation>
    </message>
    <message>
        <source>An object for whatever else the portal asks: its label (case, accents and a colon at the end do not matter) and the answer; of a choice its words, of a box true or false.</source>
        <translation>Un objet pour tout ce que le portail demande d’autre&#xa0;: son libellé (majuscules, accents et deux-points final n’importent pas) et la réponse&#xa0;; pour un choix ses mots, pour une case true ou false.</translation>
    </message>
    <message>
        <source>Each form is sent once. A refusal ends the command with the failure&apos;s identifier; &quot;message&quot; has the portal&apos;s own words. When the answers lack something, nothing is sent, the failure is portal-form-unknown, and &quot;labels&quot; tells what the portal asks.</source>
        <translation>Chaque formulaire est envoyé une fois. Un refus termine la commande avec l’identifiant de la panne&#xa0;; «&#xa0;message&#xa0;» contient les mots du portail. S’il manque une réponse, rien n’est envoyé, la panne est portal-form-unknown, et «&#xa0;labels&#xa0;» dit ce que le portail demande.</translation>
    </message>
    <message>
        <source>NUMEN, birth date and password go to the académie&apos;s portal alone, over verified TLS. --training-portal takes the address that &quot;training&quot; prints, with its --ca-file; any other host than this computer is refused there.</source>
        <translation>NUMEN, date de naissance et mot de passe ne vont qu’au portail de l’académie, en TLS vérifié. --training-portal prend l’adresse qu’affiche «&#xa0;training&#xa0;», avec son --ca-file&#xa0;; tout autre hôte que cet ordinateur y est refusé.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>A stick that carries MANIFEST.txt is read when the program starts: what was changed is told beside every answer, and its academy.json is used only if its signature is good. A key file is readable by its owner alone; it may not lie on the stick.</source>
        <translation>Une clé USB qui porte MANIFEST.txt est relue au démarrage du programme&#xa0;: ce qui a été modifié est dit à côté de chaque réponse, et son academy.json ne sert que si sa signature est bonne. Un fichier de clé n’est lisible que de son propriétaire&#xa0;; il ne doit pas être sur la clé USB.</translation>
    </message>
    <message>
        <source>Size and SHA-256 of every file of the stick but these and the next three; the Ed25519 signature over that list; the key that made it.</source>
        <translation>Taille et SHA-256 de chaque fichier de la clé USB, sauf ceux-ci et les trois suivants&#xa0;; la signature Ed25519 de cette liste&#xa0;; la clé de signature.</translation>
    </message>
    <message>
        <source>The académie&apos;s data, signed apart: whoever adapts them signs them with a key of their own.</source>
        <translation>Les données de l’académie, signées à part&#xa0;: qui les adapte les signe avec sa propre clé.</translation>
    </message>
    <message>
        <source>The signatures show damage, and changes by anybody but the holders of the keys. Who these are, only their fingerprints tell, compared with what was given another way; and a program that was replaced can lie about itself: verify from another copy.</source>
        <translation>Les signatures montrent un dommage, ou une modification faite par quelqu’un d’autre que les détenteurs des clés de signature. Qui sont-ils&#xa0;? Seule le dit l’empreinte de la clé, comparée à celle donnée autrement&#xa0;; et un programme remplacé peut mentir sur lui-même&#xa0;: vérifiez avec un autre exemplaire.</translation>
    </message>
    <message>
        <source>The stick&apos;s folder, where its launcher has to start a copy of the program.</source>
        <translation>Le dossier de la clé USB, quand son lanceur doit démarrer une copie du programme.</translation>
    </message>
    <message>
        <source>Beside the program, signed with &quot;sign-stick&quot;: replaces the built-in data of the académie.</source>
        <translation>À côté du programme, signé par «&#xa0;sign-stick&#xa0;»&#xa0;: remplace les données de l’académie intégrées au programme.</translation>
    </message>
    <message>
        <source>from a name to a mailbox in Thunderbird or Outlook</source>
        <translation>d’un nom à une messagerie dans Thunderbird ou Outlook</translation>
    </message>
    <message>
        <source>Files that apply makes</source>
        <translation>Fichiers que produit apply</translation>
    </message>
    <message>
        <source>With --client and --output DIR. Existing files are backed up and come back with &quot;undo&quot;; none ever holds a password.</source>
        <translation>Avec --client et --output DOSSIER. Les fichiers existants sont sauvegardés et reviennent avec «&#xa0;undo&#xa0;»&#xa0;; aucun ne contient jamais de mot de passe.</translation>
    </message>
    <message>
        <source>account.prf, autodiscover.xml and outlook.reg, which makes Outlook read the two others, and the sheet. Without --output: into the Outlook of this computer (Windows).</source>
        <translation>account.prf, autodiscover.xml et outlook.reg, qui fait lire les deux autres à Outlook, avec la fiche. Sans --output&#xa0;: dans l’Outlook de cet ordinateur (Windows).</translation>
    </message>
    <message>
        <source>settings.txt and settings.pdf, to print or to type from.</source>
        <translation>settings.txt et settings.pdf, à imprimer ou à recopier.</translation>
    </message>
    <message>
        <source>mail.mobileconfig, for iPhone, iPad and Mac.</source>
        <translation>mail.mobileconfig, pour iPhone, iPad et Mac.</translation>
    </message>
    <message>
        <source>android-qr.png and android-qr.svg, which Thunderbird for Android scans.</source>
        <translation>android-qr.png et android-qr.svg, que lit Thunderbird pour Android.</translation>
    </message>
    <message>
        <source>The mail program runs, or its profile is locked.</source>
        <translation>Le logiciel de messagerie est ouvert, ou son profil est verrouillé.</translation>
    </message>
    <message>
        <source>What check and apply --verify tell</source>
        <translation>Ce que disent check et apply --verify</translation>
    </message>
    <message>
        <source>Each reason is told once, with every server that fails for it; in JSON these are the &quot;causes&quot;.</source>
        <translation>Chaque cause est dite une fois, avec tous les serveurs qu’elle touche&#xa0;; en JSON, ce sont les «&#xa0;causes&#xa0;».</translation>
    </message>
    <message>
        <source>When nobody takes a call, a few other places are asked beside the server, at most once a minute each: its own port 443, the académie&apos;s portal, and the portal&apos;s port 80, where a network shows its sign-in page. They tell a blocked port from a dead server; in JSON they are the &quot;controls&quot;. Nothing but the question is sent.</source>
        <translation>Quand personne ne répond, quelques autres points sont interrogés à côté du serveur, une fois par minute au plus&#xa0;: son propre port 443, le portail de l’académie, et le port 80 du portail, où un réseau montre sa page d’identification. Ils distinguent un port bloqué d’un serveur en panne&#xa0;; en JSON, ce sont les «&#xa0;controls&#xa0;». Rien d’autre que la question n’est envoyé.</translation>
    </message>
    <message>
        <source>A refused login stays a refusal. What may lie behind it is a supposition: in JSON the &quot;hints&quot;, likeliest first.</source>
        <translation>Une connexion refusée reste un refus. Ce qu’il peut y avoir derrière n’est qu’une supposition&#xa0;: en JSON, les «&#xa0;hints&#xa0;», la plus probable d’abord.</translation>
    </message>
    <message>
        <source>What &quot;deploy --undo&quot; needs, for administrators alone. With --root it lies below that folder, like all that is written.</source>
        <translation>Ce qu’il faut à «&#xa0;deploy --undo&#xa0;», pour les administrateurs seuls. Avec --root, il se trouve sous ce dossier, comme tout ce qui est écrit.</translation>
    </message>
    <message>
        <source>Set when the assistant of --first-logon has done its work: it does not come again.</source>
        <translation>Posé quand l’assistant de --first-logon a fait son travail&#xa0;: il ne revient plus.</translation>
    </message>
    <message>
        <source>The table of batch</source>
        <translation>Le tableau de batch</translation>
    </message>
    <message>
        <source>A CSV file as a spreadsheet saves it: commas, semicolons or tabulators, UTF-8 or Windows-1252. Its first line names the columns, in French or English; prénom and nom (given, birth name) have to be there. A table with passwords, NUMEN or birth dates is refused.</source>
        <translation>Un fichier CSV tel qu’un tableur l’enregistre&#xa0;: virgules, points-virgules ou tabulations, UTF-8 ou Windows-1252. Sa première ligne nomme les colonnes, en français ou en anglais&#xa0;; prénom et nom sont obligatoires. Un tableau contenant des mots de passe, des NUMEN ou des dates de naissance est refusé.</translation>
    </message>
    <message>
        <source>Where it is missing, one is suggested in the report, and nothing is made.</source>
        <translation>S’il manque, le rapport en propose un, et rien n’est créé.</translation>
    </message>
    <message>
        <source>Usage name, mail address, and what the signature calls the person.</source>
        <translation>Nom d’usage, adresse électronique, et ce que la signature dit de la personne.</translation>
    </message>
    <message>
        <source>imap or pop; thunderbird, outlook, sheet, apple, android, several joined by +.</source>
        <translation>imap ou pop&#xa0;; thunderbird, outlook, sheet, apple, android, plusieurs reliés par +.</translation>
    </message>
    <message>
        <source>The user name of their computer session, for --apply.</source>
        <translation>Le nom d’utilisateur de leur session, pour --apply.</translation>
    </message>
    <message>
        <source>--output makes a folder a person, hand-out.pdf (a page a person) and report.csv (a line a line). What is there from the same values is left alone, so a run that was cut goes on. With --json each line of the table is told as one object, the answer of the whole last.</source>
        <translation>--output crée un dossier par personne, hand-out.pdf (une page par personne) et report.csv (une ligne par ligne). Ce qui est déjà là avec les mêmes valeurs n’est pas touché&#xa0;: un traitement interrompu reprend donc. Avec --json, chaque ligne du tableau donne un objet, et la réponse d’ensemble vient en dernier.</translation>
    </message>
</context>
<context>
    <name>MeaningWording</name>
    <message>
        <source>No network connection of this computer is up: neither cable nor Wi-Fi. No server was asked anything.</source>
        <translation>Aucune connexion réseau de cet ordinateur n’est active&#xa0;: ni câble, ni Wi-Fi. Rien n’a été demandé à aucun serveur.</translation>
    </message>
    <message>
        <source>Before a connection, the server&apos;s name is turned into an address (DNS). Nobody answered that question, or the answer was that this name does not exist although others do.</source>
        <translation>Avant toute connexion, le nom du serveur est traduit en adresse (DNS). Personne n’a répondu à cette question, ou la réponse est que ce nom n’existe pas alors que d’autres existent.</translation>
    </message>
    <message>
        <source>Names that have nothing to do with each other were given the same address, and what answers there is not the mail server: a filter or a sign-in page of the network answers in its place.</source>
        <translation>Des noms sans rapport entre eux ont reçu la même adresse, et ce qui y répond n’est pas le serveur de messagerie&#xa0;: un filtre ou une page de connexion du réseau répond à sa place.</translation>
    </message>
    <message>
        <source>Instead of the académie&apos;s website, the network shows a page of its own, as hotels and guest networks do. Until somebody signs in there, mail does not get out.</source>
        <translation>À la place du site de l’académie, le réseau montre une page à lui, comme le font les hôtels et les réseaux d’invités. Tant que personne ne s’y identifie, la messagerie ne sort pas.</translation>
    </message>
    <message>
        <source>Direct connections get no answer, while the system&apos;s settings name a proxy: what goes out must pass through it, and it does not let these mail ports pass.</source>
        <translation>Les connexions directes restent sans réponse, alors que les réglages du système indiquent un proxy&#xa0;: tout doit passer par lui, et il ne laisse pas passer ces ports de messagerie.</translation>
    </message>
    <message>
        <source>The proxy wants to know who goes out through it (answer 407). That name and password are those of the network, not those of the mailbox.</source>
        <translation>Le proxy veut savoir qui sort par lui (réponse 407). Ce nom et ce mot de passe sont ceux du réseau, pas ceux de la boîte.</translation>
    </message>
    <message>
        <source>The computer at this address answered at once that nothing listens at this port, or a firewall said so in its place. The name and the network are fine.</source>
        <translation>La machine à cette adresse a répondu aussitôt que rien n’écoute sur ce port, ou un pare-feu l’a dit à sa place. Le nom et le réseau sont bons.</translation>
    </message>
    <message>
        <source>The connection was asked for and nothing came back, neither yes nor no. Nothing else answered that would tell a blocked port from a server that is down.</source>
        <translation>La connexion a été demandée et rien n’est revenu, ni oui ni non. Rien d’autre n’a répondu qui permettrait de distinguer un port bloqué d’un serveur en panne.</translation>
    </message>
    <message>
        <source>This port stays silent while another one of the same server, or the portal, answers over the same network: something on the way drops this kind of connection.</source>
        <translation>Ce port reste muet alors qu’un autre port du même serveur, ou le portail, répond par le même réseau&#xa0;: quelque chose, en chemin, laisse tomber ce genre de connexion.</translation>
    </message>
    <message>
        <source>All ports that were tried of this server are silent, while another mail server answers: mail gets out of this network, and it is this server that does not answer.</source>
        <translation>Tous les ports essayés de ce serveur sont muets, alors qu’un autre serveur de messagerie répond&#xa0;: la messagerie sort de ce réseau, et c’est ce serveur qui ne répond pas.</translation>
    </message>
    <message>
        <source>The connection came about, and then the server did not say a word within ten seconds. It may be overloaded, or something on the way lets connections begin and nothing through.</source>
        <translation>La connexion s’est faite, puis le serveur n’a pas dit un mot en dix secondes. Il est peut-être surchargé, ou quelque chose, en chemin, laisse commencer les connexions sans rien laisser passer.</translation>
    </message>
    <message>
        <source>The other side, or something on the way, ended the connection before the test was over.</source>
        <translation>L’autre côté, ou quelque chose en chemin, a mis fin à la connexion avant la fin du test.</translation>
    </message>
    <message>
        <source>The server has addresses of both kinds. Those of IPv6 did not answer and those of IPv4 did; programs that insist on IPv6 are slow here.</source>
        <translation>Le serveur a des adresses des deux sortes. Celles d’IPv6 n’ont pas répondu, celles d’IPv4 oui&#xa0;; les programmes qui insistent sur IPv6 sont lents ici.</translation>
    </message>
    <message>
        <source>At this port somebody speaks the language of the web (HTTP): a wrong port, or a filter that answers in the server&apos;s place.</source>
        <translation>À ce port, on parle la langue du web (HTTP)&#xa0;: un mauvais port, ou un filtre qui répond à la place du serveur.</translation>
    </message>
    <message>
        <source>The greeting is that of another mail protocol, for instance of POP where IMAP was expected. The port belongs to other settings.</source>
        <translation>Le message d’accueil est celui d’un autre protocole de messagerie, par exemple POP là où l’on attendait IMAP. Le port correspond à d’autres réglages.</translation>
    </message>
    <message>
        <source>What came first is the greeting of no mail protocol that the assistant knows.</source>
        <translation>Ce qui est arrivé en premier n’est l’accueil d’aucun protocole de messagerie que l’assistant connaît.</translation>
    </message>
    <message>
        <source>A line or an answer was longer than the protocols allow. The test was stopped rather than read on without end.</source>
        <translation>Une ligne ou une réponse dépassait ce que permettent les protocoles. Le test a été arrêté plutôt que de lire sans fin.</translation>
    </message>
    <message>
        <source>At this port encryption begins with the first byte, but the server answered in readable text. Nothing personal was sent.</source>
        <translation>À ce port, le chiffrement commence au premier octet, mais le serveur a répondu en texte lisible. Rien de personnel n’a été envoyé.</translation>
    </message>
    <message>
        <source>These settings begin in readable text and then switch to encryption (STARTTLS); the server waits for encryption at once. It is the port of other settings.</source>
        <translation>Ces réglages commencent en texte lisible puis passent au chiffrement (STARTTLS)&#xa0;; le serveur, lui, attend le chiffrement tout de suite. C’est le port d’autres réglages.</translation>
    </message>
    <message>
        <source>Among what the server offers, the switch to encryption is missing. Sometimes it is a filter or an antivirus that takes it out of the list.</source>
        <translation>Parmi ce que le serveur propose, il manque le passage au chiffrement. Parfois, c’est un filtre ou un antivirus qui le retire de la liste.</translation>
    </message>
    <message>
        <source>The server listed the switch to encryption and said no when it was asked for it: mostly a fault of its own.</source>
        <translation>Le serveur annonçait le passage au chiffrement et a dit non quand on le lui a demandé&#xa0;: le plus souvent une panne chez lui.</translation>
    </message>
    <message>
        <source>Between the server&apos;s “yes” and the beginning of encryption there was text that has no place there. That is what an attack looks like that slips in commands, or a very faulty server.</source>
        <translation>Entre le «&#xa0;oui&#xa0;» du serveur et le début du chiffrement se trouvait du texte qui n’a rien à y faire. C’est à cela que ressemble une attaque qui glisse des commandes, ou un serveur très fautif.</translation>
    </message>
    <message>
        <source>The server answered that it takes no connection now: too many at once, or maintenance.</source>
        <translation>Le serveur a répondu qu’il ne prend pas de connexion en ce moment&#xa0;: trop à la fois, ou une maintenance.</translation>
    </message>
    <message>
        <source>The server&apos;s words say that this network&apos;s address is shut out for a while. In a school everybody shares one address: one device with an old password is enough.</source>
        <translation>D’après ses propres mots, le serveur écarte pour un temps l’adresse de ce réseau. Dans un établissement, tout le monde partage une adresse&#xa0;: un seul appareil avec un ancien mot de passe suffit.</translation>
    </message>
    <message>
        <source>The server knows encryption only in versions before TLS 1.2, which today&apos;s programs refuse.</source>
        <translation>Le serveur ne connaît le chiffrement que dans des versions antérieures à TLS 1.2, que les programmes d’aujourd’hui refusent.</translation>
    </message>
    <message>
        <source>Encryption was begun and broken off: no method in common, or something on the way that disturbs it.</source>
        <translation>Le chiffrement a commencé puis s’est interrompu&#xa0;: pas de méthode en commun, ou quelque chose en chemin qui le perturbe.</translation>
    </message>
    <message>
        <source>The server is made for computers that carry a certificate of their own, for instance inside an administration.</source>
        <translation>Le serveur est fait pour des ordinateurs qui portent leur propre certificat, par exemple à l’intérieur d’une administration.</translation>
    </message>
    <message>
        <source>The certificate was valid until a day that is over, and nothing says that this computer&apos;s clock is wrong.</source>
        <translation>Le certificat était valable jusqu’à un jour passé, et rien ne dit que l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The certificate begins on a later day than this computer&apos;s clock shows.</source>
        <translation>Le certificat commence un jour plus tard que celui qu’indique l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A web server&apos;s clock, or several certificates at once, say another day than this computer. Certificates have dates: with a wrong clock even good ones seem bad.</source>
        <translation>L’horloge d’un serveur web, ou plusieurs certificats à la fois, disent un autre jour que cet ordinateur. Les certificats ont des dates&#xa0;: avec une horloge fausse, même les bons paraissent mauvais.</translation>
    </message>
    <message>
        <source>The certificate is for other names than the one that was called: a wrong name in the settings, or somebody else who answers.</source>
        <translation>Le certificat est fait pour d’autres noms que celui qui a été appelé&#xa0;: un nom erroné dans les réglages, ou quelqu’un d’autre qui répond.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself. Anybody can make such a one, so it proves nothing.</source>
        <translation>Le certificat est signé par lui-même. N’importe qui peut en faire un, il ne prouve donc rien.</translation>
    </message>
    <message>
        <source>The chain of signatures ends with an authority that is neither in this computer&apos;s list nor in Mozilla&apos;s.</source>
        <translation>La chaîne de signatures finit par une autorité qui n’est ni dans la liste de cet ordinateur ni dans celle de Mozilla.</translation>
    </message>
    <message>
        <source>Between the server&apos;s certificate and a known authority one certificate is missing that the server should send along. Browsers often fetch it by themselves, mail programs do not.</source>
        <translation>Entre le certificat du serveur et une autorité connue, il manque un certificat que le serveur devrait envoyer avec le sien. Les navigateurs vont souvent le chercher eux-mêmes, les logiciels de messagerie non.</translation>
    </message>
    <message>
        <source>Its key or its signature is of a kind that can be forged today (MD5, SHA-1, or RSA under 2048 bits).</source>
        <translation>Sa clé ou sa signature est d’un genre que l’on sait contrefaire aujourd’hui (MD5, SHA-1, ou RSA de moins de 2048 bits).</translation>
    </message>
    <message>
        <source>The server itself sent along the authority&apos;s statement that this certificate does not count any more.</source>
        <translation>Le serveur a lui-même transmis la déclaration de l’autorité selon laquelle ce certificat ne vaut plus.</translation>
    </message>
    <message>
        <source>The test passed with the list of authorities of this computer alone. Outlook and the browser go by that list; Thunderbird goes by Mozilla&apos;s.</source>
        <translation>Le test a réussi grâce à la seule liste d’autorités de cet ordinateur. Outlook et le navigateur suivent cette liste&#xa0;; Thunderbird suit celle de Mozilla.</translation>
    </message>
    <message>
        <source>The certificate was not issued by an authority for these servers, but by a product that opens, reads and closes connections again: a school&apos;s filter, or the mail shield of an antivirus. Thunderbird refuses it, and rightly so.</source>
        <translation>Le certificat n’a pas été émis par une autorité pour ces serveurs, mais par un produit qui ouvre les connexions, les lit et les referme&#xa0;: le filtre d’un établissement, ou le bouclier de messagerie d’un antivirus. Thunderbird le refuse, avec raison.</translation>
    </message>
    <message>
        <source>The connection is encrypted and verified, and the server said no to login and password. It does not tell which of them is wrong. After three refusals the assistant stops: too many lock an account.</source>
        <translation>La connexion est chiffrée et vérifiée, et le serveur a dit non à l’identifiant et au mot de passe. Il ne dit pas lequel est faux. Après trois refus, l’assistant cesse d’essayer&#xa0;: trop d’essais verrouillent un compte.</translation>
    </message>
    <message>
        <source>What was typed has an @ or a dot, as an address has; the servers here want the short login.</source>
        <translation>Ce qui a été tapé contient une @ ou un point, comme une adresse&#xa0;; les serveurs d’ici veulent l’identifiant court.</translation>
    </message>
    <message>
        <source>The server did not judge login and password: it put the question off, as it does after several attempts.</source>
        <translation>Le serveur n’a pas jugé l’identifiant et le mot de passe&#xa0;: il a remis la question à plus tard, comme il le fait après plusieurs essais.</translation>
    </message>
    <message>
        <source>The assistant can log in with PLAIN and LOGIN, inside encryption. The server offers neither.</source>
        <translation>L’assistant sait se connecter par PLAIN et LOGIN, à l’intérieur du chiffrement. Le serveur ne propose ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Before encryption the server says that it takes no password, and that is right: these settings have no encryption.</source>
        <translation>Avant le chiffrement, le serveur dit qu’il ne prend pas de mot de passe, et c’est bien&#xa0;: ces réglages n’ont pas de chiffrement.</translation>
    </message>
    <message>
        <source>A hint, no certainty: where two people would have the same login, the later one got a number at its end.</source>
        <translation>Un indice, pas une certitude&#xa0;: quand deux personnes auraient le même identifiant, la seconde a reçu un chiffre à la fin du sien.</translation>
    </message>
    <message>
        <source>A hint, no certainty: the password that was refused is built as a NUMEN is, thirteen characters.</source>
        <translation>Un indice, pas une certitude&#xa0;: le mot de passe refusé est construit comme un NUMEN, treize caractères.</translation>
    </message>
    <message>
        <source>A hint, no certainty: a password that worked before is refused now.</source>
        <translation>Un indice, pas une certitude&#xa0;: un mot de passe qui fonctionnait est maintenant refusé.</translation>
    </message>
    <message>
        <source>A hint, no certainty: the old server refuses while the national service answers.</source>
        <translation>Un indice, pas une certitude&#xa0;: l’ancien serveur refuse alors que la messagerie nationale répond.</translation>
    </message>
    <message>
        <source>The server takes no further message for this mailbox until there is room again.</source>
        <translation>Le serveur ne prend plus de message pour cette boîte tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>The login was accepted, the message was not: its sender, its recipient or its content did not suit the server.</source>
        <translation>L’identification a été acceptée, pas le message&#xa0;: son expéditeur, son destinataire ou son contenu n’a pas convenu au serveur.</translation>
    </message>
    <message>
        <source>It was looked for where packages, archives, snap, flatpak and Windows&apos; installers put it.</source>
        <translation>Il a été cherché là où le mettent les paquets, les archives, snap, flatpak et les installeurs de Windows.</translation>
    </message>
    <message>
        <source>A mail program that runs writes its settings again when it closes, and would undo what was written.</source>
        <translation>Un logiciel de messagerie ouvert réécrit ses réglages en se fermant, et déferait ce qui a été écrit.</translation>
    </message>
    <message>
        <source>While it writes, the assistant holds the lock by which Thunderbird reserves a profile. Another program, or one that crashed, has it.</source>
        <translation>Pendant qu’il écrit, l’assistant tient le verrou par lequel Thunderbird se réserve un profil. Un autre programme, ou un programme planté, le tient déjà.</translation>
    </message>
    <message>
        <source>Thunderbird refuses to open a profile that a newer version has used, because it could damage it.</source>
        <translation>Thunderbird refuse d’ouvrir un profil qu’une version plus récente a utilisé, car il pourrait l’abîmer.</translation>
    </message>
    <message>
        <source>The file prefs.js cannot be read to its end; what is not understood is not written to.</source>
        <translation>Le fichier prefs.js ne se lit pas jusqu’au bout&#xa0;; ce qui n’est pas compris n’est pas modifié.</translation>
    </message>
    <message>
        <source>Lines of user.js go before what the program and its settings say, at every start; somebody once put that file there.</source>
        <translation>Les lignes de user.js l’emportent, à chaque démarrage, sur ce que disent le programme et ses réglages&#xa0;; quelqu’un a mis ce fichier là un jour.</translation>
    </message>
    <message>
        <source>The saved passwords are encrypted with a password that the assistant neither knows nor asks for.</source>
        <translation>Les mots de passe enregistrés sont chiffrés par un mot de passe que l’assistant ne connaît pas et ne demande pas.</translation>
    </message>
    <message>
        <source>An account with the same server and the same login was found, and one is enough.</source>
        <translation>Un compte avec le même serveur et le même identifiant a été trouvé, et un seul suffit.</translation>
    </message>
    <message>
        <source>That file is written in an old alphabet of Windows that lacks some letters; the account works all the same.</source>
        <translation>Ce fichier s’écrit dans un ancien alphabet de Windows auquel manquent certaines lettres&#xa0;; le compte fonctionne tout de même.</translation>
    </message>
    <message>
        <source>For receiving mail that file knows encryption from the first moment or none at all.</source>
        <translation>Pour la réception, ce fichier connaît le chiffrement dès le premier moment, ou pas du tout.</translation>
    </message>
    <message>
        <source>The system reported that there is no room for the new file; the old one stands as it was.</source>
        <translation>Le système a signalé qu’il n’y a pas de place pour le nouveau fichier&#xa0;; l’ancien est resté tel quel.</translation>
    </message>
    <message>
        <source>The system does not let this person write there, or the medium does not take anything.</source>
        <translation>Le système ne laisse pas cette personne écrire à cet endroit, ou le support n’accepte rien.</translation>
    </message>
    <message>
        <source>Between what was shown and the writing, a file got another content. Only what was shown is written.</source>
        <translation>Entre ce qui a été montré et l’écriture, un fichier a reçu un autre contenu. Seul ce qui a été montré est écrit.</translation>
    </message>
    <message>
        <source>There is no receipt of a change, or the last one was taken back already.</source>
        <translation>Il n’y a pas de trace d’un changement, ou le dernier a déjà été annulé.</translation>
    </message>
    <message>
        <source>Only Thunderbird&apos;s own library can encrypt a password for it; it was not found, did not fit this program, or refused.</source>
        <translation>Seule la bibliothèque de Thunderbird sait chiffrer un mot de passe pour lui&#xa0;; elle n’a pas été trouvée, ne convenait pas à ce programme, ou a refusé.</translation>
    </message>
    <message>
        <source>Whoever is on the same network could read the password. The assistant has no way to agree to that.</source>
        <translation>Quiconque est sur le même réseau pourrait lire le mot de passe. L’assistant n’offre aucun moyen d’y consentir.</translation>
    </message>
    <message>
        <source>The académie&apos;s data, or a file of certificates, does not have the shape that the program knows. The message names the place.</source>
        <translation>Les données de l’académie, ou un fichier de certificats, n’ont pas la forme que le programme connaît. Le message indique l’endroit.</translation>
    </message>
    <message>
        <source>The stick&apos;s list of its files is signed; a file is missing, was changed or was added, or the signature is not good.</source>
        <translation>La liste des fichiers de la clé USB est signée&#xa0;; un fichier manque, a été modifié ou ajouté, ou la signature n’est pas bonne.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or the window was closed. What had been begun was not finished.</source>
        <translation>Quelqu’un l’a arrêté, ou la fenêtre a été fermée. Ce qui avait commencé n’a pas été achevé.</translation>
    </message>
    <message>
        <source>It is empty, too long, or has characters that no name has.</source>
        <translation>Il est vide, trop long, ou contient des caractères qu’aucun nom ne contient.</translation>
    </message>
    <message>
        <source>It is empty, too long, or has blanks, accents or other characters that no login has.</source>
        <translation>Il est vide, trop long, ou contient des blancs, des accents ou d’autres caractères qu’aucun identifiant ne contient.</translation>
    </message>
    <message>
        <source>An address has one @, a name before it and a whole domain after it.</source>
        <translation>Une adresse a une seule @, un nom devant et un domaine complet derrière.</translation>
    </message>
    <message>
        <source>The portal answered that nobody has this NUMEN. Nothing is sent again by itself: too many attempts lock an account.</source>
        <translation>Le portail a répondu que personne n’a ce NUMEN. Rien n’est renvoyé tout seul&#xa0;: trop d’essais verrouillent un compte.</translation>
    </message>
    <message>
        <source>The portal knows the NUMEN and answered that the date is another.</source>
        <translation>Le portail connaît le NUMEN et a répondu que la date est une autre.</translation>
    </message>
    <message>
        <source>The portal refused and did not say which of the two is wrong.</source>
        <translation>Le portail a refusé sans dire lequel des deux est faux.</translation>
    </message>
    <message>
        <source>The portal answered that it takes no attempt for this account for now.</source>
        <translation>Le portail a répondu qu’il n’accepte plus d’essai pour ce compte pour le moment.</translation>
    </message>
    <message>
        <source>NUMEN and date were accepted, the new password was not: too short, too simple, or used before.</source>
        <translation>Le NUMEN et la date ont été acceptés, pas le nouveau mot de passe&#xa0;: trop court, trop simple, ou déjà utilisé.</translation>
    </message>
    <message>
        <source>The page has a picture to copy or a box against robots, which the assistant does not try to get round.</source>
        <translation>La page contient une image à recopier ou une case contre les robots, que l’assistant ne cherche pas à contourner.</translation>
    </message>
    <message>
        <source>The form is made by a script; the assistant runs none.</source>
        <translation>Le formulaire est fabriqué par un script&#xa0;; l’assistant n’en exécute aucun.</translation>
    </message>
    <message>
        <source>The page was read, and its questions were not recognised. Nothing was sent on a guess.</source>
        <translation>La page a été lue et ses questions n’ont pas été reconnues. Rien n’a été envoyé au hasard.</translation>
    </message>
    <message>
        <source>Between two pages more time went by than the portal waits.</source>
        <translation>Entre deux pages, il s’est passé plus de temps que le portail n’attend.</translation>
    </message>
    <message>
        <source>The portal says so on its page.</source>
        <translation>Le portail le dit sur sa page.</translation>
    </message>
    <message>
        <source>NUMEN and birth date go to the portal&apos;s own names and nowhere else. The name that it leads to is shown.</source>
        <translation>Le NUMEN et la date de naissance vont aux noms du portail et nulle part ailleurs. Le nom vers lequel il mène est affiché.</translation>
    </message>
    <message>
        <source>The certificate was not accepted, or the portal led to a page without encryption.</source>
        <translation>Le certificat n’a pas été accepté, ou le portail a mené à une page sans chiffrement.</translation>
    </message>
    <message>
        <source>A page of this kind is small; this one was cut off before it filled the memory.</source>
        <translation>Une page de ce genre est petite&#xa0;; celle-ci a été coupée avant de remplir la mémoire.</translation>
    </message>
    <message>
        <source>The connection did not come about, or no whole answer came in time.</source>
        <translation>La connexion ne s’est pas faite, ou aucune réponse complète n’est venue à temps.</translation>
    </message>
    <message>
        <source>The portal answered with an error of its own (a number of 500 and more).</source>
        <translation>Le portail a répondu par une erreur à lui (un numéro de 500 ou plus).</translation>
    </message>
    <message>
        <source>The last page has no login that could be recognised with certainty.</source>
        <translation>La dernière page ne contient pas d’identifiant que l’on puisse reconnaître avec certitude.</translation>
    </message>
    <message>
        <source>The portal answered that this account has been activated before.</source>
        <translation>Le portail a répondu que ce compte a déjà été activé.</translation>
    </message>
    <message>
        <source>The test passed with the certificate that an IT referent put among the school&apos;s settings, and with nothing else. Whoever holds its key can read what passes: it is trusted for mail and webmail, never for the activation on the portal.</source>
        <translation>Le test a réussi grâce au seul certificat qu’un référent numérique a mis parmi les réglages de l’établissement. Qui en détient la clé peut lire ce qui passe&#xa0;: on s’y fie pour la messagerie et le webmail, jamais pour l’activation sur le portail.</translation>
    </message>
    <message>
        <source>A table of people is a text with one person in each line (CSV, in UTF-8). This file is something else, is cut off in its middle, or the system does not let it be read.</source>
        <translation>Un tableau de personnes est un texte avec une personne par ligne (CSV, en UTF-8). Ce fichier est autre chose, il est coupé en son milieu, ou le système ne le laisse pas lire.</translation>
    </message>
    <message>
        <source>The file has no line with anything in it, or none below its headers.</source>
        <translation>Le fichier n’a aucune ligne remplie, ou aucune sous ses en-têtes.</translation>
    </message>
    <message>
        <source>A password, a NUMEN or a birth date opens a mailbox. A table that holds one is not looked at any further, whoever made it.</source>
        <translation>Un mot de passe, un NUMEN ou une date de naissance ouvre une boîte. Un tableau qui en contient n’est pas regardé plus avant, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <source>Headers are known in French and English, however they are written. Without a given name and a birth name nobody can be written for.</source>
        <translation>Les en-têtes sont reconnus en français et en anglais, quelle que soit leur graphie. Sans prénom ni nom de naissance, rien ne peut être écrit pour personne.</translation>
    </message>
    <message>
        <source>Two headers mean the same, and which of the two counts is not guessed.</source>
        <translation>Deux en-têtes veulent dire la même chose, et on ne devine pas lequel compte.</translation>
    </message>
    <message>
        <source>A script that starts with the session looks for the one line with this user name. None was found, or more than one, and nothing was written.</source>
        <translation>Un script lancé avec la session cherche la ligne qui porte ce nom d’utilisateur. Il n’en a trouvé aucune, ou plusieurs, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No name, address or function has a thousand letters: something else was pasted.</source>
        <translation>Aucun nom, aucune adresse, aucune fonction n’a mille lettres&#xa0;: autre chose a été collé.</translation>
    </message>
    <message>
        <source>Somewhere a comma or a semicolon stands in a name and was taken for the end of a cell.</source>
        <translation>Une virgule ou un point-virgule dans un nom a été pris pour la fin d’une cellule.</translation>
    </message>
    <message>
        <source>The column for receiving mail knows two words; the line is left out rather than guessed.</source>
        <translation>La colonne de la réception connaît deux mots&#xa0;; la ligne est laissée de côté plutôt que devinée.</translation>
    </message>
    <message>
        <source>The column for mail programs holds a word that names none; the line is left out.</source>
        <translation>La colonne des logiciels contient un mot qui n’en désigne aucun&#xa0;; la ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>The second of two lines with one login is left out: one of the two is another person&apos;s account.</source>
        <translation>De deux lignes au même identifiant, la seconde est laissée de côté&#xa0;: l’une des deux est le compte de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Homonyms have addresses that differ by a digit; an address that is made from the name cannot know it.</source>
        <translation>Les adresses des homonymes diffèrent par un chiffre&#xa0;; une adresse faite à partir du nom ne peut pas le connaître.</translation>
    </message>
    <message>
        <source>A login can be suggested from a name, but a homonym&apos;s carries a digit that nobody can guess; nothing was written for this person.</source>
        <translation>On peut proposer un identifiant à partir d’un nom, mais celui d’un homonyme porte un chiffre que personne ne peut deviner&#xa0;; rien n’a été écrit pour cette personne.</translation>
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
        <translation>Le même, sans la particule (de, du, d’…).</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>A heading or a question, and what follows it; French sets a fixed blank before the colon.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The password has the shape of a NUMEN: whoever sees one knows such a password.</source>
        <translation>Le mot de passe a la forme d’un NUMEN&#xa0;: qui en voit un connaît un tel mot de passe.</translation>
    </message>
    <message>
        <source>The password is the NUMEN: the school&apos;s office knows it as well.</source>
        <translation>Le mot de passe est le NUMEN&#xa0;: le secrétariat de l’établissement le connaît aussi.</translation>
    </message>
    <message>
        <source>The birth date is in the password: that is easy to find out.</source>
        <translation>La date de naissance est dans le mot de passe&#xa0;: elle est facile à trouver.</translation>
    </message>
    <message>
        <source>The name is in the password: that is the first thing tried.</source>
        <translation>Le nom est dans le mot de passe&#xa0;: c’est la première chose essayée.</translation>
    </message>
    <message>
        <source>The password has accents or other signs that some mail programs send wrongly.</source>
        <translation>Le mot de passe a des accents ou d’autres signes que certains logiciels de messagerie envoient mal.</translation>
    </message>
    <message>
        <source>The password is short: twelve characters or more are advised.</source>
        <translation>Le mot de passe est court&#xa0;: douze caractères ou plus sont conseillés.</translation>
    </message>
    <message>
        <source>this computer&apos;s list</source>
        <translation>la liste de cet ordinateur</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, which Thunderbird uses</source>
        <translation>la liste de Mozilla, celle de Thunderbird</translation>
    </message>
    <message>
        <source>certificates that were added by hand</source>
        <translation>les certificats ajoutés à la main</translation>
    </message>
    <message>
        <source>the school&apos;s own certificate</source>
        <translation>le certificat de l’établissement</translation>
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
        <source>This network&apos;s intermediary (its proxy) asks for a user name and a password.</source>
        <translation>L’intermédiaire de ce réseau (son proxy) demande un nom d’utilisateur et un mot de passe.</translation>
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
    <message>
        <source>Have ports 993 and 465 opened, for most mail programs cannot go through it; until then, read your mail in the webmail.</source>
        <translation>Faites ouvrir les ports 993 et 465, car la plupart des logiciels de messagerie ne savent pas passer par là&#xa0;; d’ici là, lisez vos messages dans le webmail.</translation>
    </message>
    <message>
        <source>Type the user name and password of this network where the assistant asks for them.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe de ce réseau là où l’assistant les demande.</translation>
    </message>
</context>
<context>
    <name>NumenField</name>
    <message>
        <source>Type your NUMEN first.</source>
        <translation>Tapez d’abord votre NUMEN.</translation>
    </message>
    <message>
        <source>NUMEN</source>
        <translation>NUMEN</translation>
    </message>
    <message>
        <source>This has the usual shape of a NUMEN.</source>
        <translation>C’est bien la forme habituelle d’un NUMEN.</translation>
    </message>
    <message>
        <source>This is a rarer shape of NUMEN, but a known one.</source>
        <translation>C’est une forme de NUMEN plus rare, mais connue.</translation>
    </message>
    <message>
        <source>Most NUMENs are 2 digits, 1 letter, 7 digits and 3 letters. Check it; you can use it all the same.</source>
        <translation>La plupart des NUMEN comptent 2 chiffres, 1 lettre, 7 chiffres et 3 lettres. Vérifiez-le&#xa0;; vous pouvez l’utiliser quand même.</translation>
    </message>
    <message>
        <source>There seems to be a letter O where a zero belongs.</source>
        <translation>Il semble y avoir une lettre O à la place d’un zéro.</translation>
    </message>
    <message>
        <source>There seems to be a letter I where a one belongs.</source>
        <translation>Il semble y avoir une lettre I à la place d’un 1.</translation>
    </message>
    <message>
        <source>There seems to be a zero where a letter O belongs.</source>
        <translation>Il semble y avoir un zéro à la place d’une lettre O.</translation>
    </message>
    <message>
        <source>There seems to be a one where a letter I belongs.</source>
        <translation>Il semble y avoir un 1 à la place d’une lettre I.</translation>
    </message>
</context>
<context>
    <name>OutlookChoice</name>
    <message>
        <source>Outlook 2013</source>
        <translation>Outlook 2013</translation>
    </message>
    <message>
        <source>Outlook 2016 or newer</source>
        <translation>Outlook 2016 ou plus récent</translation>
    </message>
    <message>
        <source>Outlook takes the account over at its next start, and asks for the password.</source>
        <translation>Outlook reprend le compte à son prochain démarrage, et demande le mot de passe.</translation>
    </message>
    <message>
        <source>Outlook takes the account over into its profile “%1” at its next start, and asks for the password.</source>
        <translation>Outlook reprend le compte dans son profil «&#xa0;%1&#xa0;» à son prochain démarrage, et demande le mot de passe.</translation>
    </message>
    <message>
        <source>Outlook is open: close it, then press “Next”.</source>
        <translation>Outlook est ouvert&#xa0;: fermez-le, puis appuyez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 est installé.</translation>
    </message>
    <message>
        <source>Set up Outlook</source>
        <translation>Configurer Outlook</translation>
    </message>
    <message>
        <source>For Outlook on another computer: the last page has a sheet to type from, and the command “assistant-messagerie apply --client outlook” makes files that it reads.</source>
        <translation>Pour Outlook sur un autre ordinateur&#xa0;: la dernière page donne une fiche à recopier, et la commande «&#xa0;assistant-messagerie apply --client outlook&#xa0;» prépare des fichiers qu’il lit.</translation>
    </message>
</context>
<context>
    <name>OutlookInstructions</name>
    <message>
        <source>README.txt</source>
        <translation>LISEZMOI.txt</translation>
    </message>
    <message>
        <source>Outlook (classic, 2016 to 365) – %1</source>
        <translation>Outlook (classique, 2016 à 365) – %1</translation>
    </message>
    <message>
        <source>No file here holds a password: Outlook asks for it at the first connection.</source>
        <translation>Aucun de ces fichiers ne contient de mot de passe&#xa0;: Outlook le demande à la première connexion.</translation>
    </message>
    <message>
        <source>In the Windows session of the person whose account it is:</source>
        <translation>Dans la session Windows de la personne à qui est le compte&#xa0;:</translation>
    </message>
    <message>
        <source>1. Close Outlook.</source>
        <translation>1. Fermez Outlook.</translation>
    </message>
    <message>
        <source>2. Create the folder %1 and copy account.prf and autodiscover.xml into it. The registry file names this folder: another one will not be found.</source>
        <translation>2. Créez le dossier %1 et copiez-y account.prf et autodiscover.xml. Le fichier de registre nomme ce dossier&#xa0;: un autre ne sera pas trouvé.</translation>
    </message>
    <message>
        <source>3. Double-click outlook.reg and confirm. It writes to this person&apos;s settings only and needs no administrator.</source>
        <translation>3. Double-cliquez sur outlook.reg et confirmez. Il n’écrit que dans les réglages de cette personne et ne demande pas d’administrateur.</translation>
    </message>
    <message>
        <source>4. Open Outlook. The account is added to the profile that opens by default; nothing in it is replaced.</source>
        <translation>4. Ouvrez Outlook. Le compte est ajouté au profil qui s’ouvre par défaut&#xa0;; rien n’y est remplacé.</translation>
    </message>
    <message>
        <source>5. For the signature, copy the files ending in .htm, .rtf and .txt that are called by the address into %APPDATA%\Microsoft\Signatures, then choose it in Outlook: File, Options, Mail, Signatures.</source>
        <translation>5. Pour la signature, copiez les fichiers en .htm, .rtf et .txt qui portent le nom de l’adresse dans %APPDATA%\Microsoft\Signatures, puis choisissez-la dans Outlook&#xa0;: Fichier, Options, Courrier, Signatures.</translation>
    </message>
    <message>
        <source>Whether Outlook takes an IMAP account from these files was never tried on a real one.</source>
        <translation>Qu’Outlook reprenne un compte IMAP de ces fichiers n’a jamais été essayé sur un vrai Outlook.</translation>
    </message>
    <message>
        <source>If the account does not appear, add it by hand: the values stand in account.prf.</source>
        <translation>Si le compte n’apparaît pas, ajoutez-le à la main&#xa0;: les valeurs sont dans account.prf.</translation>
    </message>
    <message>
        <source>The new Outlook of Windows 11 reads none of this; it hands password and mail to Microsoft&apos;s servers.</source>
        <translation>Le nouvel Outlook de Windows 11 ne lit rien de tout cela&#xa0;; il confie mot de passe et courrier aux serveurs de Microsoft.</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>Outlook is starting.</source>
        <translation>Outlook démarre.</translation>
    </message>
    <message>
        <source>Outlook could not be started from here: open it from your menu.</source>
        <translation>Outlook n’a pas pu être démarré d’ici&#xa0;: ouvrez-le depuis votre menu.</translation>
    </message>
    <message>
        <source>Outlook was not opened yet. Open it, wait until it shows your folders, close it and check again.</source>
        <translation>Outlook n’a pas encore été ouvert. Ouvrez-le, attendez qu’il montre vos dossiers, fermez-le et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Outlook has the account, as it should.</source>
        <translation>Outlook a bien le compte, comme il se doit.</translation>
    </message>
    <message>
        <source>Outlook has the account, but with other settings. Compare them with the sheet below: in Outlook, File, “Account Settings”.</source>
        <translation>Outlook a le compte, mais avec d’autres réglages. Comparez-les avec la fiche ci-dessous&#xa0;: dans Outlook, Fichier, «&#xa0;Paramètres du compte&#xa0;».</translation>
    </message>
    <message>
        <source>Outlook was opened and did not take the account. Add it by hand, with the sheet below: in Outlook, File, “Add Account”.</source>
        <translation>Outlook a été ouvert et n’a pas repris le compte. Ajoutez-le à la main, avec la fiche ci-dessous&#xa0;: dans Outlook, Fichier, «&#xa0;Ajouter un compte&#xa0;».</translation>
    </message>
    <message>
        <source>When it is next opened, Outlook takes the account over. It asks for the password the first time it fetches mail.</source>
        <translation>À sa prochaine ouverture, Outlook reprend le compte. Il demande le mot de passe quand il relève les messages pour la première fois.</translation>
    </message>
    <message>
        <source>Open Outlook</source>
        <translation>Ouvrir Outlook</translation>
    </message>
    <message>
        <source>Check what Outlook made of it</source>
        <translation>Vérifier ce qu’Outlook en a fait</translation>
    </message>
</context>
<context>
    <name>OutlookWording</name>
    <message>
        <source>Whether Outlook takes an IMAP account this way was never tried on a real Outlook: look whether it is there; if not, type the settings from the sheet.</source>
        <translation>La reprise d’un compte IMAP par cette voie n’a jamais été essayée sur un véritable Outlook&#xa0;: regardez si le compte y est&#xa0;; sinon, saisissez les réglages de la fiche.</translation>
    </message>
    <message>
        <source>The new Outlook takes no settings from this assistant, and it hands your password and your mail to Microsoft&apos;s servers. Thunderbird or the classic Outlook does not. To use it all the same, type the settings from the sheet.</source>
        <translation>Le nouvel Outlook n’accepte aucun réglage de cet assistant, et il remet votre mot de passe et vos messages aux serveurs de Microsoft. Ni Thunderbird ni l’Outlook classique ne le font. Pour l’utiliser malgré tout, saisissez les réglages de la fiche.</translation>
    </message>
    <message>
        <source>Microsoft has withdrawn Windows Mail; it takes no settings from this assistant.</source>
        <translation>Microsoft a retiré Courrier de Windows&#xa0;; il n’accepte aucun réglage de cet assistant.</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>To be remembered, the password has to be typed once.</source>
        <translation>Pour être retenu, le mot de passe doit être saisi une fois.</translation>
    </message>
    <message>
        <source>A password is held for this session. Type another one to replace it.</source>
        <translation>Un mot de passe est gardé pour cette session. Saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank: was that copied along?</source>
        <translation>Il commence ou finit par une espace&#xa0;: l’avez-vous copiée avec&#xa0;?</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>Sending: trying %1…</source>
        <translation>Envoi&#xa0;: essai de %1…</translation>
    </message>
    <message>
        <source>Receiving: trying %1…</source>
        <translation>Réception&#xa0;: essai de %1…</translation>
    </message>
    <message>
        <source>Trying to log in…</source>
        <translation>Essai de connexion…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>login accepted</source>
        <translation>connexion acceptée</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>not now: the server asks to wait</source>
        <translation>pas maintenant&#xa0;: le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>no way to log in that we speak</source>
        <translation>aucun moyen de connexion que nous connaissions</translation>
    </message>
    <message>
        <source>not reached, nothing was sent</source>
        <translation>pas joint, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Mot de passe (facultatif)</translation>
    </message>
    <message>
        <source>Application password (optional)</source>
        <translation>Mot de passe d’application (facultatif)</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test my login now</source>
        <translation>Tester ma connexion maintenant</translation>
    </message>
    <message>
        <source>Let Thunderbird remember my password</source>
        <translation>Laisser Thunderbird retenir mon mot de passe</translation>
    </message>
    <message>
        <source>Thunderbird then opens without asking. It keeps the password encrypted, with a key that lies beside it: that hides it from a passing eye, not from somebody who can use your session or take the whole folder. Never on a shared computer.</source>
        <translation>Thunderbird s’ouvre alors sans rien demander. Il garde le mot de passe chiffré, avec la clé rangée à côté&#xa0;: cela le cache d’un coup d’œil, pas de quelqu’un qui utilise votre session ou emporte tout le dossier. Jamais sur un ordinateur partagé.</translation>
    </message>
    <message>
        <source>%1 is not a server of the académies: your académie&apos;s password is not asked for here. Your mail program will ask for each password when it needs it.</source>
        <translation>%1 n’est pas un serveur des académies&#xa0;: le mot de passe de votre académie n’est pas demandé ici. Votre logiciel de messagerie demandera chaque mot de passe quand il en aura besoin.</translation>
    </message>
    <message>
        <source>You need not type it here: your mail program asks for it when it first opens. Typed here, it is kept in memory until the wizard closes, and goes to your mail servers only, over a verified encrypted connection.</source>
        <translation>Vous n’avez pas à le saisir ici&#xa0;: votre logiciel de messagerie le demande à sa première ouverture. Saisi ici, il reste en mémoire jusqu’à la fermeture de l’assistant, et ne va qu’à vos serveurs de messagerie, par une connexion chiffrée et vérifiée.</translation>
    </message>
</context>
<context>
    <name>PasswordQuestions</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Twelve characters or more, and not your NUMEN. The portal decides what it takes.</source>
        <translation>Douze caractères ou plus, et pas votre NUMEN. C’est le portail qui décide de ce qu’il accepte.</translation>
    </message>
</context>
<context>
    <name>PastedPage</name>
    <message>
        <source>When its last page shows your login: copy the page (Ctrl+A, Ctrl+C), paste it here.</source>
        <translation>Quand sa dernière page montre votre identifiant&#xa0;: copiez la page (Ctrl+A, Ctrl+C) et collez-la ici.</translation>
    </message>
    <message>
        <source>Login and address are looked for; the text is kept nowhere.</source>
        <translation>L’identifiant et l’adresse y sont cherchés&#xa0;; le texte n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>Found. Compare it with the page, then press Next.</source>
        <translation>Trouvé. Comparez avec la page, puis continuez.</translation>
    </message>
    <message>
        <source>No login is recognised in this text. Press Next all the same: you can type it on the next page.</source>
        <translation>Aucun identifiant n’est reconnu dans ce texte. Continuez quand même&#xa0;: vous pourrez le taper à la page suivante.</translation>
    </message>
</context>
<context>
    <name>PhoneFoot</name>
    <message>
        <source>On an Android phone</source>
        <translation>Sur un téléphone Android</translation>
    </message>
    <message>
        <source>Thunderbird for Android reads these settings from this code: install it from your phone&apos;s app store, choose to import settings, and scan. It then asks for your password, which is not in the code.</source>
        <translation>Thunderbird pour Android lit ces réglages dans ce code&#xa0;: installez-le depuis le magasin d’applications du téléphone, choisissez d’importer des réglages, puis scannez. Il demande ensuite votre mot de passe, qui n’est pas dans le code.</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>This account cannot stand in a code: type the settings from the sheet.</source>
        <translation>Ce compte ne peut pas tenir dans un code&#xa0;: saisissez les réglages de la fiche.</translation>
    </message>
    <message>
        <source>In the app: Settings, “Import settings”, then scan this code. It holds every setting and no password: the phone asks for it.</source>
        <translation>Dans l’application&#xa0;: Paramètres, «&#xa0;Importer les paramètres&#xa0;», puis scannez ce code. Il contient tous les réglages et aucun mot de passe&#xa0;: le téléphone le demande.</translation>
    </message>
    <message>
        <source>mail-settings-android.png</source>
        <translation>reglages-messagerie-android.png</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thunderbird on an Android phone</source>
        <translation>Thunderbird sur un téléphone Android</translation>
    </message>
    <message>
        <source>iPhone, iPad or Mac</source>
        <translation>iPhone, iPad ou Mac</translation>
    </message>
    <message>
        <source>Save this file, send it to the device and open it there; then Settings shows “Profile downloaded”. The device says that it is not signed, which is so, and asks for the password.</source>
        <translation>Enregistrez ce fichier, envoyez-le à l’appareil et ouvrez-le là&#xa0;; Réglages affiche alors «&#xa0;Profil téléchargé&#xa0;». L’appareil dit qu’il n’est pas signé, ce qui est vrai, et demande le mot de passe.</translation>
    </message>
    <message>
        <source>Save the code as a picture…</source>
        <translation>Enregistrer le code en image…</translation>
    </message>
    <message>
        <source>Save the profile file…</source>
        <translation>Enregistrer le fichier de profil…</translation>
    </message>
    <message>
        <source>Save the profile file for iPhone, iPad or Mac</source>
        <translation>Enregistrer le fichier de profil pour iPhone, iPad ou Mac</translation>
    </message>
    <message>
        <source>QR code with the settings of %1 for Thunderbird on Android</source>
        <translation>Code QR avec les réglages de %1 pour Thunderbird sur Android</translation>
    </message>
    <message>
        <source>To be scanned with the phone; the settings sheet says the same in words.</source>
        <translation>À scanner avec le téléphone&#xa0;; la fiche de réglages dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>PolicyTemplates</name>
    <message>
        <source>The templates are in %1. &quot;undo&quot; takes them back.</source>
        <translation>Les modèles sont dans %1. «&#xa0;undo&#xa0;» les retire.</translation>
    </message>
</context>
<context>
    <name>PortalCopies</name>
    <message>
        <source>Copied. It is wiped from the clipboard after 60 seconds.</source>
        <translation>Copié. Le presse-papiers sera effacé dans 60 secondes.</translation>
    </message>
    <message>
        <source>Copy, then paste there:</source>
        <translation>À copier, puis à coller là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>NUMEN</source>
        <translation>NUMEN</translation>
    </message>
    <message>
        <source>Copy the NUMEN</source>
        <translation>Copier le NUMEN</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>DDMMYYYY</source>
        <translation>JJMMAAAA</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>Copy the birth date: %1</source>
        <translation>Copier la date de naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you copy is wiped from the clipboard after 60 seconds.</source>
        <translation>Ce que vous copiez est effacé du presse-papiers au bout de 60 secondes.</translation>
    </message>
</context>
<context>
    <name>PortalFormView</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Your answers go to %1, over a verified connection.</source>
        <translation>Vos réponses partent vers %1, par une connexion vérifiée.</translation>
    </message>
</context>
<context>
    <name>PortalIdentityForm</name>
    <message>
        <source>The NUMEN is the number of your staff file: 13 letters and digits.
Only your HR manager at the académie or your school&apos;s office gives it.
Keep it to yourself, like a password. This program forgets it when it closes.</source>
        <translation>Le NUMEN est le numéro de votre dossier&#xa0;: 13 chiffres et lettres.
Seul votre gestionnaire à l’académie ou le secrétariat de votre établissement le donne.
Gardez-le pour vous, comme un mot de passe. Ce programme l’oublie en se fermant.</translation>
    </message>
    <message>
        <source>Birth date (day/month/year)</source>
        <translation>Date de naissance (jour/mois/année)</translation>
    </message>
    <message>
        <source>Already sent to the portal. Nothing is sent again unless you press the button.</source>
        <translation>Déjà envoyé au portail. Rien n’est renvoyé tant que vous n’appuyez pas sur le bouton.</translation>
    </message>
    <message>
        <source>S&amp;end to the portal</source>
        <translation>&amp;Envoyer au portail</translation>
    </message>
    <message>
        <source>Your NUMEN and birth date go to %1, over a verified connection, when you press “%2”.</source>
        <translation>Votre NUMEN et votre date de naissance partent vers %1, par une connexion vérifiée, quand vous appuyez sur «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PortalQuote</name>
    <message>
        <source>What %1 says</source>
        <translation>Ce que dit %1</translation>
    </message>
    <message>
        <source>Copy what the portal said</source>
        <translation>Copier ce que dit le portail</translation>
    </message>
</context>
<context>
    <name>PortalWaiting</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>%1 s so far; it has %2 s for each page.</source>
        <translation>%1&#xa0;s pour l’instant&#xa0;; il a %2&#xa0;s par page.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
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
    <message>
        <source>The portal leads to an address that this assistant does not know as its own, so it stopped.</source>
        <translation>Le portail mène à une adresse que l’assistant ne connaît pas comme la sienne&#xa0;: il s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <source>Receiving (%1)</source>
        <translation>Réception (%1)</translation>
    </message>
    <message>
        <source>Sending (%1)</source>
        <translation>Envoi (%1)</translation>
    </message>
    <message>
        <source>Sending (%1): to be typed</source>
        <translation>Envoi (%1)&#xa0;: à saisir</translation>
    </message>
    <message>
        <source>Discouraged: without encryption your password could be read on the way. It is shown for comparison and cannot be chosen.</source>
        <translation>Déconseillé&#xa0;: sans chiffrement, votre mot de passe pourrait être lu en chemin. C’est affiché pour comparaison et ne peut pas être choisi.</translation>
    </message>
    <message>
        <source>Little is known of this one (looked up on %1).</source>
        <translation>On sait peu de chose de celui-ci (recherché le %1).</translation>
    </message>
    <message>
        <source>Little is known of this one.</source>
        <translation>On sait peu de chose de celui-ci.</translation>
    </message>
</context>
<context>
    <name>PresetsCommand</name>
    <message>
        <source>%1 has no service &quot;%2&quot;.</source>
        <translation>%1 n’a pas de service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>server typed by the person</source>
        <translation>serveur à saisir</translation>
    </message>
    <message>
        <source>user name: short login</source>
        <translation>nom d’utilisateur&#xa0;: identifiant court</translation>
    </message>
    <message>
        <source>user name: login and domain</source>
        <translation>nom d’utilisateur&#xa0;: identifiant et domaine</translation>
    </message>
    <message>
        <source>user name: full address</source>
        <translation>nom d’utilisateur&#xa0;: adresse entière</translation>
    </message>
    <message>
        <source>user name: typed by the person</source>
        <translation>nom d’utilisateur&#xa0;: à saisir</translation>
    </message>
    <message>
        <source>good evidence</source>
        <translation>source solide</translation>
    </message>
    <message>
        <source>fair evidence</source>
        <translation>source correcte</translation>
    </message>
    <message>
        <source>weak evidence</source>
        <translation>source fragile</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>the one Thunderbird opens</source>
        <translation>celui que Thunderbird ouvre</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>encore aucun compte</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>this account is there already and will be brought up to date</source>
        <translation>ce compte y est déjà et sera mis à jour</translation>
    </message>
    <message>
        <source>open right now</source>
        <translation>ouvert en ce moment</translation>
    </message>
    <message>
        <source>In which profile?</source>
        <translation>Dans quel profil&#xa0;?</translation>
    </message>
    <message>
        <source>Write new mails from this account</source>
        <translation>Écrire les nouveaux messages depuis ce compte</translation>
    </message>
    <message>
        <source>Otherwise Thunderbird keeps the default account it has.</source>
        <translation>Sinon, Thunderbird garde son compte par défaut actuel.</translation>
    </message>
    <message>
        <source>Add to the profile “%1”</source>
        <translation>Ajouter au profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make a new profile</source>
        <translation>Créer un nouveau profil</translation>
    </message>
    <message>
        <source>A Thunderbird of its own for this mail; what is there stays as it is.</source>
        <translation>Un Thunderbird à part pour cette messagerie&#xa0;; ce qui existe reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Type your password: the message is sent and read with it.</source>
        <translation>Tapez votre mot de passe&#xa0;: il sert à envoyer et à lire le message.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Check with a real message</source>
        <translation>Vérifier avec un vrai message</translation>
    </message>
    <message>
        <source>No more checks now, so that the server does not lock you out. Sign in to the webmail first.</source>
        <translation>Plus de vérification pour l’instant, afin que le serveur ne verrouille pas votre compte. Connectez-vous d’abord au webmail.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Check of your mailbox</source>
        <translation>Vérification de votre messagerie</translation>
    </message>
    <message>
        <source>Hello,

assistant-messagerie has just sent this message from you to yourself, because you asked it to check your mailbox: what you send leaves, and what is sent to you arrives.

The assistant deletes this message as soon as it has found it. Should you read it all the same, you may delete it.
</source>
        <translation>Bonjour,

assistant-messagerie vient d’envoyer ce message de votre part à vous-même, parce que vous lui avez demandé de vérifier votre messagerie&#xa0;: ce que vous envoyez part, et ce qu’on vous envoie arrive.

L’assistant efface ce message dès qu’il l’a retrouvé. Si vous le lisez tout de même, vous pouvez le supprimer.
</translation>
    </message>
    <message>
        <source>One message is sent from %1 to %1, looked for in your inbox, and deleted again. None of your other messages is opened, changed or deleted.</source>
        <translation>Un seul message est envoyé de %1 à %1, recherché dans votre boîte de réception, puis effacé. Aucun de vos autres messages n’est ouvert, modifié ni supprimé.</translation>
    </message>
    <message>
        <source>Sending and receiving work: the message came back after %1.</source>
        <translation>L’envoi et la réception fonctionnent&#xa0;: le message est revenu au bout de %1.</translation>
    </message>
    <message>
        <source>Sending and receiving work; the message itself could not be deleted.</source>
        <translation>L’envoi et la réception fonctionnent&#xa0;; le message lui-même n’a pas pu être effacé.</translation>
    </message>
    <message>
        <source>The check with a real message did not get to its end.</source>
        <translation>La vérification avec un vrai message n’est pas allée jusqu’au bout.</translation>
    </message>
    <message>
        <source>Sending works; whether the message arrives could not be seen yet.</source>
        <translation>L’envoi fonctionne&#xa0;; l’arrivée du message n’a pas encore pu être constatée.</translation>
    </message>
    <message>
        <source>Sent, but the connection was cut before the server confirmed it.</source>
        <translation>Envoyé, mais la connexion a été coupée avant la confirmation du serveur.</translation>
    </message>
    <message>
        <source>Sent: the server has taken the message.</source>
        <translation>Envoyé&#xa0;: le serveur a accepté le message.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Pas envoyé.</translation>
    </message>
    <message>
        <source>Signing in to your mailbox…</source>
        <translation>Connexion à votre boîte…</translation>
    </message>
    <message>
        <source>Sending the message…</source>
        <translation>Envoi du message…</translation>
    </message>
    <message>
        <source>Arrived after %1.</source>
        <translation>Arrivé au bout de %1.</translation>
    </message>
    <message>
        <source>Nothing was waited for.</source>
        <translation>Rien à attendre.</translation>
    </message>
    <message>
        <source>Then it has to arrive.</source>
        <translation>Ensuite, il doit arriver.</translation>
    </message>
    <message>
        <source>Waiting for it to arrive, one minute at most…</source>
        <translation>Attente de son arrivée, une minute au plus…</translation>
    </message>
    <message>
        <source>This server gives no way to look for it without opening messages: see for yourself whether it is in your inbox.</source>
        <translation>Ce serveur ne permet pas de le chercher sans ouvrir de messages&#xa0;: regardez vous-même s’il est dans votre boîte de réception.</translation>
    </message>
    <message>
        <source>It could not be looked for.</source>
        <translation>Il n’a pas pu être cherché.</translation>
    </message>
    <message>
        <source>Deleted: nothing is left of it.</source>
        <translation>Effacé&#xa0;: il n’en reste rien.</translation>
    </message>
    <message>
        <source>Marked as deleted: it goes when your mail program tidies the inbox up.</source>
        <translation>Marqué comme supprimé&#xa0;: il disparaîtra quand votre logiciel nettoiera la boîte.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Then it is deleted.</source>
        <translation>Ensuite, il est effacé.</translation>
    </message>
    <message>
        <source>Deleting it…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>It could not be deleted: delete it yourself, its subject is “%1”.</source>
        <translation>Il n’a pas pu être effacé&#xa0;: supprimez-le vous-même, son objet est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Not there after %1. That is no fault of your account: mail may take some minutes, or be sorted into another folder. Should it come later, its subject is “%2”.</source>
        <translation>Pas encore là au bout de %1. Votre compte n’est pas en cause&#xa0;: un message peut mettre quelques minutes, ou être rangé dans un autre dossier. S’il arrive plus tard, son objet est «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>How should the mail come to you?</source>
        <translation>Comment voulez-vous recevoir vos messages&#xa0;?</translation>
    </message>
    <message>
        <source>This way has no encryption: it would send your password in clear, so this program does not set it up. Choose another one.</source>
        <translation>Cette solution n’a pas de chiffrement&#xa0;: elle enverrait votre mot de passe en clair, ce programme ne la configure donc pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>IMAP: your mail stays on the server, and every device shows the same folders. It is the right choice for nearly everybody.</source>
        <translation>IMAP&#xa0;: vos messages restent sur le serveur, et tous vos appareils montrent les mêmes dossiers. C’est le bon choix pour presque tout le monde.</translation>
    </message>
    <message>
        <source>POP: your mail is fetched onto this computer; folders and sent mail exist only here. It suits a single computer with a poor connection.</source>
        <translation>POP&#xa0;: vos messages sont rapatriés sur cet ordinateur&#xa0;; les dossiers et les messages envoyés n’existent qu’ici. Cela convient à un seul ordinateur avec une mauvaise connexion.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>The proxy refused this user name and password.</source>
        <translation>Le proxy a refusé ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The login goes to %1 and nowhere else; it is forgotten when the assistant is closed.</source>
        <translation>Ce que vous tapez va à %1 et nulle part ailleurs&#xa0;; l’assistant l’oublie quand on le ferme.</translation>
    </message>
    <message>
        <source>%1 wants a kind of login that this assistant does not have: %2</source>
        <translation>%1 demande un type d’identification que cet assistant ne connaît pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>It goes there unencrypted. Never type the académie&apos;s password here, unless your school says that it is the same.</source>
        <translation>Cela y va sans chiffrement. Ne tapez jamais ici le mot de passe de l’académie, sauf si votre établissement dit que c’est le même.</translation>
    </message>
    <message>
        <source>User name for this network&apos;s proxy</source>
        <translation>Nom d’utilisateur pour le proxy de ce réseau</translation>
    </message>
    <message>
        <source>Password for this network&apos;s proxy</source>
        <translation>Mot de passe pour le proxy de ce réseau</translation>
    </message>
    <message>
        <source>Log in to the proxy and test again</source>
        <translation>S’identifier auprès du proxy et refaire le test</translation>
    </message>
    <message>
        <source>Please type the user name that goes with this network.</source>
        <translation>Veuillez saisir le nom d’utilisateur qui va avec ce réseau.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s user name: it has a colon, or is too long.</source>
        <translation>Ce ne peut pas être un nom d’utilisateur de proxy&#xa0;: il contient un deux-points ou il est trop long.</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>Veuillez saisir le mot de passe.</translation>
    </message>
    <message>
        <source>This is longer than any password; perhaps too much was pasted.</source>
        <translation>C’est plus long que tout mot de passe&#xa0;; peut-être a-t-on collé trop de texte.</translation>
    </message>
</context>
<context>
    <name>ProxyWording</name>
    <message>
        <source>not needed</source>
        <translation>il n’a pas servi</translation>
    </message>
    <message>
        <source>the connection went through it</source>
        <translation>la connexion est passée par lui</translation>
    </message>
    <message>
        <source>it asks for a user name and a password</source>
        <translation>il demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>it refused the user name and password</source>
        <translation>il a refusé le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>it asks for a kind of login that is not known here</source>
        <translation>il demande un type d’identification inconnu ici</translation>
    </message>
    <message>
        <source>it does not let this connection through</source>
        <translation>il ne laisse pas passer cette connexion</translation>
    </message>
    <message>
        <source>it did not reach the server</source>
        <translation>il n’a pas atteint le serveur</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>il est injoignable</translation>
    </message>
    <message>
        <source>what answers there is no proxy</source>
        <translation>ce qui répond là n’est pas un proxy</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>ReasonWording</name>
    <message>
        <source>parse error at line %1, column %2</source>
        <translation>erreur d’écriture à la ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>duplicate key</source>
        <translation>clé en double</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>trop de niveaux emboîtés</translation>
    </message>
    <message>
        <source>text longer than %1 bytes</source>
        <translation>texte de plus de %1 octets</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>n’est pas signé</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>missing key</source>
        <translation>clé manquante</translation>
    </message>
    <message>
        <source>wrong type: %1</source>
        <translation>mauvais type (%1)</translation>
    </message>
    <message>
        <source>not one of the words or numbers known here</source>
        <translation>ce n’est aucun des mots ou nombres connus ici</translation>
    </message>
    <message>
        <source>not a host name in ASCII, small letters</source>
        <translation>ce n’est pas un nom de serveur en ASCII et en minuscules</translation>
    </message>
    <message>
        <source>not an identifier (small letters, digits and hyphens)</source>
        <translation>ce n’est pas un identifiant (minuscules, chiffres et traits d’union)</translation>
    </message>
    <message>
        <source>not in the shape required here</source>
        <translation>n’a pas la forme demandée ici</translation>
    </message>
    <message>
        <source>does not follow the schema</source>
        <translation>ne suit pas le schéma</translation>
    </message>
    <message>
        <source>outside the domains that may be sent a password (the académies&apos; and education.gouv.fr)</source>
        <translation>hors des domaines auxquels un mot de passe peut être envoyé (ceux des académies et education.gouv.fr)</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 en double</translation>
    </message>
    <message>
        <source>not a usable https address</source>
        <translation>ce n’est pas une adresse https utilisable</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>a row that the person types has none</source>
        <translation>une ligne que la personne saisit n’en a pas</translation>
    </message>
    <message>
        <source>not a protocol of this role</source>
        <translation>ce n’est pas un protocole de ce rôle</translation>
    </message>
    <message>
        <source>no server of this service has this id</source>
        <translation>aucun serveur de ce service n’a ce nom</translation>
    </message>
    <message>
        <source>this server has the other role</source>
        <translation>ce serveur a l’autre rôle</translation>
    </message>
    <message>
        <source>clear text has to be marked &quot;discouraged&quot;</source>
        <translation>une connexion en clair doit être marquée «&#xa0;discouraged&#xa0;»</translation>
    </message>
    <message>
        <source>this académie has no such service</source>
        <translation>cette académie n’a pas ce service</translation>
    </message>
    <message>
        <source>no preset of this service has this id</source>
        <translation>ce service n’a pas de réglage de ce nom</translation>
    </message>
    <message>
        <source>no certificate in PEM form</source>
        <translation>pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>il ne contient pas de certificat</translation>
    </message>
    <message>
        <source>%1 certificates in it</source>
        <translation>il contient %1 certificats</translation>
    </message>
    <message>
        <source>not the certificate of an authority</source>
        <translation>ce n’est pas le certificat d’une autorité</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>plus petit que %1</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>plus grand que %1</translation>
    </message>
    <message>
        <source>fewer entries than %1</source>
        <translation>moins de %1 élément(s)</translation>
    </message>
    <message>
        <source>more entries than %1</source>
        <translation>plus de %1 élément(s)</translation>
    </message>
    <message>
        <source>shorter than %1 characters</source>
        <translation>moins de %1 caractère(s)</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus de %1 caractère(s)</translation>
    </message>
</context>
<context>
    <name>RefusalsLeft</name>
    <message numerus="yes">
        <source>%n more refusal(s) and the tests stop, so that the server does not lock you out.</source>
        <translation>
            <numerusform>Encore %n refus et les tests s’arrêtent, pour que le serveur ne verrouille pas votre compte.</numerusform>
            <numerusform>Encore %n refus et les tests s’arrêtent, pour que le serveur ne verrouille pas votre compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more tests now, so that the server does not lock you out. Check the password in the webmail first.</source>
        <translation>Plus de test maintenant, pour que le serveur ne verrouille pas votre compte. Vérifiez d’abord le mot de passe dans le webmail.</translation>
    </message>
</context>
<context>
    <name>RegistryValue</name>
    <message>
        <source>binary (%1 B)</source>
        <translation>données binaires (%1&#xa0;o)</translation>
    </message>
</context>
<context>
    <name>RepairAccounts</name>
    <message>
        <source>Thunderbird, profile “%1”: receives from %2 (%3, %4), login %5</source>
        <translation>Thunderbird, profil «&#xa0;%1&#xa0;»&#xa0;: réception par %2 (%3, %4), identifiant %5</translation>
    </message>
    <message>
        <source>Which account does not work?</source>
        <translation>Quel compte ne marche pas&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RepairCommand</name>
    <message>
        <source>--remember needs --password-stdin.</source>
        <translation>--remember a besoin de --password-stdin.</translation>
    </message>
    <message>
        <source>The académie&apos;s account in Outlook is not mended here: only Thunderbird&apos;s can be. &quot;apply --client sheet --output DIR&quot; prints the settings to compare.</source>
        <translation>Le compte de l’académie dans Outlook n’est pas réparé ici&#xa0;: seul celui de Thunderbird peut l’être. «&#xa0;apply --client sheet --output DOSSIER&#xa0;» donne les réglages à comparer.</translation>
    </message>
    <message>
        <source>Thunderbird has no account of %1 here; &quot;apply&quot; makes one.</source>
        <translation>Thunderbird n’a pas ici de compte de l’%1&#xa0;; «&#xa0;apply&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>Il n’y a pas de mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Rien n’a été écrit&#xa0;: c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>Nothing to repair: the settings are right, and the server accepts the password. If Thunderbird asks for it, type the same one there.</source>
        <translation>Rien à réparer&#xa0;: les réglages sont justes et le serveur accepte le mot de passe. Si Thunderbird le demande, saisissez-y le même.</translation>
    </message>
    <message>
        <source>The settings are right, and the servers answer. What is left is the password: --password-stdin tries it.</source>
        <translation>Les réglages sont justes et les serveurs répondent. Reste le mot de passe&#xa0;: --password-stdin l’essaie.</translation>
    </message>
    <message>
        <source>The settings are right. No server was asked.</source>
        <translation>Les réglages sont justes. Aucun serveur n’a été interrogé.</translation>
    </message>
    <message>
        <source>The account is mended. &quot;undo&quot; takes it back.</source>
        <translation>Le compte est réparé. «&#xa0;undo&#xa0;» annule tout.</translation>
    </message>
    <message>
        <source>Thunderbird has forgotten the password that it remembered. &quot;undo&quot; takes it back.</source>
        <translation>Thunderbird a oublié le mot de passe qu’il avait retenu. «&#xa0;undo&#xa0;» annule tout.</translation>
    </message>
    <message>
        <source>A server did not answer as it should, though.</source>
        <translation>Un serveur n’a cependant pas répondu comme il faut.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The login %1 was made from the name: if yours ends with a digit or is built on another name, give it with --login.</source>
        <translation>L’identifiant %1 a été tiré du nom&#xa0;: si le vôtre finit par un chiffre ou vient d’un autre nom, donnez-le avec --login.</translation>
    </message>
    <message>
        <source>%1, in the profile &quot;%2&quot;</source>
        <translation>%1, dans le profil «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Thunderbird is starting.</source>
        <translation>Thunderbird démarre.</translation>
    </message>
    <message>
        <source>Thunderbird could not be started from here: open it from your menu.</source>
        <translation>Thunderbird n’a pas pu être lancé d’ici&#xa0;: ouvrez-le depuis votre menu.</translation>
    </message>
    <message>
        <source>Looking for your account in Thunderbird…</source>
        <translation>Recherche de votre compte dans Thunderbird…</translation>
    </message>
    <message>
        <source>Testing the servers…</source>
        <translation>Test des serveurs…</translation>
    </message>
    <message>
        <source>Writing, then reading back to compare…</source>
        <translation>Écriture, puis relecture pour comparer…</translation>
    </message>
    <message>
        <source>Taking everything back…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>This is what is wrong, and what changes:</source>
        <translation>Voici ce qui ne va pas, et ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>The settings are right. A server does not work as it should:</source>
        <translation>Les réglages sont justes. Un serveur ne répond pas comme il faut&#xa0;:</translation>
    </message>
    <message>
        <source>The settings are right. The server refuses the password.</source>
        <translation>Les réglages sont justes. Le serveur refuse le mot de passe.</translation>
    </message>
    <message>
        <source>The settings are right and the servers answer: what is left is the password. Try it here.</source>
        <translation>Les réglages sont justes et les serveurs répondent&#xa0;: reste le mot de passe. Essayez-le ici.</translation>
    </message>
    <message>
        <source>Settings, servers and password are right. If Thunderbird asks for the password, type the same one there.</source>
        <translation>Réglages, serveurs et mot de passe sont justes. Si Thunderbird demande le mot de passe, saisissez-y le même.</translation>
    </message>
    <message>
        <source>Your account is in Outlook, and only Thunderbird&apos;s can be mended here. The walk of this assistant ends with a sheet of the right settings: compare them with Outlook&apos;s.</source>
        <translation>Votre compte est dans Outlook, et seul celui de Thunderbird peut être réparé ici. À la fin de l’assistant, une fiche donne les bons réglages&#xa0;: comparez-les avec ceux d’Outlook.</translation>
    </message>
    <message>
        <source>Thunderbird has no account of %1 on this computer. Close this, and let the assistant set it up.</source>
        <translation>Thunderbird n’a pas de compte de l’%1 sur cet ordinateur. Fermez cette fenêtre et laissez l’assistant le créer.</translation>
    </message>
    <message>
        <source>Thunderbird has forgotten the old password. Choose a new one on the portal if you have none, then open Thunderbird and type it.</source>
        <translation>Thunderbird a oublié l’ancien mot de passe. Si vous n’en avez pas de nouveau, choisissez-le sur le portail, puis ouvrez Thunderbird et saisissez-le.</translation>
    </message>
    <message>
        <source>The account is mended. Open Thunderbird: your mail is there.</source>
        <translation>Le compte est réparé. Ouvrez Thunderbird&#xa0;: vos messages sont là.</translation>
    </message>
    <message>
        <source>The account is mended. Open Thunderbird: it may ask for your password once.</source>
        <translation>Le compte est réparé. Ouvrez Thunderbird&#xa0;: il demandera peut-être une fois votre mot de passe.</translation>
    </message>
    <message>
        <source>My mail stopped working</source>
        <translation>Ma messagerie ne marche plus</translation>
    </message>
    <message>
        <source>Your account is looked for in Thunderbird and its servers are tested. Nothing is changed before you say so, and everything can be taken back.</source>
        <translation>Votre compte est cherché dans Thunderbird et ses serveurs sont testés. Rien ne change avant que vous le demandiez, et tout peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Mend the account in Thunderbird</source>
        <translation>Réparer le compte dans Thunderbird</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Take back everything that was written</source>
        <translation>Annuler tout ce qui a été écrit</translation>
    </message>
    <message>
        <source>Open Thunderbird</source>
        <translation>Ouvrir Thunderbird</translation>
    </message>
</context>
<context>
    <name>RepairPassword</name>
    <message>
        <source>A password is held for this session. Type another one to replace it.</source>
        <translation>Un mot de passe est gardé pour cette session. Saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>Trying to log in…</source>
        <translation>Essai de connexion…</translation>
    </message>
    <message>
        <source>Login accepted, for receiving and for sending.</source>
        <translation>Connexion acceptée, pour la réception et pour l’envoi.</translation>
    </message>
    <message>
        <source>Your short login</source>
        <translation>Votre identifiant court</translation>
    </message>
    <message>
        <source>Made from your name: if yours ends with a digit or is built on another name, correct it. The portal&apos;s last page and the webmail show it.</source>
        <translation>Tiré de votre nom&#xa0;: si le vôtre finit par un chiffre ou vient d’un autre nom, corrigez-le. La dernière page du portail et le webmail le montrent.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>You need not type it. Typed here, it is tried before anything is changed; it goes to the servers named here only, over a verified encrypted connection.</source>
        <translation>Vous n’êtes pas obligé de le saisir. Saisi ici, il est essayé avant tout changement&#xa0;; il ne va qu’aux serveurs nommés ici, par une connexion chiffrée et vérifiée.</translation>
    </message>
    <message>
        <source>Type the one that opens the webmail. It goes to the servers named here only, over a verified encrypted connection.</source>
        <translation>Saisissez celui qui ouvre le webmail. Il ne va qu’aux serveurs nommés ici, par une connexion chiffrée et vérifiée.</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Mot de passe (facultatif)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Try this password</source>
        <translation>Essayer ce mot de passe</translation>
    </message>
    <message>
        <source>Let Thunderbird remember this password</source>
        <translation>Laisser Thunderbird retenir ce mot de passe</translation>
    </message>
    <message>
        <source>It is kept encrypted, with a key that lies beside it: that hides it from a passing eye, not from somebody who can use your session. Never on a shared computer.</source>
        <translation>Il est gardé chiffré, avec une clé posée à côté&#xa0;: cela le cache à un œil de passage, pas à quelqu’un qui peut utiliser votre session. Jamais sur un ordinateur partagé.</translation>
    </message>
</context>
<context>
    <name>RepairProposal</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Show the exact files and lines</source>
        <translation>Montrer les fichiers et les lignes exacts</translation>
    </message>
    <message>
        <source>Lines that will be removed and added, by file</source>
        <translation>Lignes retirées et ajoutées, fichier par fichier</translation>
    </message>
</context>
<context>
    <name>RepairServers</name>
    <message>
        <source>Tested now:</source>
        <translation>Testé à l’instant&#xa0;:</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Refaire le test</translation>
    </message>
    <message>
        <source>Test these servers again</source>
        <translation>Tester de nouveau ces serveurs</translation>
    </message>
    <message>
        <source>Connection tests</source>
        <translation>Tests de connexion</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 has no service &quot;%2&quot;.</source>
        <translation>%1 n’a pas de service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing that counts failed.</source>
        <translation>Rien de ce qui compte n’est en panne.</translation>
    </message>
    <message>
        <source>Code to tell: %1</source>
        <translation>Code à indiquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Made with an unofficial tool, which is neither published nor approved by the académie.</source>
        <translation>Fait avec un outil non officiel, qui n’est ni publié ni approuvé par l’académie.</translation>
    </message>
    <message>
        <source>Left out on purpose: passwords, NUMEN, birth date, what servers and portal said, names and addresses of your own network, your name on this computer.</source>
        <translation>Laissés de côté exprès&#xa0;: mots de passe, NUMEN, date de naissance, ce qu’ont dit serveurs et portail, noms et adresses de votre propre réseau, votre nom sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Code to tell</source>
        <translation>Code à indiquer</translation>
    </message>
    <message>
        <source>none: nothing failed</source>
        <translation>aucun&#xa0;: rien n’est en panne</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>A training: servers and people are invented.</source>
        <translation>Un entraînement&#xa0;: serveurs et personnes sont inventés.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Nom technique</translation>
    </message>
    <message>
        <source>few sources name this server: it may not exist</source>
        <translation>peu de sources citent ce serveur&#xa0;: il n’existe peut-être pas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Le chiffrement</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <translation>Certificat émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>not compared: no web server told its time</source>
        <translation>non comparée&#xa0;: aucun serveur web n’a donné l’heure</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Form of the login</source>
        <translation>Forme de l’identifiant</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Preparing to write</source>
        <translation>Préparation de l’écriture</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Lancé depuis</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Logiciels de messagerie</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>aucun n’a été trouvé</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>pas encore cherchés</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>For whoever helps you: read out the code, or hand on the whole report. Nothing of it leaves this computer by itself, and no password, NUMEN or birth date is in it.</source>
        <translation>Pour la personne qui vous aide&#xa0;: lisez-lui le code, ou transmettez tout le rapport. Rien n’en sort tout seul de cet ordinateur, et il ne contient ni mot de passe, ni NUMEN, ni date de naissance.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Add my login and my address</source>
        <translation>Ajouter mon identifiant et mon adresse</translation>
    </message>
    <message>
        <source>Your login and your address are not in it.</source>
        <translation>Votre identifiant et votre adresse n’y sont pas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Fermer le rapport</translation>
    </message>
    <message>
        <source>Copied: paste it into a message or a form.</source>
        <translation>Copié&#xa0;: collez-le dans un message ou un formulaire.</translation>
    </message>
    <message>
        <source>mail-report.pdf</source>
        <translation>rapport-messagerie.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Code de la panne</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>Asked beside them, to tell the failures apart</source>
        <translation>Interrogés à côté, pour distinguer les pannes</translation>
    </message>
    <message>
        <source>a server of the local network, port %1</source>
        <translation>un serveur du réseau local, port %1</translation>
    </message>
    <message>
        <source>the servers have no such address</source>
        <translation>les serveurs n’ont pas d’adresse de ce genre</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>pas utilisé</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>does not work; IPv4 was used</source>
        <translation>ne fonctionne pas&#xa0;; IPv4 a servi</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>pas encore saisi</translation>
    </message>
    <message>
        <source>short login, without a number</source>
        <translation>identifiant court, sans chiffre</translation>
    </message>
    <message>
        <source>short login with a number at its end</source>
        <translation>identifiant court avec un chiffre à la fin</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>The new Outlook</source>
        <translation>Le nouvel Outlook</translation>
    </message>
    <message>
        <source>Mail of Windows</source>
        <translation>Courrier de Windows</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>put off by the server</source>
        <translation>remis à plus tard par le serveur</translation>
    </message>
    <message>
        <source>no way to log in that is known here</source>
        <translation>aucune façon de se connecter connue ici</translation>
    </message>
    <message>
        <source>not tried: the server was not reached safely</source>
        <translation>pas essayé&#xa0;: le serveur n’a pas été joint de façon sûre</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>right, to the minute</source>
        <translation>juste, à la minute près</translation>
    </message>
    <message>
        <source>%1 min ahead of a web server&apos;s</source>
        <translation>en avance de %1 min sur celle d’un serveur web</translation>
    </message>
    <message>
        <source>%1 min behind a web server&apos;s</source>
        <translation>en retard de %1 min sur celle d’un serveur web</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>aucun n’est indiqué</translation>
    </message>
    <message>
        <source>local addresses: %1</source>
        <translation>adresses locales&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>SchoolForm</name>
    <message>
        <source>This is too long: 200 characters at most.</source>
        <translation>C’est trop long&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT, or system, or none. A login does not belong here: everybody types their own.</source>
        <translation>Écrivez http://HÔTE:PORT ou socks5://HÔTE:PORT, ou system, ou none. Un identifiant n’a pas sa place ici&#xa0;: chacun saisit le sien.</translation>
    </message>
    <message>
        <source>A telephone number is made of digits, with blanks, dots or hyphens between them.</source>
        <translation>Un numéro de téléphone est fait de chiffres, séparés d’espaces, de points ou de tirets.</translation>
    </message>
    <message>
        <source>A mail address looks like name@host.fr, without accents.</source>
        <translation>Une adresse électronique ressemble à nom@hote.fr, sans accents.</translation>
    </message>
    <message>
        <source>Please type the school&apos;s name: the settings are of one school.</source>
        <translation>Saisissez le nom de l’établissement&#xa0;: les réglages sont ceux d’un établissement.</translation>
    </message>
    <message>
        <source>The one that is recommended</source>
        <translation>Ceux qui sont conseillés</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>L’établissement</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Whom to ask there</source>
        <translation>À qui s’y adresser</translation>
    </message>
    <message>
        <source>Name of the referent</source>
        <translation>Nom du référent</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>What is proposed to everybody</source>
        <translation>Ce qui est proposé à chacun</translation>
    </message>
    <message>
        <source>Where the mail is read</source>
        <translation>Où lire le courrier</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Ce qui est configuré</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Fiche à imprimer</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <translation>iPhone et iPad</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>None ticked: all of them in everybody&apos;s folder, Thunderbird on a computer.</source>
        <translation>Rien de coché&#xa0;: tout dans le dossier de chacun, Thunderbird sur un poste.</translation>
    </message>
    <message>
        <source>Lines of the signature</source>
        <translation>Lignes de la signature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>None ticked: all that are known.</source>
        <translation>Rien de coché&#xa0;: toutes celles qui sont connues.</translation>
    </message>
    <message>
        <source>Language of those who get the stick</source>
        <translation>Langue de ceux qui reçoivent la clé</translation>
    </message>
    <message>
        <source>The school&apos;s network</source>
        <translation>Le réseau de l’établissement</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty: as each computer is set up. Else http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>Vide&#xa0;: comme chaque poste est configuré. Sinon http://HÔTE:PORT, socks5://HÔTE:PORT, system ou none.</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SchoolPanel</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What your school has of its own: the assistant then proposes it to everybody. It is kept in a file, academy.json, beside the servers of the académie; only the school&apos;s name is needed.</source>
        <translation>Ce que votre établissement a en propre&#xa0;: l’assistant le propose ensuite à chacun. Cela se garde dans un fichier, academy.json, à côté des serveurs de l’académie&#xa0;; seul le nom de l’établissement est nécessaire.</translation>
    </message>
    <message>
        <source>Begun anew, from the académie that is built in.</source>
        <translation>Nouveaux réglages, à partir de l’académie d’origine.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>On a USB stick it counts once it is signed, with your key:</source>
        <translation>Sur une clé USB, il compte une fois signé, avec votre clé de signature&#xa0;:</translation>
    </message>
    <message>
        <source>KEY.pem</source>
        <translation>CLE.pem</translation>
    </message>
    <message>
        <source>Without a signature it is used when it is named:</source>
        <translation>Sans signature, il sert quand on le nomme&#xa0;:</translation>
    </message>
    <message>
        <source>Beside the program it must be called %1.</source>
        <translation>À côté du programme, il doit s’appeler %1.</translation>
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
    <name>SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Assistant messagerie</source>
        <translation>Assistant messagerie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
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
<context>
    <name>SignStickCommand</name>
    <message>
        <source>--key or --new-key is missing.</source>
        <translation>Il manque --key ou --new-key.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The key may not lie on the stick: whoever finds it could sign: %1</source>
        <translation>La clé de signature ne doit pas être sur la clé USB, où n’importe qui pourrait s’en servir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no passphrase on standard input.</source>
        <translation>Il n’y a pas de phrase secrète sur l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 key, or one with another passphrase.</source>
        <translation>%1 ne contient pas de clé Ed25519, ou une clé avec une autre phrase secrète.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>This system gives no random numbers.</source>
        <translation>Ce système ne fournit pas de nombres aléatoires.</translation>
    </message>
    <message>
        <source>This cannot be signed: %1.</source>
        <translation>Ceci ne peut pas être signé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Signed with the key %1. Tell this number to those who get the stick, in another way than on the stick.</source>
        <translation>Signé avec la clé de signature %1. Donnez ce numéro à ceux qui reçoivent la clé USB, autrement que sur celle-ci.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Add a signature</source>
        <translation>Ajouter une signature</translation>
    </message>
    <message>
        <source>Below every mail you write. Leave out what you do not want.</source>
        <translation>Au bas de chaque message que vous écrivez. Laissez vide ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
</context>
<context>
    <name>SiteCommand</name>
    <message>
        <source>--school is missing: the settings are of one school.</source>
        <translation>Il manque --school&#xa0;: les réglages sont ceux d’un établissement.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign it (&quot;sign-stick DIR --academy-only&quot;) before it goes on a stick: unsigned, it is not used from there.</source>
        <translation>Signez-le («&#xa0;sign-stick DIR --academy-only&#xa0;») avant de le mettre sur une clé&#xa0;: non signé, il n’y est pas utilisé.</translation>
    </message>
    <message>
        <source>Nothing was written. Whoever holds this certificate&apos;s key can read everything that passes: compare with the filter&apos;s own page, then add --ca-fingerprint %1</source>
        <translation>Rien n’a été écrit. Qui détient la clé de ce certificat peut lire tout ce qui passe&#xa0;: comparez avec la page du filtre, puis ajoutez --ca-fingerprint %1</translation>
    </message>
    <message>
        <source>Nothing was written: the certificate has another fingerprint.</source>
        <translation>Rien n’a été écrit&#xa0;: le certificat a une autre empreinte.</translation>
    </message>
    <message>
        <source>%1 has no settings of a school: &quot;site init&quot; adds them.</source>
        <translation>%1 n’a pas de réglages d’établissement&#xa0;: «&#xa0;site init&#xa0;» les ajoute.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 est en ordre.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The school&apos;s certificate is not valid today, so servers that need it are refused.</source>
        <translation>Le certificat de l’établissement n’est pas valable aujourd’hui, donc les serveurs qui en dépendent sont refusés.</translation>
    </message>
</context>
<context>
    <name>SituationAdvice</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>First sign in on the intranet with the letter&apos;s login and password, and choose a password of your own there.</source>
        <translation>Connectez-vous d’abord à l’intranet avec l’identifiant et le mot de passe reçus, et choisissez-y votre propre mot de passe.</translation>
    </message>
    <message>
        <source>Then come back and press Next: the login is the letter&apos;s.</source>
        <translation>Revenez ensuite ici et continuez&#xa0;: l’identifiant est celui que vous avez reçu.</translation>
    </message>
    <message>
        <source>The portal changes it, in your browser.</source>
        <translation>Le portail le change, dans votre navigateur.</translation>
    </message>
    <message>
        <source>Right after, put the new password into your phone and your other computers: they keep trying the old one, and that locks an account. Then press Next.</source>
        <translation>Aussitôt après, mettez le nouveau mot de passe dans votre téléphone et vos autres ordinateurs&#xa0;: ils continuent d’essayer l’ancien, et cela bloque un compte. Puis continuez.</translation>
    </message>
    <message>
        <source>The key opens the académie&apos;s portal and its applications. A mail program never asks for its code: it takes your login and your password alone.</source>
        <translation>La clé ouvre le portail de l’académie et ses applications. Un logiciel de messagerie ne demande jamais son code&#xa0;: il lui faut seulement votre identifiant et votre mot de passe.</translation>
    </message>
    <message>
        <source>Press Next.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <source>First sign in on the académie&apos;s intranet (Arena), in your browser, with the letter&apos;s login and password, and choose a password of your own there. This program does not know its address: look at the letter, or ask your school&apos;s office.</source>
        <translation>Connectez-vous d’abord à l’intranet de l’académie (Arena), dans votre navigateur, avec l’identifiant et le mot de passe reçus, et choisissez-y votre propre mot de passe. Cet assistant ne connaît pas son adresse&#xa0;: voyez la lettre, ou demandez au secrétariat de votre établissement.</translation>
    </message>
</context>
<context>
    <name>SituationChoice</name>
    <message>
        <source>Not active yet, or password lost</source>
        <translation>Pas encore active, ou mot de passe perdu</translation>
    </message>
    <message>
        <source>With your NUMEN and your birth date, you choose a password.</source>
        <translation>Avec votre NUMEN et votre date de naissance, vous choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>Déjà active</translation>
    </message>
    <message>
        <source>You know your login and your password: press Next.</source>
        <translation>Vous connaissez votre identifiant et votre mot de passe&#xa0;: continuez.</translation>
    </message>
    <message>
        <source>Password received by letter</source>
        <translation>Mot de passe reçu par courrier</translation>
    </message>
    <message>
        <source>A login and a provisional password.</source>
        <translation>Un identifiant et un mot de passe provisoire.</translation>
    </message>
    <message>
        <source>Another password wanted</source>
        <translation>Changer de mot de passe</translation>
    </message>
    <message>
        <source>You know the present one.</source>
        <translation>Vous connaissez l’actuel.</translation>
    </message>
    <message>
        <source>I have an OTP key</source>
        <translation>J’ai une clé OTP</translation>
    </message>
    <message>
        <source>It shows a code that changes.</source>
        <translation>Elle affiche un code qui change.</translation>
    </message>
    <message>
        <source>Other situations</source>
        <translation>Autres situations</translation>
    </message>
</context>
<context>
    <name>StatusWording</name>
    <message>
        <source>probably blocked, still trying</source>
        <translation>sans doute bloqué, essai en cours</translation>
    </message>
    <message>
        <source>slow line, still trying</source>
        <translation>ligne lente, essai en cours</translation>
    </message>
    <message>
        <source>testing, up to 10 s</source>
        <translation>test en cours, 10 s au plus</translation>
    </message>
    <message>
        <source>answers, without encryption</source>
        <translation>répond, sans chiffrement</translation>
    </message>
    <message>
        <source>works, on a slow line</source>
        <translation>fonctionne, sur une ligne lente</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
</context>
<context>
    <name>StickNotice</name>
    <message>
        <source>This stick is as it was signed, with the key %1.</source>
        <translation>Cette clé USB est telle qu’elle a été signée, avec la clé de signature %1.</translation>
    </message>
    <message>
        <source>This stick is as it was signed: the program with the key %1, the school&apos;s data with the key %2.</source>
        <translation>Cette clé USB est telle qu’elle a été signée&#xa0;: le programme avec la clé de signature %1, les données de l’établissement avec la clé de signature %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on it are not part of it.</source>
        <translation>
            <numerusform>%n fichier n’en fait pas partie.</numerusform>
            <numerusform>%n fichiers n’en font pas partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>%1: about %2 bits of the %3 that the CNIL recommends. Worked out here, sent nowhere.</source>
        <translation>%1&#xa0;: environ %2 bits sur les %3 que recommande la CNIL. Calculé ici, envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>Nothing of this name can be written in ASCII letters: type the login that the portal shows.</source>
        <translation>Rien de ce nom ne s’écrit en lettres sans accent&#xa0;: saisissez l’identifiant que le portail affiche.</translation>
    </message>
    <message>
        <source>Suggestions only: the portal&apos;s last page shows the login, with its digit if there is one.</source>
        <translation>Simples propositions&#xa0;: la dernière page du portail affiche l’identifiant, avec son chiffre s’il y en a un.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Ready to write</source>
        <translation>Prêt à écrire</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Writing, then reading back to compare…</source>
        <translation>Écriture, puis relecture pour comparer…</translation>
    </message>
    <message>
        <source>Reading the present files…</source>
        <translation>Lecture des fichiers actuels…</translation>
    </message>
    <message>
        <source>Everything is as it should be already: there is nothing to change.</source>
        <translation>Tout est déjà comme il faut&#xa0;: il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>%1 (%2, %3), login %4</source>
        <translation>%1 (%2, %3), identifiant %4</translation>
    </message>
    <message>
        <source>Into a new Thunderbird profile in %1</source>
        <translation>Dans un nouveau profil Thunderbird, dans %1</translation>
    </message>
    <message>
        <source>Receiving: %1</source>
        <translation>Réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the exact files and lines</source>
        <translation>Montrer les fichiers et les lignes exacts</translation>
    </message>
    <message>
        <source>Lines that will be removed and added, by file</source>
        <translation>Lignes retirées et ajoutées, fichier par fichier</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Into the Thunderbird profile “%1”</source>
        <translation>Dans le profil Thunderbird «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Into Outlook, at its next start</source>
        <translation>Dans Outlook, à son prochain démarrage</translation>
    </message>
</context>
<context>
    <name>TableWording</name>
    <message>
        <source>This table cannot be read as a list of people.</source>
        <translation>Ce tableau ne se lit pas comme une liste de personnes.</translation>
    </message>
    <message>
        <source>Look at the place named, save the table from a spreadsheet program as “CSV UTF-8”, and start again.</source>
        <translation>Regardez l’endroit indiqué, enregistrez le tableau au format «&#xa0;CSV UTF-8&#xa0;» depuis un tableur, puis recommencez.</translation>
    </message>
    <message>
        <source>There is nobody in this table.</source>
        <translation>Il n’y a personne dans ce tableau.</translation>
    </message>
    <message>
        <source>Write one person in each line below the headers, save, and start again.</source>
        <translation>Mettez une personne par ligne sous les en-têtes, enregistrez et recommencez.</translation>
    </message>
    <message>
        <source>This table has passwords, NUMEN or birth dates in it, which do not belong in a file.</source>
        <translation>Ce tableau contient des mots de passe, des NUMEN ou des dates de naissance, qui n’ont rien à faire dans un fichier.</translation>
    </message>
    <message>
        <source>Remove that column, save, and start again: everybody types their own password.</source>
        <translation>Supprimez cette colonne, enregistrez et recommencez&#xa0;: chacun tape son propre mot de passe.</translation>
    </message>
    <message>
        <source>This table lacks a column that is needed.</source>
        <translation>Il manque à ce tableau une colonne nécessaire.</translation>
    </message>
    <message>
        <source>Write the headers “given name” and “birth name” (prénom, nom) into the first line.</source>
        <translation>Mettez les en-têtes «&#xa0;prénom&#xa0;» et «&#xa0;nom&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>Two columns of this table say the same.</source>
        <translation>Deux colonnes de ce tableau disent la même chose.</translation>
    </message>
    <message>
        <source>Keep one of the two, save, and start again.</source>
        <translation>Gardez une seule des deux, enregistrez et recommencez.</translation>
    </message>
    <message>
        <source>This table does not tell which line is for whoever uses this session.</source>
        <translation>Ce tableau ne dit pas quelle ligne est celle de la personne qui utilise cette session.</translation>
    </message>
    <message>
        <source>Have each user name in one line alone, in the column “user” or “login”.</source>
        <translation>Mettez chaque nom d’utilisateur dans une seule ligne, dans la colonne «&#xa0;utilisateur&#xa0;» ou «&#xa0;identifiant&#xa0;».</translation>
    </message>
    <message>
        <source>A cell of this line is too long.</source>
        <translation>Une cellule de cette ligne est trop longue.</translation>
    </message>
    <message>
        <source>Shorten it in the table, and start again.</source>
        <translation>Raccourcissez-la dans le tableau, puis recommencez.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headers.</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>Put a cell that holds a separator between quotation marks.</source>
        <translation>Mettez entre guillemets la cellule qui contient un séparateur.</translation>
    </message>
    <message>
        <source>This way to receive mail is not known.</source>
        <translation>Cette façon de recevoir le courrier n’est pas connue.</translation>
    </message>
    <message>
        <source>Write imap or pop there, or leave the cell empty.</source>
        <translation>Mettez-y imap ou pop, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>This mail program is not known.</source>
        <translation>Ce logiciel de messagerie n’est pas connu.</translation>
    </message>
    <message>
        <source>Write thunderbird, outlook, sheet, apple or android there, or leave the cell empty.</source>
        <translation>Mettez-y thunderbird, outlook, sheet, apple ou android, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Another line has the same login: two people never share one.</source>
        <translation>Une autre ligne a le même identifiant&#xa0;: deux personnes n’ont jamais le même.</translation>
    </message>
    <message>
        <source>Ask both for their login, as the portal&apos;s last page showed it, and correct the table.</source>
        <translation>Demandez aux deux leur identifiant, tel que la dernière page du portail l’a affiché, et corrigez le tableau.</translation>
    </message>
    <message>
        <source>Another line has the same address.</source>
        <translation>Une autre ligne a la même adresse.</translation>
    </message>
    <message>
        <source>A homonym&apos;s address carries a digit: ask for it, and add it to the table.</source>
        <translation>L’adresse d’un homonyme porte un chiffre&#xa0;: demandez-la, puis ajoutez-la au tableau.</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>L’identifiant manque.</translation>
    </message>
    <message>
        <source>Ask this person for it, and add it to the table.</source>
        <translation>Demandez-le à cette personne, puis ajoutez-le au tableau.</translation>
    </message>
    <message>
        <source>The column “%1” holds what opens a mailbox and does not belong in a file.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient ce qui ouvre une boîte et n’a rien à faire dans un fichier.</translation>
    </message>
    <message>
        <source>No column is called “given name” or “prénom”.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;prénom&#xa0;».</translation>
    </message>
    <message>
        <source>No column is called “birth name” or “nom”.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;nom&#xa0;» ou «&#xa0;nom de naissance&#xa0;».</translation>
    </message>
    <message>
        <source>The column “%1” says again what another column says.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» répète une autre colonne.</translation>
    </message>
    <message>
        <source>Cell %1 of this line is too long.</source>
        <translation>La cellule %1 de cette ligne est trop longue.</translation>
    </message>
    <message>
        <source>“%1” is no way to receive mail.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de recevoir le courrier.</translation>
    </message>
    <message>
        <source>“%1” is no mail program that is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un logiciel de messagerie connu.</translation>
    </message>
    <message>
        <source>Line %1 has the same login: two people never share one.</source>
        <translation>La ligne %1 a le même identifiant&#xa0;: deux personnes n’ont jamais le même.</translation>
    </message>
    <message>
        <source>Line %1 has the same address.</source>
        <translation>La ligne %1 a la même adresse.</translation>
    </message>
    <message>
        <source>This table was saved as “Unicode text” (UTF-16), which is another form of text than CSV.</source>
        <translation>Ce tableau a été enregistré au format «&#xa0;Texte Unicode&#xa0;» (UTF-16), qui est une autre forme de texte que le CSV.</translation>
    </message>
    <message>
        <source>This is no CSV file; perhaps it is a workbook that was never saved as one.</source>
        <translation>Ce n’est pas un fichier CSV&#xa0;; c’est peut-être un classeur qui n’a jamais été enregistré comme tel.</translation>
    </message>
    <message>
        <source>A quotation mark opens in line %1 and never closes, so nobody can tell where the next person begins.</source>
        <translation>Un guillemet s’ouvre à la ligne %1 et ne se ferme jamais, on ne sait donc pas où commence la personne suivante.</translation>
    </message>
    <message>
        <source>A cell of line %1 is far too long for a table of people.</source>
        <translation>Une cellule de la ligne %1 est bien trop longue pour une liste de personnes.</translation>
    </message>
    <message>
        <source>This table cannot be read: %1.</source>
        <translation>Ce tableau est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This table has neither a column “user” nor one “login”: nobody can tell whose line is whose.</source>
        <translation>Ce tableau n’a ni colonne «&#xa0;utilisateur&#xa0;» ni colonne «&#xa0;identifiant&#xa0;»&#xa0;: impossible de savoir à qui est chaque ligne.</translation>
    </message>
    <message>
        <source>Nobody in this table is “%1”.</source>
        <translation>Personne dans ce tableau n’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Lines %1 and %2 of this table are both “%3”: nothing was guessed.</source>
        <translation>Les lignes %1 et %2 de ce tableau sont toutes deux «&#xa0;%3&#xa0;»&#xa0;: rien n’a été deviné.</translation>
    </message>
    <message>
        <source>The login is missing. It may be %1.</source>
        <translation>L’identifiant manque. C’est peut-être %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>TerminalActivation</name>
    <message>
        <source>NUMEN (nothing is shown while you type)</source>
        <translation>NUMEN (rien ne s’affiche pendant la saisie)</translation>
    </message>
    <message>
        <source>Most NUMENs are 2 digits, 1 letter, 7 digits and 3 letters; this one is not. O and 0, I and 1 are easily mixed up.</source>
        <translation>La plupart des NUMEN ont 2 chiffres, 1 lettre, 7 chiffres et 3 lettres&#xa0;; pas celui-ci. O et 0, I et 1 se confondent facilement.</translation>
    </message>
    <message>
        <source>Use it all the same?</source>
        <translation>S’en servir quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Birth date, day/month/year (nothing is shown while you type)</source>
        <translation>Date de naissance, jour/mois/année (rien ne s’affiche pendant la saisie)</translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was sent. Once more, please.</source>
        <translation>Les deux mots de passe diffèrent&#xa0;: rien n’a été envoyé. Encore une fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>%1 (nothing is shown while you type)</source>
        <translation>%1 (rien ne s’affiche pendant la saisie)</translation>
    </message>
    <message>
        <source>The portal wants an answer here.</source>
        <translation>Le portail veut une réponse ici.</translation>
    </message>
    <message>
        <source>%1, day/month/year (nothing is shown while you type)</source>
        <translation>%1, jour/mois/année (rien ne s’affiche pendant la saisie)</translation>
    </message>
    <message>
        <source>That is no date; it is written like 31/12/1990.</source>
        <translation>Ce n’est pas une date&#xa0;; elle s’écrit comme 31/12/1990.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>The portal does not go on without it; Ctrl+C leaves.</source>
        <translation>Le portail ne continue pas sans cela&#xa0;; Ctrl+C quitte.</translation>
    </message>
    <message>
        <source>Twelve characters or more, and not your NUMEN. The portal decides what it takes.</source>
        <translation>Douze caractères ou plus, et pas votre NUMEN. C’est le portail qui décide de ce qu’il accepte.</translation>
    </message>
    <message>
        <source>It holds about %1 bits; the CNIL advises %2.</source>
        <translation>Il vaut environ %1 bits&#xa0;; la CNIL en conseille %2.</translation>
    </message>
    <message>
        <source>Asking the portal for its page; nothing of yours is sent yet. Ctrl+C leaves at any time.</source>
        <translation>La page du portail est demandée&#xa0;; rien de vous n’est encore envoyé. Ctrl+C quitte à tout moment.</translation>
    </message>
    <message>
        <source>Your NUMEN and your birth date go to %1, encrypted, and nowhere else.</source>
        <translation>Votre NUMEN et votre date de naissance vont à %1, chiffrés, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The portal says:</source>
        <translation>Le portail dit&#xa0;:</translation>
    </message>
    <message>
        <source>What you answer now goes to %1.</source>
        <translation>Ce que vous répondez maintenant va à %1.</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#xa0;?</translation>
    </message>
    <message>
        <source>Type it again? The portal may lock the account after a few refusals.</source>
        <translation>Saisir de nouveau&#xa0;? Le portail peut verrouiller le compte après quelques refus.</translation>
    </message>
</context>
<context>
    <name>TerminalJourney</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth name (the login is built on it)</source>
        <translation>Nom de naissance (l’identifiant en vient)</translation>
    </message>
    <message>
        <source>Name used every day, if it is another</source>
        <translation>Nom d’usage, s’il est différent</translation>
    </message>
    <message>
        <source>Another one: I type it</source>
        <translation>Un autre&#xa0;: je le saisis</translation>
    </message>
    <message>
        <source>Your login, as the portal&apos;s last page shows it:</source>
        <translation>Votre identifiant, tel que l’affiche la dernière page du portail&#xa0;:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Take %1 instead?</source>
        <translation>Prendre plutôt %1&#xa0;?</translation>
    </message>
    <message>
        <source>A number at the end of it? The portal&apos;s last page shows it (Enter: none)</source>
        <translation>Un chiffre à la fin&#xa0;? La dernière page du portail l’affiche (Entrée&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>That is a number from 1 to 99, or nothing.</source>
        <translation>C’est un nombre de 1 à 99, ou rien.</translation>
    </message>
    <message>
        <source>Your mail address:</source>
        <translation>Votre adresse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Test your login now? The password goes to these servers only, encrypted.</source>
        <translation>Tester votre connexion maintenant&#xa0;? Le mot de passe ne va qu’à ces serveurs, chiffré.</translation>
    </message>
    <message>
        <source>Thunderbird can remember your password, encrypted with a key that lies beside it: that hides it from a passing eye, not from somebody who can use your session.</source>
        <translation>Thunderbird peut retenir votre mot de passe, chiffré, avec la clé rangée à côté&#xa0;: cela le cache d’un coup d’œil, pas de quelqu’un qui utilise votre session.</translation>
    </message>
    <message>
        <source>Let Thunderbird remember your password?</source>
        <translation>Laisser Thunderbird retenir votre mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not a server of the académies: your académie&apos;s password is not asked for here. Thunderbird will ask for each password when it needs it.</source>
        <translation>%1 n’est pas un serveur des académies&#xa0;: votre mot de passe académique n’est pas demandé ici. Thunderbird demandera chaque mot de passe quand il en aura besoin.</translation>
    </message>
    <message>
        <source>Password (nothing is shown while you type; Enter: the training password)</source>
        <translation>Mot de passe (rien ne s’affiche pendant la saisie&#xa0;; Entrée&#xa0;: celui de l’entraînement)</translation>
    </message>
    <message>
        <source>Password (nothing is shown while you type)</source>
        <translation>Mot de passe (rien ne s’affiche pendant la saisie)</translation>
    </message>
    <message>
        <source>Please type your password, or leave with Ctrl+D.</source>
        <translation>Saisissez votre mot de passe, ou quittez avec Ctrl+D.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Saisir de nouveau le mot de passe</translation>
    </message>
    <message>
        <source>The login was not accepted everywhere.</source>
        <translation>La connexion n’a pas été acceptée partout.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Which settings?</source>
        <translation>Quels réglages&#xa0;?</translation>
    </message>
    <message>
        <source>sending server: you type it</source>
        <translation>serveur d’envoi&#xa0;: à saisir</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending server</source>
        <translation>Serveur d’envoi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Nom d’utilisateur sur ce serveur</translation>
    </message>
    <message>
        <source>Testing the servers, 10 s at most…</source>
        <translation>Test des serveurs, 10 s au plus…</translation>
    </message>
    <message>
        <source>A server does not answer as it should. Your mail is in the browser, too: %1</source>
        <translation>Un serveur ne répond pas comme il faut. Vos messages sont aussi dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Refaire le test</translation>
    </message>
    <message>
        <source>Choose other settings</source>
        <translation>Choisir d’autres réglages</translation>
    </message>
    <message>
        <source>Thunderbird %1 is installed.</source>
        <translation>Thunderbird %1 est installé.</translation>
    </message>
    <message>
        <source>Add to the profile &quot;%1&quot; (%2)</source>
        <translation>Ajouter au profil «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>open right now: close it before writing</source>
        <translation>ouvert en ce moment&#xa0;: fermez-le avant d’écrire</translation>
    </message>
    <message>
        <source>Make a new profile</source>
        <translation>Créer un nouveau profil</translation>
    </message>
    <message>
        <source>Where shall the account go?</source>
        <translation>Où faut-il mettre le compte&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be written.</source>
        <translation>Cela ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Changer mes réponses</translation>
    </message>
    <message>
        <source>Write this?</source>
        <translation>Écrire cela&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, write it</source>
        <translation>Oui, écrire</translation>
    </message>
    <message>
        <source>No, leave</source>
        <translation>Non, quitter</translation>
    </message>
    <message>
        <source>What will be written:</source>
        <translation>Ce qui sera écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>À noter&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The account is already there: nothing had to be changed.</source>
        <translation>Le compte est déjà là&#xa0;: il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>C’est écrit.</translation>
    </message>
    <message>
        <source>Enter ends the training: Thunderbird is closed and everything is removed</source>
        <translation>Entrée termine l’entraînement&#xa0;: Thunderbird est fermé et tout est effacé</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>Pour annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>To open it, where there is a display: %1</source>
        <translation>Pour l’ouvrir, là où il y a un écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>*** TRAINING: invented servers on this computer, no real account, nothing of yours is touched. ***</source>
        <translation>*** ENTRAÎNEMENT&#xa0;: serveurs inventés sur cet ordinateur, aucun vrai compte, rien à vous n’est touché. ***</translation>
    </message>
    <message>
        <source>You are %1 %2, login %3, password %4</source>
        <translation>Vous êtes %1 %2, identifiant %3, mot de passe %4</translation>
    </message>
    <message>
        <source>This is an unofficial tool: it is made neither by the académie nor by the ministry.</source>
        <translation>Ceci est un outil non officiel&#xa0;: il n’est fait ni par l’académie ni par le ministère.</translation>
    </message>
    <message>
        <source>You say who you are, the servers are tested, you see every change, then it is written. Enter takes what stands in brackets; Ctrl+D leaves.</source>
        <translation>Vous dites qui vous êtes, les serveurs sont testés, vous voyez chaque modification, puis elle est écrite. Entrée accepte ce qui est entre crochets&#xa0;; Ctrl+D quitte.</translation>
    </message>
    <message>
        <source>Where do you read this mail today?</source>
        <translation>Où lisez-vous ces messages aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Are you the only one to use this computer?</source>
        <translation>Êtes-vous la seule personne à utiliser cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>On a shared computer, mail is safer in the browser: %1. Sign out there, and nothing stays behind.</source>
        <translation>Sur un ordinateur partagé, le navigateur est plus sûr pour lire ses messages&#xa0;: %1. Déconnectez-vous, et rien ne reste.</translation>
    </message>
    <message>
        <source>Nothing was written. Your mail is in the browser, too: %1</source>
        <translation>Rien n’a été écrit. Vos messages sont aussi dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is your mailbox active? If you already read this mail in a browser, it is.</source>
        <translation>Votre boîte est-elle active&#xa0;? Si vous lisez déjà ces messages dans un navigateur, elle l’est.</translation>
    </message>
    <message>
        <source>Yes: I have my login and my password</source>
        <translation>Oui&#xa0;: j’ai mon identifiant et mon mot de passe</translation>
    </message>
    <message>
        <source>No, or I lost the password: activate it here, with NUMEN and birth date</source>
        <translation>Non, ou mot de passe perdu&#xa0;: l’activer ici, avec le NUMEN et la date de naissance</translation>
    </message>
    <message>
        <source>No: activate it in the browser, and come back with its last page</source>
        <translation>Non&#xa0;: l’activer dans le navigateur, et revenir avec sa dernière page</translation>
    </message>
    <message>
        <source>The portal says:</source>
        <translation>Le portail dit&#xa0;:</translation>
    </message>
    <message>
        <source>What you sent may have counted although no answer came: look in the browser before you try again.</source>
        <translation>Ce que vous avez envoyé a peut-être compté, bien qu’aucune réponse ne soit venue&#xa0;: voyez dans le navigateur avant de recommencer.</translation>
    </message>
    <message>
        <source>Your login, as the portal shows it</source>
        <translation>Votre identifiant, tel que l’affiche le portail</translation>
    </message>
    <message>
        <source>Your address, as the portal shows it</source>
        <translation>Votre adresse, telle que l’affiche le portail</translation>
    </message>
    <message>
        <source>Give your phone and your other computers the new password at once: retrying the old one locks accounts.</source>
        <translation>Donnez aussitôt le nouveau mot de passe à votre téléphone et à vos autres ordinateurs&#xa0;: insister avec l’ancien verrouille le compte.</translation>
    </message>
    <message>
        <source>Open %1 in a browser. It asks for your NUMEN and your birth date, then for a new password; its last page shows your login.</source>
        <translation>Ouvrez %1 dans un navigateur. Le portail demande votre NUMEN et votre date de naissance, puis un nouveau mot de passe&#xa0;; sa dernière page affiche votre identifiant.</translation>
    </message>
    <message>
        <source>Copy that last page here, then an empty line (an empty line alone: go on without).</source>
        <translation>Copiez ici cette dernière page, puis une ligne vide (une ligne vide seule&#xa0;: continuer sans).</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>No login and no address was found in it: you type them next.</source>
        <translation>Ni identifiant ni adresse n’y ont été trouvés&#xa0;: vous les saisirez ensuite.</translation>
    </message>
    <message>
        <source>%1 - as the portal shows it</source>
        <translation>%1 - tel que l’affiche le portail</translation>
    </message>
    <message>
        <source>Password (nothing is shown while you type; Enter: the one you chose on the portal)</source>
        <translation>Mot de passe (rien ne s’affiche pendant la saisie&#xa0;; Entrée&#xa0;: celui que vous avez choisi sur le portail)</translation>
    </message>
    <message>
        <source>NUMEN %1, born on %2: for the training&apos;s portal alone.</source>
        <translation>NUMEN %1, date de naissance %2&#xa0;: pour le seul portail de l’entraînement.</translation>
    </message>
    <message>
        <source>Which mail program shall get the account?</source>
        <translation>Quel logiciel de messagerie doit recevoir le compte&#xa0;?</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Outlook is open right now: close it before writing.</source>
        <translation>Outlook est ouvert en ce moment&#xa0;: fermez-le avant d’écrire.</translation>
    </message>
    <message>
        <source>At its next start Outlook takes the account over, then asks for the password.</source>
        <translation>À son prochain démarrage, Outlook reprend le compte, puis demande le mot de passe.</translation>
    </message>
    <message>
        <source>Open %1 now?</source>
        <translation>Ouvrir %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is starting.</source>
        <translation>%1 démarre.</translation>
    </message>
    <message>
        <source>%1 could not be started from here: open it from your menu.</source>
        <translation>%1 n’a pas pu être démarré d’ici&#xa0;: ouvrez-le depuis votre menu.</translation>
    </message>
    <message>
        <source>The proxy refused this user name and password.</source>
        <translation>Le proxy a refusé ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>What you type goes to %1 and nowhere else, but unencrypted. Never type the académie&apos;s password here, unless your school says that it is the same.</source>
        <translation>Ce que vous tapez va à %1 et nulle part ailleurs, mais sans chiffrement. Ne tapez jamais ici le mot de passe de l’académie, sauf si votre établissement dit que c’est le même.</translation>
    </message>
    <message>
        <source>User name for this network&apos;s proxy (Enter: none)</source>
        <translation>Nom d’utilisateur pour le proxy de ce réseau (Entrée&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Password for this network&apos;s proxy</source>
        <translation>Mot de passe pour le proxy de ce réseau</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s user name: it has a colon, or is too long.</source>
        <translation>Ce ne peut pas être un nom d’utilisateur de proxy&#xa0;: il contient un deux-points ou il est trop long.</translation>
    </message>
    <message>
        <source>Check your mailbox with such a message now?</source>
        <translation>Vérifier votre messagerie avec un tel message, maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Under way; this takes some seconds, a minute at most…</source>
        <translation>C’est en cours&#xa0;; cela prend quelques secondes, une minute au plus…</translation>
    </message>
    <message>
        <source>Add a signature below every mail you write?</source>
        <translation>Ajouter une signature au bas de chaque message que vous écrivez&#xa0;?</translation>
    </message>
    <message>
        <source>A hyphen alone (-) leaves a line out.</source>
        <translation>Un tiret seul (-) laisse la ligne de côté.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
</context>
<context>
    <name>TerminalWording</name>
    <message>
        <source>Y/n</source>
        <translation>O/n</translation>
    </message>
    <message>
        <source>y/N</source>
        <translation>o/N</translation>
    </message>
    <message>
        <source>Please answer y (yes) or n (no).</source>
        <translation>Répondez o (oui) ou n (non).</translation>
    </message>
    <message>
        <source>Please type a number from 1 to %1.</source>
        <translation>Saisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
</context>
<context>
    <name>TrainingCommand</name>
    <message>
        <source>No server on this computer can act out &quot;%1&quot;.</source>
        <translation>Aucun serveur de cet ordinateur ne peut jouer «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>The portal wants an answer here.</source>
        <translation>Le portail veut une réponse ici.</translation>
    </message>
</context>
<context>
    <name>TypedServer</name>
    <message>
        <source>A server name looks like smtp.example.org: letters, digits, hyphens and dots.</source>
        <translation>Un nom de serveur ressemble à smtp.example.org&#xa0;: lettres, chiffres, traits d’union et points.</translation>
    </message>
    <message>
        <source>The sending server is missing. Your webmail&apos;s help or your provider&apos;s page names it.</source>
        <translation>Il manque le serveur d’envoi. L’aide de votre webmail ou la page de votre fournisseur l’indique.</translation>
    </message>
    <message>
        <source>This server wants a user name of its own: the one your provider gave you.</source>
        <translation>Ce serveur veut son propre nom d’utilisateur&#xa0;: celui que votre fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>Sending server (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>Not known to us for this service, and not guessed: type what its help page says.</source>
        <translation>Inconnu de nous pour ce service, et nous ne devinons pas&#xa0;: saisissez ce que dit sa page d’aide.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the sending server</source>
        <translation>Port du serveur d’envoi</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encryption of the sending server</source>
        <translation>Chiffrement du serveur d’envoi</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nom d’utilisateur pour l’envoi</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>The last change is taken back.</source>
        <translation>La dernière modification est annulée.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left, because it was changed since: %1</source>
        <translation>Laissé, car modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept as it was until now: %1</source>
        <translation>Copie de ce qui était là jusqu’ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>VerifyStickCommand</name>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Every signature is good, but another key than the one that was asked for made one.</source>
        <translation>Chaque signature est bonne, mais l’une vient d’une autre clé de signature que celle demandée.</translation>
    </message>
    <message>
        <source>This stick is as it was signed. By whom, the key alone tells: compare it with the one that you were given another way.</source>
        <translation>Cette clé USB est telle qu’elle a été signée. Par qui, seule la clé de signature le dit&#xa0;: comparez son numéro à celui qu’on vous a donné autrement.</translation>
    </message>
    <message>
        <source>This stick is as it was signed, with the key that was asked for.</source>
        <translation>Cette clé USB est telle qu’elle a été signée, avec la clé de signature demandée.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Added, and could be started or loaded</source>
        <translation>Ajouté, et pourrait être lancé ou chargé</translation>
    </message>
    <message>
        <source>Not part of the stick</source>
        <translation>Ne fait pas partie de la clé USB</translation>
    </message>
    <message>
        <source>signed with the key %1</source>
        <translation>signé avec la clé de signature %1</translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation>la signature manque</translation>
    </message>
    <message>
        <source>the key beside it is none</source>
        <translation>la clé de signature jointe est inutilisable</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>la signature ne correspond pas</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your school mail, in Thunderbird</source>
        <translation>Votre messagerie académique, dans Thunderbird</translation>
    </message>
    <message>
        <source>1.  You say who you are; your login and your address are worked out for you.</source>
        <translation>1.  Vous dites qui vous êtes&#xa0;; votre identifiant et votre adresse en sont déduits.</translation>
    </message>
    <message>
        <source>2.  The mail servers are tested while you read: what does not work is explained.</source>
        <translation>2.  Les serveurs de messagerie sont testés pendant que vous lisez&#xa0;: ce qui ne marche pas est expliqué.</translation>
    </message>
    <message>
        <source>This is an unofficial tool: it is made neither by the académie nor by the ministry. It talks to the servers it shows you, and to nobody else.</source>
        <translation>Ceci est un outil non officiel&#xa0;: il n’est fait ni par l’académie ni par le ministère. Il ne parle qu’aux serveurs qu’il vous montre, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Where do you read this mail today?</source>
        <translation>Où lisez-vous ces messages aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Whose computer is this?</source>
        <translation>À qui est cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Mine: I am the only one to use it</source>
        <translation>À moi&#xa0;: personne d’autre ne l’utilise</translation>
    </message>
    <message>
        <source>Shared: a staff room, a classroom, a family</source>
        <translation>Partagé&#xa0;: salle des professeurs, salle de classe, famille</translation>
    </message>
    <message>
        <source>On a shared computer, mail is safer in the browser: sign out, and nothing stays behind. You can still go on; the password will not be remembered.</source>
        <translation>Sur un ordinateur partagé, le navigateur est plus sûr pour lire ses messages&#xa0;: déconnectez-vous, et rien ne reste. Vous pouvez tout de même continuer&#xa0;; le mot de passe ne sera pas retenu.</translation>
    </message>
    <message>
        <source>Open the webmail (%1)</source>
        <translation>Ouvrir le webmail (%1)</translation>
    </message>
    <message>
        <source>In the browser: %1</source>
        <translation>Dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>3.  Your mail program is set up. You see every change first, and can take it back.</source>
        <translation>3.  Votre logiciel de messagerie est configuré. Vous voyez d’abord chaque modification, et pouvez l’annuler.</translation>
    </message>
    <message>
        <source>My mail stopped working…</source>
        <translation>Ma messagerie ne marche plus…</translation>
    </message>
    <message>
        <source>Your school mail, on a shared computer</source>
        <translation>Votre messagerie professionnelle, sur un ordinateur partagé</translation>
    </message>
    <message>
        <source>1.  You read your mail in the browser, and sign out at the end.</source>
        <translation>1.  Vous lisez vos messages dans le navigateur, et vous vous déconnectez à la fin.</translation>
    </message>
    <message>
        <source>2.  Or you go on: you say who you are, and your settings are worked out and tested.</source>
        <translation>2.  Ou vous continuez&#xa0;: vous dites qui vous êtes, vos réglages sont trouvés et testés.</translation>
    </message>
    <message>
        <source>3.  You take them away on a sheet or on your phone. Nothing is written or remembered on this computer.</source>
        <translation>3.  Vous les emportez sur une fiche ou sur votre téléphone. Rien n’est écrit ni retenu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Read your mail in the browser. Let it remember no password, and sign out at the end: nothing stays behind.</source>
        <translation>Lisez vos messages dans le navigateur. Ne le laissez retenir aucun mot de passe et déconnectez-vous à la fin&#xa0;: il ne reste rien de vous.</translation>
    </message>
    <message>
        <source>I install computers…</source>
        <translation>J’installe des postes…</translation>
    </message>
</context>
<context>
    <name>WizardHeader</name>
    <message>
        <source>Step %1 of %2 · %3 · unofficial</source>
        <translation>Étape %1 sur %2 · %3 · non officiel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Training: invented people, servers inside this program. Nothing real is touched.</source>
        <translation>Entraînement&#xa0;: personnes inventées, serveurs internes au programme. Rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Training, nothing is real: you are %1 %2, born on %3, NUMEN %4, password %5 until the portal changes it.</source>
        <translation>Entraînement, rien n’est réel&#xa0;: vous êtes %1 %2, né(e) le %3, NUMEN %4, mot de passe %5 jusqu’à ce que le portail le change.</translation>
    </message>
</context>
</TS>
