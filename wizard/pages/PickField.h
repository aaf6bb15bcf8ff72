// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Prose;
class QComboBox;

/// One of a few, in a list that opens, with its label above: what TextField is for typing.
class PickField final : public QWidget
{
    Q_OBJECT
public:
    struct Offer {
        QString word; ///< What the program calls it.
        QString text; ///< What people read.
    };

    /// @p name becomes the list's objectName.
    explicit PickField(const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// What was picked stays picked, if it is still offered; else the first is.
    void offer(const QList<Offer> &offers);

    QString word() const;
    /// Does nothing for a word that is not offered.
    void pick(const QString &word);

Q_SIGNALS:
    void picked(); ///< By the person.

private:
    Prose *m_label;
    QComboBox *m_list;
};
