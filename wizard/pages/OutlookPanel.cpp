// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/OutlookPanel.h"

#include "pages/Button.h"
#include "pages/FieldMessage.h"
#include "pages/FlowLayout.h"
#include "pages/Spacing.h"

using namespace Qt::StringLiterals;

OutlookPanel::OutlookPanel(SetupSession &session, const Desktop &desktop, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_desktop(desktop),
      m_next(new Prose),
      m_open(new Button(u"openOutlook"_s)),
      m_check(new Button(u"checkOutlook"_s)),
      m_message(new FieldMessage)
{
    m_message->setObjectName(u"outlookMessage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(m_next);
    auto *buttons = new FlowLayout(spaced(*this, 0.6), spaced(*this, 0.3));
    buttons->addWidget(m_open);
    buttons->addWidget(m_check);
    card->column()->addLayout(buttons);
    card->column()->addWidget(m_message);
    connect(m_open, &Button::clicked, this, &OutlookPanel::open);
    connect(m_check, &Button::clicked, this, &OutlookPanel::check);
    connect(&session, &SetupSession::outlookChecked, this, &OutlookPanel::showOutcome);
}

void OutlookPanel::show(const QStringList &launch)
{
    m_launch = launch;
    m_message->clear();
    setVisible(true);
}

QWidget *OutlookPanel::firstField() const
{
    return m_open;
}

void OutlookPanel::open()
{
    if (!m_launch.isEmpty() && m_desktop.launch(m_launch))
        m_message->say(Glyph::Good, tr("Outlook is starting."));
    else
        m_message->say(Glyph::Warning, tr("Outlook could not be started from here: open it from your menu."));
}

void OutlookPanel::check()
{
    m_message->clear();
    m_session.checkOutlook();
}

void OutlookPanel::showOutcome(OutlookOutcome outcome)
{
    switch (outcome) {
    case OutlookOutcome::NotOpenedYet:
        m_message->say(Glyph::Note,
                       tr("Outlook was not opened yet. Open it, wait until it shows your folders, "
                          "close it and check again."));
        return;
    case OutlookOutcome::AsAsked:
        m_message->say(Glyph::Good, tr("Outlook has the account, as it should."));
        return;
    case OutlookOutcome::Otherwise:
        m_message->say(Glyph::Warning,
                       tr("Outlook has the account, but with other settings. Compare them with "
                          "the sheet below: in Outlook, File, “Account Settings”."));
        return;
    case OutlookOutcome::NotTaken:
        m_message->say(Glyph::Warning,
                       tr("Outlook was opened and did not take the account. Add it by hand, with "
                          "the sheet below: in Outlook, File, “Add Account”."));
        return;
    }
    Q_UNREACHABLE();
}

void OutlookPanel::retranslate()
{
    m_next->setText(tr("When it is next opened, Outlook takes the account over. It asks for the password the "
                       "first time it fetches mail."));
    m_open->setWords(tr("Open Outlook"));
    m_check->setWords(tr("Check what Outlook made of it"));
}
