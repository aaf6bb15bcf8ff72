// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

/// HTML laid out for paper: black on white whatever the theme, one upright face at several sizes. Values that
/// are wider than the column break anywhere.
class PaperText
{
public:
    /// @p width in the device's own units.
    PaperText(const QString &html, QPagedPaintDevice &device, qreal width);
    ~PaperText();
    PaperText(PaperText &&) noexcept;
    PaperText &operator=(PaperText &&) noexcept;
    PaperText(const PaperText &) = delete;
    PaperText &operator=(const PaperText &) = delete;

    QSizeF size() const;
    void draw(QPainter &painter) const; ///< Its upper left corner at the painter's origin.

    /// For a text longer than a page: no line is cut in two. Tells how many pages it makes.
    int breakIntoPages(qreal height);
    void drawPage(QPainter &painter, int page) const; ///< The page's corner at the painter's origin.

private:
    std::unique_ptr<QTextDocument> m_document;
};
