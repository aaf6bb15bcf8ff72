# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual X screen whose pixels are watched from outside (Xvfb -fbdir), and when text stands on it."""
import mmap
import os
import struct
import subprocess
import time

SHADES_OF_TEXT = 40  # anti-aliased letters make many shades


class Screen:
    """A virtual X screen and its pixels."""

    def __init__(self, folder):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        self.display = ":" + os.fdopen(reader).readline().strip()
        file = os.open(os.path.join(folder, "Xvfb_screen0"), os.O_RDONLY)
        self.map = mmap.mmap(file, 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.map[:100])
        self.height, self.line = header[5], header[12]
        self.start = header[0] + header[19] * 12  # header, then the colour map

    def shades(self):
        """Distinct pixels on every second line of the picture."""
        seen = set()
        for row in range(0, self.height, 2):
            begin = self.start + row * self.line
            seen.update(memoryview(self.map[begin:begin + self.line]).cast("I"))
        return len(seen)

    def milliseconds_to_text(self, begun, process, patience=30):
        """From begun (time.monotonic()) to the first picture with text, which process draws."""
        while self.shades() < SHADES_OF_TEXT:
            if time.monotonic() - begun > patience or process.poll() is not None:
                raise SystemExit("the window did not come up: " + " ".join(process.args))
        return (time.monotonic() - begun) * 1000

    def close(self):
        self.server.terminate()
        self.server.wait()
