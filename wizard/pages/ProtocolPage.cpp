// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProtocolPage.h"

#include "pages/Expander.h"
#include "pages/FieldMessage.h"
#include "pages/PresetCard.h"
#include "pages/RadioGroup.h"
#include "pages/Spacing.h"
#include "pages/TypedServer.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *plainColumn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*box, 0.6));
    return column;
}

} // namespace

ProtocolPage::ProtocolPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Protocol, session, desktop),
      m_imap(new Prose),
      m_pop(new Prose),
      m_recommended(new Prose(Prose::Tone::Heading)),
      m_recommendedBox(new QWidget),
      m_othersBox(new QWidget),
      m_others(new Expander(u"otherSettings"_s, m_othersBox)),
      m_message(new FieldMessage),
      m_group(new RadioGroup(this))
{
    plainColumn(m_recommendedBox);
    plainColumn(m_othersBox);
    column()->addWidget(m_imap);
    column()->addWidget(m_pop);
    column()->addWidget(m_recommended);
    column()->addWidget(m_recommendedBox);
    column()->addWidget(m_others);
    column()->addWidget(m_message);
    column()->addStretch();
    connect(m_others, &Expander::toggled, this, [this](bool open) {
        Q_EMIT endpointsChanged();
        if (open)
            Q_EMIT lookAt(m_others);
    });
    connect(&session.board(), &ProbeBoard::rowChanged, this, [this] {
        for (PresetCard *card : std::as_const(m_cards))
            card->refresh();
    });
}

QString ProtocolPage::title() const
{
    return tr("How should the mail come to you?");
}

QWidget *ProtocolPage::firstField() const
{
    return m_group->checkedButton();
}

/// Low-confidence servers are knocked at only when the person has opened the list that shows them.
QList<Endpoint> ProtocolPage::endpoints() const
{
    QList<Endpoint> all = SetupPage::endpoints();
    if (!m_others->isOpen())
        return all;
    for (const ServerPreset &preset : session().service().presets) {
        for (const Endpoint &endpoint : preset.endpoints()) {
            if (!all.contains(endpoint))
                all.append(endpoint);
        }
    }
    return all;
}

void ProtocolPage::entered()
{
    if (m_serviceShown != session().service().id)
        rebuild();
    for (PresetCard *card : std::as_const(m_cards)) {
        if (card->preset().id == session().preset().id)
            card->button()->setChecked(true);
    }
    m_message->clear();
}

void ProtocolPage::rebuild()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_serviceShown = session().service().id;
    m_others->setOpen(false);
    for (const ServerPreset &preset : session().service().presets) {
        QWidget *box = m_cards.isEmpty() ? m_recommendedBox : m_othersBox;
        addCard(preset, static_cast<QVBoxLayout *>(box->layout()));
    }
    m_others->setVisible(m_cards.size() > 1);
}

void ProtocolPage::addCard(const ServerPreset &preset, QVBoxLayout *where)
{
    auto *card = new PresetCard(session(), preset);
    card->retranslate();
    m_cards.append(card);
    m_group->addButton(card->button());
    where->addWidget(card);
    connect(card->button(), &QRadioButton::clicked, this, [this, card] {
        session().setPreset(card->preset().id);
        m_message->clear();
        takeTypedServer(card);
        Q_EMIT endpointsChanged();
    });
    if (card->typedServer())
        connect(card->typedServer(), &TypedServer::edited, this, [this, card] { takeTypedServer(card); });
}

void ProtocolPage::takeTypedServer(const PresetCard *card)
{
    if (card->typedServer())
        session().setTypedOutgoing(card->typedServer()->endpoint(), card->typedServer()->userName());
}

PresetCard *ProtocolPage::chosenCard() const
{
    for (PresetCard *card : m_cards) {
        if (card->button()->isChecked())
            return card;
    }
    return nullptr;
}

bool ProtocolPage::goOn()
{
    PresetCard *chosen = chosenCard();
    if (!chosen)
        return false;
    if (chosen->preset().discouraged) {
        m_message->say(Glyph::Bad,
                       tr("This way has no encryption: it would send your password in clear, so this "
                          "program does not set it up. Choose another one."));
        chosen->button()->setFocus();
        Q_EMIT lookAt(m_message);
        return false;
    }
    if (chosen->typedServer() && !chosen->typedServer()->complain()) {
        Q_EMIT lookAt(chosen->typedServer());
        return false;
    }
    session().setPreset(chosen->preset().id);
    takeTypedServer(chosen);
    return true;
}

void ProtocolPage::retranslate()
{
    m_imap->setText(tr("IMAP: your mail stays on the server, and every device shows the same folders. "
                       "It is the right choice for nearly everybody."));
    m_pop->setText(tr("POP: your mail is fetched onto this computer; folders and sent mail exist only here. "
                      "It suits a single computer with a poor connection."));
    m_recommended->setText(tr("Recommended"));
    m_others->setTitle(tr("Other settings"));
    for (PresetCard *card : std::as_const(m_cards))
        card->retranslate();
}
