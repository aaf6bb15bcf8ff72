// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Ctrl+C, a terminal that closes, a request to end: event loops are left and reading from the terminal ends,
/// so that whoever holds something cleans it up on the way out.
class Interruption
{
public:
    /// From now on. Needs the application object; its event loop must turn for loops to be left.
    static void watch();
    static bool happened();
    /// Blocks until @p descriptor can be read or has ended. False when an interruption came first, also one
    /// that came before this call or was taken by another thread: a plain read() would sleep through both.
    static bool waitToRead(int descriptor);
    /// What waitToRead() was asked for is read, or given up: an interruption has no read to end any more.
    static void readingEnded();
};
