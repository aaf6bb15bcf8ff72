// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// X or Wayland is there: any program can open a window.
bool hasDisplay();
/// Before the application object is made: it draws into files alone, which needs no display.
void drawWithoutDisplay();
/// This program can: there is a display, or a platform was named by hand (offscreen, vnc, …).
bool canShowWindows();
