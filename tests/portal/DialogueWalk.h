// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/AcademyFile.h"
#include "portal/PortalDialogue.h"
#include "support/Catch.h"

inline const char *const identityPage =
    "<h1>Mot de passe perdu</h1><form method=post action=verifier.php>"
    "<input type=hidden name=jeton value=f00dfeed1234><label>NUMEN <input name=numen></label>"
    "<label>Date de naissance (JJ/MM/AAAA) <input name=naissance></label><button>Connexion</button></form>";
inline const char *const passwordPage =
    "<h1>Choix du mot de passe</h1><form method=post><label>Nouveau mot de passe <input type=password "
    "name=mdp>"
    "</label><label>Confirmez <input type=password name=mdp2></label><button>Valider</button></form>";

inline PortalPlace examplePlace()
{
    return {QUrl(QStringLiteral("https://portail.example.fr/motdepasse/pertemdp.php")),
            {QStringLiteral("portail.example.fr"), QStringLiteral("login.example.fr")},
            builtInPortalHints(),
            QStringLiteral("ac-exemple.fr")};
}

/// A walk in which the test is the portal.
struct Walk {
    Walk() { take(dialogue.begin()); }

    /// What the dialogue did: a request, or a scene.
    Walk &take(PortalDialogue::Move move)
    {
        waiting = std::holds_alternative<PortalDialogue::Fetch>(move);
        if (waiting)
            fetch = std::move(std::get<PortalDialogue::Fetch>(move));
        else
            shown = std::get<PortalScene>(move);
        return *this;
    }

    Walk &page(const QByteArray &html, int status = 200)
    {
        PortalAnswer answer;
        answer.status = status;
        answer.url = fetch.request.url;
        answer.contentType = QStringLiteral("text/html; charset=utf-8");
        answer.body = html;
        return take(dialogue.onAnswer(answer));
    }

    Walk &redirect(const QString &location, int status = 302)
    {
        PortalAnswer answer;
        answer.status = status;
        answer.url = fetch.request.url;
        answer.location = location;
        return take(dialogue.onAnswer(answer));
    }

    Walk &identify()
    {
        QString numen = QStringLiteral("46E1234567ABC");
        QString date = QStringLiteral("07/04/1983");
        const auto birthDate = BirthDate::takeFrom(date, QDate(2026, 11, 21));
        return take(dialogue.submitIdentity(Numen::takeFrom(numen), birthDate.value()));
    }

    /// One answer a question, in order.
    Walk &answer(std::vector<QByteArray> values)
    {
        std::vector<FieldAnswer> answers;
        for (std::size_t index = 0; index < values.size() && index < shown.questions.size(); ++index)
            answers.push_back({shown.questions[index].field, Secret::takeFrom(values[index])});
        return take(dialogue.submit(std::move(answers)));
    }

    const PortalScene &scene() const
    {
        REQUIRE_FALSE(waiting);
        return shown;
    }
    bool isWaiting() const { return waiting; }
    QString lastUrl() const { return fetch.request.url.toString(); }
    QByteArray lastBody() const
    {
        return fetch.request.body.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    }
    QString faultKind() const
    {
        return scene().fault ? QString(identifierOf(scene().fault->kind)) : QString();
    }
    bool sceneHoldsSecret() const
    {
        const QString all = scene().message + scene().title +
                            (scene().fault ? scene().fault->detail : QString()) + scene().url.toString();
        const QString squeezed = QString(all).remove(u' ').remove(u'-').toUpper();
        return squeezed.contains(QStringLiteral("46E1234567ABC")) ||
               squeezed.contains(QStringLiteral("1983"));
    }

    PortalDialogue dialogue{examplePlace()};
    PortalDialogue::Fetch fetch;
    PortalScene shown;
    bool waiting = false;
};
