// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// The line that opens and closes something: an arrow, a text, and a state that screen readers hear.
class ExpanderButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ExpanderButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What most people do not need, closed until asked for.
class Expander final : public QWidget
{
    Q_OBJECT
public:
    /// @p name becomes the button's objectName.
    Expander(const QString &name, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    bool isOpen() const { return m_button->isChecked(); }
    void setOpen(bool open) { m_button->setChecked(open); }
    ExpanderButton *button() const { return m_button; }

Q_SIGNALS:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    ExpanderButton *m_button;
    QWidget *m_content;
};
