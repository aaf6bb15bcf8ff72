// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Glyph.h"
#include "pages/Prose.h"

class Button;

/// What there is to say about a field, right below it: sign, sentence and, where one click mends it, a
/// button. Takes no room while there is nothing to say.
class FieldMessage final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldMessage(QWidget *parent = nullptr);

    /// @p glyph is Note, Warning or Bad. The same text again is not announced again.
    void say(Glyph glyph, const QString &text, const QString &correction = {});
    void clear();

    QString text() const { return m_text->text(); }
    bool isError() const { return isVisibleTo(parentWidget()) && m_glyph->glyph() == Glyph::Bad; }

Q_SIGNALS:
    void correctionWanted();

private:
    GlyphLabel *m_glyph;
    Prose *m_text;
    Button *m_correction;
};
