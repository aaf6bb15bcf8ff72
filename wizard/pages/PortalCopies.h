// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "account/Numen.h"

#include <QWidget>

#include <functional>

class Button;
class ClipboardLoan;
class Prose;

/// Buttons that lend NUMEN and birth date to the clipboard, in each form that a portal's page may want them.
class PortalCopies final : public QWidget
{
    Q_OBJECT
public:
    struct Sources {
        std::function<std::optional<Numen>()> numen;
        std::function<std::optional<BirthDate>()> birthDate;
    };

    explicit PortalCopies(Sources sources, QWidget *parent = nullptr);

    /// What was typed has changed: buttons without anything to copy are off.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    Button *addDateButton(const QString &name, std::function<Secret(const BirthDate &)> form);
    void retranslate();
    void lend(Secret secret);

    Sources m_sources;
    Prose *m_explanation;
    Button *m_numen;
    QList<Button *> m_dates;
    Prose *m_note;
    ClipboardLoan *m_clipboard;
};
