// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

/// The signs of this program, drawn, so that no image plugin and no theme is needed. Every sign has a shape
/// of its own: colour never says anything alone.
enum class Glyph {
    Waiting, ///< hollow ring
    Running, ///< open turning ring
    Good,    ///< tick in a disc
    Bad,     ///< cross in an octagon
    Stopped, ///< bar in a ring
    Warning, ///< exclamation mark in a triangle
    Note,    ///< i in a disc
};

/// Draws into @p box (square). @p on is what lies below: the inner mark is drawn in it.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color, const QColor &on,
                int turn = 0);

/// Green, red, amber or plain, dark or light enough to be seen on @p background.
QColor glyphColor(Glyph glyph, const QColor &background, const QColor &text);

/// One sign, as tall as the text beside it. The text says the same, so screen readers pass over it.
class GlyphLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit GlyphLabel(Glyph glyph, QWidget *parent = nullptr);

    Glyph glyph() const { return m_glyph; }
    void setGlyph(Glyph glyph);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turnWhileRunning();

    Glyph m_glyph;
    int m_turn = 0; ///< Degrees.
    QTimer m_turning;
};
