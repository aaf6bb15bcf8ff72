// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class PageView;
class QBoxLayout;
class QVBoxLayout;

/// A window with a page that scrolls between what stands above and below it. Page Up and Page Down turn it
/// wherever the focus is.
class PageDialog : public QDialog
{
    Q_OBJECT
protected:
    explicit PageDialog(QWidget *parent, Qt::WindowFlags flags = {});

    /// From top to bottom, each with an edge around it.
    void add(QWidget *part);
    void add(QBoxLayout *part);
    /// The page, once, and the line under it.
    void addView();
    /// As wide as a page, @p lines of text high, and no larger than @p share of the screen.
    QSize comfortableSize(qreal lines, qreal share) const;

    void keyPressEvent(QKeyEvent *event) override;

    PageView *const m_view;

private:
    QVBoxLayout *framed();

    QVBoxLayout *m_column;
};
