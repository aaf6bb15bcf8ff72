# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program in a case's place and compares what it says with what the case expects."""
import base64
import contextlib
import json
import os
import subprocess
import tempfile
import time


class Verdict:
    def __init__(self):
        self.wrong = []  # sentences; none: passed
        self.seconds = 0.0  # of the slowest row
        self.memory = 0  # bytes: the program's peak

    def expect(self, truth, sentence):
        if not truth:
            self.wrong.append(sentence)


def judge(case, place, program, memory, slack):
    """memory: bytes that the program may take; 0: not looked at. slack: seconds that it may be late."""
    verdict = Verdict()
    command = check(case, place) if case.rows else apply(case, place)
    typed = (case.login.password + "\n").encode() if case.login else b""
    answer = run([*place.as_client, *case.prefix, program, *command], typed, case, place, verdict)
    if answer is not None and case.rows:
        judge_rows(case, answer, verdict, slack)
    elif answer is not None:
        judge_login(case, answer, verdict, slack)
    if case.login:
        judge_secrecy(case, place, verdict)
    if memory:
        verdict.expect(verdict.memory <= memory, f"{verdict.memory >> 20} MB of memory")
    return verdict


def check(case, place):
    endpoints = [word for row in case.rows for word in ("--endpoint", row.endpoint)]
    return ["check", "--json", "--language", "en", "--ca-file", place.authority.root, *endpoints, *case.arguments]


def apply(case, place):
    return ["apply", "--json", "--language", "en", "--ca-file", place.authority.root, "--name", "Marie Dupont",
            "--login", case.login.login, "--address", "Marie.Dupont@ac-amiens.fr", "--preset", case.login.preset,
            "--password-stdin", *(["--prove"] if case.login.prove else ["--verify", "--dry-run"]), *case.arguments]


def run(command, typed, case, place, verdict):
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(place.home), "LC_ALL": "C.UTF-8",
                   "QT_QPA_PLATFORM": "offscreen", "FAKETIME_DONT_FAKE_MONOTONIC": "1", **case.environment}
    for inherited in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if inherited in os.environ:
            environment[inherited] = os.environ[inherited]
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
        begun = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE, stdout=said,
                                   stderr=complained, env=environment)
        with contextlib.suppress(BrokenPipeError), process.stdin as keyboard:
            keyboard.write(typed)
        _, status, usage = os.wait4(process.pid, 0)
        verdict.seconds = time.monotonic() - begun
        verdict.memory = usage.ru_maxrss * 1024
        said.seek(0)
        complained.seek(0)
        text, complaint = said.read(), complained.read()
    place.answered = text + complaint
    verdict.expect(os.WIFEXITED(status), f"ended by signal {os.WTERMSIG(status)}")
    try:
        return json.loads(text)
    except ValueError:
        verdict.wrong.append(f"no answer: {text[-300:]!r} {complaint[-600:]!r}")
        return None


def judge_rows(case, answer, verdict, slack):
    found = {"{host}:{port}:{security}:{protocol}".format(**row): row for row in answer.get("endpoints", [])}
    verdict.seconds = max((row["ms"] for row in found.values()), default=0) / 1000
    for row in case.rows:
        said = found.get(row.endpoint)
        if said is None:
            verdict.wrong.append(f"{row.endpoint}: not tested: {answer.get('message')}")
            continue
        seconds = said["ms"] / 1000
        remarks = tuple(remark["remark"] for remark in said["remarks"])
        verdict.expect(said["failure"] == row.failure,
                       f"{row.endpoint}: {said['failure'] or 'healthy'} instead of {row.failure or 'healthy'} "
                       f"({said['message']})")
        verdict.expect(remarks == row.remarks, f"{row.endpoint}: remarks {remarks} instead of {row.remarks}")
        verdict.expect(seconds <= row.within + slack,
                       f"{row.endpoint}: {seconds:.1f} s instead of {row.within:.1f} s at most")


def judge_login(case, answer, verdict, slack):
    wanted = case.login
    said = answer.get("failure")
    tests = [test["failure"] for test in answer.get("tests", []) if test.get("failure")]
    verdict.expect(said == wanted.failure, f"{said} instead of {wanted.failure} ({answer.get('message')})")
    hints = tuple(hint["hint"] for hint in answer.get("hints", []))
    verdict.expect(hints == wanted.hints, f"hints {hints} instead of {wanted.hints}")
    verdict.expect(set(tests) <= {wanted.failure}, f"tests name {tests}")
    verdict.expect(verdict.seconds <= wanted.within + slack, f"{verdict.seconds:.1f} s instead of {wanted.within} s")
    if wanted.warning:
        verdict.expect(wanted.warning in json.dumps(answer), f"no word of {wanted.warning}: {answer}")


def judge_secrecy(case, place, verdict):
    """Nothing of the password in what servers wrote down, in what went over the wire in clear, or in the answer."""
    written = b"" if case.login.sent else place.everything_received()
    received = written + bytes(place.heard) + place.answered
    for form in forms_of(case.login):
        verdict.expect(form not in received, "the password can be read")


def forms_of(login):
    password = login.password.encode()
    plain = b"\0" + login.login.encode() + b"\0" + password
    return password, base64.b64encode(password), base64.b64encode(plain)
