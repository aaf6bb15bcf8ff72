// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/FaultPanel.h"

class Activation;
class PortalQuote;

/// What went wrong with the portal: the sentence, the remedy and whom to call, the portal's own words, what
/// may have counted all the same, and a way to begin again.
class ActivationFailure final : public QWidget
{
    Q_OBJECT
public:
    /// @p codePrefix: see FaultPanel.
    explicit ActivationFailure(const QString &codePrefix, QWidget *parent = nullptr);

    /// Nothing to show: takes no room.
    void show(const Activation &activation);
    Button *againButton() const { return m_again; }

Q_SIGNALS:
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FaultPanel *m_panel;
    PortalQuote *m_quote;
    Prose *m_mayHaveCounted;
    Button *m_again;
};
