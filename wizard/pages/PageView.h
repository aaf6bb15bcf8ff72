// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// Where the pages are shown, one at a time. Scrolls up and down only, never wider than a readable line, and
/// keeps in sight what is being said to the person.
class PageView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    /// How wide a page is at most, edges included.
    int fullWidth() const;
    void addPage(QWidget *page);
    /// Above whatever page is shown, and scrolling with it.
    void addAbove(QWidget *widget);
    /// Below whatever page is shown.
    void addBelow(QWidget *widget);
    bool holds(const QWidget *widget) const { return m_box->isAncestorOf(widget); }

    void toTop();
    void turnPage(bool forward);
    /// Once the layout has given @p widget its place; the beginning of what is taller than the view.
    void bringIntoView(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_box;
    QVBoxLayout *m_above;
};
