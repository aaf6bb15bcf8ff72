// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PastedPage.h"

#include "pages/Announcement.h"
#include "pages/FoundAccountForm.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double boxLines = 4.5;

} // namespace

PastedPage::PastedPage(Find find, QWidget *parent)
    : QWidget(parent),
      m_find(std::move(find)),
      m_label(new Prose),
      m_text(new QPlainTextEdit),
      m_message(new FieldMessage),
      m_found(new FoundAccountForm(u"pasted"_s))
{
    m_text->setObjectName(u"pastedPage"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(spaced(*this, boxLines));
    m_label->setBuddy(m_text);
    m_message->setObjectName(u"pastedMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.3));
    column->addWidget(m_label);
    column->addWidget(m_text);
    column->addWidget(m_message);
    column->addWidget(m_found);
    m_found->hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastedPage::look);
    retranslate();
}

void PastedPage::drop()
{
    const QSignalBlocker quiet(m_text); // what was found stays, for the person to confirm
    m_text->clear();
}

void PastedPage::look()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_message->clear();
        return;
    }
    const FoundAccount found = m_find(text);
    m_hasFound = found.login || found.address;
    m_found->setVisible(m_hasFound);
    if (m_hasFound)
        m_found->put(found);
    retranslate();
    Q_EMIT changed();
}

void PastedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PastedPage::retranslate()
{
    m_label->setText(
        tr("When its last page shows your login: copy the page (Ctrl+A, Ctrl+C), paste it here."));
    m_text->setAccessibleName(m_label->text());
    m_text->setAccessibleDescription(tr("Login and address are looked for; the text is kept nowhere."));
    if (m_text->document()->isEmpty())
        return;
    if (m_hasFound)
        m_message->say(Glyph::Note, tr("Found. Compare it with the page, then press Next."));
    else
        m_message->say(Glyph::Warning,
                       tr("No login is recognised in this text. Press Next all the same: you can "
                          "type it on the next page."));
}
