// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordQuestions.h"

#include "account/Login.h"
#include "pages/StrengthMeter.h"
#include "session/Activation.h"

#include <QCoreApplication>
#include <QLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

bool speaksOf(const QString &label, std::initializer_list<QStringView> words)
{
    const QString folded = asciiFold(label).toLower();
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return folded.contains(word); });
}

/// Only a home for the words: lupdate wants a class around tr().
class ConcernWording
{
    Q_DECLARE_TR_FUNCTIONS(ConcernWording)
public:
    static QString sentenceFor(PasswordConcern concern)
    {
        switch (concern) {
        case PasswordConcern::None: return {};
        case PasswordConcern::HasNumenShape:
            return tr("This has the shape of a NUMEN: whoever sees one knows such a password.");
        case PasswordConcern::IsNumen:
            return tr("This is your NUMEN: your school's office knows it as well.");
        case PasswordConcern::HoldsBirthDate:
            return tr("Your birth date is in it: that is easy to find out.");
        case PasswordConcern::HoldsName: return tr("Your name is in it: that is the first thing tried.");
        case PasswordConcern::HasAccents:
            return tr("It has accents or other signs that some mail programs send wrongly: better without.");
        case PasswordConcern::TooShort: return tr("It is short: twelve characters or more are advised.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

bool asksOnceMore(const QString &label, const QString &firstLabel)
{
    if (label.compare(firstLabel, Qt::CaseInsensitive) == 0)
        return true;
    return speaksOf(label, {u"confirm", u"encore", u"nouveau une fois", u"repet", u"retap", u"ressais",
                            u"resais", u"verif", u"seconde fois", u"deuxieme fois", u"again", u"repeat",
                            u"retype", u"re-enter"});
}

bool asksForPresentOne(const QString &label)
{
    return speaksOf(label, {u"ancien", u"actuel", u"provisoire", u"present ", u"current", u"old "});
}

PasswordQuestions::PasswordQuestions(const QList<TypedQuestion *> &fields, PasswordWatch watch,
                                     QObject *parent)
    : QObject(parent), m_watch(std::move(watch))
{
    for (TypedQuestion *field : fields) {
        const QString label = field->question().label;
        if (!m_chosen && !asksForPresentOne(label))
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
    const QString concern = ConcernWording::sentenceFor(m_watch.concern(password));
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
