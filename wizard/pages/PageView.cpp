// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageView.h"

#include "pages/Spacing.h"
#include "pages/TextField.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr double lineLength = 62; ///< In heights of a line.

/// A wrapping text says it needs the height it would have when narrowest; the view goes by the height for the
/// real width instead.
class PageBox final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

/// The text field that @p widget is part of, if it has something to say.
QWidget *sayingFieldAround(QWidget *widget)
{
    while (widget && !qobject_cast<TextField *>(widget))
        widget = widget->parentWidget();
    const auto *field = qobject_cast<TextField *>(widget);
    return field && !field->message().isEmpty() ? widget : nullptr;
}

} // namespace

PageView::PageView(QWidget *parent) : QScrollArea(parent), m_box(new PageBox), m_above(new QVBoxLayout)
{
    m_box->setMaximumWidth(fullWidth());
    auto *column = new QVBoxLayout(m_box);
    const int edge = spaced(*this, 1);
    column->setContentsMargins(edge, edge / 2, edge, edge / 2);
    column->addLayout(m_above);
    column->addStretch();
    m_box->installEventFilter(this);
    setWidget(m_box);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Page Up and Page Down reach it from everywhere
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

int PageView::fullWidth() const
{
    return spaced(*this, lineLength);
}

void PageView::addPage(QWidget *page)
{
    static_cast<QVBoxLayout *>(m_box->layout())->insertWidget(1, page);
}

void PageView::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

void PageView::addBelow(QWidget *widget)
{
    m_box->layout()->addWidget(widget);
}

void PageView::toTop()
{
    verticalScrollBar()->setValue(0);
}

void PageView::turnPage(bool forward)
{
    verticalScrollBar()->triggerAction(forward ? QAbstractSlider::SliderPageStepAdd
                                               : QAbstractSlider::SliderPageStepSub);
}

void PageView::bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // texts in texts take rounds
        const int margin = spaced(*this, 1);
        if (widget->height() + 2 * margin <= viewport()->height())
            ensureWidgetVisible(widget, 0, margin);
        else
            verticalScrollBar()->setValue(widget->mapTo(m_box, QPoint(0, 0)).y());
    });
}

/// What is said below the field being typed in must not appear out of sight.
bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::LayoutRequest) {
        QWidget *field = sayingFieldAround(window()->focusWidget());
        if (field && holds(field))
            bringIntoView(field);
    }
    return QScrollArea::eventFilter(watched, event);
}
