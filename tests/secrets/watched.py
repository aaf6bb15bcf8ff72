# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program in a home of its own and keeps all that it lets out: what it writes, to files that stay, to files that
go, to pipes and sockets; its output; the arguments and environment of it and of all that it starts."""
import os
import pathlib
import pty
import re
import select
import subprocess
import tempfile
import threading
import time

# With -v an execve tells its whole environment, with -xx every text is in hexadecimal: nothing is cut or quoted.
TRACED = ("strace", "--follow-forks", "--decode-fds=path,socket", "-qq", "-v", "-xx", "--string-limit=4000000",
          "--signal=none", "--trace=execve,openat,creat,rename,renameat2,mkdir,symlink,write,pwrite64,writev,pwritev,"
          "sendto,sendmsg,sendmmsg,setxattr,prctl")
TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})+)"')
FILE_DESCRIPTOR = re.compile(rb"\((?:AT_FDCWD|\d+)<([^>]*)>")


class Surroundings:
    """Folders that only this run writes to."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="secrets-test-")
        self.folder = pathlib.Path(self._folder.name)
        self.trace = self.folder / "trace"
        self.home = self.folder / "home"
        names = {"HOME": "home", "TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
                 "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}
        self.folders = [self.folder / name for name in names.values()]
        for folder in self.folders:
            folder.mkdir()
        # The leak sanitizer, in builds that have it, does not run under strace.
        sanitizer = ":".join(filter(None, (os.environ.get("ASAN_OPTIONS"), "detect_leaks=0")))
        self.environment = dict(os.environ, QT_LOGGING_RULES="*=true", LC_ALL="C.UTF-8", ASAN_OPTIONS=sanitizer,
                                **{name: str(self.folder / folder) for name, folder in names.items()})
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            self.environment.pop(name, None)

    def traced(self, command):
        return [*TRACED, f"--output={self.trace}", *command]

    def evidence(self):
        """(where, bytes) of all that was left or written."""
        for folder in self.folders:
            for path in folder.rglob("*"):
                yield "the name of a file", str(path.relative_to(folder)).encode()
                if path.is_file() and not path.is_symlink():
                    yield f"the file {path.relative_to(self.folder)}", path.read_bytes()
        if self.trace.exists():
            yield from calls(self.trace.read_bytes())

    def remove(self):
        self._folder.cleanup()


def calls(trace):
    """(system call and where it went, bytes) of each line of strace's."""
    for line in trace.splitlines():
        call = line.partition(b"(")[0].rpartition(b" ")[2].decode("latin-1")
        descriptor = FILE_DESCRIPTOR.search(line)
        where = unhex(descriptor.group(1)).decode("utf-8", "replace") if descriptor else ""
        for text in TEXT.findall(line):
            yield f"{call} {where}".strip(), unhex(text)


def unhex(text):
    return re.sub(rb"\\x([0-9a-f]{2})", lambda found: bytes.fromhex(found.group(1).decode()), text)


class Samples:
    """Arguments and environment of a process and its descendants, read again and again while they run; of those named
    @p of and theirs, where the others are the test's own."""

    def __init__(self, pid, of=None):
        self.seen = set()
        self.pid = pid
        self.of = of
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()

    def end(self):
        self._stop.set()
        self._thread.join()

    def _sample(self):
        while not self._stop.wait(0.05):
            for pid in self._watched():
                for name in ("cmdline", "environ", "comm"):
                    try:
                        self.seen.add((f"/proc/PID/{name}", pathlib.Path(f"/proc/{pid}/{name}").read_bytes()))
                    except OSError:
                        pass  # it ended meanwhile

    def _watched(self):
        if not self.of:
            return descendants(self.pid)
        return [pid for parent in descendants(self.pid) if is_named(parent, self.of) for pid in descendants(parent)]


def is_named(pid, name):
    try:
        return pathlib.Path(f"/proc/{pid}/exe").resolve().name == name
    except OSError:
        return False


def descendants(pid):
    found = [pid]
    for parent in found:
        try:
            for children in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
                found += map(int, children.read_text().split())
        except OSError:
            pass
    return found


def run(surroundings, command, input_=b"", patience=120):
    """To its end: exit code, standard output, and all evidence."""
    process = subprocess.Popen(surroundings.traced(command), env=surroundings.environment, cwd=surroundings.home,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    samples = Samples(process.pid)
    try:
        output, errors = process.communicate(input_, patience)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    finally:
        samples.end()
    evidence = [("standard output", output), ("standard error", errors), *samples.seen, *surroundings.evidence()]
    return process.returncode, output, evidence


def in_terminal(surroundings, command, dialogue, patience=120):
    """The same before a terminal: @p dialogue is pairs of words to wait for and a line to type."""
    pid, screen = pty.fork()
    if pid == 0:
        os.chdir(surroundings.home)
        whole = surroundings.traced(command)
        os.execvpe(whole[0], whole, surroundings.environment)
    samples = Samples(pid)
    seen, up_to, deadline = b"", 0, time.monotonic() + patience
    try:
        for words, typed in [*dialogue, (None, None)]:
            while words is None or words.encode() not in seen[up_to:]:
                if time.monotonic() > deadline:
                    os.kill(pid, 9)
                    raise TimeoutError(f"{words!r} was never said after {seen[up_to:].decode(errors='replace')!r}")
                if not select.select([screen], [], [], 1)[0]:
                    continue
                try:
                    more = os.read(screen, 65536)
                except OSError:  # EIO: the program has ended
                    more = b""
                if not more:
                    break
                seen += more
            if words is None:
                break
            if words.encode() not in seen[up_to:]:
                raise EOFError(f"ended before {words!r}: {seen.decode(errors='replace')!r}")
            up_to = seen.index(words.encode(), up_to) + len(words.encode())
            os.write(screen, (typed + "\n").encode())
        _, status = os.waitpid(pid, 0)
    finally:
        samples.end()
        os.close(screen)
    return os.waitstatus_to_exitcode(status), seen, [("the terminal", seen), *samples.seen, *surroundings.evidence()]
