// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/FailureGuide.h"

#include "account/FaultCode.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/wording/MeaningWording.h"
#include "support/Catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

TEST_CASE("the guide has one section a kind: code, sentence, meaning, remedy, contact, anchor")
{
    const QString page = FailureGuide::page(u"en"_s, u"AM"_s);
    for (const FaultKind kind : allFaultKinds()) {
        CAPTURE(identifierOf(kind));
        const QString begin = u"<h3 id=\""_s + identifierOf(kind) + u"\">"_s;
        REQUIRE(page.count(begin) == 1);
        const QString section = page.section(begin, 1).section(u"<h3"_s, 0, 0);
        const Advice advice = adviceFor(kind);
        CHECK(section.startsWith(u"AM-"_s + shortCodeOf(kind) + u" – "_s));
        for (const QString &text : {advice.sentence, MeaningWording::of(kind), advice.remedy, advice.contact})
            CHECK(section.contains(text.toHtmlEscaped()));
    }
    CHECK(page.count(u"<h3 id="_s) == static_cast<qsizetype>(allFaultKinds().size()));
}

TEST_CASE("each link inside the guide leads to a heading")
{
    const QString page = FailureGuide::page(u"en"_s, {});
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    auto links = link.globalMatch(page);
    CHECK(links.hasNext());
    while (links.hasNext()) {
        const QString anchor = links.next().captured(1);
        CAPTURE(anchor);
        CHECK(page.contains(u"id=\""_s + anchor + u'"'));
    }
}

TEST_CASE("each kind is explained in words of its own")
{
    QSet<QString> meanings;
    for (const FaultKind kind : allFaultKinds()) {
        const QString meaning = MeaningWording::of(kind);
        CAPTURE(identifierOf(kind));
        CHECK(meaning.size() > 25);
        CHECK(meaning.endsWith(u'.'));
        CHECK(meaning != adviceFor(kind).sentence);
        meanings.insert(meaning);
    }
    CHECK(meanings.size() == static_cast<qsizetype>(allFaultKinds().size()));
}
