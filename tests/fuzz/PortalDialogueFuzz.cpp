// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile portal against the dialogue. The input is its answers, one after the other, each begun by a byte
// 0x1e and one more for its status; "@n", "@d" and "@p" in them become the NUMEN, the date and the password,
// since nobody guesses them by chance. Whatever it says: no request to an address that the place does not
// admit, no secret in a request that does not answer a click, none in a text that is shown.
#include "academy/AcademyFile.h"
#include "fuzz/Expect.h"
#include "portal/PortalDialogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto numenText = "46E1234567ABC";
constexpr auto passwordText = "Aub3rgine&riz";
const QList<QByteArray> dates{"07/04/1983", "07041983", "1983-04-07", "07-04-1983", "07 avril 1983"};

PortalPlace place()
{
    return {QUrl(u"https://portail.ac-amiens.fr/a"_s),
            {u"portail.ac-amiens.fr"_s, u"login.ac-amiens.fr"_s},
            builtInPortalHints(),
            u"ac-amiens.fr"_s};
}

Numen numen()
{
    QString text = QString::fromLatin1(numenText);
    return Numen::takeFrom(text);
}

BirthDate birthDate()
{
    QString text = QString::fromLatin1(dates.first());
    return BirthDate::takeFrom(text, QDate(2026, 11, 21)).value();
}

bool holdsIdentity(const QString &text)
{
    const QByteArray folded = text.toUtf8().toUpper();
    return folded.contains(numenText) || std::ranges::any_of(dates, [&](const QByteArray &date) {
               return folded.contains(date.toUpper());
           });
}

class Game
{
public:
    void play(const QByteArray &script)
    {
        take(m_dialogue.begin());
        const QList<QByteArray> answers = script.split('\x1e').mid(0, 12);
        for (const QByteArray &answer : answers) {
            if (!m_waiting)
                click();
            if (!m_waiting)
                return;
            reply(answer);
        }
    }

private:
    void reply(const QByteArray &text);
    void click();
    void take(PortalDialogue::Move move);
    void judge(const PortalRequest &request) const;
    void judge(const PortalScene &scene) const;

    const PortalPlace m_place = place();
    PortalDialogue m_dialogue{m_place};
    PortalDialogue::Fetch m_fetch;
    PortalScene m_scene;
    bool m_waiting = false;
    bool m_clicked = false;
    // Before that the portal cannot know them: what it writes then is its own invention.
    bool m_sentIdentity = false;
    bool m_sentPassword = false;
};

void Game::reply(const QByteArray &text)
{
    static const int statuses[] = {200, 200, 200, 302, 307, 401, 503, 500};
    const auto choice = static_cast<unsigned char>(text.isEmpty() ? '0' : text.front());
    PortalAnswer answer;
    answer.status = statuses[choice % 8];
    answer.url = m_fetch.request.url;
    answer.contentType = choice & 0x40 ? u"text/plain"_s : u"text/html; charset=utf-8"_s;
    answer.body = text.mid(1).replace("@n", numenText).replace("@p", passwordText);
    answer.body.replace("@d", dates.at(choice % dates.size()));
    if (answer.status / 100 == 3)
        answer.location = QString::fromUtf8(answer.body.left(200));
    m_clicked = false;
    take(m_dialogue.onAnswer(answer));
}

void Game::click()
{
    m_clicked = true;
    m_sentIdentity = m_sentIdentity || m_scene.kind == PortalScene::Kind::Identity;
    if (m_scene.kind == PortalScene::Kind::Identity)
        return take(m_dialogue.submitIdentity(numen(), birthDate()));
    std::vector<FieldAnswer> answers;
    for (const PortalQuestion &question : m_scene.questions) {
        const bool password = question.kind == HtmlFieldKind::Password;
        m_sentPassword = m_sentPassword || password;
        QByteArray value = password ? passwordText : "oui";
        if (!question.choices.isEmpty())
            value = question.choices.last().value.toUtf8();
        answers.push_back({question.field, Secret::takeFrom(value)});
    }
    take(m_dialogue.submit(std::move(answers)));
}

void Game::take(PortalDialogue::Move move)
{
    m_waiting = std::holds_alternative<PortalDialogue::Fetch>(move);
    if (m_waiting) {
        m_fetch = std::move(std::get<PortalDialogue::Fetch>(move));
        judge(m_fetch.request);
    } else {
        m_scene = std::get<PortalScene>(move);
        judge(m_scene);
    }
}

void Game::judge(const PortalRequest &request) const
{
    EXPECT(m_place.admits(request.url));
    if (m_clicked)
        return;
    EXPECT(request.body.isEmpty() && request.query.isEmpty());
    EXPECT(!m_sentIdentity || !holdsIdentity(QUrl::fromPercentEncoding(request.url.toEncoded())));
    EXPECT(!m_sentPassword ||
           !request.url.toString(QUrl::FullyDecoded).contains(QLatin1StringView(passwordText)));
}

void Game::judge(const PortalScene &scene) const
{
    const bool browser = scene.kind == PortalScene::Kind::Browser;
    EXPECT(!browser || scene.fault);
    EXPECT(browser || scene.kind == PortalScene::Kind::Done || m_place.admits(scene.sendsTo));
    QString texts = scene.title + u'\n' + scene.message + u'\n' + scene.submitLabel + u'\n' +
                    scene.url.toString() + u'\n' + scene.sendsTo.toString();
    if (scene.fault)
        texts += u'\n' + scene.fault->detail;
    for (const PortalQuestion &question : scene.questions) {
        EXPECT(!question.label.isEmpty());
        texts += u'\n' + question.label + u'\n' + question.hint + u'\n' + question.suggested;
        for (const HtmlChoice &choice : question.choices)
            texts += u'\n' + choice.label;
    }
    EXPECT(!m_sentIdentity || !holdsIdentity(texts));
    EXPECT(!m_sentPassword || !texts.contains(QLatin1StringView(passwordText)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Game().play(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
