// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>

/// Radio buttons of which Tab reaches the one that is chosen, and the arrow keys the others. Qt does so only
/// once one of them has had the focus: until then Tab stops at the first of them, chosen or not, and from
/// there no longer at the chosen one. Where none is chosen, or several may be, or the chosen one is out of
/// sight, Tab reaches each.
class RadioGroup final : public QButtonGroup
{
    Q_OBJECT
public:
    explicit RadioGroup(QObject *parent);

    void addButton(QAbstractButton *button, int id = -1);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeTabStop();
};
