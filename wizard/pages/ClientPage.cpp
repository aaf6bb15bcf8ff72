// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClientPage.h"

#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/OutlookChoice.h"
#include "pages/ProfileChoice.h"
#include "pages/Spacing.h"
#include "pages/TabOrder.h"
#include "session/SiteChoices.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

const QUrl thunderbirdSite(u"https://www.thunderbird.net/"_s);

} // namespace

ClientPage::ClientPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Client, session, desktop),
      m_glyph(new GlyphLabel(Glyph::Running)),
      m_state(new Prose(Prose::Tone::Strong)),
      m_again(new Button(u"lookAgain"_s)),
      m_thunderbird(new QCheckBox),
      m_missing(new Card),
      m_missingText(new Prose),
      m_get(new Button(u"getThunderbird"_s)),
      m_profiles(new ProfileChoice),
      m_fault(new FaultPanel(u"clientFault"_s, session.academy().codePrefix)),
      m_nothing(new FieldMessage),
      m_outlook(new OutlookChoice)
{
    m_thunderbird->setObjectName(u"setUpThunderbird"_s);
    m_nothing->setObjectName(u"nothingChosen"_s);
    auto *state = new QHBoxLayout;
    state->setSpacing(spaced(*this, 0.5));
    state->addWidget(m_glyph, 0, Qt::AlignVCenter);
    state->addWidget(m_state, 1);
    state->addWidget(m_again);
    column()->addLayout(state);
    m_missing->column()->addWidget(m_missingText);
    m_missing->column()->addWidget(m_get, 0, Qt::AlignLeft);
    m_missing->hide();
    m_thunderbird->hide();
    m_profiles->hide();
    column()->addWidget(m_thunderbird, 0, Qt::AlignLeft);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_missing, m_profiles, m_outlook, m_nothing, m_fault})
        column()->addWidget(part);
    column()->addStretch();

    connect(m_again, &Button::clicked, this, &ClientPage::look);
    connect(m_get, &Button::clicked, this, [this] { this->desktop().openInBrowser(thunderbirdSite); });
    connect(m_thunderbird, &QCheckBox::toggled, this, &ClientPage::choiceMade);
    connect(m_profiles, &ProfileChoice::chosen, this, &ClientPage::choiceMade);
    connect(m_profiles, &ProfileChoice::rebuilt, this, &ClientPage::firstFieldReady);
    connect(m_outlook, &OutlookChoice::chosen, this, &ClientPage::choiceMade);
    connect(m_fault, &FaultPanel::webmailWanted, this, [this] { openWebmail(); });
    connect(&session, &SetupSession::clientsFound, this, &ClientPage::showFound);
}

QString ClientPage::title() const
{
    return tr("Where shall the account go?");
}

QWidget *ClientPage::firstField() const
{
    if (m_outlook->isOffered())
        return m_thunderbird;
    return m_profiles->firstField();
}

void ClientPage::entered()
{
    m_goOnWhenFound = false;
    m_nothing->clear();
    look();
}

void ClientPage::look()
{
    m_looking = true;
    m_fault->show(std::nullopt);
    retranslate();
    session().findClients();
}

void ClientPage::showFound()
{
    m_looking = false;
    const ClientsFound &found = *session().clients();
    const bool hadOutlook = m_outlook->isOffered();
    const auto account = session().account();
    if (account && *account) {
        m_profiles->setAccount(account->value());
        m_outlook->setAccount(account->value());
    }
    // What was ticked in this walk stays; the first time the programs that are there are proposed: one of
    // them, for two that fetch the same mail are the exception.
    const bool proposeOutlook = proposedProgram(session().world().site, found) == MailProgram::Outlook;
    if (!hadOutlook)
        m_thunderbird->setChecked(!proposeOutlook);
    m_outlook->show(found.outlook, proposeOutlook);
    m_profiles->show(found.thunderbird, session().targets().thunderbird);
    tabInto(m_profiles, m_get); // made later than what comes behind them
    choiceMade();
    retranslate();
    announce(*m_state);
    if (std::exchange(m_goOnWhenFound, false) && goOn())
        Q_EMIT readyToGoOn();
}

bool ClientPage::wantsThunderbird() const
{
    return !m_outlook->isOffered() || m_thunderbird->isChecked();
}

void ClientPage::choiceMade()
{
    if (m_profiles->isEmpty())
        return;
    session().setThunderbirdTarget(wantsThunderbird() ? std::optional(m_profiles->target()) : std::nullopt);
    session().setOutlookTarget(m_outlook->target());
    if (!session().targets().isEmpty())
        m_nothing->clear();
    showThunderbird();
}

std::optional<Fault> ClientPage::inTheWay() const
{
    const ThunderbirdProfile *const profile = m_profiles->profile();
    if (wantsThunderbird() && profile && profile->running)
        return Fault{FaultKind::ClientRunning, profile->folder};
    if (m_outlook->isInTheWay())
        return Fault{FaultKind::ClientRunning, u"OUTLOOK.EXE"_s};
    return std::nullopt;
}

/// What runs may have been closed meanwhile: at the second try it is looked for once more.
bool ClientPage::goOn()
{
    if (m_looking) {
        m_goOnWhenFound = true;
        return false;
    }
    choiceMade();
    if (session().targets().isEmpty()) {
        m_nothing->say(Glyph::Bad, tr("Choose at least one mail program."));
        Q_EMIT lookAt(m_nothing);
        return false;
    }
    const auto fault = inTheWay();
    if (!fault)
        return true;
    if (m_fault->fault()) {
        m_goOnWhenFound = true;
        look();
        return false;
    }
    m_fault->show(fault);
    Q_EMIT lookAt(m_fault);
    return false;
}

void ClientPage::showThunderbird()
{
    const bool wanted = wantsThunderbird();
    const bool missing = session().clients() && session().clients()->thunderbird.installs.isEmpty();
    m_thunderbird->setVisible(m_outlook->isOffered());
    m_missing->setVisible(missing && wanted);
    m_profiles->setVisible(wanted && !m_profiles->isEmpty());
}

void ClientPage::showInstalls(const ThunderbirdFound &found)
{
    const bool missing = found.installs.isEmpty();
    m_glyph->setGlyph(missing ? Glyph::Warning : Glyph::Good);
    if (missing) {
        m_state->setText(tr("Thunderbird was not found on this computer."));
        return;
    }
    const QString version = found.installs.first().version;
    m_state->setText(version.isEmpty() ? tr("Thunderbird is installed.")
                                       : tr("Thunderbird %1 is installed.").arg(version));
}

void ClientPage::retranslate()
{
    if (m_looking) {
        m_glyph->setGlyph(Glyph::Running);
        m_state->setText(tr("Looking for mail programs…"));
    } else if (session().clients()) {
        showInstalls(session().clients()->thunderbird);
    }
    m_again->setWords(tr("Look again"), tr("Look for mail programs again"));
    m_thunderbird->setText(tr("Set up Thunderbird"));
    m_thunderbird->setAccessibleName(m_thunderbird->text());
    m_missingText->setText(
        tr("It is free. Get it from its makers, or from your computer's software centre, then press "
           "“Look again”. You can also go on now: Thunderbird will find the account when it is "
           "installed."));
    m_get->setWords(tr("Get Thunderbird (%1)").arg(thunderbirdSite.host()));
    m_profiles->retranslate();
    m_outlook->retranslate();
}
