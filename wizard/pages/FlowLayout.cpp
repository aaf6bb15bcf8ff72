// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FlowLayout.h"

FlowLayout::FlowLayout(int across, int down) : m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
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
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().boundedTo({inside.width(), QLAYOUTSIZE_MAX});
        if (x > inside.x() && x + wanted.width() > inside.right() + 1) {
            x = inside.x();
            y += lineHeight + m_down;
            lineHeight = 0;
        }
        const int height = item->hasHeightForWidth() ? item->heightForWidth(wanted.width()) : wanted.height();
        if (place)
            item->setGeometry({x, y, wanted.width(), height});
        x += wanted.width() + m_across;
        lineHeight = std::max(lineHeight, height);
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}
