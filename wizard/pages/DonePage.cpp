// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DonePage.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/Expander.h"
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/FileSaving.h"
#include "pages/FlowLayout.h"
#include "pages/OutlookPanel.h"
#include "pages/PhonePanel.h"
#include "pages/ProofPanel.h"
#include "pages/SheetFile.h"
#include "pages/Spacing.h"

using namespace Qt::StringLiterals;

DonePage::DonePage(SetupSession &session, const Desktop &desktop, ComputerUse use)
    : SetupPage(Step::Done, session, desktop),
      m_glyph(new GlyphLabel(Glyph::Good)),
      m_what(new Prose(Prose::Tone::Strong)),
      m_next(new Prose),
      m_open(new Button(u"openThunderbird"_s)),
      m_otherProfile(new Prose(Prose::Tone::Quiet)),
      m_message(new FieldMessage),
      m_outlook(new OutlookPanel(session, desktop)),
      m_proof(new ProofPanel(session)),
      m_fault(new FaultPanel(u"doneFault"_s, session.academy().codePrefix)),
      m_sheetText(new Prose),
      m_save(new Button(u"saveSheet"_s)),
      m_print(new Button(u"printSheet"_s)),
      m_phonePanel(new PhonePanel(desktop)),
      m_phone(new Expander(u"phone"_s, m_phonePanel)),
      m_undoText(new Prose),
      m_undo(new Button(u"undo"_s)),
      m_webmailText(new Prose),
      m_webmail(new Button(u"webmail"_s)),
      m_use(use)
{
    auto *what = new QHBoxLayout;
    what->setSpacing(spaced(*this, 0.5));
    what->addWidget(m_glyph, 0, Qt::AlignTop);
    what->addWidget(m_what, 1);
    column()->addLayout(what);
    column()->addWidget(m_next);
    column()->addWidget(m_open, 0, Qt::AlignLeft);
    column()->addWidget(m_otherProfile);
    column()->addWidget(m_message);
    column()->addWidget(m_outlook);
    column()->addWidget(m_fault);
    column()->addWidget(m_proof);
    addButtons();
    column()->addStretch();
    connect(&session, &SetupSession::undone, this, &DonePage::undone);
    connect(m_fault, &FaultPanel::webmailWanted, this, [this] { openWebmail(); });
    connect(m_proof, &ProofPanel::webmailWanted, this, [this] { openWebmail(); });
    connect(m_proof, &ProofPanel::lookAt, this, &DonePage::lookAt);
}

QString DonePage::title() const
{
    switch (m_state) {
    case State::Written:
    case State::NothingToDo:
    case State::Undoing: return tr("Your mailbox is set up");
    case State::Undone: return tr("Taken back");
    case State::TakeAway: return tr("Your settings, to take away");
    }
    Q_UNREACHABLE();
}

QString DonePage::nextLabel() const
{
    return tr("&Close");
}

QWidget *DonePage::firstField() const
{
    if (m_state == State::TakeAway)
        return m_save;
    return m_hasThunderbird ? m_open : m_outlook->firstField();
}

void DonePage::addButtons()
{
    auto *sheetButtons = new FlowLayout(spaced(*this, 0.6), spaced(*this, 0.3));
    sheetButtons->addWidget(m_save);
    sheetButtons->addWidget(m_print);
    const auto group = [this](Prose *text) {
        auto *card = new Card;
        card->column()->addWidget(text);
        column()->addWidget(card);
        return card->column();
    };
    group(m_sheetText)->addLayout(sheetButtons);
    column()->addWidget(m_phone);
    group(m_webmailText)->addWidget(m_webmail, 0, Qt::AlignLeft);
    group(m_undoText)->addWidget(m_undo, 0, Qt::AlignLeft);

    connect(m_open, &Button::clicked, this, &DonePage::openThunderbird);
    connect(m_save, &Button::clicked, this, &DonePage::saveSheetAs);
    connect(m_print, &Button::clicked, this, &DonePage::printSheet);
    connect(m_undo, &Button::clicked, this, &DonePage::undo);
    connect(m_webmail, &Button::clicked, this, [this] { openWebmail(); });
    connect(m_phone, &Expander::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT lookAt(m_phone);
    });
}

void DonePage::entered()
{
    const auto &written = session().written();
    if (m_use == ComputerUse::Kiosk) {
        m_state = State::TakeAway;
        m_hasThunderbird = false;
    } else if (written && *written) {
        m_state = written->value() ? State::Written : State::NothingToDo;
        if (const auto &receipt = written->value()) {
            m_canUndo = true;
            m_wroteRegistry = !receipt->registry.isEmpty();
        }
        const ChangeSet *const thunderbird = session().plannedFor(u"thunderbird");
        const ChangeSet *const outlook = session().plannedFor(u"outlook");
        m_hasThunderbird = thunderbird != nullptr;
        m_hasOutlook = outlook != nullptr;
        m_outlookUnchanged = outlook && outlook->changesNothing();
        m_launch = thunderbird ? thunderbird->launch : QStringList();
        m_opensByDefault = !thunderbird || thunderbird->opensByDefault;
        if (outlook)
            m_outlook->show(outlook->launch);
    }
    if (const auto content = session().sheet())
        m_phonePanel->show(content->account);
    m_fault->show(std::nullopt);
    m_message->clear();
    m_proof->enter();
    showState();
}

void DonePage::left()
{
    m_proof->leave();
}

void DonePage::openThunderbird()
{
    if (!m_launch.isEmpty() && desktop().launch(m_launch))
        m_message->say(Glyph::Good, tr("Thunderbird is starting."));
    else
        m_message->say(Glyph::Warning,
                       tr("Thunderbird could not be started from here: open it from your menu."));
}

void DonePage::saveSheetAs()
{
    const auto content = session().sheet();
    if (!content)
        return;
    const QString path = desktop().askWhereToSave(this, tr("mail-settings.pdf"));
    if (path.isEmpty())
        return;
    const auto saved = saveFile(path, sheetFor(path, *content));
    if (saved)
        m_message->say(Glyph::Good, tr("Saved: %1").arg(path));
    else
        m_fault->show(saved.fault(), path);
}

void DonePage::printSheet()
{
    if (const auto content = session().sheet())
        desktop().print(this, *content);
}

void DonePage::undo()
{
    if (m_state == State::Undoing)
        return;
    m_state = State::Undoing;
    m_fault->show(std::nullopt);
    showState();
    session().undo();
}

void DonePage::undone(const Result<Undone> &result)
{
    if (m_state != State::Undoing)
        return;
    m_state = result ? State::Undone : State::Written;
    m_canUndo = !result;
    if (!result) {
        m_fault->show(result.fault());
        Q_EMIT lookAt(m_fault);
    } else if (const QString left = leftBy(result.value()); !left.isEmpty()) {
        m_message->say(Glyph::Note, left);
    }
    showState();
    Q_EMIT titleChanged();
}

void DonePage::showState()
{
    retranslate();
    const bool there = m_state != State::Undone;
    m_glyph->setGlyph(m_state == State::Undoing ? Glyph::Running : there ? Glyph::Good : Glyph::Stopped);
    m_open->setVisible(there && m_hasThunderbird);
    m_otherProfile->setVisible(there && m_hasThunderbird && !m_opensByDefault);
    m_next->setVisible(there && m_hasThunderbird);
    m_outlook->setVisible(there && m_hasOutlook);
    m_proof->setVisible(there && m_state != State::TakeAway && session().mayUsePassword());
    m_undo->parentWidget()->setVisible(there && m_canUndo);
    announce(*m_what);
}

QString DonePage::whatIsWritten() const
{
    const auto account = session().account();
    const QString address = account && *account ? account->value().address.toString() : QString();
    if (!m_hasOutlook)
        return tr("Thunderbird now knows %1.").arg(address);
    if (m_outlookUnchanged) // then it was Thunderbird's part that was written
        return tr("Thunderbird now knows %1; in Outlook nothing had to be changed.").arg(address);
    return m_hasThunderbird ? tr("Thunderbird now knows %1, and Outlook will take it over.").arg(address)
                            : tr("Everything is ready for Outlook to take %1 over.").arg(address);
}

QString DonePage::whatWasThere() const
{
    const auto account = session().account();
    const QString address = account && *account ? account->value().address.toString() : QString();
    return m_hasOutlook ? tr("All of it was there already for %1: nothing had to be changed.").arg(address)
                        : tr("Thunderbird knew %1 already: nothing had to be changed.").arg(address);
}

QString DonePage::undoOffer() const
{
    return m_wroteRegistry ? tr("Not what you wanted? Every file, and every setting of Windows, goes back to "
                                "what it was.")
                           : tr("Not what you wanted? Every file goes back to what it was.");
}

/// What an undo did not simply take back, and where it is.
QString DonePage::leftBy(const Undone &undone)
{
    QStringList left;
    if (!undone.keptChanged.isEmpty())
        left += tr("Left alone, because they have changed since:\n%1").arg(undone.keptChanged.join(u'\n'));
    if (!undone.setAside.isEmpty())
        left +=
            tr("Changed since by another program, and restored all the same. Copies of what it had written:"
               "\n%1")
                .arg(undone.setAside.join(u'\n'));
    return left.join(u"\n\n"_s);
}

void DonePage::retranslate()
{
    switch (m_state) {
    case State::Written: m_what->setText(whatIsWritten()); break;
    case State::NothingToDo: m_what->setText(whatWasThere()); break;
    case State::Undoing: m_what->setText(tr("Taking everything back…")); break;
    case State::Undone:
        m_what->setText(
            tr("Everything that was written has been taken back. “Back” leads to the summary again."));
        break;
    case State::TakeAway:
        m_what->setText(
            tr("Nothing was written on this computer. Save the sheet on your own stick, print it, or "
               "scan the code with your phone."));
        break;
    }
    m_next->setText(session().rememberPassword()
                        ? tr("Open it: your mail is there.")
                        : tr("Open it: it asks for your password once, and your mail is there."));
    m_otherProfile->setText(
        tr("Started from the menu, Thunderbird goes on opening the profile it opened before. "
           "This button opens the new one; so does the start with “-P”."));
    m_open->setWords(tr("Open Thunderbird"));
    m_sheetText->setText(
        tr("Keep the settings to type them somewhere else, or for whoever helps you. The sheet never holds a "
           "password."));
    m_save->setWords(tr("Save the settings sheet…"));
    m_print->setWords(tr("Print it…"), tr("Print the settings sheet"));
    m_phone->setTitle(tr("On your phone"));
    m_phonePanel->retranslate();
    m_outlook->retranslate();
    m_proof->retranslate();
    m_webmailText->setText(tr("From any other computer, your mail is in the browser."));
    m_webmail->setWords(tr("Open the webmail (%1)").arg(session().service().webmail.host()));
    m_undoText->setText(undoOffer());
    m_undo->setWords(tr("Take it back"), tr("Take back everything that was written"));
}
