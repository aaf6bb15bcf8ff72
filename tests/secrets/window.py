# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, gone through with the keyboard (tests/servers/window-walk) while it is watched."""
import json
import pathlib
import subprocess
import time

import watched

WALK = pathlib.Path(__file__).resolve().parent.parent / "servers" / "window-walk"


def walk(surroundings, command, lines):
    """Says each of @p lines to window-walk; gives its last answer and all evidence."""
    trace, *options = surroundings.traced([])
    # --daemonized: window-walk knows the program by its process number, which must not be strace's.
    whole = [str(WALK), trace, "--daemonize", *options, *command]
    with open(surroundings.home / "window.log", "wb") as log:
        process = subprocess.Popen(whole, env=surroundings.environment, cwd=surroundings.home, text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        samples = watched.Samples(process.pid, of=pathlib.Path(command[0]).name)
        try:
            for line in lines:
                answer = say(process, line)
        finally:
            process.stdin.close()
            process.wait()
            process.stdout.close()
            samples.end()
    wait_until_written(surroundings.trace)
    return answer, [*samples.seen, *surroundings.evidence()]


def say(process, line):
    process.stdin.write(line + "\n")
    process.stdin.flush()
    answer = json.loads(process.stdout.readline() or "{}")
    if not answer.get("ok"):
        raise AssertionError(f"{line}: {answer.get('error', 'window-walk has ended')}\n{answer.get('tree', '')}")
    return answer


def wait_until_written(trace):
    """strace goes on for a moment after the program."""
    size = -1
    while size != trace.stat().st_size:
        size = trace.stat().st_size
        time.sleep(0.5)
