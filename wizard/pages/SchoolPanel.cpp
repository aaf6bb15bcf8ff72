// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SchoolPanel.h"

#include "diagnosis/Catalogue.h"
#include "pages/FieldMessage.h"
#include "pages/Language.h"
#include "pages/SchoolForm.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"
#include "session/Background.h"
#include "session/SchoolWorld.h"
#include "stick/StickNames.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The settings in use, else none in the académie in use.
SiteDocument documentFor(const SessionWorld &world, const std::optional<SiteDocument> &inUse)
{
    SiteDocument document = inUse ? *inUse : builtInSite();
    document.academy = world.academy;
    return document;
}

} // namespace

SchoolPanel::SchoolPanel(const SessionWorld &world, const Desktop &desktop,
                         const std::optional<SiteDocument> &inUse, QWidget *parent)
    : QWidget(parent),
      m_desktop(desktop),
      m_document(documentFor(world, inUse)),
      m_intro(new Prose),
      m_source(new Prose(Prose::Tone::Quiet)),
      m_form(new SchoolForm(desktop)),
      m_message(new FieldMessage),
      m_commands(new Prose)
{
    setObjectName(u"schoolPanel"_s);
    m_message->setObjectName(u"siteMessage"_s);
    m_commands->setObjectName(u"siteCommands"_s);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.6));
    column->addWidget(m_intro);
    column->addWidget(m_source);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addWidget(m_commands);
    connect(m_form, &SchoolForm::lookAt, this, &SchoolPanel::lookAt);
    m_form->show(academy(), m_document.site.value_or(Site()));
    m_kept = m_form->site();
    retranslate();
}

bool SchoolPanel::isChanged() const
{
    return m_form->site() != m_kept;
}

QWidget *SchoolPanel::firstField() const
{
    return m_form->findChild<QLineEdit *>();
}

void SchoolPanel::open()
{
    const QString file = m_desktop.askWhichFile(this, FileKind::SchoolSettings);
    if (file.isEmpty())
        return;
    inBackground(
        this, [file] { return openSite(file); },
        [this](const Result<SiteDocument> &document) { opened(document); });
}

void SchoolPanel::opened(const Result<SiteDocument> &document)
{
    if (!document)
        return sayFault(document.fault());
    m_document = document.value();
    m_message->clear();
    m_savedFile.clear();
    m_form->show(academy(), m_document.site.value_or(Site()));
    m_kept = m_form->site();
    retranslate();
    Q_EMIT lookAt(m_intro);
    firstField()->setFocus(Qt::OtherFocusReason);
}

void SchoolPanel::save()
{
    m_message->clear();
    const auto fault = m_form->check(m_document.text);
    if (m_form->firstRefused())
        return goToRefused();
    if (fault)
        return sayFault(*fault);
    if (const auto problem = problemWithAuthority(m_form->site(), academyName().file))
        return sayFault(*problem);
    const QString file = m_desktop.askWhereToSave(this, academyName().file);
    if (file.isEmpty())
        return;
    inBackground(
        this, [file, base = m_document.text, site = m_form->site()] { return writeSite(file, base, site); },
        [this, file, site = m_form->site()](const Result<Done> &written) { saved(file, site, written); });
}

void SchoolPanel::saved(const QString &file, const Site &site, const Result<Done> &written)
{
    if (!written)
        return sayFault(written.fault());
    m_document.file = file;
    m_kept = site;
    m_savedFile = file;
    retranslate();
    m_message->say(Glyph::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    Q_EMIT lookAt(m_commands);
}

std::optional<Site> SchoolPanel::siteForRun()
{
    m_form->check(m_document.text);
    Site site = m_form->site();
    TextField *const refused = m_form->firstRefused();
    // A run needs no name of a school: its hand-out and signatures then have none.
    const bool isSchoolAlone = refused && site.school.isEmpty() && refused->edit() == firstField();
    if (isSchoolAlone)
        refused->clearMessage();
    if (!m_form->firstRefused())
        return site;
    return std::nullopt;
}

void SchoolPanel::goToRefused()
{
    TextField *const field = m_form->firstRefused();
    field->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT lookAt(field);
}

void SchoolPanel::sayFault(const Fault &fault)
{
    m_savedFile.clear();
    retranslate();
    m_message->say(Glyph::Bad, sentenceFor(fault) + u' ' + adviceFor(fault.kind).remedy);
    Q_EMIT lookAt(m_message);
}

QString SchoolPanel::inShort() const
{
    const Site site = m_form->site();
    const MailService &service = academy().serviceOrFirst(site.service);
    const ServerPreset *const preset = service.preset(site.preset);
    QStringList parts;
    if (!site.school.isEmpty())
        parts += site.school;
    parts += service.name.in(Language::current());
    if (preset)
        parts += preset->name.in(Language::current());
    return parts.join(u" · "_s);
}

void SchoolPanel::retranslate()
{
    m_intro->setText(tr("What your school has of its own: the assistant then proposes it to everybody. It is "
                        "kept in a file, academy.json, beside the servers of the académie; only the school's "
                        "name is needed."));
    m_source->setText(m_document.file.isEmpty()
                          ? tr("Begun anew, from the académie that is built in.")
                          : tr("From %1").arg(QDir::toNativeSeparators(m_document.file)));
    m_form->retranslate();
    m_commands->setVisible(!m_savedFile.isEmpty());
    if (m_savedFile.isEmpty())
        return;
    const QString file = QDir::toNativeSeparators(m_savedFile);
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_savedFile).absolutePath());
    QStringList lines{
        tr("On a USB stick it counts once it is signed, with your key:"),
        u"assistant-messagerie sign-stick \"%1\" --academy-only --key \"%2\""_s.arg(folder, tr("KEY.pem")),
        tr("Without a signature it is used when it is named:"),
        u"assistant-messagerie --academy \"%1\""_s.arg(file)};
    if (QFileInfo(m_savedFile).fileName() != academyName().file)
        lines.prepend(tr("Beside the program it must be called %1.").arg(academyName().file));
    m_commands->setText(lines.join(u'\n'));
}
