// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProxyPanel.h"

#include "pages/Button.h"
#include "pages/SecretField.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProxyPanel::ProxyPanel(QWidget *parent)
    : QWidget(parent),
      m_intro(new Prose),
      m_warning(new Prose),
      m_user(new TextField(u"proxyUser"_s)),
      m_password(new SecretField(u"proxyPassword"_s, SecretField::AtFirst::Hidden)),
      m_logIn(new Button(u"proxyLogIn"_s))
{
    setObjectName(u"proxyPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.45));
    column->addWidget(m_intro);
    column->addWidget(m_warning);
    column->addWidget(m_user);
    column->addWidget(m_password);
    column->addWidget(m_logIn, 0, Qt::AlignLeft);

    connect(m_logIn, &Button::clicked, this, &ProxyPanel::submit);
    connect(m_user, &TextField::edited, m_user, &TextField::clearMessage);
    connect(m_password, &TextField::edited, m_password, &TextField::clearMessage);
    connect(m_password, &SecretField::capsLockSeen, this, [this](bool on) {
        if (on)
            m_password->warn(tr("Caps Lock seems to be on."));
        else
            m_password->clearMessage();
    });
    hide();
}

void ProxyPanel::show(const std::optional<ProxyFacts> &proxy)
{
    const bool isNews = proxy && m_facts != proxy;
    m_facts = proxy;
    setVisible(proxy.has_value());
    if (!proxy)
        m_password->wipe();
    retranslate();
    if (isNews && proxy->outcome == ProxyOutcome::LoginRefused)
        m_password->refuse(tr("The proxy refused this user name and password."));
}

void ProxyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProxyPanel::retranslate()
{
    if (!m_facts)
        return;
    const bool canLogIn = m_facts->outcome != ProxyOutcome::LoginUnsupported;
    const QString proxy = m_facts->proxy.hostAndPort();
    m_intro->setText(canLogIn ? tr("The login goes to %1 and nowhere else; it is forgotten when the "
                                   "assistant is closed.")
                                    .arg(proxy)
                              : tr("%1 wants a kind of login that this assistant does not have: %2")
                                    .arg(proxy, m_facts->answer));
    m_warning->setText(tr("It goes there unencrypted. Never type the académie's password here, unless your "
                          "school says that it is the same."));
    m_user->setLabel(tr("User name for this network's proxy"));
    m_password->setLabel(tr("Password for this network's proxy"));
    m_logIn->setWords(tr("Log in to the proxy and test again"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_warning, m_user, m_password, m_logIn})
        field->setVisible(canLogIn);
}

void ProxyPanel::refuse(TextField &field, const QString &why)
{
    field.refuse(why);
    field.edit()->setFocus();
}

void ProxyPanel::submit()
{
    const QString user = m_user->text().trimmed();
    if (user.isEmpty())
        return refuse(*m_user, tr("Please type the user name that goes with this network."));
    if (!ProxyLogin::from(user, {}))
        return refuse(*m_user, tr("This cannot be a proxy's user name: it has a colon, or is too long."));
    if (m_password->isEmpty())
        return refuse(*m_password, tr("Please type the password."));
    auto login = ProxyLogin::from(user, m_password->take());
    if (!login)
        return refuse(*m_password, tr("This is longer than any password; perhaps too much was pasted."));
    Q_EMIT loginTyped(m_facts->proxy, std::make_shared<ProxyLogin>(std::move(*login)));
}
