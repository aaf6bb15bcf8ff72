// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ConnectAttempt.h"

ConnectAttempt::~ConnectAttempt()
{
    abandon();
}

void ConnectAttempt::abandon()
{
    m_watch.reset();
    if (m_descriptor >= 0)
        closeDescriptor(std::exchange(m_descriptor, -1));
}

void ConnectAttempt::start()
{
    m_clock.start();
    if (const auto error = beginConnecting())
        QMetaObject::invokeMethod(
            this, [this, error = *error] { endWith(error); }, Qt::QueuedConnection);
}

void ConnectAttempt::endWith(int error)
{
    if (error != 0) {
        m_obstacle = obstacleFor(error);
        m_message = qt_error_string(error);
    }
    Q_EMIT ended();
}

qintptr ConnectAttempt::takeDescriptor()
{
    m_watch.reset();
    return std::exchange(m_descriptor, -1);
}
