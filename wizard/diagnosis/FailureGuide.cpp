// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/FailureGuide.h"

#include "account/FaultCode.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/wording/MeaningWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString element(QLatin1StringView name, const QString &html)
{
    return u'<' + name + u'>' + html + u"</"_s + name + u">\n"_s;
}

QString paragraph(const QString &text)
{
    return element("p"_L1, text.toHtmlEscaped());
}

QString paragraph(const QString &head, const QString &text)
{
    return element("p"_L1, withColon(u"<b>"_s + head.toHtmlEscaped() + u"</b>"_s, text.toHtmlEscaped()));
}

QString heading(const QString &anchor, const QString &text)
{
    return uR"(<h2 id=")"_s + anchor + u"\">"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

/// Those of one family, by number.
QList<FaultKind> kindsOf(QLatin1StringView letters)
{
    QList<FaultKind> kinds;
    for (const FaultKind kind : allFaultKinds()) {
        if (shortCodeOf(kind).startsWith(letters))
            kinds += kind;
    }
    std::ranges::sort(kinds, {}, shortCodeOf);
    return kinds;
}

} // namespace

QString FailureGuide::page(const QString &language, const QString &codePrefix)
{
    QString html = head(language) + introduction() + contents();
    for (const Family &each : families())
        html += family(each, codePrefix);
    return html + notTried() + u"</body>\n</html>\n"_s;
}

QList<FailureGuide::Family> FailureGuide::families()
{
    return {{"NET"_L1, tr("The network")},
            {"SRV"_L1, tr("What the server answers")},
            {"TLS"_L1, tr("Encryption")},
            {"CRT"_L1, tr("Certificates and the clock")},
            {"LOG"_L1, tr("Login and password")},
            {"BOX"_L1, tr("The mailbox")},
            {"CLI"_L1, tr("Thunderbird and Outlook")},
            {"DSK"_L1, tr("Files and disk")},
            {"PRG"_L1, tr("The assistant itself")},
            {"TYP"_L1, tr("What was typed")},
            {"TAB"_L1, tr("A table of people")},
            {"POR"_L1, tr("Activation on the portal")}};
}

QString FailureGuide::head(const QString &language)
{
    return u"<!DOCTYPE html>\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
           "<!-- Made by \"assistant-messagerie guide\" from the program's own texts: change those. -->\n"
           "<html lang=\""_s +
           language + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s +
           element("title"_L1, tr("Guide of failures – assistant-messagerie").toHtmlEscaped()) +
           u"</head>\n<body>\n"_s;
}

QString FailureGuide::introduction()
{
    return element("h1"_L1, tr("Every failure, its meaning and its remedy").toHtmlEscaped()) +
           element("p"_L1,
                   tr("<b>Unofficial tool</b>, made neither by the académie nor by the ministry. This page "
                      "is made from the words of the program: window, command line and guide say the "
                      "same.")) +
           element("p"_L1, tr("The window shows a code beside each failure, which is easy to say on the "
                              "telephone: look for it here. The identifier is for whoever works with the "
                              "command line. See also the <a href=\"enseignants.html\">guide for "
                              "teachers</a> and the <a href=\"referents.html\">guide for IT "
                              "referents</a>."));
}

QString FailureGuide::contents()
{
    QString items;
    for (const Family &family : families())
        items += element("li"_L1, uR"(<a href="#)"_s + family.letters + u"\">"_s +
                                      family.title.toHtmlEscaped() + u"</a> ("_s + family.letters + u')');
    return element("ul"_L1, u'\n' + items);
}

QString FailureGuide::family(const Family &family, const QString &codePrefix)
{
    QString html = u'\n' + heading(family.letters, family.title);
    for (const FaultKind kind : kindsOf(family.letters))
        html += section(kind, codePrefix);
    return html;
}

QString FailureGuide::section(FaultKind kind, const QString &codePrefix)
{
    const Advice advice = adviceFor(kind);
    const QString identifier = identifierOf(kind);
    return u'\n' + uR"(<h3 id=")"_s + identifier + u"\">"_s + faultCode(codePrefix, kind) + u" – "_s +
           advice.sentence.toHtmlEscaped() + u"</h3>\n"_s + paragraph(MeaningWording::of(kind)) +
           paragraph(tr("What to do"), advice.remedy) + paragraph(tr("Who to call"), advice.contact) +
           element("p"_L1, withColon(tr("Identifier"), u"<code>"_s + identifier + u"</code>"_s));
}

QString FailureGuide::notTried()
{
    return u'\n' + element("h2"_L1, tr("What was not tried").toHtmlEscaped()) +
           paragraph(tr("Many failures of network, servers, encryption and login were produced by real "
                        "servers on a test bench. The académie's own servers and portal were never reached "
                        "by the authors: how these word a refusal is known from public sources at best. "
                        "Failures of Outlook were tried on its files and under Wine."));
}
