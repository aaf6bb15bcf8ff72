// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Ends the process with @p code, once everything of ours is gone. For main() alone.
[[noreturn]] void endProcess(int code);
