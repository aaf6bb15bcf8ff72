// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordQuestions.h"

#include "diagnosis/Catalogue.h"
#include "pages/StrengthMeter.h"
#include "portal/PasswordLabels.h"
#include "session/Activation.h"

#include <QLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

PasswordQuestions::PasswordQuestions(const QList<TypedQuestion *> &fields, PasswordWatch watch,
                                     QObject *parent)
    : QObject(parent), m_watch(std::move(watch))
{
    for (TypedQuestion *field : fields) {
        const QString label = field->question().label;
        if (!m_chosen && !asksForPresentPassword(label))
            m_chosen = field;
        else if (m_chosen && !m_again && asksOnceMore(label, m_chosen->question().label))
            m_again = field;
    }
    if (!m_chosen)
        return;
    m_meter = new StrengthMeter;
    m_chosen->layout()->addWidget(m_meter);
    connect(m_chosen, &QuestionField::edited, this, &PasswordQuestions::watch);
    if (m_again)
        connect(m_again, &QuestionField::edited, this, [this] {
            if (m_again->field()->edit()->text().size() >= m_chosen->field()->edit()->text().size())
                agree(); // not while it is still being typed
        });
    retranslate();
}

bool PasswordQuestions::agree()
{
    if (!m_again || !m_again->isAnswered())
        return true;
    QString first = m_chosen->field()->typed();
    QString second = m_again->field()->typed();
    const bool same = first == second;
    Secret::takeFrom(first).wipe();
    Secret::takeFrom(second).wipe();
    if (same)
        m_again->field()->clearMessage();
    else
        m_again->field()->refuse(tr("The two passwords differ."));
    return same;
}

void PasswordQuestions::watch()
{
    if (!m_chosen->isAnswered()) {
        m_meter->clear();
        m_chosen->field()->clearMessage();
        return;
    }
    QString typed = m_chosen->field()->typed();
    const Secret password = Secret::takeFrom(typed);
    m_meter->setBits(m_watch.bits(password));
    const QString concern = sentenceFor(m_watch.concern(password));
    if (concern.isEmpty())
        m_chosen->field()->clearMessage();
    else
        m_chosen->field()->warn(concern);
    if (m_again && m_again->isAnswered())
        agree();
}

void PasswordQuestions::retranslate()
{
    if (!m_chosen)
        return;
    m_chosen->setAdvice(
        tr("Twelve characters or more, and not your NUMEN. The portal decides what it takes."));
    watch();
}
