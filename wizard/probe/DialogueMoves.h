// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"
#include "probe/Evidence.h"

#include <QByteArray>

#include <variant>

/// What a dialogue wants done after a line from the server. A dialogue holds no socket: a test plays the
/// server with a few lines, a fuzzer with one.
namespace dialogue {

/// Nothing yet: the server has more to say.
struct Wait {};

/// Send these bytes, line end included.
struct Send {
    QByteArray bytes;
};

/// Send these bytes over a verified channel only, and wipe them.
struct SendSecret {
    Secret bytes;
};

/// The server agreed to TLS: nothing may be left of what it sent before.
struct BeginTls {};

/// All was learnt that this dialogue is for.
struct Ready {};

/// It cannot go on: what stood in the way, and the server's line.
struct Stop {
    Obstacle obstacle;
    QString serverLine;
};

using Move = std::variant<Wait, Send, SendSecret, BeginTls, Ready, Stop>;

} // namespace dialogue
