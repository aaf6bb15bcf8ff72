// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"
#include "probe/ProxyLogin.h"

#include <QWidget>

class Button;
class Prose;
class SecretField;
class TextField;

/// Asks for the login of the network's proxy: which one, that it comes to it unencrypted, user name and
/// password. What is typed is handed over and gone from the lines.
class ProxyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyPanel(QWidget *parent = nullptr);

    /// Nothing: the panel disappears, and the password with it.
    void show(const std::optional<ProxyFacts> &proxy);

Q_SIGNALS:
    void loginTyped(const Proxy &proxy, std::shared_ptr<ProxyLogin> login);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void refuse(TextField &field, const QString &why);

    std::optional<ProxyFacts> m_facts;
    Prose *m_intro;
    Prose *m_warning;
    TextField *m_user;
    SecretField *m_password;
    Button *m_logIn;
};
