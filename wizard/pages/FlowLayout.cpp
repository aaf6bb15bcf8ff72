// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FlowLayout.h"

#include <QWidgetItem>

FlowLayout::FlowLayout(int across, int down) : m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

/// All in one line: what a wide window gives.
QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? m_across : 0) + wanted.width(),
                std::max(size.height(), wanted.height())};
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QPoint next = inside.topLeft();
    int lineHeight = 0;
    QList<QLayoutItem *> line;
    QList<QRect> places;
    const auto endLine = [&] {
        if (place)
            placeLine(line, places, lineHeight);
        next = {inside.x(), next.y() + lineHeight + m_down};
        lineHeight = 0;
        line.clear();
        places.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo({inside.width(), QLAYOUTSIZE_MAX});
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.isEmpty() && next.x() + size.width() > inside.right() + 1)
            endLine();
        line.append(item);
        places.append({next, size});
        next.rx() += size.width() + m_across;
        lineHeight = std::max(lineHeight, size.height());
    }
    const int bottom = next.y() + lineHeight;
    endLine();
    return bottom - rect.y() + contentsMargins().bottom();
}

/// Items of different heights share one middle: a text beside a button.
void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QList<QRect> &places, int height)
{
    for (qsizetype index = 0; index < line.size(); ++index) {
        const QRect &place = places.at(index);
        line.at(index)->setGeometry(place.translated(0, (height - place.height()) / 2));
    }
}
