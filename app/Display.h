// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// X or Wayland is there: any program can open a window.
bool hasDisplay();
/// This program can: there is a display, or a platform was named by hand (offscreen, vnc, …).
bool canShowWindows();
