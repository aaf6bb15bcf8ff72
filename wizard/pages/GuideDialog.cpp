// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/GuideDialog.h"

#include "pages/Button.h"
#include "pages/Contrast.h"
#include "pages/FlowLayout.h"
#include "pages/Spacing.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QUrl teachersGuide(u"qrc:/guide/enseignants.html"_s);
const QUrl referentsGuide(u"qrc:/guide/referents.html"_s);
const QUrl outlookGuide(u"qrc:/guide/outlook.html"_s);
const QUrl phonesGuide(u"qrc:/guide/telephones.html"_s);
const QUrl failuresGuide(u"qrc:/guide/pannes.html"_s);

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent),
      m_text(new QTextBrowser),
      m_teachers(new Button(u"guideTeachers"_s)),
      m_referents(new Button(u"guideReferents"_s)),
      m_outlook(new Button(u"guideOutlook"_s)),
      m_phones(new Button(u"guidePhones"_s)),
      m_failures(new Button(u"guideFailures"_s)),
      m_close(new Button(u"closeGuide"_s))
{
    setObjectName(u"guideDialog"_s);
    m_text->setObjectName(u"guideText"_s);
    m_text->setOpenLinks(false);
    auto *buttons = new FlowLayout(spaced(*this, 0.5), spaced(*this, 0.3));
    for (Button *button : {m_teachers, m_referents, m_outlook, m_phones, m_failures, m_close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    m_close->setDefault(true);

    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideDialog::open);
    connect(m_teachers, &Button::clicked, this, [this] { open(teachersGuide); });
    connect(m_referents, &Button::clicked, this, [this] { open(referentsGuide); });
    connect(m_outlook, &Button::clicked, this, [this] { open(outlookGuide); });
    connect(m_phones, &Button::clicked, this, [this] { open(phonesGuide); });
    connect(m_failures, &Button::clicked, this, [this] { open(failuresGuide); });
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    retranslate();
    colorLinks();
    open(teachersGuide);
    resize(QSize(spaced(*this, 44), spaced(*this, 34)).boundedTo(screen()->availableSize() * 9 / 10));
}

void GuideDialog::openAbout(FaultKind kind, QWidget *parent)
{
    auto *guide = new GuideDialog(parent);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    QUrl section = failuresGuide;
    section.setFragment(identifierOf(kind));
    guide->show(); // laid out before it scrolls
    guide->open(section);
}

/// HTML links take the application's colour for them, which no dark palette of Qt 6.4 sets.
void GuideDialog::colorLinks()
{
    const QColor link = readableOn(palette().color(QPalette::Base), palette().color(QPalette::Link));
    m_text->document()->setDefaultStyleSheet(u"a { color: %1 }"_s.arg(link.name()));
    m_text->reload();
}

/// The guide's own pages open here, a site in the browser.
void GuideDialog::open(const QUrl &page)
{
    if (page.scheme().startsWith(u"http"))
        QDesktopServices::openUrl(page);
    else
        m_text->setSource(page);
}

void GuideDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        colorLinks();
    QDialog::changeEvent(event);
}

void GuideDialog::retranslate()
{
    setWindowTitle(tr("Guide (in French)"));
    m_text->setAccessibleName(tr("The guide"));
    m_teachers->setWords(tr("For teachers"), tr("Guide for teachers"));
    m_referents->setWords(tr("For referents"), tr("Guide for IT referents"));
    m_outlook->setWords(tr("For Outlook"), tr("Guide for Outlook"));
    m_phones->setWords(tr("For phones"), tr("Guide for phones and tablets"));
    m_failures->setWords(tr("Failures"), tr("Guide of all failures"));
    m_close->setWords(tr("Close"), tr("Close the guide"));
}
