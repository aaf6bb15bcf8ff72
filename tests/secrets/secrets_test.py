# SPDX-License-Identifier: GPL-3.0-or-later
"""secrets_test.py PROGRAM: the real program activates an account, and NUMEN, birth date, passwords and tokens are looked
for in all that it lets out (see watched.py). That the search finds what is there is shown first, with planted values."""
import collections
import json
import subprocess
import sys
import unittest

import portal_place

portal_place.enter_namespace()

import person  # noqa: E402
import watched  # noqa: E402
import window  # noqa: E402

PROGRAM = sys.argv.pop(1)


class PlantedTest(unittest.TestCase):
    """A program that betrays its standard input in one way must be found out."""

    WAYS = {
        "standard output": 'cat',
        "standard error": 'cat >&2',
        "a file that stays": 'cat > "$XDG_STATE_HOME/report"',
        "the name of a file": 'touch "$HOME/$(cat)"',
        "a file that goes": 'cat > "$TMPDIR/x"; rm "$TMPDIR/x"',
        "a file of a folder not its own": 'cat > "/tmp/secrets-test-$$"; rm "/tmp/secrets-test-$$"',
        "an argument": 'read -r x; /bin/true "$x"',
        "the environment": 'read -r x; X="$x" /bin/true',
        "base64 in the middle of a file": '{ printf abc; cat; } | base64 -w0 > "$HOME/x"',
        "hidden in a log line": 'read -r x; echo "sent n=${x// /%20}&d=1" >&2',
        "lower case": 'tr A-Z a-z > "$HOME/x"',
        "UTF-16": 'iconv -t UTF-16LE > "$HOME/x"',
    }

    def test_each_way_is_found_and_none_is_a_false_alarm(self):
        for secret in (person.NUMEN, person.SLASHES, person.PASSWORD):
            for way, script in self.WAYS.items():
                if way == "the name of a file" and "/" in secret:
                    continue
                with self.subTest(way, secret=secret):
                    self.assertTrue(self.leaks(script, secret))
        self.assertFalse(self.leaks("cat > $HOME/x; cat $HOME/x", "nothing of hers, mdupont2"))

    def leaks(self, script, secret):
        surroundings = watched.Surroundings()
        self.addCleanup(surroundings.remove)
        _, _, evidence = watched.run(surroundings, ["bash", "-c", script], secret.encode() + b"\n")
        return leaks_in(evidence)


def leaks_in(evidence, given=()):
    together = collections.defaultdict(list)  # a window makes ten thousands of pieces
    for where, data in evidence:
        together[where].append(data)
    apart = b"\n" + b"\0" * 50 + b"\n"  # farther than the parts of a date may be
    return sorted({(where, name) for where, pieces in together.items()
                   for name in person.found_in(apart.join(pieces), given)})


class ActivateTest(unittest.TestCase):
    """The command, with answers on standard input and with somebody at the terminal."""

    @classmethod
    def setUpClass(cls):
        cls.place = portal_place.PortalPlace()
        cls.addClassCleanup(cls.place.remove)

    def setUp(self):
        self.surroundings = watched.Surroundings()
        self.addCleanup(self.surroundings.remove)

    def command(self, variant, *more):
        return [PROGRAM, "activate", "--academy", self.place.academy(variant), "--ca-file", str(self.place.authority), *more]

    def answers(self, **more):
        return json.dumps({"numen": person.NUMEN, "birthDate": person.BIRTH_DATE, "password": person.PASSWORD,
                           **more}).encode()

    def assert_nothing_leaked(self, variant, evidence):
        report = self.place.site.report(variant)
        self.assertEqual(report["violations"], [])
        given = [(f"token or cookie {value}", value) for value in report["given"]]
        self.assertEqual(leaks_in(evidence, given), [])
        self.assertGreater(len(evidence), 20)  # there was something to look at
        return report

    def test_answers_on_standard_input_leave_no_trace(self):
        weak = {"password": person.WEAK_PASSWORD}
        for variant, exit_code, submissions, *other in (
                ("label-for", 0, 2), ("tokens-change", 0, 2), ("cookies-rotate", 0, 2), ("get-form", 0, 2),
                ("date-three-texts", 0, 2), ("numen-unknown-repeated", 1, 1), ("identity-refused", 1, 1),
                ("password-asked-again-in-silence", 1, 2, weak), ("error-after-identity", 1, 1), ("redirect-to-clear-text", 1, 0),
                ("redirect-to-another-host-after-identity", 1, 1), ("captcha-image", 1, 0), ("secret-question", 1, 1)):
            with self.subTest(variant):
                surroundings = watched.Surroundings()
                self.addCleanup(surroundings.remove)
                code, output, evidence = watched.run(surroundings, self.command(variant, "--answers", "-", "--json"),
                                                     self.answers(**(other[0] if other else {})))
                self.assertEqual(code, exit_code, output)
                self.assertEqual(bool(json.loads(output)["failure"]), bool(exit_code))
                report = self.assert_nothing_leaked(variant, evidence)
                self.assertEqual(report["submissions"], submissions)

    def test_somebody_at_the_terminal_leaves_no_trace(self):
        code, screen, evidence = watched.in_terminal(
            self.surroundings, self.command("password-refused-then-taken", "--language", "en"),
            [("NUMEN (nothing", " ".join((person.NUMEN[:2].lower(), person.NUMEN[2:]))), ("Birth date", person.SLASHES),
             ("Nouveau mot de passe (nothing", person.WEAK_PASSWORD), ("Confirmez", person.WEAK_PASSWORD),
             ("Type it again?", "y"),
             ("Nouveau mot de passe (nothing", person.PASSWORD), ("Confirmez", person.PASSWORD)])
        self.assertEqual(code, 0, screen)
        self.assertIn(person.LOGIN.encode(), screen)
        report = self.assert_nothing_leaked("password-refused-then-taken", evidence)
        self.assertEqual(report["submissions"], 3)

    def test_an_answer_that_is_cut_off_leaves_no_trace(self):
        """What is wrong with the input is said without repeating it."""
        for broken in (self.answers()[:-1], self.answers(numbre="x"), self.answers().replace(b"birthDate", b"birthdate"),
                       self.answers(birthDate=person.SLASHES + "x"), person.NUMEN.encode()):
            with self.subTest(broken):
                surroundings = watched.Surroundings()
                self.addCleanup(surroundings.remove)
                code, output, evidence = watched.run(surroundings, self.command("label-for", "--answers", "-", "--json"),
                                                     broken)
                self.assertEqual(code, 2, output)
                self.assertEqual(leaks_in(evidence), [])
                self.assertEqual(self.place.site.report("label-for")["submissions"], 0)

    def test_the_window_leaves_no_trace(self):
        self.surroundings.environment["SSL_CERT_FILE"] = str(self.place.authority)
        answer, evidence = window.walk(
            self.surroundings, [PROGRAM, "--academy", self.place.academy("tokens-change"), "--language", "fr"],
            ["page 1", "press Return", "page 2", "press Up", "focus NUMEN", f"type {person.NUMEN}",
             "focus Date de naissance…", f"type {person.SLASHES}", "focus Envoyer au portail", "press space",
             "sees Nouveau mot de passe", "focus Nouveau mot de passe…", f"type {person.PASSWORD}",
             "focus Confirmez le mot de passe…", f"type {person.PASSWORD}", "press Return", f"sees {person.LOGIN}",
             "press Return", "page 3", "focus Quitter", "press space", "sees Rester", "press Tab", "press space", "gone"])
        self.assertEqual(answer["exit"], 0)
        report = self.place.site.report("tokens-change")
        self.assertEqual(report["submissions"], 2)
        # The strip asks every web server that it shows whether it answers.
        self.assertLessEqual(set(report["violations"]), {"a page of no variant: HEAD /"})
        given = [(f"token or cookie {value}", value) for value in report["given"]]
        # What stands readable in a field is told to a screen reader, over the accessibility bus; a password never is.
        leaks = leaks_in(evidence, given)
        told = [leak for leak in leaks if leak[0].startswith("sendmsg UNIX-STREAM")]
        self.assertLessEqual({name.partition(" ")[0] for _, name in told}, {"NUMEN", "birth"})
        self.assertEqual(sorted(set(leaks) - set(told)), [])
        self.assertGreater(len(evidence), 1000)


class TrainingTest(unittest.TestCase):
    """The same against the training académie's portal, whose invented people have secrets as well."""

    NUMEN, BIRTH_DATE, PASSWORD = "46A4600001ABC", "1988-05-14", "Baie&Somme=2046 d'or~*"
    SECRETS = (("NUMEN", NUMEN), ("birth date", BIRTH_DATE), ("birth date", "14/05/1988"), ("birth date", "14051988"),
               ("password", PASSWORD))

    def setUp(self):
        self.surroundings = watched.Surroundings()
        self.addCleanup(self.surroundings.remove)
        with open(self.surroundings.home / "training.log", "wb") as log:  # looked through like any file
            self.training = subprocess.Popen([PROGRAM, "training"], stdout=subprocess.PIPE, stderr=log,
                                             stdin=subprocess.DEVNULL, env=self.surroundings.environment)
        self.addCleanup(self.training.stdout.close)
        self.addCleanup(self.training.wait)
        self.addCleanup(self.training.terminate)
        self.first_line = json.loads(self.training.stdout.readline())

    def test_answers_on_standard_input_leave_no_trace(self):
        command = [PROGRAM, "activate", "--training-portal", self.first_line["portal"], "--ca-file",
                   self.first_line["caFile"], "--answers", "-", "--json"]
        for numen, exit_code in (("46Z0000000ZZZ", 1), (self.NUMEN, 0)):
            with self.subTest(numen):
                answers = {"numen": numen, "birthDate": self.BIRTH_DATE, "password": self.PASSWORD}
                code, output, evidence = watched.run(self.surroundings, command, json.dumps(answers).encode())
                self.assertEqual(code, exit_code, output)
                self.assertEqual(leaks_in(evidence, [*self.SECRETS, ("NUMEN", numen)]), [])


class ReportTest(unittest.TestCase):
    """What a help desk gets: neither the proxy's password, which stands in the environment, nor who and where the person
    is, nor the names of the house."""

    PROXY_PASSWORD, PERSON = "Somme~Bravo99", "marie-dupont"

    def setUp(self):
        self.surroundings = watched.Surroundings()
        self.addCleanup(self.surroundings.remove)
        home = self.surroundings.home / self.PERSON
        (home / ".thunderbird").mkdir(parents=True)
        self.surroundings.environment.update(
            HOME=str(home), USER=self.PERSON, LOGNAME=self.PERSON, http_proxy=self.proxy(), https_proxy=self.proxy())

    def proxy(self):
        return f"http://{self.PERSON}:{self.PROXY_PASSWORD}@127.0.0.1:9"

    def test_no_rendering_tells_of_the_person(self):
        servers = ["--endpoint", "127.0.0.1:9:tls:imap", "--endpoint", "nas.dupont.lan:993:tls:imap"]
        for ending in ("json", "txt", "pdf", None):
            with self.subTest(ending):
                file = self.surroundings.home / f"report.{ending}"
                output = ["--output", str(file)] if ending else ["--json"]
                code, printed, evidence = watched.run(self.surroundings, [PROGRAM, "report", *servers, *output])
                self.assertEqual(code, 1, printed)
                told = [("standard output", printed), *((where, data) for where, data in evidence if self.is_told(where))]
                if ending == "pdf":
                    told.append(("the text of the PDF", subprocess.check_output(["pdftotext", str(file), "-"])))
                elif ending:
                    self.assertIn(b"127.0.0.1", file.read_bytes())  # there was something to look at
                else:
                    self.assertEqual(json.loads(printed)["report"]["servers"][1]["host"], None)
                personal = (("proxy password", self.PROXY_PASSWORD), ("person", self.PERSON),
                            ("home", str(self.surroundings.home)), ("house", "nas.dupont"))
                if ending:  # where it was written is said to whoever asked for that
                    told = [(where, data.replace(str(file).encode(), b"")) for where, data in told]
                self.assertEqual(leaks_in(told, personal), [])

    @staticmethod
    def is_told(where):
        """A file with words in it, or what is printed; not what the test itself has given to the program."""
        return where.startswith(("the file", "standard output"))


if __name__ == "__main__":
    unittest.main()
