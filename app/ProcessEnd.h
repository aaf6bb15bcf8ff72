// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Ends the process with @p code, once everything of ours is gone. For main() alone.
[[noreturn]] void endProcess(int code);

/// The same without waiting for what others keep in static objects.
[[noreturn]] void endProcessAtOnce(int code);
