// SPDX-License-Identifier: GPL-3.0-or-later
#include "Manual.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Text that troff prints as it stands: backslashes, hyphens (\- is the one to copy and paste) and a control
/// character at the start of a line are masked.
QString escaped(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    QStringList lines = result.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(u"\\&"_s);
    }
    return lines.join(u'\n');
}

QString escaped(const std::string &text)
{
    return escaped(QString::fromStdString(text));
}

QString section(const QString &title)
{
    return u".SH "_s + escaped(title.toUpper()) + u'\n';
}

QString entry(const QString &head, const QString &description)
{
    return u".TP\n"_s + head + u'\n' + escaped(description) + u'\n';
}

QString headOf(const CLI::Option &option)
{
    QStringList names;
    for (const QString &name : QString::fromStdString(option.get_name(false, true)).split(u','))
        names += u"\\fB"_s + escaped(name) + u"\\fR"_s;
    const QString value = option.get_type_size() != 0 && !option.get_type_name().empty()
                              ? u" \\fI"_s + escaped(option.get_type_name()) + u"\\fR"_s
                              : QString();
    return names.join(u", "_s) + value;
}

QString optionsOf(const CLI::App &app)
{
    QString text;
    for (const CLI::Option *option : app.get_options())
        text += entry(headOf(*option), QString::fromStdString(option->get_description()));
    return text;
}

/// The same for every command: told once, at the top.
bool isCommon(const CLI::Option &option)
{
    static const QStringList names = {u"--academy"_s, u"--language"_s, u"--json"_s, u"-h,--help"_s};
    return names.contains(QString::fromStdString(option.get_name(false, true)));
}

QString ownOptionsOf(const CLI::App &command)
{
    QString text;
    for (const CLI::Option *option :
         command.get_options([](const CLI::Option *each) { return !isCommon(*each); }))
        text += entry(headOf(*option), QString::fromStdString(option->get_description()));
    return text.isEmpty() ? text : u".RS\n"_s + text + u".RE\n"_s;
}

} // namespace

QString Manual::page(const CLI::App &definition)
{
    QString page = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    page += u".TH ASSISTANT-MESSAGERIE 1 \"\" \"" PROGRAM_NAME " " PROGRAM_VERSION "\"\n"_s;
    page += section(tr("Name"));
    page += u"assistant\\-messagerie \\- "_s +
            escaped(tr("from a name to a mailbox in Thunderbird or Outlook")) + u'\n';
    page += synopsis();
    page += section(tr("Description")) + escaped(definition.get_description()) + u'\n';
    page += section(tr("Options")) + optionsOf(definition);
    page += commands(definition);
    page += tests() + outputFiles() + batchTable() + activationAnswers() + stick() + exitStatus() +
            environmentAndFiles() + examples();
    return page;
}

QString Manual::synopsis()
{
    return section(tr("Synopsis")) + u".B assistant\\-messagerie\n[\\fI"_s + escaped(tr("options")) +
           u"\\fR]\n.br\n.B assistant\\-messagerie\n\\fI"_s + escaped(tr("command")) + u"\\fR [\\fI"_s +
           escaped(tr("options")) + u"\\fR]\n"_s;
}

QString Manual::commands(const CLI::App &definition)
{
    QString text = section(tr("Commands")) +
                   escaped(tr("Every command also takes --academy, --language, --json and --help.")) + u'\n';
    for (const CLI::App *command : definition.get_subcommands({})) {
        if (command->get_group().empty())
            continue;
        text += entry(u"\\fB"_s + escaped(command->get_name()) + u"\\fR"_s,
                      QString::fromStdString(command->get_description()) + u'.');
        text += ownOptionsOf(*command);
    }
    return text;
}

QString Manual::tests()
{
    return section(tr("What check and apply --verify tell")) +
           escaped(tr("Each reason is told once, with every server that fails for it; in JSON these are the "
                      "\"causes\".")) +
           u"\n.PP\n"_s +
           escaped(
               tr("When nobody takes a call, a few other places are asked beside the server, at most once "
                  "a minute each: its own port 443, the académie's portal, and the portal's port 80, where "
                  "a network shows its sign-in page. They tell a blocked port from a dead server; in JSON "
                  "they are the \"controls\". Nothing but the question is sent.")) +
           u"\n.PP\n"_s +
           escaped(tr("A refused login stays a refusal. What may lie behind it is a supposition: in JSON the "
                      "\"hints\", likeliest first.")) +
           u'\n';
}

QString Manual::activationAnswers()
{
    return section(tr("Answers to activate")) +
           escaped(tr(
               "Without --answers the questions are asked in the terminal; NUMEN, birth date and passwords "
               "are not shown. With --answers - one JSON object is read from standard input, and only "
               "then:")) +
           u'\n' + entry(u"numen"_s, tr("The NUMEN; blanks, hyphens and small letters do not matter.")) +
           entry(u"birthDate"_s, tr("Year-month-day, like 1990-12-31.")) +
           entry(u"password"_s,
                 tr("The new password: for the question that asks for it and for its repetition.")) +
           entry(u"fields"_s,
                 tr("An object for whatever else the portal asks: its label (case, accents and a colon at "
                    "the end "
                    "do not matter) and the answer; of a choice its words, of a box true or false.")) +
           u".PP\n"_s +
           escaped(
               tr("Each form is sent once. A refusal ends the command with the failure's identifier; "
                  "\"message\" has the portal's own words. When the answers lack something, nothing is sent, "
                  "the failure is portal-form-unknown, and \"labels\" tells what the portal asks.")) +
           u"\n.PP\n"_s +
           escaped(tr("NUMEN, birth date and password go to the académie's portal alone, over verified TLS. "
                      "--training-portal takes the address that \"training\" prints, with its --ca-file; any "
                      "other host than this computer is refused there.")) +
           u'\n';
}

QString Manual::outputFiles()
{
    return section(tr("Files that apply makes")) +
           escaped(tr("With --client and --output DIR. Existing files are backed up and come back with "
                      "\"undo\"; none ever holds a password.")) +
           u'\n' +
           entry(u"outlook"_s, tr("account.prf, autodiscover.xml and outlook.reg, which makes Outlook "
                                  "read the two others, and the sheet. Without --output: into the "
                                  "Outlook of this computer (Windows).")) +
           entry(u"sheet"_s, tr("settings.txt and settings.pdf, to print or to type from.")) +
           entry(u"apple"_s, tr("mail.mobileconfig, for iPhone, iPad and Mac.")) +
           entry(u"android"_s, tr("android-qr.png and android-qr.svg, which Thunderbird for Android scans."));
}

QString Manual::batchTable()
{
    return section(tr("The table of batch")) +
           escaped(tr(
               "A CSV file as a spreadsheet saves it: commas, semicolons or tabulators, UTF-8 or "
               "Windows-1252. Its first line names the columns, in French or English; prénom and nom (given, "
               "birth name) have to be there. A table with passwords, NUMEN or birth dates is refused.")) +
           u'\n' +
           entry(u"identifiant, login"_s,
                 tr("Where it is missing, one is suggested in the report, and nothing is made.")) +
           entry(u"nom d'usage, adresse, fonction"_s,
                 tr("Usage name, mail address, and what the signature calls the person.")) +
           entry(u"réception, logiciel"_s,
                 tr("imap or pop; thunderbird, outlook, sheet, apple, android, several joined by +.")) +
           entry(u"utilisateur, user"_s, tr("The user name of their computer session, for --apply.")) +
           escaped(tr(
               "--output makes a folder a person, hand-out.pdf (a page a person) and report.csv (a line a "
               "line). What is there from the same values is left alone, so a run that was cut goes on. With "
               "--json each line of the table is told as one object, the answer of the whole last.")) +
           u'\n';
}

QString Manual::stick()
{
    return section(tr("USB stick")) +
           escaped(
               tr("A stick that carries MANIFEST.txt is read when the program starts: what was changed is "
                  "told beside every answer, and its academy.json is used only if its signature is good. "
                  "A key file is readable by its owner alone; it may not lie on the stick.")) +
           u'\n' +
           entry(u"MANIFEST.txt, MANIFEST.sig, MANIFEST.pub"_s,
                 tr("Size and SHA-256 of every file of the stick but these and the next three; the Ed25519 "
                    "signature over that list; the key that made it.")) +
           entry(u"academy.json, academy.json.sig, academy.json.pub"_s,
                 tr("The académie's data, signed apart: whoever adapts them signs them with a key of their "
                    "own.")) +
           escaped(tr("The signatures show damage, and changes by anybody but the holders of the keys. Who "
                      "these are, only their fingerprints tell, compared with what was given another way; "
                      "and a program that was replaced can lie about itself: verify from another copy.")) +
           u'\n';
}

QString Manual::exitStatus()
{
    return section(tr("Exit status")) + entry(u"0"_s, tr("Done.")) +
           entry(u"1"_s, tr("A test failed, or nothing was written.")) +
           entry(u"2"_s, tr("Wrong usage, or a value that cannot be.")) +
           entry(u"3"_s, tr("The mail program runs, or its profile is locked.")) +
           entry(u"4"_s, tr("The last change cannot be taken back."));
}

QString Manual::environmentAndFiles()
{
    return section(tr("Environment")) +
           entry(u"DISPLAY, WAYLAND_DISPLAY"_s,
                 tr("Without either, the assistant asks and answers in the terminal.")) +
           entry(u"ASSISTANT_MESSAGERIE_STICK"_s,
                 tr("The stick's folder, where its launcher has to start a copy of the program.")) +
           section(tr("Files")) +
           entry(u"academy.json"_s,
                 tr("Beside the program, signed with \"sign-stick\": replaces the built-in data of the "
                    "académie.")) +
           entry(u"~/.local/state/assistant\\-messagerie/"_s,
                 tr("What \"undo\" needs: receipts and backups.")) +
           entry(u"/var/lib/assistant\\-messagerie/deploy/"_s,
                 tr("What \"deploy --undo\" needs, for administrators alone. With --root it lies below that "
                    "folder, like all that is written.")) +
           entry(u"~/.config/assistant\\-messagerie/first\\-logon\\-done"_s,
                 tr("Set when the assistant of --first-logon has done its work: it does not come again."));
}

QString Manual::examples()
{
    QString text = section(tr("Examples"));
    for (const QString &example :
         {u"assistant-messagerie check --json"_s, u"assistant-messagerie report --output report.pdf"_s,
          u"assistant-messagerie suggest --given Marie --birth-name Dupont"_s,
          u"assistant-messagerie apply --name \"Marie Dupont\" --login mdupont --dry-run"_s,
          u"assistant-messagerie apply --name \"Marie Dupont\" --login mdupont --client outlook,sheet "
          "--output folder"_s,
          u"assistant-messagerie site init academy.json --school \"Collège Jean-Moulin\""_s,
          u"assistant-messagerie batch teachers.csv --output folder"_s,
          u"assistant-messagerie activate --answers - --json"_s})
        text += u".PP\n.nf\n"_s + escaped(example) + u"\n.fi\n"_s;
    return text;
}
