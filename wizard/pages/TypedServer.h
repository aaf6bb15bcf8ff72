// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

#include <QWidget>

class Prose;
class QComboBox;
class QLabel;
class QLineEdit;
class TextField;

/// The sending server of a preset that does not know it: the person types what their provider's pages say.
/// Nothing is guessed but the port that goes with the encryption.
class TypedServer final : public QWidget
{
    Q_OBJECT
public:
    explicit TypedServer(QWidget *parent = nullptr);

    /// @p asksUserName: the server's user name is nobody's we know (an Internet provider's).
    void setAsksUserName(bool asks);
    std::optional<Endpoint> endpoint() const; ///< Nothing while host or port are not usable.
    QString userName() const;
    /// Says beside the fields what is missing, and puts the cursor there. False when something is.
    bool complain();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void suggestPort();
    void check();
    Result<Endpoint> parsed() const;
    Security security() const;

    TextField *m_host;
    QLabel *m_portLabel;
    QLineEdit *m_port;
    QLabel *m_securityLabel;
    QComboBox *m_security;
    TextField *m_userName;
    bool m_portTyped = false;
};
