// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interruption.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace {

volatile std::sig_atomic_t interrupted = 0;
std::array<int, 2> wakePipe{-1, -1};

extern "C" void onSignal(int)
{
    interrupted = 1;
    const char byte = 0;
    // A full pipe has woken the loop already.
    [[maybe_unused]] const auto written = ::write(wakePipe.at(1), &byte, 1);
}

} // namespace

void Interruption::watch()
{
    if (wakePipe.front() >= 0 || ::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier =
        new QSocketNotifier(wakePipe.front(), QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit(); // not quit(), which a window may refuse
    });
    struct sigaction action = {};
    action.sa_handler = onSignal; // no SA_RESTART: a read from the terminal has to end
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

bool Interruption::happened()
{
    return interrupted != 0;
}

bool Interruption::waitToRead(int descriptor)
{
    // The byte in the pipe is never taken out, so that it wakes whoever asks later.
    std::array<pollfd, 2> watched{{{descriptor, POLLIN, 0}, {wakePipe.front(), POLLIN, 0}}};
    while (!happened()) {
        const int ready = ::poll(watched.data(), watched.size(), -1);
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready > 0 && watched.at(1).revents == 0)
            return true;
    }
    return false;
}

/// A signal ends a read by itself.
void Interruption::readingEnded() {}
