// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Windows wants to be asked before the first socket and the first look-up. Once is enough, any thread will
/// do; Qt does so only for its own sockets.
void prepareSockets();
