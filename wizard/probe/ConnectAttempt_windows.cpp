// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ConnectAttempt.h"
#include "probe/SocketAddress.h"
#include "probe/Winsock_windows.h"

#include <QWinEventNotifier>

namespace {

/// An event of Winsock's, watched and closed. The documented way to hear why a connection failed: SO_ERROR
/// does not always hold it.
class EventWatch : public QWinEventNotifier
{
    Q_DISABLE_COPY_MOVE(EventWatch)
public:
    EventWatch() : m_event(::WSACreateEvent()) { setHandle(m_event); }
    ~EventWatch() override
    {
        setEnabled(false);
        ::WSACloseEvent(m_event);
    }

private:
    void *m_event; // a WSAEVENT; that name is another one in QWinEventNotifier
};

SOCKET socketOf(qintptr descriptor)
{
    return static_cast<SOCKET>(descriptor);
}

} // namespace

std::optional<int> ConnectAttempt::beginConnecting()
{
    prepareSockets();
    const SocketAddress to = socketAddress(m_address, m_port);
    const SOCKET made = ::WSASocketW(to.bytes.ss_family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (made == INVALID_SOCKET)
        return ::WSAGetLastError();
    m_descriptor = static_cast<qintptr>(made);
    auto watch = std::make_unique<EventWatch>();
    if (::WSAEventSelect(made, watch->handle(), FD_CONNECT) != 0) // and connect() waits for nothing
        return ::WSAGetLastError();
    if (::connect(made, to.get(), to.size) == 0)
        return 0;
    const int error = ::WSAGetLastError();
    if (error != WSAEWOULDBLOCK)
        return error;
    connect(watch.get(), &QWinEventNotifier::activated, this, &ConnectAttempt::onWatch);
    watch->setEnabled(true);
    m_watch = std::move(watch);
    return std::nullopt;
}

void ConnectAttempt::onWatch()
{
    auto &watch = static_cast<EventWatch &>(*m_watch);
    watch.setEnabled(false); // FD_CONNECT is all it waited for
    WSANETWORKEVENTS events{};
    const bool told = ::WSAEnumNetworkEvents(socketOf(m_descriptor), watch.handle(), &events) == 0;
    const int error = told ? events.iErrorCode[FD_CONNECT_BIT] : ::WSAGetLastError();
    ::WSAEventSelect(socketOf(m_descriptor), nullptr, 0); // whoever takes the connection watches on their own
    m_watch.release()->deleteLater();                     // it is speaking
    endWith(error);
}

void ConnectAttempt::closeDescriptor(qintptr descriptor)
{
    ::closesocket(socketOf(descriptor));
}

Obstacle ConnectAttempt::obstacleFor(int error)
{
    switch (error) {
    case WSAECONNREFUSED: return Obstacle::ConnectionRefused;
    case WSAETIMEDOUT: return Obstacle::ConnectionTimeout;
    case WSAECONNRESET:
    case WSAECONNABORTED: return Obstacle::ConnectionClosed;
    default: return Obstacle::Unreachable; // no route, no such family, forbidden by a local rule
    }
}
