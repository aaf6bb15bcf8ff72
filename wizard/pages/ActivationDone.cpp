// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActivationDone.h"

#include "pages/Card.h"
#include "pages/FieldMessage.h"
#include "pages/FoundAccountForm.h"
#include "pages/PortalQuote.h"
#include "pages/Spacing.h"

#include <QEvent>

using namespace Qt::StringLiterals;

ActivationDone::ActivationDone(QWidget *parent)
    : QWidget(parent),
      m_words(new PortalQuote(u"portalEnd"_s)),
      m_found(new FoundAccountForm(u"found"_s)),
      m_otherDevices(new FieldMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.7));
    auto *card = new Card;
    card->column()->addWidget(m_found);
    column->addWidget(card);
    column->addWidget(m_otherDevices);
    column->addWidget(m_words);
    retranslate();
}

void ActivationDone::show(const PortalScene &scene)
{
    m_found->put({scene.login, scene.address});
    m_words->quote(scene.url.host(), scene.message, scene.message);
}

void ActivationDone::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivationDone::retranslate()
{
    m_otherDevices->say(
        Glyph::Warning,
        tr("Put the new password into your phone and your other computers now: they keep trying "
           "the old one, and that locks an account."));
}
