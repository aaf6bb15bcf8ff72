// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TypedServer.h"

#include "diagnosis/Catalogue.h"
#include "pages/FlowLayout.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"

#include <QComboBox>
#include <QEvent>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65535;
constexpr std::array offered{Security::Tls, Security::StartTls};

QWidget *withLabel(QLabel *label, QWidget *field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*box, 0.2));
    column->addWidget(label);
    column->addWidget(field);
    label->setBuddy(field);
    return box;
}

} // namespace

TypedServer::TypedServer(QWidget *parent)
    : QWidget(parent),
      m_host(new TextField(u"outgoingHost"_s)),
      m_portLabel(new QLabel),
      m_port(new QLineEdit),
      m_securityLabel(new QLabel),
      m_security(new QComboBox),
      m_userName(new TextField(u"outgoingUser"_s))
{
    m_port->setObjectName(u"outgoingPort"_s);
    m_port->setValidator(new QIntValidator(1, highestPort, this));
    m_port->setText(QString::number(standardPort(Protocol::Smtp, Security::Tls)));
    m_security->setObjectName(u"outgoingSecurity"_s);
    for (const Security each : offered)
        m_security->addItem(nameOf(each));

    auto *flow = new FlowLayout(spaced(*this, 0.8), spaced(*this, 0.4));
    flow->addWidget(withLabel(m_securityLabel, m_security));
    flow->addWidget(withLabel(m_portLabel, m_port));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_host);
    column->addLayout(flow);
    column->addWidget(m_userName);
    m_userName->hide();

    connect(m_host, &TextField::edited, this, &TypedServer::check);
    connect(m_userName, &TextField::edited, this, &TypedServer::check);
    connect(m_port, &QLineEdit::textEdited, this, [this] {
        m_portTyped = !m_port->text().isEmpty();
        check();
    });
    connect(m_security, &QComboBox::currentIndexChanged, this, &TypedServer::suggestPort);
    retranslate();
}

void TypedServer::setAsksUserName(bool asks)
{
    m_userName->setVisible(asks);
}

Security TypedServer::security() const
{
    return offered.at(static_cast<std::size_t>(std::max(0, m_security->currentIndex())));
}

Result<Endpoint> TypedServer::parsed() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return Fault{FaultKind::AddressInvalid, u"empty"_s};
    return endpointFrom(host + u':' + m_port->text() + u':' + wordFor(security()) + u':' +
                        wordFor(Protocol::Smtp));
}

std::optional<Endpoint> TypedServer::endpoint() const
{
    const auto result = parsed();
    return result ? std::optional(result.value()) : std::nullopt;
}

QString TypedServer::userName() const
{
    return m_userName->isVisibleTo(this) ? m_userName->text().trimmed() : QString();
}

void TypedServer::suggestPort()
{
    if (!m_portTyped)
        m_port->setText(QString::number(standardPort(Protocol::Smtp, security())));
    check();
}

void TypedServer::check()
{
    if (m_host->text().trimmed().isEmpty() || parsed())
        m_host->clearMessage();
    else
        m_host->refuse(tr("A server name looks like smtp.example.org: letters, digits, hyphens and dots."));
    m_userName->clearMessage();
    Q_EMIT edited();
}

bool TypedServer::complain()
{
    if (!parsed()) {
        m_host->refuse(
            m_host->text().trimmed().isEmpty()
                ? tr("The sending server is missing. Your webmail's help or your provider's page names it.")
                : m_host->message());
        m_host->edit()->setFocus();
        return false;
    }
    if (m_userName->isVisibleTo(this) && userName().isEmpty()) {
        m_userName->refuse(tr("This server wants a user name of its own: the one your provider gave you."));
        m_userName->edit()->setFocus();
        return false;
    }
    return true;
}

void TypedServer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TypedServer::retranslate()
{
    m_host->setLabel(tr("Sending server (SMTP)"));
    m_host->setHint(tr("Not known to us for this service, and not guessed: type what its help page says."));
    m_portLabel->setText(tr("Port"));
    m_port->setAccessibleName(tr("Port of the sending server"));
    m_securityLabel->setText(tr("Encryption"));
    m_security->setAccessibleName(tr("Encryption of the sending server"));
    m_userName->setLabel(tr("User name for sending"));
    for (int index = 0; index < m_security->count(); ++index)
        m_security->setItemText(index, nameOf(offered.at(static_cast<std::size_t>(index))));
}
