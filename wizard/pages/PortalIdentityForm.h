// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "account/Numen.h"

#include <QWidget>

class Button;
class DateField;
class NumenField;
class Prose;

/// NUMEN and birth date, what the one is and who gives it, and, where the portal's page is known, the button
/// that sends both: it says to which host. Both stay in their lines when they were refused.
class PortalIdentityForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PortalIdentityForm(QDate today, QWidget *parent = nullptr);

    /// Empty: nothing can be sent from here, the two are for the browser.
    void setTarget(const QString &host);
    void setWaiting(bool waiting);
    /// Whoever was refused has read what a NUMEN is: the reason gets the room.
    void setExplained(bool explained);
    /// Says that both went out before: nothing is sent again unasked.
    void setSentBefore(bool sentBefore);

    std::optional<Numen> numen() const;
    std::optional<BirthDate> birthDate() const;
    /// True, and said beside the first of them, when one is missing.
    bool complain();

    Button *sendButton() const { return m_send; }
    QWidget *numenField() const;
    QWidget *dateField() const;
    void hideAway();
    void bringBack();

Q_SIGNALS:
    void edited();
    void sendWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_host;
    bool m_waiting = false;
    bool m_sentBefore = false;
    Prose *m_explanation;
    NumenField *m_numen;
    DateField *m_birthDate;
    Prose *m_sent;
    Prose *m_target;
    Button *m_send;
};
