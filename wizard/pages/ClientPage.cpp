// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClientPage.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/Choice.h"
#include "pages/FaultPanel.h"
#include "pages/Spacing.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QUrl thunderbirdSite(u"https://www.thunderbird.net/"_s);

} // namespace

ClientPage::ClientPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Client, session, desktop),
      m_glyph(new GlyphLabel(Glyph::Running)),
      m_state(new Prose(Prose::Tone::Strong)),
      m_again(new Button(u"lookAgain"_s)),
      m_missing(new Card),
      m_missingText(new Prose),
      m_get(new Button(u"getThunderbird"_s)),
      m_question(new Prose(Prose::Tone::Heading)),
      m_choiceBox(new QWidget),
      m_group(new QButtonGroup(this)),
      m_default(new QCheckBox),
      m_defaultText(new Prose(Prose::Tone::Quiet)),
      m_fault(new FaultPanel(u"clientFault"_s)),
      m_outlook(new Prose(Prose::Tone::Quiet))
{
    m_default->setObjectName(u"makeDefaultAccount"_s);
    auto *state = new QHBoxLayout;
    state->setSpacing(spaced(*this, 0.5));
    state->addWidget(m_glyph, 0, Qt::AlignVCenter);
    state->addWidget(m_state, 1);
    state->addWidget(m_again);
    column()->addLayout(state);

    m_missing->column()->addWidget(m_missingText);
    m_missing->column()->addWidget(m_get, 0, Qt::AlignLeft);
    m_missing->hide();
    auto *choices = new QVBoxLayout(m_choiceBox);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spaced(*this, 0.45));
    for (QWidget *part : std::initializer_list<QWidget *>{m_missing, m_question, m_choiceBox, m_default,
                                                          m_defaultText, m_fault, m_outlook})
        column()->addWidget(part);
    column()->addStretch();

    connect(m_again, &Button::clicked, this, &ClientPage::look);
    connect(m_get, &Button::clicked, this, [this] { this->desktop().openInBrowser(thunderbirdSite); });
    connect(m_default, &QCheckBox::toggled, this, &ClientPage::choiceMade);
    connect(m_fault, &FaultPanel::webmailWanted, this, [this] { openWebmail(); });
    connect(&session, &SetupSession::clientsFound, this, &ClientPage::showFound);
}

QString ClientPage::title() const
{
    return tr("Where shall the account go?");
}

QWidget *ClientPage::firstField() const
{
    return m_group->checkedButton();
}

void ClientPage::entered()
{
    m_goOnWhenFound = false;
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
    const ThunderbirdFound &found = *session().clients();
    if (m_profiles != found.profiles || m_choices.isEmpty())
        rebuildChoices(found);
    retranslate();
    announce(*m_state);
    if (std::exchange(m_goOnWhenFound, false) && goOn())
        Q_EMIT readyToGoOn();
}

void ClientPage::rebuildChoices(const ThunderbirdFound &found)
{
    const bool hadFocus = m_choiceBox->isAncestorOf(QApplication::focusWidget());
    qDeleteAll(m_choices);
    m_choices.clear();
    m_profiles = found.profiles;
    for (qsizetype index = 0; index <= m_profiles.size(); ++index) {
        const bool isNew = index == m_profiles.size();
        auto *choice = new Choice(isNew ? u"profile:new"_s : u"profile:"_s + m_profiles.at(index).name);
        m_group->addButton(choice->button());
        m_choiceBox->layout()->addWidget(choice);
        m_choices.append(choice);
        choice->button()->setEnabled(isNew || !m_profiles.at(index).fault);
        connect(choice->button(), &QRadioButton::clicked, this, &ClientPage::choiceMade);
    }
    preselect(found);
    if (hadFocus)
        firstField()->setFocus();
    else
        Q_EMIT firstFieldReady();
}

/// What was chosen before; else the profile that Thunderbird opens by itself; else a new one.
void ClientPage::preselect(const ThunderbirdFound &found)
{
    qsizetype best = m_profiles.size();
    for (qsizetype index = m_profiles.size() - 1; index >= 0; --index) {
        if (found.profiles.at(index).opensByDefault && !found.profiles.at(index).fault)
            best = index;
    }
    if (const auto &target = session().target()) {
        best = m_profiles.size();
        for (qsizetype index = 0; index < m_profiles.size(); ++index) {
            if (target->profileFolder == found.profiles.at(index).folder)
                best = index;
        }
    }
    m_choices.at(best)->button()->setChecked(true);
    choiceMade();
}

const ThunderbirdProfile *ClientPage::chosenProfile() const
{
    for (qsizetype index = 0; index < m_profiles.size(); ++index) {
        if (m_choices.at(index)->button()->isChecked())
            return &m_profiles.at(index);
    }
    return nullptr;
}

QString ClientPage::rootForNewProfile() const
{
    const ThunderbirdFound &found = *session().clients();
    return found.installs.isEmpty() ? found.defaultRoot : found.installs.first().profileRoot;
}

void ClientPage::choiceMade()
{
    if (m_choices.isEmpty())
        return;
    const ThunderbirdProfile *profile = chosenProfile();
    const bool couldBeDefault = profile && !profile->accounts.isEmpty();
    m_default->setVisible(couldBeDefault);
    m_defaultText->setVisible(couldBeDefault);
    if (profile)
        session().setTarget(
            ClientTarget{profile->root, profile->folder, couldBeDefault && m_default->isChecked()});
    else
        session().setTarget(ClientTarget{rootForNewProfile(), std::nullopt, false});
}

/// A running Thunderbird would overwrite what is written: look once more, perhaps it was closed meanwhile.
bool ClientPage::goOn()
{
    if (m_looking) {
        m_goOnWhenFound = true;
        return false;
    }
    const ThunderbirdProfile *profile = chosenProfile();
    if (!profile || !profile->running) {
        choiceMade();
        return true;
    }
    if (m_fault->fault()) {
        m_goOnWhenFound = true;
        look();
        return false;
    }
    m_fault->show(Fault{FaultKind::ClientRunning, profile->folder});
    Q_EMIT lookAt(m_fault);
    return false;
}

bool ClientPage::alreadyHolds(const ThunderbirdProfile &profile) const
{
    const auto account = session().account();
    if (!account || !*account)
        return false;
    const ServerAccess &incoming = account->value().incoming;
    return std::any_of(profile.accounts.begin(), profile.accounts.end(), [&](const ExistingAccount &each) {
        return each.userName == incoming.userName && each.host == incoming.endpoint.host() &&
               each.port == incoming.endpoint.port() && each.protocol == incoming.endpoint.protocol();
    });
}

QString ClientPage::describe(const ThunderbirdProfile &profile) const
{
    if (profile.fault)
        return sentenceFor(*profile.fault);
    QStringList parts;
    if (profile.opensByDefault)
        parts.append(tr("the one Thunderbird opens"));
    QStringList addresses;
    for (const ExistingAccount &each : profile.accounts)
        addresses.append(each.address.isEmpty() ? each.userName : each.address);
    parts.append(addresses.isEmpty() ? tr("no account yet") : tr("holds %1").arg(addresses.join(u", "_s)));
    if (alreadyHolds(profile))
        parts.append(tr("this account is there already and will be brought up to date"));
    if (profile.running)
        parts.append(tr("open right now"));
    return parts.join(u" · "_s);
}

void ClientPage::showInstalls(const ThunderbirdFound &found)
{
    const bool missing = found.installs.isEmpty();
    m_glyph->setGlyph(missing ? Glyph::Warning : Glyph::Good);
    m_missing->setVisible(missing);
    if (missing) {
        m_state->setText(tr("Thunderbird was not found on this computer."));
        return;
    }
    const QString version = found.installs.first().version;
    m_state->setText(version.isEmpty() ? tr("Thunderbird is installed.")
                                       : tr("Thunderbird %1 is installed.").arg(version));
}

void ClientPage::wordChoices()
{
    for (qsizetype index = 0; index < m_profiles.size(); ++index) {
        m_choices.at(index)->setTitle(tr("Add to the profile “%1”").arg(m_profiles.at(index).name));
        m_choices.at(index)->setExplanation(describe(m_profiles.at(index)));
    }
    if (m_choices.isEmpty())
        return;
    m_choices.last()->setTitle(tr("Make a new profile"));
    m_choices.last()->setExplanation(
        tr("A Thunderbird of its own for this mail; what is there stays as it is."));
}

void ClientPage::retranslate()
{
    if (m_looking) {
        m_glyph->setGlyph(Glyph::Running);
        m_state->setText(tr("Looking for Thunderbird…"));
    } else if (session().clients()) {
        showInstalls(*session().clients());
    }
    m_again->setWords(tr("Look again"), tr("Look for Thunderbird again"));
    m_missingText->setText(
        tr("It is free. Get it from its makers, or from your computer's software centre, then press "
           "“Look again”. You can also go on now: Thunderbird will find the account when it is "
           "installed."));
    m_get->setWords(tr("Get Thunderbird (%1)").arg(thunderbirdSite.host()));
    m_question->setText(tr("In which profile?"));
    m_question->setVisible(!m_choices.isEmpty());
    m_default->setText(tr("Write new mails from this account"));
    m_default->setAccessibleName(m_default->text());
    m_defaultText->setText(tr("Otherwise Thunderbird keeps the default account it has."));
    m_default->setAccessibleDescription(m_defaultText->text());
    m_outlook->setText(
        tr("Outlook is not set up by this version. The last page gives you a sheet with every setting, "
           "to type in by hand."));
    wordChoices();
}
