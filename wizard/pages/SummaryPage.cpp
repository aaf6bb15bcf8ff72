// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SummaryPage.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Card.h"
#include "pages/Expander.h"
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/PasswordPanel.h"
#include "pages/SignaturePanel.h"
#include "pages/Spacing.h"
#include "session/SiteChoices.h"

#include <QDir>
#include <QFontDatabase>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

bool isAboutRemembering(FaultKind kind)
{
    return kind == FaultKind::NssUnusable || kind == FaultKind::PrimaryPasswordSet;
}

} // namespace

SummaryPage::SummaryPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Summary, session, desktop),
      m_summary(new Card),
      m_who(new Prose(Prose::Tone::Strong)),
      m_incoming(new Prose),
      m_outgoing(new Prose),
      m_where(new Prose),
      m_notices(new FieldMessage),
      m_preview(new QPlainTextEdit),
      m_signature(new SignaturePanel),
      m_passwordTitle(new Prose(Prose::Tone::Heading)),
      m_password(new PasswordPanel(session)),
      m_stateGlyph(new GlyphLabel(Glyph::Running)),
      m_state(new Prose),
      m_fault(new FaultPanel(u"writeFault"_s, session.academy().codePrefix))
{
    for (Prose *line : {m_who, m_incoming, m_outgoing, m_where})
        m_summary->column()->addWidget(line);
    auto *state = new QHBoxLayout;
    state->setSpacing(spaced(*this, 0.4));
    state->addWidget(m_stateGlyph, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    column()->addWidget(m_summary);
    column()->addLayout(state);
    column()->addWidget(m_fault);
    column()->addWidget(m_notices);
    addPreview();
    column()->addWidget(m_signature);
    column()->addWidget(m_passwordTitle);
    column()->addWidget(m_password);
    column()->addStretch();

    connect(&session, &SetupSession::planReady, this, &SummaryPage::planned);
    connect(&session, &SetupSession::writingDone, this, &SummaryPage::written);
    connect(m_signature, &SignaturePanel::edited, this, &SummaryPage::takeSignature);
    connect(m_password, &PasswordPanel::rememberChanged, this, &SummaryPage::plan);
    connect(m_password, &PasswordPanel::webmailWanted, this, [this] { openWebmail(); });
    connect(m_fault, &FaultPanel::webmailWanted, this, [this] { openWebmail(); });
}

QString SummaryPage::title() const
{
    return tr("Ready to write");
}

QString SummaryPage::nextLabel() const
{
    return m_fault->fault() ? tr("&Try again") : tr("&Write");
}

QWidget *SummaryPage::firstField() const
{
    return nullptr; // everything here is optional
}

void SummaryPage::addPreview()
{
    m_preview->setObjectName(u"preview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_preview->setFont(fixed);
    m_preview->setMinimumHeight(spaced(*this, 9));
    m_files = new Expander(u"exactFiles"_s, m_preview);
    column()->addWidget(m_files);
    connect(m_files, &Expander::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT lookAt(m_files);
    });
}

void SummaryPage::takeSignature()
{
    const auto before = session().signature();
    session().setSignature(m_signature->signature());
    if (session().signature() != before)
        plan();
}

void SummaryPage::entered()
{
    m_doing = Doing::Nothing;
    m_fault->show(std::nullopt);
    m_password->enter();
    if (session().identity()) {
        m_signature->propose(proposedSignature(session().world().site, session().identity()->name));
        session().setSignature(m_signature->signature()); // of somebody else now, perhaps
    }
    describe();
    if (session().planned())
        planned();
    else
        plan();
}

void SummaryPage::left()
{
    m_password->handOver();
}

/// False and a fault on the page when the answers do not make an account.
bool SummaryPage::canPlan()
{
    const auto account = session().account();
    if (account && *account && !session().targets().isEmpty())
        return true;
    m_doing = Doing::Nothing;
    if (account && !*account)
        m_fault->show(account->fault());
    showState();
    return false;
}

void SummaryPage::plan()
{
    if (m_doing == Doing::Writing || !canPlan())
        return;
    m_doing = Doing::Planning;
    showState();
    session().plan();
}

bool SummaryPage::isBusy() const
{
    return m_doing == Doing::Writing;
}

void SummaryPage::planned()
{
    const bool writeNow = m_doing == Doing::PlanningToWrite;
    m_doing = Doing::Nothing;
    const auto &plan = session().planned();
    if (!*plan && session().rememberPassword() && isAboutRemembering(plan->fault().kind)) {
        m_password->giveUpRemembering(Fault(plan->fault())); // unticked, which plans anew without it
        return;
    }
    m_fault->show(*plan ? std::nullopt : std::optional(plan->fault()));
    showPreview();
    if (writeNow && *plan) {
        m_doing = Doing::Writing;
        session().write();
    }
    showState();
    Q_EMIT titleChanged();
}

bool SummaryPage::goOn()
{
    if (m_doing == Doing::Writing || m_doing == Doing::PlanningToWrite)
        return false;
    takeSignature();
    if (!m_password->complain() || !canPlan())
        return false;
    m_fault->show(std::nullopt);
    const auto &plan = session().planned();
    // After a failure the files may be different ones by now: plan anew, show it, write that.
    if (plan && *plan && !session().written()) {
        m_doing = Doing::Writing;
        session().write();
    } else {
        m_doing = Doing::PlanningToWrite;
        session().plan();
    }
    showState();
    return false;
}

void SummaryPage::written()
{
    if (m_doing != Doing::Writing)
        return;
    m_doing = Doing::Nothing;
    const auto &result = session().written();
    if (*result) {
        showState();
        Q_EMIT readyToGoOn();
        return;
    }
    m_fault->show(result->fault());
    showState();
    Q_EMIT titleChanged();
    Q_EMIT lookAt(m_fault);
}

void SummaryPage::showState()
{
    const bool busy = m_doing != Doing::Nothing;
    m_stateGlyph->setVisible(busy);
    m_state->setVisible(busy);
    m_state->setText(m_doing == Doing::Writing ? tr("Writing, then reading back to compare…")
                                               : tr("Reading the present files…"));
    if (busy)
        announce(*m_state);
}

void SummaryPage::showPreview()
{
    const auto &plan = session().planned();
    m_preview->setPlainText(plan && *plan ? plan->value().preview() : QString());
    m_notices->clear();
    if (!plan || !*plan)
        return;
    QStringList notices;
    for (const Fault &notice : plan->value().notices)
        notices.append(sentenceFor(notice));
    if (plan->value().changesNothing())
        notices.append(tr("Everything is as it should be already: there is nothing to change."));
    m_notices->say(Glyph::Note, notices.join(u'\n'));
}

QString SummaryPage::serverLine(const ServerAccess &server)
{
    return tr("%1 (%2, %3), login %4")
        .arg(server.endpoint.endpoint().hostAndPort(), nameOf(server.endpoint.protocol()),
             nameOf(server.endpoint.security()), server.userName);
}

QString SummaryPage::whereTo() const
{
    QStringList places;
    if (session().targets().thunderbird)
        places.append(whereInThunderbird(*session().targets().thunderbird));
    if (session().targets().outlook)
        places.append(tr("Into Outlook, at its next start"));
    return places.join(u'\n');
}

QString SummaryPage::whereInThunderbird(const ThunderbirdTarget &target) const
{
    if (!target.profileFolder)
        return tr("Into a new Thunderbird profile in %1").arg(QDir::toNativeSeparators(target.profileRoot));
    if (session().clients()) {
        for (const ThunderbirdProfile &profile : session().clients()->thunderbird.profiles) {
            if (profile.folder == *target.profileFolder)
                return tr("Into the Thunderbird profile “%1”").arg(profile.name);
        }
    }
    return tr("Into the Thunderbird profile “%1”").arg(QDir::toNativeSeparators(*target.profileFolder));
}

void SummaryPage::describe()
{
    const auto account = session().account();
    if (!account || !*account)
        return;
    const MailAccount &ready = account->value();
    m_who->setText(ready.displayName + u" <"_s + ready.address.toString() + u'>');
    m_incoming->setText(tr("Receiving: %1").arg(serverLine(ready.incoming)));
    m_outgoing->setText(tr("Sending: %1").arg(serverLine(ready.outgoing)));
    m_where->setText(whereTo());
}

void SummaryPage::retranslate()
{
    m_files->setTitle(tr("Show the exact files and lines"));
    m_preview->setAccessibleName(tr("Lines that will be removed and added, by file"));
    m_passwordTitle->setText(tr("Your password"));
    m_password->enter();
    describe();
    showState();
    showPreview();
}
