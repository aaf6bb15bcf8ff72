// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StrengthMeter.h"

#include "account/PasswordStrength.h"
#include "pages/Announcement.h"
#include "pages/Glyph.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{900};
/// CNIL, deliberation 2022-100: enough only where attempts are limited.
constexpr double bitsWhereAttemptsAreLimited = 50;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent), m_glyph(new GlyphLabel(Glyph::Warning)), m_words(new Prose)
{
    setObjectName(u"strength"_s);
    m_words->setObjectName(u"strengthWords"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaced(*this, 0.4));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (word() != m_told)
            announce(*m_words);
        m_told = word();
    });
    hide();
}

void StrengthMeter::setBits(double bits)
{
    m_bits = bits;
    retranslate();
    show();
    m_pause.start();
}

void StrengthMeter::clear()
{
    m_pause.stop();
    m_told.clear();
    hide();
}

QString StrengthMeter::words() const
{
    return m_words->text();
}

StrengthMeter::Grade StrengthMeter::grade() const
{
    if (m_bits >= recommendedBits)
        return Grade::Strong;
    return m_bits >= bitsWhereAttemptsAreLimited ? Grade::Middling : Grade::Weak;
}

QString StrengthMeter::word() const
{
    switch (grade()) {
    case Grade::Weak: return tr("Weak");
    case Grade::Middling: return tr("Middling");
    case Grade::Strong: return tr("Strong");
    }
    Q_UNREACHABLE();
}

void StrengthMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StrengthMeter::retranslate()
{
    const Grade now = grade();
    m_glyph->setGlyph(now == Grade::Strong     ? Glyph::Good
                      : now == Grade::Middling ? Glyph::Note
                                               : Glyph::Warning);
    m_words->setText(
        tr("%1: about %2 bits of the %3 that the CNIL recommends. Worked out here, sent nowhere.")
            .arg(word())
            .arg(static_cast<int>(m_bits))
            .arg(static_cast<int>(recommendedBits)));
}
