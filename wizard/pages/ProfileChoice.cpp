// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProfileChoice.h"

#include "diagnosis/Catalogue.h"
#include "pages/Choice.h"
#include "pages/RadioGroup.h"
#include "pages/Spacing.h"

#include <QApplication>
#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ProfileChoice::ProfileChoice(QWidget *parent)
    : QWidget(parent),
      m_question(new Prose(Prose::Tone::Heading)),
      m_choiceBox(new QWidget),
      m_group(new RadioGroup(this)),
      m_default(new QCheckBox),
      m_defaultText(new Prose(Prose::Tone::Quiet))
{
    m_default->setObjectName(u"makeDefaultAccount"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.75));
    column->addWidget(m_question);
    auto *choices = new QVBoxLayout(m_choiceBox);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spaced(*this, 0.45));
    column->addWidget(m_choiceBox);
    column->addWidget(m_default);
    column->addWidget(m_defaultText);
    connect(m_default, &QCheckBox::toggled, this, &ProfileChoice::choiceMade);
}

void ProfileChoice::show(const ThunderbirdFound &found, const std::optional<ThunderbirdTarget> &chosen)
{
    const bool others = m_found.profiles != found.profiles || m_choices.isEmpty();
    m_found = found;
    if (!others)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    rebuild();
    preselect(chosen);
    retranslate();
    if (hadFocus)
        firstField()->setFocus();
    else
        Q_EMIT rebuilt();
}

void ProfileChoice::rebuild()
{
    qDeleteAll(m_choices);
    m_choices.clear();
    const QList<ThunderbirdProfile> &profiles = m_found.profiles;
    for (qsizetype index = 0; index <= profiles.size(); ++index) {
        const bool isNew = index == profiles.size();
        auto *choice = new Choice(isNew ? u"profile:new"_s : u"profile:"_s + profiles.at(index).name);
        m_group->addButton(choice->button());
        m_choiceBox->layout()->addWidget(choice);
        m_choices.append(choice);
        choice->button()->setEnabled(isNew || !profiles.at(index).fault);
        connect(choice->button(), &QRadioButton::clicked, this, &ProfileChoice::choiceMade);
    }
}

void ProfileChoice::preselect(const std::optional<ThunderbirdTarget> &chosen)
{
    const QList<ThunderbirdProfile> &profiles = m_found.profiles;
    const auto best = chosen ? std::ranges::find_if(profiles,
                                                    [&](const ThunderbirdProfile &each) {
                                                        return chosen->profileFolder == each.folder;
                                                    })
                             : std::ranges::find_if(profiles, [](const ThunderbirdProfile &each) {
                                   return each.opensByDefault && !each.fault;
                               });
    m_choices.at(best - profiles.begin())->button()->setChecked(true);
    choiceMade();
}

const ThunderbirdProfile *ProfileChoice::profile() const
{
    for (qsizetype index = 0; index < m_found.profiles.size(); ++index) {
        if (m_choices.at(index)->button()->isChecked())
            return &m_found.profiles.at(index);
    }
    return nullptr;
}

ThunderbirdTarget ProfileChoice::target() const
{
    if (const ThunderbirdProfile *const chosen = profile())
        return {chosen->root, chosen->folder, couldBeDefault() && m_default->isChecked()};
    const bool installed = !m_found.installs.isEmpty();
    return {installed ? m_found.installs.first().profileRoot : m_found.defaultRoot, std::nullopt, false};
}

QWidget *ProfileChoice::firstField() const
{
    return m_group->checkedButton();
}

void ProfileChoice::setAccount(const std::optional<MailAccount> &account)
{
    m_account = account;
}

bool ProfileChoice::couldBeDefault() const
{
    const ThunderbirdProfile *const chosen = profile();
    return chosen && !chosen->accounts.isEmpty();
}

void ProfileChoice::choiceMade()
{
    m_default->setVisible(couldBeDefault());
    m_defaultText->setVisible(couldBeDefault());
    Q_EMIT chosen();
}

bool ProfileChoice::alreadyHolds(const ThunderbirdProfile &profile) const
{
    if (!m_account)
        return false;
    const ServerAccess &incoming = m_account->incoming;
    return std::ranges::any_of(profile.accounts, [&](const ExistingAccount &each) {
        return each.userName == incoming.userName && each.host == incoming.endpoint.host() &&
               each.port == incoming.endpoint.port() && each.protocol == incoming.endpoint.protocol();
    });
}

QString ProfileChoice::describe(const ThunderbirdProfile &profile) const
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

void ProfileChoice::retranslate()
{
    m_question->setText(tr("In which profile?"));
    m_default->setText(tr("Write new mails from this account"));
    m_default->setAccessibleName(m_default->text());
    m_defaultText->setText(tr("Otherwise Thunderbird keeps the default account it has."));
    m_default->setAccessibleDescription(m_defaultText->text());
    for (qsizetype index = 0; index < m_choices.size() - 1; ++index) {
        const ThunderbirdProfile &profile = m_found.profiles.at(index);
        m_choices.at(index)->setTitle(tr("Add to the profile “%1”").arg(profile.name));
        m_choices.at(index)->setExplanation(describe(profile));
    }
    if (m_choices.isEmpty())
        return;
    m_choices.last()->setTitle(tr("Make a new profile"));
    m_choices.last()->setExplanation(
        tr("A Thunderbird of its own for this mail; what is there stays as it is."));
}
