#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill-writer.py JOURNAL_WRITER: stops a process that writes, and one that undoes, at every single system call
that may reach the disk, and lets each of these calls fail as well. After the next start the old or the new state
must be whole, to the byte, with nothing left lying about."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

CALLS = ("openat", "write", "fsync", "fchmod", "fchown", "rename", "link", "unlink", "mkdir", "rmdir")
ERRORS = {"ENOSPC": "disk-full", "EIO": "read-only"}
LOCK = ".parentlock"  # locking a profile leaves it there; the client does so too

writer = pathlib.Path(sys.argv[1]).resolve()


def state_of(world):
    """Every file's and folder's name below mail, with its content."""
    mail = world / "mail"
    return {str(path.relative_to(mail)): path.read_bytes() if path.is_file() else None
            for path in sorted(mail.rglob("*")) if path.name != LOCK}


def run(world, verb, *before):
    return subprocess.run([*before, writer, world, verb], stderr=subprocess.PIPE, text=True, check=False)


def must(world, verb, what):
    done = run(world, verb)
    assert done.returncode == 0, f"{what}: then {verb}: {done.stderr}"


class Trial:
    """One disturbed run after the other, each from the same start."""

    def __init__(self, folder):
        self.world = folder / "world"
        self.start = {"write": folder / "before-write", "undo": folder / "before-undo"}
        self.trace = folder / "trace"
        self.lay_old_state(self.start["write"])
        self.old = state_of(self.start["write"])
        self.begin("write")
        must(self.world, "write", "undisturbed")
        self.new = state_of(self.world)
        shutil.copytree(self.world, self.start["undo"])

    @staticmethod
    def lay_old_state(world):
        old = world / "mail" / "old"
        old.mkdir(parents=True)
        (old / "prefs.js").write_bytes(b"old prefs\n")
        (old / "key4.db").write_bytes(b"K" * 200000)
        (old / "key4.db-journal").write_bytes(b"hot")
        (world / "mail" / "profiles.ini").write_bytes(b"[General]\n")

    def begin(self, verb):
        shutil.rmtree(self.world, ignore_errors=True)
        shutil.copytree(self.start[verb], self.world)

    def disturbed(self, verb, call, how):
        """The run, and whether it lived long enough to be disturbed."""
        self.begin(verb)
        done = run(self.world, verb, "strace", "-qq", "-o", self.trace, "-e", f"trace={call}",
                   "-e", f"inject={call}:{how}")
        trace = self.trace.read_text(errors="replace")
        return done, "INJECTED" in trace or "killed by SIGKILL" in trace

    def check_whole(self, what):
        must(self.world, "recover", what)
        now = state_of(self.world)
        assert now in (self.old, self.new), f"{what}: neither old nor new: {list(now)}"
        if now == self.old:
            journal = self.world / "journal"
            left = [path.name for path in journal.iterdir() if path.name != "lock"] if journal.exists() else []
            assert not left, f"{what}: left in the journal: {left}"
            must(self.world, "write", what)
            assert state_of(self.world) == self.new, f"{what}: cannot go on"
        else:
            must(self.world, "undo", what)
            assert state_of(self.world) == self.old, f"{what}: cannot go back"

    def kill_at(self, verb, call, nth):
        what = f"{verb}, killed at {call} {nth}"
        done, disturbed = self.disturbed(verb, call, f"signal=KILL:when={nth}")
        if disturbed:
            assert done.returncode == -9, f"{what}: exit {done.returncode}, {done.stderr}"
            self.check_whole(what)
        return disturbed

    def refuse_at(self, verb, call, nth, error):
        what = f"{verb}, {error} at {call} {nth}"
        done, disturbed = self.disturbed(verb, call, f"error={error}:when={nth}")
        if not disturbed:
            return False
        if done.returncode == 1:
            named = done.stderr.split(" ")[0]
            lock_file = named == "profile-locked" and LOCK in done.stderr
            assert named == ERRORS[error] or lock_file, f"{what}: {done.stderr}"
            before = self.old if verb == "write" else self.new
            assert state_of(self.world) == before, f"{what}: not as before: {list(state_of(self.world))}"
        # 0: it happened while tidying up, or there was another way. 127: the loader's call, nothing had begun.
        assert done.returncode in (0, 1, 127), f"{what}: exit {done.returncode}"
        self.check_whole(what)
        return True


def count(attempt):
    nth = 1
    while attempt(nth):
        nth += 1
    return nth - 1


def main():
    kills = refusals = 0
    in_memory = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None  # a kill loses nothing that was written
    with tempfile.TemporaryDirectory(dir=in_memory) as folder:
        trial = Trial(pathlib.Path(folder))
        for verb in ("write", "undo"):
            for call in CALLS:
                kills += count(lambda nth: trial.kill_at(verb, call, nth))
                for error in ERRORS:
                    refusals += count(lambda nth: trial.refuse_at(verb, call, nth, error))
    print(f"{kills} kills and {refusals} refused calls: always the old or the new state, whole")
    assert kills > 200 and refusals > 200, "was anything written?"


main()
