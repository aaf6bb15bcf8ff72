// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

/// One item beside the other, going on below when the line is full.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(int across, int down);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout &) = delete;
    FlowLayout &operator=(const FlowLayout &) = delete;
    FlowLayout(FlowLayout &&) = delete;
    FlowLayout &operator=(FlowLayout &&) = delete;

    /// Before the item that is @p index-th now.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    int count() const override { return static_cast<int>(m_items.size()); }

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;
    static void placeLine(const QList<QLayoutItem *> &line, const QList<QRect> &places, int height);

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};
