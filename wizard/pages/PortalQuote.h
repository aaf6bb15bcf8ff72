// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class Prose;

/// What the portal said, in its own words, as plain text, with a button that copies it: for whoever is called
/// about it. Takes no room while there is nothing to quote.
class PortalQuote final : public QWidget
{
    Q_OBJECT
public:
    /// @p name is the objectName; the button is called NAME + "Copy".
    explicit PortalQuote(const QString &name, QWidget *parent = nullptr);

    /// @p shown is what of @p words is to be read here; the button copies all of them.
    void quote(const QString &host, const QString &words, const QString &shown);
    /// Off where another quote of the same page offers it.
    void setCopyOffered(bool offered);
    Button *copyButton() const { return m_copy; }
    QString words() const { return m_all; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_host;
    QString m_all;
    Prose *m_head;
    Prose *m_words;
    Button *m_copy;
};
