// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrenchText.h"
#include "support/Catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QStringList pages{u"enseignants.html"_s, u"referents.html"_s, u"outlook.html"_s, u"telephones.html"_s,
                        u"pannes.html"_s};
const QString folder = QStringLiteral(SOURCE_DIR "/resources/guide/");

/// The guides are written so that XML reads them, but for the one tag that HTML leaves open.
QString pageAsXml(const QString &name)
{
    QFile file(folder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString html = QString::fromUtf8(file.readAll());
    static const QRegularExpression unclosed(u"<(meta|img|br)([^>]*)>"_s);
    return html.replace(unclosed, u"<\\1\\2/>"_s);
}

void checkElement(const QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    if (xml.name() == "img"_L1) {
        CHECK(attributes.value("alt"_L1).size() > 20);
        CHECK(FrenchText::flawsOfPrint(attributes.value("alt"_L1).toString()).isEmpty());
    }
    const QString link = attributes.value("href"_L1).toString();
    if (!link.isEmpty() && !link.startsWith("https://"_L1) && !link.startsWith(u'#')) {
        INFO(link.toStdString());
        CHECK(QFile::exists(folder + link));
    }
}

} // namespace

TEST_CASE("the guides are whole pages in French print, with words for every picture")
{
    const QString name = GENERATE(from_range(pages));
    QXmlStreamReader xml(pageAsXml(name));
    bool verbatim = false; // what is typed into a terminal follows no rule of print
    int headings = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const bool isCode = xml.name() == "pre"_L1 || xml.name() == "code"_L1;
        if (token == QXmlStreamReader::StartElement)
            checkElement(xml);
        if (isCode)
            verbatim = token == QXmlStreamReader::StartElement;
        headings += token == QXmlStreamReader::StartElement && xml.name() == "h2"_L1;
        if (token == QXmlStreamReader::Characters && !verbatim) {
            INFO(name.toStdString() << ": " << xml.text().toString().toStdString());
            CHECK(FrenchText::flawsOfPrint(xml.text().toString()).join(u", "_s) == QString());
        }
    }
    INFO(name.toStdString() << ": " << xml.errorString().toStdString() << " in line " << xml.lineNumber());
    CHECK_FALSE(xml.hasError());
    CHECK(headings >= 5);
}

TEST_CASE("the guides say what they are, and what was not tried")
{
    const QString page = pageAsXml(GENERATE(from_range(pages)));
    CHECK(page.contains(u"non officiel"_s));
    CHECK(page.contains(u"Ce qui n’a pas été essayé"_s));
    CHECK_FALSE(page.contains(u"République"_s));
}
