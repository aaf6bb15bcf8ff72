// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SecretField.h"

#include "pages/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// Qt tells nothing about the lock itself; a letter whose case contradicts Shift does.
std::optional<bool> capsLockIn(const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isLetter() || text.front().toUpper() == text.front().toLower())
        return std::nullopt;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    return text.front().isUpper() != shift;
}

} // namespace

SecretField::SecretField(const QString &name, AtFirst atFirst, QWidget *parent)
    : TextField(name, parent), m_show(new Button(name + u"Show"_s))
{
    m_show->setCheckable(true);
    m_show->setChecked(atFirst == AtFirst::Shown);
    line()->addWidget(m_show);
    edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    edit()->installEventFilter(this);
    connect(m_show, &Button::toggled, this, &SecretField::applyVisibility);
    retranslate();
    applyVisibility();
}

bool SecretField::isEmpty() const
{
    return edit()->text().isEmpty();
}

QString SecretField::typed() const
{
    const QString shared = edit()->text();
    return QString(shared.constData(), shared.size());
}

Secret SecretField::take()
{
    QString own = typed();
    Secret secret = Secret::takeFrom(own);
    wipe();
    return secret;
}

void SecretField::put(const Secret &secret)
{
    secret.reveal([this](QByteArrayView bytes) { edit()->setText(QString::fromUtf8(bytes)); });
}

void SecretField::wipe()
{
    {
        // text() shares the line edit's own buffer: overwriting through it is the point.
        const QString shared = edit()->text();
        overwrite(const_cast<QChar *>(shared.constData()),
                  static_cast<std::size_t>(shared.size()) * sizeof(QChar));
    }
    edit()->clear();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TextField::changeEvent(event);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto caps = capsLockIn(*static_cast<QKeyEvent *>(event)))
            Q_EMIT capsLockSeen(*caps);
    }
    return TextField::eventFilter(watched, event);
}

void SecretField::retranslate()
{
    m_show->setWords(m_show->isChecked() ? tr("Hide") : tr("Show"), tr("Show what is typed"));
}

void SecretField::applyVisibility()
{
    edit()->setEchoMode(m_show->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
}
