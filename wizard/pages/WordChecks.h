// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class Prose;
class QCheckBox;

/// Any number of a few, each with a box to tick, under a common label.
class WordChecks final : public QWidget
{
    Q_OBJECT
public:
    /// A box's objectName is @p name + ":" + its word, of @p words.
    WordChecks(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    /// @p texts: what people read for each word, in the same order. @p hint: what no tick at all means.
    void setTexts(const QString &label, const QStringList &texts, const QString &hint);

    QStringList ticked() const; ///< In the order of the words.
    void tick(const QStringList &words);

private:
    QStringList m_words;
    Prose *m_label;
    QList<QCheckBox *> m_boxes;
    Prose *m_hint;
};
