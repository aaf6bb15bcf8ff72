// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/portal/PortalPages.h"

using namespace Qt::StringLiterals;

namespace training::page {

namespace {

constexpr auto style =
    u"body{font:1.1rem/1.5 sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#222;"
    "background:#fdfaf3}"
    ".training{background:#5b2a86;color:#fff;padding:.6rem 1rem;border-radius:.4rem}"
    "label{display:block;margin-top:1rem}input{font:inherit;width:100%;box-sizing:border-box;padding:.4rem}"
    "button{font:inherit;margin-top:1.5rem;padding:.5rem 1.5rem}"
    ".complaint{border-left:.4rem solid #a11;padding-left:.8rem}dt{font-weight:bold}";

QByteArray whole(const QString &title, const QString &content)
{
    const QString html =
        u"<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>"_s +
        title + u" – entraînement</title><style>"_s + QString::fromUtf16(style) +
        u"</style></head>\n<body>\n"
        "<p class=\"training\">Entraînement : ce site est inventé et ne tourne que sur cet ordinateur. "
        "N'y tapez rien de vrai.</p>\n<h1>"_s +
        title + u"</h1>\n"_s + content + u"\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

QString complaintBox(const QString &complaint)
{
    return complaint.isEmpty()
               ? QString()
               : u"<p class=\"complaint\" role=\"alert\">"_s + complaint.toHtmlEscaped() + u"</p>\n"_s;
}

QString formStart(const QString &action, const QByteArray &token)
{
    return u"<form method=\"post\" action=\""_s + action +
           u"\" autocomplete=\"off\">\n"
           "<input type=\"hidden\" name=\"jeton\" value=\""_s +
           QString::fromLatin1(token) + u"\">\n"_s;
}

QString field(const QString &name, const QString &label, const QString &attributes)
{
    return u"<label for=\""_s + name + u"\">"_s + label + u"</label>\n<input id=\""_s + name +
           u"\" name=\""_s + name + u"\" "_s + attributes + u" required>\n"_s;
}

QString identityForm(const QByteArray &token, const QString &more)
{
    return formStart(u"/activation/identite"_s, token) +
           field(u"numen"_s, u"NUMEN"_s, u"type=\"text\" maxlength=\"30\""_s) +
           field(u"naissance"_s, u"Date de naissance (JJ/MM/AAAA)"_s,
                 u"type=\"text\" inputmode=\"numeric\" maxlength=\"10\" placeholder=\"JJ/MM/AAAA\""_s) +
           more + u"<button type=\"submit\">Connexion</button>\n</form>"_s;
}

} // namespace

QByteArray identity(const QByteArray &token, const QString &complaint)
{
    return whole(u"Activer sa messagerie"_s,
                 complaintBox(complaint) + u"<p>Donnez votre NUMEN et votre date de naissance.</p>\n"_s +
                     identityForm(token, {}));
}

QByteArray newPassword(const QByteArray &token, const QString &complaint)
{
    const QString attributes = u"type=\"password\" maxlength=\"128\" autocomplete=\"new-password\""_s;
    return whole(u"Choisir un mot de passe"_s,
                 complaintBox(complaint) +
                     u"<p>Au moins douze caractères, avec des lettres et des chiffres, "
                     "sans votre NUMEN ni votre identifiant.</p>\n"_s +
                     formStart(u"/activation/mot-de-passe"_s, token) +
                     field(u"motdepasse"_s, u"Nouveau mot de passe"_s, attributes) +
                     field(u"confirmation"_s, u"Nouveau mot de passe, encore une fois"_s, attributes) +
                     u"<button type=\"submit\">Valider</button>\n</form>"_s);
}

QByteArray done(const QString &login, const QString &address)
{
    const QString facts = login.isEmpty()
                              ? QString()
                              : u"<dl>\n<dt>Votre identifiant</dt><dd>"_s + login.toHtmlEscaped() +
                                    u"</dd>\n<dt>Votre adresse</dt><dd>"_s + address.toHtmlEscaped() +
                                    u"</dd>\n</dl>"_s;
    return whole(u"Messagerie activée"_s, u"<p>Votre mot de passe est enregistré.</p>\n"_s + facts);
}

QByteArray message(const QString &title, const QString &text)
{
    return whole(title, u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
}

QByteArray identityWithCaptcha(const QByteArray &token)
{
    const QString captcha =
        u"<img alt=\"Recopiez les caractères de l'image (captcha)\" src=\"/captcha.png\">\n"_s +
        field(u"captcha"_s, u"Caractères de l'image (captcha)"_s, u"type=\"text\""_s);
    return whole(u"Activer sa messagerie"_s, identityForm(token, captcha));
}

QByteArray unfamiliarForm()
{
    return whole(u"Espace sécurisé"_s, u"<form method=\"post\" action=\"/activation/identite\">\n"_s +
                                           field(u"c1"_s, u"Référence du dossier"_s, u"type=\"text\""_s) +
                                           field(u"c2"_s, u"Code reçu par courrier"_s, u"type=\"text\""_s) +
                                           u"<button type=\"submit\">Suite</button>\n</form>"_s);
}

QByteArray scriptOnly()
{
    return whole(u"Chargement"_s,
                 u"<div id=\"app\"></div>\n<noscript>Ce site a besoin de JavaScript.</noscript>\n"
                 "<script>document.getElementById('app').textContent = 'Chargement…';</script>"_s);
}

} // namespace training::page
