// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Expander.h"

#include "pages/Spacing.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

ExpanderButton::ExpanderButton(QWidget *parent) : QPushButton(parent)
{
    setCheckable(true);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ExpanderButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + 2 * line, line * 7 / 5};
}

void ExpanderButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRect arrowBox(line / 4, (height() - line * 3 / 5) / 2, line * 3 / 5, line * 3 / 5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(palette().color(foregroundRole()), line * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(arrowBox).center();
    const double arm = line * 0.2;
    painter.translate(middle);
    painter.rotate(isChecked() ? 90 : 0);
    painter.drawPolyline(QPolygonF{{-arm / 2, -arm}, {arm / 2, 0}, {-arm / 2, arm}});
    painter.resetTransform();
    painter.drawText(rect().adjusted(line * 5 / 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(1, 1, -1, -1);
        focus.backgroundColor = palette().color(backgroundRole());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

Expander::Expander(const QString &name, QWidget *content, QWidget *parent)
    : QWidget(parent), m_button(new ExpanderButton), m_content(content)
{
    m_button->setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.4));
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        describe();
        Q_EMIT toggled(open);
    });
}

void Expander::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->updateGeometry();
    describe();
}

void Expander::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void Expander::describe()
{
    m_button->setAccessibleDescription(isOpen() ? tr("Open; press to close") : tr("Closed; press to open"));
}
