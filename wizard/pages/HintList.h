// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"
#include "pages/Card.h"
#include "pages/Prose.h"

#include <QList>

/// What may lie behind a refused login, likeliest first: a supposition and what to do about it, each on a
/// line of its own. Takes no room while there is nothing to suppose.
class HintList final : public QWidget
{
    Q_OBJECT
public:
    explicit HintList(const QString &name, QWidget *parent = nullptr);

    /// The same hints again are not announced again.
    void show(const QList<Fault> &hints);
    const QList<Fault> &hints() const { return m_hints; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Fault> m_hints;
    Prose *m_title;
    QVBoxLayout *m_lines;
    QList<Prose *> m_texts;
};
