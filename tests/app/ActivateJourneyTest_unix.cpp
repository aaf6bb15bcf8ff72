// SPDX-License-Identifier: GPL-3.0-or-later
// The journey in a terminal that begins with the activation.
#include "ProgramRun.h"
#include "TypedActivation.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;
using namespace typedActivation;

TEST_CASE("the journey may begin with the activation, whose login and password then stand ready")
{
    const ProgramRun surroundings;
    PseudoTerminal terminal({QStringLiteral(PROGRAM_FILE), u"--language"_s, u"en"_s, u"--training"_s},
                            surroundings.environment);
    terminal.expect(u"NUMEN 46A4600001ABC, born on 14/05/1988"_s);
    terminal.expect(u"Is your mailbox active?"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type(u"2"_s);

    walkThePortal(terminal);

    terminal.expect(u"as the portal shows it: mdupont"_s);
    terminal.expect(u"new password at once"_s);
    for (int name = 0; name < 3; ++name) { // given, birth, usage
        terminal.expect(u": "_s);
        terminal.type({});
    }
    terminal.expect(u"1. mdupont - as the portal shows it"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"1. Marie.Dupont@ac-entrainement.example"_s); // and no question for a digit
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Which settings?"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Test your login now?"_s);
    terminal.type({});
    terminal.expect(u"remember your password?"_s);
    terminal.type({});
    typeHidden(terminal, u"Password ("_s, {});
    CHECK(terminal.everything().contains(u"Enter: the one you chose on the portal"_s));
    terminal.expect(u"accepted"_s);
    terminal.expect(u"accepted"_s);
    terminal.interrupt();
    CHECK(terminal.exitCode() == 1);
    CHECK_FALSE(terminal.everything().contains(password));
}

TEST_CASE("after the browser the journey finds login and address in what is pasted of its last page")
{
    const ProgramRun surroundings;
    PseudoTerminal terminal({QStringLiteral(PROGRAM_FILE), u"--language"_s, u"en"_s, u"--training"_s},
                            surroundings.environment);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type(u"3"_s);
    terminal.expect(u"Open https://localhost:"_s);
    terminal.expect(u"Line: "_s);
    terminal.type(u"Votre identifiant : mdupont2"_s);
    terminal.type(u"Votre adresse : Mathieu.Dupont@ac-entrainement.example"_s);

    terminal.type({});

    terminal.expect(u"as the portal shows it: mdupont2"_s);
    terminal.expect(u"as the portal shows it: Mathieu.Dupont@ac-entrainement.example"_s);
    terminal.expect(u"Given name"_s);
}
