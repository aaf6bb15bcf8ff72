// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FaultPanel.h"

#include "account/FaultCode.h"
#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/FlowLayout.h"
#include "pages/GuideDialog.h"
#include "pages/Spacing.h"

#include <QEvent>

using namespace Qt::StringLiterals;

FaultPanel::FaultPanel(const QString &name, QString codePrefix, QWidget *parent)
    : QWidget(parent),
      m_codePrefix(std::move(codePrefix)),
      m_card(new Card),
      m_column(new QVBoxLayout),
      m_sentence(new Prose(Prose::Tone::Strong)),
      m_concerned(new Prose(Prose::Tone::Quiet)),
      m_remedy(new Prose),
      m_contact(new Prose(Prose::Tone::Quiet)),
      m_footnote(new Prose(Prose::Tone::Quiet)),
      m_code(new Prose(Prose::Tone::Quiet)),
      m_webmail(new Button(name + u"Webmail"_s)),
      m_guide(new Button(name + u"Guide"_s))
{
    setObjectName(name);
    m_code->setObjectName(name + u"Code"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse); // to be written to somebody
    layOut();
    connect(m_webmail, &Button::clicked, this, &FaultPanel::webmailWanted);
    connect(m_guide, &Button::clicked, this, [this] {
        if (m_fault)
            GuideDialog::openAbout(m_fault->kind, window());
    });
    hide();
}

void FaultPanel::layOut()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);

    auto *row = new QHBoxLayout;
    row->setSpacing(spaced(*this, 0.6));
    row->addWidget(new GlyphLabel(Glyph::Bad), 0, Qt::AlignTop);
    m_column->setSpacing(spaced(*this, 0.3));
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_concerned);
    m_column->addWidget(m_remedy);
    m_column->addWidget(m_contact);
    m_column->addWidget(m_footnote);
    m_column->addWidget(m_code);
    auto *buttons = new FlowLayout(spaced(*this, 0.6), spaced(*this, 0.3));
    buttons->addWidget(m_webmail);
    buttons->addWidget(m_guide);
    m_column->addLayout(buttons);
    row->addLayout(m_column, 1);
    m_card->column()->addLayout(row);
    m_footnote->hide();
}

void FaultPanel::show(const std::optional<Fault> &fault, const QString &about)
{
    tell(fault, about, {});
}

void FaultPanel::show(const Cause &cause)
{
    QStringList servers;
    for (const Endpoint &endpoint : cause.endpoints)
        servers.append(endpoint.hostAndPort());
    const bool isOne = servers.size() == 1;
    tell(cause.fault, isOne ? servers.front() : QString(), isOne ? QStringList() : servers);
}

void FaultPanel::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

void FaultPanel::tell(const std::optional<Fault> &fault, const QString &about, const QStringList &servers)
{
    // Another server that fails for the reason told already is no news.
    const bool isNews = fault && (!m_fault || m_fault->kind != fault->kind || servers.isEmpty());
    m_fault = fault;
    m_about = about;
    m_servers = servers;
    setVisible(fault.has_value());
    retranslate();
    if (isNews)
        announce(*this);
}

void FaultPanel::setWebmailOffered(bool offered)
{
    m_webmail->setVisible(offered);
}

void FaultPanel::addBelow(QWidget *remedy)
{
    m_column->addWidget(remedy);
}

void FaultPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaultPanel::retranslate()
{
    if (!m_fault)
        return;
    const Advice advice = adviceFor(m_fault->kind);
    const QString sentence = sentenceFor(*m_fault); // names the product, the date, the control
    m_sentence->setText(m_about.isEmpty() ? sentence : m_about + u" — "_s + sentence);
    m_concerned->setText(m_servers.join(u" · "_s));
    m_concerned->setVisible(!m_servers.isEmpty());
    m_remedy->setText(advice.remedy);
    m_contact->setText(advice.contact);
    QStringList spoken{m_sentence->text(), m_servers.join(u", "_s), m_remedy->text()};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u' '));
    m_contact->setVisible(!advice.contact.isEmpty());
    m_code->setText(tr("Code for whoever helps you: %1").arg(faultCode(m_codePrefix, m_fault->kind)));
    m_webmail->setWords(tr("Read my mail in the browser instead"));
    m_guide->setWords(tr("More in the guide"), tr("What the guide says about this failure"));
}
