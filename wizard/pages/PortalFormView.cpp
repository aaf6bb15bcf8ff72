// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalFormView.h"

#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/PortalQuote.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"
#include "pages/TabOrder.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

/// A scene asks the same again when its questions have the same labels and kinds.
bool asksTheSame(const std::vector<QuestionField *> &fields, const std::vector<PortalQuestion> &questions)
{
    return std::equal(fields.begin(), fields.end(), questions.begin(), questions.end(),
                      [](const QuestionField *field, const PortalQuestion &question) {
                          return field->question().label == question.label &&
                                 field->question().kind == question.kind &&
                                 field->question().choices == question.choices;
                      });
}

/// What the page says beside what the fields say here already: neither labels nor the reason of a refusal.
QString wordsBeside(const PortalScene &scene)
{
    QStringList known{scene.submitLabel};
    for (const PortalQuestion &question : scene.questions) {
        known.append(question.label);
        for (const HtmlChoice &choice : question.choices)
            known.append(choice.label);
    }
    std::sort(known.begin(), known.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList lines;
    for (const QString &line : scene.message.split(u'\n')) {
        QString rest = line;
        for (const QString &words : std::as_const(known)) {
            if (!words.isEmpty())
                rest.replace(words, QString());
        }
        const bool isReason = scene.fault && line.trimmed() == scene.fault->detail.trimmed();
        const bool hasWords =
            std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (hasWords && !isReason)
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

PortalFormView::PortalFormView(PasswordWatch watch, QDate today, QWidget *parent)
    : QWidget(parent),
      m_watch(std::move(watch)),
      m_today(today),
      m_title(new Prose(Prose::Tone::Heading)),
      m_words(new PortalQuote(u"portalWords"_s)),
      m_card(new Card),
      m_submit(new Button(u"submitForm"_s)),
      m_target(new Prose(Prose::Tone::Quiet))
{
    setObjectName(u"portalForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.6));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_card);
    m_card->column()->addWidget(m_submit, 0, Qt::AlignLeft);
    m_card->column()->addWidget(m_target);
    connect(m_submit, &Button::clicked, this, &PortalFormView::submitWanted);
}

PortalFormView::~PortalFormView()
{
    wipe();
}

/// Overwrites what is still in the lines.
void PortalFormView::wipe()
{
    for (QuestionField *field : m_fields)
        field->hideAway();
}

void PortalFormView::show(const PortalScene &scene)
{
    m_host = scene.sendsTo.host();
    m_submitLabel = scene.submitLabel;
    m_title->setText(scene.title);
    m_title->setVisible(!scene.title.isEmpty());
    m_words->quote(scene.url.host(), scene.message, wordsBeside(scene));
    rebuild(scene);
    retranslate();
}

void PortalFormView::rebuild(const PortalScene &scene)
{
    if (m_box && asksTheSame(m_fields, scene.questions)) {
        for (std::size_t index = 0; index < m_fields.size(); ++index)
            m_fields[index]->askedAs(scene.questions[index]);
        return;
    }
    wipe();
    delete m_box;
    m_box = new QWidget;
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.6));
    m_fields.clear();
    for (const PortalQuestion &question : scene.questions) {
        const QString name = u"question"_s + QString::number(m_fields.size());
        m_fields.push_back(QuestionField::make(question, name, m_today));
        column->addWidget(m_fields.back());
    }
    m_card->column()->insertWidget(0, m_box);
    tabInto(m_box, m_words->copyButton());
    watchPasswords();
}

void PortalFormView::watchPasswords()
{
    QList<TypedQuestion *> passwords;
    for (QuestionField *field : m_fields) {
        auto *typed = qobject_cast<TypedQuestion *>(field);
        if (typed && field->question().kind == HtmlFieldKind::Password)
            passwords.append(typed);
    }
    m_passwords = new PasswordQuestions(passwords, m_watch, m_box);
}

bool PortalFormView::isComplete()
{
    QWidget *first = nullptr;
    for (QuestionField *field : m_fields) {
        if (!field->question().required || field->isAnswered())
            continue;
        field->askAgain();
        first = first ? first : field->firstField();
    }
    if (!first && !m_passwords->agree())
        first = m_passwords->again()->firstField();
    if (first)
        first->setFocus();
    return !first;
}

std::vector<FieldAnswer> PortalFormView::takeAnswers()
{
    std::vector<FieldAnswer> all;
    for (QuestionField *field : m_fields) {
        for (FieldAnswer &answer : field->takeAnswers())
            all.push_back(std::move(answer));
    }
    return all;
}

QWidget *PortalFormView::firstField() const
{
    return m_fields.empty() ? static_cast<QWidget *>(m_submit) : m_fields.front()->firstField();
}

void PortalFormView::hideAway()
{
    for (QuestionField *field : m_fields)
        field->hideAway();
}

void PortalFormView::bringBack()
{
    for (QuestionField *field : m_fields)
        field->bringBack();
}

void PortalFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalFormView::retranslate()
{
    const QString label = m_submitLabel.isEmpty() ? tr("Send") : m_submitLabel;
    m_submit->setText(QString(label).replace(u'&', u"&&"_s)); // the portal's word, no shortcut of ours
    m_submit->setAccessibleName(label);
    m_target->setText(tr("Your answers go to %1, over a verified connection.").arg(m_host));
    if (m_passwords)
        m_passwords->retranslate();
}
