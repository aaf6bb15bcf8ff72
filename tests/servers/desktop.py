# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own for one program, with a window manager and a keyboard that has the French letters."""
import os
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60.0  # seconds for anything that is waited for; generous: sanitizers, two cores, other tests


def environment(display, runtime):
    own = dict(os.environ)
    own.update(
        DISPLAY=display,
        XDG_RUNTIME_DIR=runtime,
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        LC_ALL="C.UTF-8",
    )
    own.pop("WAYLAND_DISPLAY", None)
    return own


def start_display():
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp",
         "-noreset"],  # else the first client to leave takes the others and the keyboard layout with it
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    number = os.fdopen(reading).readline().strip()
    return server, ":" + number


def quiet(*command, env):
    return subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def succeeds_within_patience(*command, env):
    deadline = time.monotonic() + PATIENCE
    while subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        if time.monotonic() > deadline:
            sys.exit(f"{sys.argv[0]}: {command[0]} has nobody to talk to")
        time.sleep(0.2)


def start_window_manager(env):
    manager = quiet("openbox", "--sm-disable", env=env)
    # A window that comes before it would never get the keyboard.
    succeeds_within_patience("xdotool", "get_desktop", env=env)
    return manager


def run_on_display(work):
    """work(env, processes): what it adds to processes ends with the display."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    processes = []
    with tempfile.TemporaryDirectory() as runtime:
        server, display = start_display()
        processes.append(server)
        env = environment(display, runtime)
        os.environ.update(env)
        try:
            # Keys for é, É, ç and Ç: what has no key of its own is remapped by xdotool, who loses it now and then.
            subprocess.run(["setxkbmap", "ca", "-variant", "multix"], env=env, check=True)
            processes.append(start_window_manager(env))
            work(env, processes)
        finally:
            for process in reversed(processes):
                process.terminate()
            for process in processes:
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()


class Hands:
    """The keyboard of that display."""

    def __init__(self, env):
        self.env = env

    def key(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def press(self, key):
        self.key("key", "--clearmodifiers", key)
        time.sleep(0.15)

    def type(self, text):
        self.key("type", "--clearmodifiers", "--delay", "40", "--", text)
        time.sleep(0.3)

    def shot(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.env, check=True)


def until(condition, what):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if condition():
            return
        time.sleep(0.2)
    raise LookupError(f"{what}: not within {PATIENCE:.0f} s")
