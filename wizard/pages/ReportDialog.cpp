// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ReportDialog.h"

#include "diagnosis/Catalogue.h"
#include "pages/Button.h"
#include "pages/FieldMessage.h"
#include "pages/FileSaving.h"
#include "pages/FlowLayout.h"
#include "pages/Prose.h"
#include "pages/ReportFile.h"
#include "pages/Spacing.h"
#include "session/SupportReporting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(SetupSession &session, const Desktop &desktop, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_desktop(desktop),
      m_intro(new Prose),
      m_text(new QTextBrowser),
      m_withLogin(new QCheckBox),
      m_noLogin(new Prose(Prose::Tone::Quiet)),
      m_message(new FieldMessage),
      m_copy(new Button(u"copySupportReport"_s)),
      m_save(new Button(u"saveSupportReport"_s)),
      m_print(new Button(u"printSupportReport"_s)),
      m_close(new Button(u"closeSupportReport"_s))
{
    setObjectName(u"supportReportDialog"_s);
    layOut();
    connectAll();
    if (!m_session.clients())
        m_session.findClients();
    retranslate();
    resize(QSize(spaced(*this, 44), spaced(*this, 36)).boundedTo(screen()->availableSize() * 9 / 10));
    m_copy->setFocus(Qt::TabFocusReason);
}

void ReportDialog::layOut()
{
    m_text->setObjectName(u"supportReportText"_s);
    m_text->setOpenLinks(false);
    m_withLogin->setObjectName(u"reportWithLogin"_s);
    auto *buttons = new FlowLayout(spaced(*this, 0.5), spaced(*this, 0.3));
    for (Button *button : {m_copy, m_save, m_print, m_close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_intro);
    column->addWidget(m_text, 1);
    column->addWidget(m_withLogin);
    column->addWidget(m_noLogin);
    column->addWidget(m_message);
    column->addLayout(buttons);
    m_copy->setDefault(true);
}

void ReportDialog::connectAll()
{
    connect(&m_session.board(), &ProbeBoard::rowChanged, this, &ReportDialog::refresh);
    connect(&m_session, &SetupSession::clientsFound, this, &ReportDialog::refresh);
    connect(m_withLogin, &QCheckBox::toggled, this, &ReportDialog::refresh);
    connect(m_copy, &Button::clicked, this, &ReportDialog::copy);
    connect(m_save, &Button::clicked, this, &ReportDialog::save);
    connect(m_print, &Button::clicked, this, [this] { m_desktop.printPages(this, reportAsHtml(report())); });
    connect(m_close, &Button::clicked, this, &QDialog::accept);
}

void ReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report for the help desk"));
    m_intro->setText(
        tr("For whoever helps you: read out the code, or hand on the whole report. Nothing of it "
           "leaves this computer by itself, and no password, NUMEN or birth date is in it."));
    m_text->setAccessibleName(tr("The report"));
    m_withLogin->setText(tr("Add my login and my address"));
    m_withLogin->setAccessibleName(m_withLogin->text());
    m_noLogin->setText(tr("Your login and your address are not in it."));
    m_copy->setWords(tr("Copy"), tr("Copy the report"));
    m_save->setWords(tr("Save…"), tr("Save the report"));
    m_print->setWords(tr("Print…"), tr("Print the report"));
    m_close->setWords(tr("Close"), tr("Close the report"));
    refresh();
}

void ReportDialog::refresh()
{
    m_withLogin->setVisible(m_session.identity().has_value());
    m_noLogin->setVisible(!m_session.identity());
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(reportAsHtml(report()));
    m_text->verticalScrollBar()->setValue(place);
}

SupportReport ReportDialog::report() const
{
    return supportReportOf(m_session, serversToReport(m_session), m_withLogin->isChecked());
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(reportAsText(report()));
    m_message->say(Glyph::Good, tr("Copied: paste it into a message or a form."));
}

void ReportDialog::save()
{
    const QString path = m_desktop.askWhereToSave(this, tr("mail-report.pdf"));
    if (path.isEmpty())
        return;
    const auto saved = saveFile(path, reportFor(path, report()));
    if (saved)
        m_message->say(Glyph::Good, tr("Saved: %1").arg(path));
    else
        m_message->say(Glyph::Bad, sentenceFor(saved.fault()));
}
