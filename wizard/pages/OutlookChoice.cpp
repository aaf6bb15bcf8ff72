// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/OutlookChoice.h"

#include "diagnosis/Catalogue.h"
#include "pages/FieldMessage.h"
#include "pages/Spacing.h"
#include "profile/outlook/OutlookPlan.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OutlookChoice::OutlookChoice(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphLabel(Glyph::Good)),
      m_state(new Prose(Prose::Tone::Strong)),
      m_wanted(new QCheckBox),
      m_where(new Prose(Prose::Tone::Quiet)),
      m_caution(new FieldMessage),
      m_running(new FieldMessage),
      m_others(new FieldMessage),
      m_elsewhere(new Prose(Prose::Tone::Quiet))
{
    m_wanted->setObjectName(u"setUpOutlook"_s);
    m_caution->setObjectName(u"outlookCaution"_s);
    m_running->setObjectName(u"outlookRunning"_s);
    m_others->setObjectName(u"otherOutlooks"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spaced(*this, 0.75), 0, 0); // a program of its own begins
    column->setSpacing(spaced(*this, 0.5));
    auto *state = new QHBoxLayout;
    state->setSpacing(spaced(*this, 0.5));
    state->addWidget(m_glyph, 0, Qt::AlignVCenter);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addWidget(m_wanted, 0, Qt::AlignLeft);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_where, m_caution, m_running, m_others, m_elsewhere})
        column->addWidget(part);
    connect(m_wanted, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT chosen();
    });
    showState();
}

void OutlookChoice::show(const OutlookFound &found, bool proposed)
{
    const bool isNew = !isOffered() && !found.classic.isEmpty();
    m_found = found;
    if (isNew)
        m_wanted->setChecked(proposed);
    retranslate();
}

void OutlookChoice::setAccount(const MailAccount &account)
{
    m_isSeenToWork = isSeenToWorkInOutlook(account);
}

std::optional<ClassicOutlookTarget> OutlookChoice::target() const
{
    if (!isOffered() || !m_wanted->isChecked())
        return std::nullopt;
    return ClassicOutlookTarget{m_found.classic.first(), true};
}

QWidget *OutlookChoice::firstField() const
{
    return m_wanted;
}

QString OutlookChoice::nameOfClassic() const
{
    return m_found.classic.first().version == u"15.0"_s ? tr("Outlook 2013") : tr("Outlook 2016 or newer");
}

QString OutlookChoice::whereTo() const
{
    const QString profile = m_found.classic.first().defaultProfile;
    return profile.isEmpty()
               ? tr("Outlook takes the account over at its next start, and asks for the password.")
               : tr("Outlook takes the account over into its profile “%1” at its next start, "
                    "and asks for the password.")
                     .arg(profile);
}

void OutlookChoice::showState()
{
    const bool wanted = target().has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_glyph, m_state, m_wanted})
        part->setVisible(isOffered());
    m_where->setVisible(wanted);
    if (wanted && !m_isSeenToWork)
        m_caution->say(Glyph::Warning, outlookCaution());
    else
        m_caution->clear();
    if (isInTheWay())
        m_running->say(Glyph::Warning, tr("Outlook is open: close it, then press “Next”."));
    else
        m_running->clear();
    if (m_found.newOutlook || m_found.windowsMail)
        m_others->say(Glyph::Warning, m_found.newOutlook ? newOutlookWarning() : windowsMailWarning());
    else
        m_others->clear();
    m_elsewhere->setVisible(!isOffered());
}

void OutlookChoice::retranslate()
{
    if (isOffered()) {
        m_state->setText(tr("%1 is installed.").arg(nameOfClassic()));
        m_where->setText(whereTo());
    }
    m_wanted->setText(tr("Set up Outlook"));
    m_wanted->setAccessibleName(m_wanted->text());
    m_wanted->setAccessibleDescription(m_where->text());
    m_elsewhere->setText(
        tr("For Outlook on another computer: the last page has a sheet to type from, and the command "
           "“assistant-messagerie apply --client outlook” makes files that it reads."));
    showState();
}
