// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/FieldMessage.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;

/// A line to type in, with its label above, a hint and what there is to say below: nothing is ever beside the
/// field that large text could push out of sight, and no message comes as a dialog.
class TextField : public QWidget
{
    Q_OBJECT
public:
    /// @p name becomes the line edit's objectName.
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &label); ///< Also what screen readers call the field.
    void setHint(const QString &hint);   ///< A quiet line below; empty takes no room.

    QString text() const;
    void setText(const QString &text);

    void warn(const QString &text, const QString &correction = {});
    void refuse(const QString &text, const QString &correction = {});
    void note(const QString &text);
    void clearMessage();
    bool isRefused() const { return m_message->isError(); }
    QString message() const { return m_message->text(); }

    QLineEdit *edit() const { return m_edit; }
    /// Widgets to the right of the line: a copy button, a digit.
    QHBoxLayout *line() const { return m_line; }

Q_SIGNALS:
    void edited();
    void correctionWanted();

private:
    void say(Glyph glyph, const QString &text, const QString &correction);

    QLabel *m_label;
    QLineEdit *m_edit;
    QHBoxLayout *m_line;
    Prose *m_hint;
    FieldMessage *m_message;
};
