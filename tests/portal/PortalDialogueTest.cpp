// SPDX-License-Identifier: GPL-3.0-or-later
#include "DialogueWalk.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("the walk begins with a request that holds no secret")
{
    Walk walk;
    CHECK(walk.lastUrl() == u"https://portail.example.fr/motdepasse/pertemdp.php"_s);
    CHECK(walk.lastBody().isEmpty());
    CHECK_FALSE(walk.dialogue.hasSubmitted());
}

TEST_CASE("NUMEN and birth date are sent once, to where the form says")
{
    Walk walk;
    walk.page(identityPage);
    REQUIRE(walk.scene().kind == PortalScene::Kind::Identity);
    CHECK_FALSE(walk.scene().fault);
    CHECK(walk.scene().sendsTo == QUrl(u"https://portail.example.fr/motdepasse/verifier.php"_s));
    CHECK(walk.scene().submitLabel == u"Connexion"_s);
    CHECK_FALSE(walk.dialogue.hasSubmitted());

    walk.identify();

    CHECK(walk.lastUrl() == u"https://portail.example.fr/motdepasse/verifier.php"_s);
    CHECK(walk.lastBody() == "jeton=f00dfeed1234&numen=46E1234567ABC&naissance=07%2F04%2F1983");
    CHECK(walk.dialogue.hasSubmitted());
}

TEST_CASE("the whole way leads to login and address")
{
    Walk walk;
    walk.page(identityPage).identify().redirect(u"choix.php"_s);
    CHECK(walk.lastUrl() == u"https://portail.example.fr/motdepasse/choix.php"_s);
    CHECK(walk.lastBody().isEmpty());

    walk.page(passwordPage);
    REQUIRE(walk.scene().kind == PortalScene::Kind::Form);
    CHECK_FALSE(walk.scene().fault);
    REQUIRE(walk.scene().questions.size() == 2);
    CHECK(walk.scene().questions[0].kind == HtmlFieldKind::Password);
    CHECK(walk.scene().questions[0].label == u"Nouveau mot de passe"_s);

    walk.answer({"Aubergine-1983", "Aubergine-1983"});
    CHECK(walk.lastBody() == "mdp=Aubergine-1983&mdp2=Aubergine-1983");

    walk.page("<p>Votre mot de passe a été modifié.</p><p>Votre identifiant : mdupont2</p>"
              "<p>Votre adresse : Marie.Dupont2@ac-exemple.fr</p>");
    REQUIRE(walk.scene().kind == PortalScene::Kind::Done);
    CHECK_FALSE(walk.scene().fault);
    CHECK(walk.scene().login->toString() == u"mdupont2"_s);
    CHECK(walk.scene().address->toString() == u"Marie.Dupont2@ac-exemple.fr"_s);
    CHECK(walk.scene().message.contains(u"Votre mot de passe a été modifié."_s));
    CHECK(walk.scene().message.contains(u"mdupont2"_s));
}

TEST_CASE("a last page without a login says so")
{
    Walk walk;
    walk.page(identityPage).identify().page(passwordPage).answer({"a", "a"});
    walk.page("<p>Votre mot de passe a été modifié.</p>");
    CHECK(walk.scene().kind == PortalScene::Kind::Done);
    CHECK(walk.faultKind() == u"portal-done-login-missing"_s);
}

TEST_CASE("a last page with a login form below it is still the last page")
{
    Walk walk;
    walk.page(identityPage).identify().page(passwordPage).answer({"a", "a"});
    walk.page("<p>Votre mot de passe a été modifié.</p><p>Identifiant : mdupont2</p><form method=post>"
              "<label>Identifiant <input name=u></label><label>Mot de passe <input type=password "
              "name=p></label></form>");
    CHECK(walk.scene().kind == PortalScene::Kind::Done);
    CHECK(walk.scene().login);
}

TEST_CASE("what the portal says to an identity is named, its own words quoted, and it is asked again")
{
    struct Row {
        const char *words;
        const char *kind;
    };
    const Row row = GENERATE(
        Row{"NUMEN inconnu.", "portal-numen-unknown"},
        Row{"Ce NUMEN n'existe pas dans notre base.", "portal-numen-unknown"},
        Row{"Le NUMEN 46e 1234567-abc est inconnu.", "portal-numen-unknown"},
        Row{"This NUMEN is not valid.", "portal-numen-unknown"},
        Row{"La date de naissance ne correspond pas à ce NUMEN.", "portal-date-mismatch"},
        Row{"Wrong date of birth", "portal-date-mismatch"},
        Row{"NUMEN ou date de naissance incorrecte.", "portal-identity-refused"},
        Row{"Ce NUMEN ne correspond pas à cette date de naissance.", "portal-identity-refused"},
        Row{"Échec de l’authentification", "portal-identity-refused"}, Row{"Non.", "portal-identity-refused"},
        Row{"Trop d'essais : votre compte est bloqué.", "portal-locked"},
        Row{"Votre session a expiré, recommencez.", "portal-session-expired"});
    CAPTURE(row.words);
    const char *const where = GENERATE("<p class=erreur>%1</p>%2", "%2<div role=alert>%1</div>",
                                       "<p>%1</p>%2", "<p>Bonjour</p><font color=red>%1</font>%2");
    Walk walk;
    walk.page(identityPage).identify();
    walk.page(
        QString::fromUtf8(where).arg(QString::fromUtf8(row.words), QString::fromUtf8(identityPage)).toUtf8());

    REQUIRE(walk.scene().kind == PortalScene::Kind::Identity);
    CHECK(walk.faultKind() == QString::fromLatin1(row.kind));
    CHECK(walk.scene().message.contains(walk.scene().fault->detail.left(6)));
    CHECK_FALSE(walk.scene().fault->detail.isEmpty());
    CHECK_FALSE(walk.sceneHoldsSecret());
}

TEST_CASE("the same form in silence is a refusal, too, and standing advice is no reason")
{
    const QByteArray page = "<p>Après trop d'essais, votre compte est bloqué.</p>" + QByteArray(identityPage);
    Walk walk;
    walk.page(page);
    CHECK_FALSE(walk.scene().fault);
    walk.identify().page(page);
    CHECK(walk.scene().kind == PortalScene::Kind::Identity);
    CHECK(walk.faultKind() == u"portal-identity-refused"_s);
    CHECK(walk.scene().fault->detail.isEmpty());
}

TEST_CASE("a form that is refused with 401 is asked again; with 500 it is an error")
{
    Walk walk;
    walk.page(identityPage).identify();
    const auto [status, kind] = GENERATE(table<int, const char *>(
        {{401, "portal-identity-refused"}, {403, "portal-identity-refused"}, {500, "portal-error-page"}}));
    walk.page(identityPage, status);
    CHECK(walk.faultKind() == QString::fromLatin1(kind));
}

TEST_CASE("the password form that comes back is a refused password, in the portal's words")
{
    const auto [words, kind] = GENERATE(table<const char *, const char *>({
        {"", "portal-password-refused"},
        {"Mot de passe refusé : douze caractères au moins.", "portal-password-refused"},
        {"Les deux mots de passe ne sont pas identiques.", "portal-password-refused"},
        {"Ce n'est pas possible.", "portal-password-refused"},
        {"Your session has expired.", "portal-session-expired"},
    }));
    CAPTURE(words);
    Walk walk;
    walk.page(identityPage).identify().page(passwordPage).answer({"azerty83", "azerty83"});
    walk.page("<p class=erreur>" + QByteArray(words) + "</p>" + passwordPage);
    CHECK(walk.scene().kind == PortalScene::Kind::Form);
    CHECK(walk.faultKind() == QString::fromLatin1(kind));
    CHECK(walk.scene().fault->detail == QString::fromUtf8(words));
}

TEST_CASE("the identity asked again after a later form means that the session was lost")
{
    Walk walk;
    walk.page(identityPage).identify().page(passwordPage).answer({"a", "a"}).page(identityPage);
    CHECK(walk.scene().kind == PortalScene::Kind::Identity);
    CHECK(walk.faultKind() == u"portal-session-expired"_s);
}

TEST_CASE("a page that asks nothing names the outcome, after the identity was sent")
{
    const auto [html, kind] = GENERATE(table<const char *, const char *>({
        {"<p>Votre compte est bloqué après trop de tentatives.</p>", "portal-locked"},
        {"<p>Nombre maximal d'essais atteint. Réessayez dans une heure.</p>", "portal-locked"},
        {"<p>Votre messagerie est déjà activée.</p>", "portal-already-active"},
        {"<p>Your account is already active.</p>", "portal-already-active"},
        {"<p>Votre session a expiré.</p><form><button>Recommencer</button></form>", "portal-session-expired"},
        {"<p>Identification impossible.</p>", "portal-identity-refused"},
        {"<p>Service temporairement indisponible.</p>", "portal-maintenance"},
        {"<p>Une erreur est survenue.</p>", "portal-error-page"},
        {"<p>Merci de votre visite.</p>", "portal-form-unknown"},
        {"<h1>Connexion</h1><form method=post><label>Login <input name=u></label>"
         "<label>Password <input type=password name=p></label></form>",
         "portal-form-unknown"},
        {"<p>Votre photo</p><form method=post><input type=file name=f required></form>",
         "portal-form-unknown"},
    }));
    CAPTURE(html);
    Walk walk;
    walk.page(identityPage).identify().page(html);
    CHECK(walk.scene().kind == PortalScene::Kind::Browser);
    CHECK(walk.faultKind() == QString::fromLatin1(kind));
    CHECK_FALSE(walk.scene().message.isEmpty());
}

TEST_CASE("what comes before anything was sent is judged without guessing")
{
    const auto [html, kind] = GENERATE(table<const char *, const char *>({
        {"", "portal-form-unknown"},
        {"<p>Bienvenue sur le portail.</p>", "portal-form-unknown"},
        {"<form><label>Référence <input name=a></label><label>Code <input name=b></label></form>",
         "portal-form-unknown"},
        {"<form method=post><label>Identifiant <input name=u></label>"
         "<label>Mot de passe <input type=password name=p></label></form>",
         "portal-form-unknown"},
        {"<p>Le service est en maintenance jusqu'à lundi.</p>", "portal-maintenance"},
        {"<p>This site is down for maintenance.</p>", "portal-maintenance"},
        {"<p>Une erreur interne s'est produite.</p>", "portal-error-page"},
        {"<div id=app></div><noscript>Activez JavaScript.</noscript><script src=a.js></script>",
         "portal-script-only"},
        {"<app-root></app-root><script>start()</script>", "portal-script-only"},
        {"<script src=a.js></script><p>Bienvenue sur le portail de l'académie, où vous trouverez les "
         "services, les "
         "actualités et les documents dont vous avez besoin chaque jour.</p>",
         "portal-form-unknown"},
        {"<iframe src='https://evil.example/a'></iframe>", "portal-redirected-elsewhere"},
        {"<iframe src='http://portail.example.fr/a'></iframe>", "portal-not-secure"},
        {"<iframe src=a></iframe><iframe src=b></iframe>", "portal-form-unknown"},
        {"<meta http-equiv=refresh content='0; url=https://evil.example/'>", "portal-redirected-elsewhere"},
        {"<meta http-equiv=refresh content='0; url=http://portail.example.fr/'>", "portal-not-secure"},
    }));
    CAPTURE(html);
    Walk walk;
    walk.page(html);
    CHECK(walk.scene().kind == PortalScene::Kind::Browser);
    CHECK(walk.faultKind() == QString::fromLatin1(kind));
}

TEST_CASE("a captcha sends the person to the browser, beside any form")
{
    const auto html =
        GENERATE("<div class=g-recaptcha></div>", "<div class=h-captcha></div>",
                 "<div class='box cf-turnstile'></div>", "<div class=frc-captcha></div>",
                 "<script src='https://www.google.com/recaptcha/api.js'></script>",
                 "<script src='https://js.hcaptcha.com/1/api.js'></script>",
                 "<script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>",
                 "<form><img src=x.png alt='Recopiez les caractères de l’image'></form>",
                 "<form><img src='/captcha.php?id=1'></form>", "<form><input name=captcha_code></form>",
                 "<form><label>Recopiez le code <input name=c></label></form>",
                 "<form><label>Combien font trois et quatre ? (anti-robot) <input name=c></label></form>",
                 "<form><label><input type=checkbox name=c> Je ne suis pas un robot</label></form>");
    CAPTURE(html);
    Walk walk;
    walk.page(html + QByteArray(identityPage));
    CHECK(walk.scene().kind == PortalScene::Kind::Browser);
    CHECK(walk.faultKind() == u"portal-captcha"_s);
}

TEST_CASE("a status tells what its page may not")
{
    const auto [status, kind] = GENERATE(table<int, const char *>({
        {503, "portal-maintenance"},
        {500, "portal-error-page"},
        {502, "portal-error-page"},
        {404, "portal-error-page"},
        {403, "portal-error-page"},
        {401, "portal-error-page"},
        {300, "portal-error-page"},
        {304, "portal-error-page"},
    }));
    CAPTURE(status);
    Walk walk;
    walk.page(identityPage, status);
    CHECK(walk.scene().kind == PortalScene::Kind::Browser);
    CHECK(walk.faultKind() == QString::fromLatin1(kind));
    CHECK(walk.scene().fault->detail == u"HTTP %1"_s.arg(status));
}

TEST_CASE("what is no HTML, or too much, is not read")
{
    Walk walk;
    PortalAnswer answer;
    answer.status = 200;
    answer.url = QUrl(u"https://portail.example.fr/a"_s);
    answer.body = identityPage;
    const auto [type, large, kind] = GENERATE(table<const char *, bool, const char *>({
        {"application/pdf", false, "portal-form-unknown"},
        {"application/json; charset=utf-8", false, "portal-form-unknown"},
        {"text/plain", false, "portal-form-unknown"},
        {"text/html", true, "portal-too-large"},
    }));
    answer.contentType = QString::fromLatin1(type);
    answer.tooLarge = large;
    walk.take(walk.dialogue.onAnswer(answer));
    CHECK(walk.scene().kind == PortalScene::Kind::Browser);
    CHECK(walk.faultKind() == QString::fromLatin1(kind));
}

TEST_CASE("redirects are followed inside the portal alone, without what was sent")
{
    const auto [location, kind] = GENERATE(table<const char *, const char *>({
        {"suite.php", nullptr},
        {"/suite?a=1#haut", nullptr},
        {"https://PORTAIL.example.fr/suite", nullptr},
        {"https://login.example.fr/suite", nullptr},
        {"http://portail.example.fr/suite", "portal-not-secure"},
        {"http://evil.example/suite", "portal-not-secure"},
        {"https://evil.example/suite", "portal-redirected-elsewhere"},
        {"//evil.example/suite", "portal-redirected-elsewhere"},
        {"https://portail.example.fr:8443/suite", "portal-redirected-elsewhere"},
        {"https://portail.example.fr@evil.example/", "portal-redirected-elsewhere"},
        {"javascript:alert(1)", "portal-redirected-elsewhere"},
        {"", "portal-error-page"},
        {"suite?numen=46E1234567ABC", "portal-form-unknown"},
        {"suite/46e1234567abc", "portal-form-unknown"},
        {"suite?d=07%2F04%2F1983", "portal-form-unknown"},
    }));
    CAPTURE(location);
    Walk walk;
    walk.page(identityPage).identify().redirect(QString::fromLatin1(location));
    if (kind) {
        CHECK(walk.scene().kind == PortalScene::Kind::Browser);
        CHECK(walk.faultKind() == QString::fromLatin1(kind));
        CHECK_FALSE(walk.sceneHoldsSecret());
        return;
    }
    CHECK(walk.isWaiting());
    CHECK(walk.lastBody().isEmpty());
    CHECK_FALSE(walk.lastUrl().contains(u'#'));
}

TEST_CASE("a secret is never sent a second time because the portal says so")
{
    const int status = GENERATE(307, 308);
    Walk walk;
    walk.page(identityPage).identify().redirect(u"encore"_s, status);
    CHECK(walk.faultKind() == u"portal-error-page"_s);

    Walk before;
    before.redirect(u"saisie"_s, status);
    CHECK(before.isWaiting());
}

TEST_CASE("five redirects, frames and refreshes are followed, not a sixth")
{
    Walk walk;
    for (int hop = 0; hop < 5; ++hop) {
        if (hop % 3 == 0)
            walk.redirect(u"b"_s);
        else if (hop % 3 == 1)
            walk.page("<iframe src=c></iframe>");
        else
            walk.page("<meta http-equiv=refresh content='0; url=d'>");
        CHECK(walk.isWaiting());
    }
    walk.redirect(u"e"_s);
    CHECK(walk.faultKind() == u"portal-error-page"_s);
}

TEST_CASE("a form to elsewhere is shown to nobody and never sent")
{
    const auto [action, kind] = GENERATE(table<const char *, const char *>({
        {"https://evil.example/x", "portal-redirected-elsewhere"},
        {"http://portail.example.fr/x", "portal-not-secure"},
        {"javascript:send()", "portal-redirected-elsewhere"},
    }));
    const QByteArray to = "action='" + QByteArray(action) + "'";
    Walk first;
    first.page(QByteArray(identityPage).replace("action=verifier.php", to));
    CHECK(first.scene().kind == PortalScene::Kind::Browser);
    CHECK(first.faultKind() == QString::fromLatin1(kind));
    first.identify();
    CHECK_FALSE(first.dialogue.hasSubmitted());

    Walk byButton;
    byButton.page(QByteArray(identityPage).replace("<button", QByteArray("<button form" + to)));
    CHECK(byButton.faultKind() == QString::fromLatin1(kind));

    Walk later;
    later.page(identityPage)
        .identify()
        .page(QByteArray(passwordPage).replace("<form", QByteArray("<form " + to)));
    CHECK(later.faultKind() == QString::fromLatin1(kind));
}

TEST_CASE("every kind of question is shown with its choices, decoys are not")
{
    Walk walk;
    walk.page(identityPage)
        .identify()
        .page("<form method=post><label>Civilité <select name=civ><option value=1>Madame<option "
              "value=2>Monsieur</select>"
              "</label><fieldset><legend>Confirmer par</legend><label><input type=radio name=par "
              "value=m>Message</label>"
              "<label><input type=radio name=par value=t checked>Téléphone</label></fieldset>"
              "<label><input type=checkbox name=charte value=lue required> J'accepte</label>"
              "<label>Depuis <input type=date name=depuis></label><label>Secours <input type=email name=mel "
              "value='a@b.fr'>"
              "</label><label>Remarque <textarea name=rem></textarea></label><input name=miel "
              "style='display:none'>"
              "<input type=hidden name=etape value=2><input type=file name=photo><button>Annuler</button>"
              "<button name=ok value=1>Continuer</button></form>");
    REQUIRE(walk.scene().kind == PortalScene::Kind::Form);
    QStringList labels;
    for (const PortalQuestion &question : walk.scene().questions)
        labels += question.label;
    CHECK(labels == QStringList{u"Civilité"_s, u"Confirmer par"_s, u"J'accepte"_s, u"Depuis"_s, u"Secours"_s,
                                u"Remarque"_s});
    CHECK(walk.scene().questions[0].choices.size() == 2);
    CHECK(walk.scene().questions[1].choices[1].chosen);
    CHECK(walk.scene().questions[2].required);
    CHECK(walk.scene().questions[4].suggested == u"a@b.fr"_s);
    CHECK(walk.scene().submitLabel == u"Continuer"_s);

    walk.answer({"2", "m", "lue", "2024-09-01", "c@d.fr", "rien"});
    CHECK(walk.lastBody() ==
          "civ=2&par=m&charte=lue&depuis=2024-09-01&mel=c%40d.fr&rem=rien&miel=&etape=2&photo=&ok=1");
}

TEST_CASE("more than the two on the first page is for the person to fill in")
{
    Walk walk;
    walk.page(
        "<form method=post><label>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>"
        "<label>Nom <input name=nom required></label></form>");
    REQUIRE(walk.scene().kind == PortalScene::Kind::Form);
    CHECK(walk.scene().questions.size() == 3);
    walk.answer({"46 e 1234567 abc", "7/4/1983", "Dupont"});
    walk.page(
        "<p class=erreur>46E1234567ABC, 07.04.1983, Dupont : informations incorrectes</p><form method=post>"
        "<label>NUMEN <input name=n></label><label>Date de naissance <input name=d></label>"
        "<label>Nom <input name=nom required></label></form>");
    CHECK(walk.scene().kind == PortalScene::Kind::Form);
    CHECK(walk.faultKind() == u"portal-identity-refused"_s);
    CHECK_FALSE(walk.sceneHoldsSecret());
    CHECK(walk.scene().message.contains(u"Dupont"_s));
}

TEST_CASE("a button alone is a step, and only questions are answered")
{
    Walk walk;
    walk.page(identityPage)
        .identify()
        .page("<p>Tout est exact ?</p><form method=post><input type=hidden name=ok "
              "value=1><button>Confirmer</button></form>");
    REQUIRE(walk.scene().kind == PortalScene::Kind::Form);
    CHECK(walk.scene().questions.empty());
    std::vector<FieldAnswer> forged;
    QByteArray value = "2";
    forged.push_back({0, Secret::takeFrom(value)});
    walk.take(walk.dialogue.submit(std::move(forged)));
    CHECK(walk.lastBody() == "ok=1");
}

TEST_CASE("nothing is sent in a scene that asks for nothing")
{
    Walk walk;
    walk.page("<p>Bienvenue</p>");
    walk.identify();
    CHECK_FALSE(walk.isWaiting());
    walk.answer({});
    CHECK_FALSE(walk.isWaiting());
    CHECK_FALSE(walk.dialogue.hasSubmitted());
}

TEST_CASE("a date that the form's list does not offer is not sent as another")
{
    Walk walk;
    walk.page("<form method=post><label>NUMEN <input name=n></label>Date de naissance <input name=jour>"
              "<input name=mois><select name=annee><option>1990<option>1991</select></form>");
    REQUIRE(walk.scene().kind == PortalScene::Kind::Identity);
    walk.identify();
    CHECK(walk.scene().kind == PortalScene::Kind::Browser);
    CHECK(walk.faultKind() == u"portal-form-unknown"_s);
    CHECK_FALSE(walk.dialogue.hasSubmitted());
}

TEST_CASE("what pages said that led on by themselves can still be read")
{
    Walk walk;
    walk.page(identityPage).identify();
    walk.page("<p>Demande 4711 prise en charge.</p><meta http-equiv=refresh content='3; url=accueil'>");
    CHECK(walk.isWaiting());
    walk.page("<p>Bienvenue</p>");
    CHECK(walk.scene().message == u"Demande 4711 prise en charge.\nBienvenue"_s);
}

TEST_CASE("beginning again forgets what was")
{
    Walk walk;
    walk.page(identityPage).identify().page(identityPage);
    CHECK(walk.scene().fault);
    walk.take(walk.dialogue.begin());
    CHECK(walk.isWaiting());
    CHECK_FALSE(walk.dialogue.hasSubmitted());
    walk.page(identityPage);
    CHECK_FALSE(walk.scene().fault);
}

TEST_CASE("a start outside the portal's hosts is not asked for")
{
    PortalPlace place = examplePlace();
    place.start = QUrl(u"https://evil.example/"_s);
    PortalDialogue dialogue(place);
    const PortalDialogue::Move move = dialogue.begin();
    REQUIRE(std::holds_alternative<PortalScene>(move));
    CHECK(std::get<PortalScene>(move).fault->kind == FaultKind::PortalRedirectedElsewhere);
}
