// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files are read back with poppler's tools.
#include "print/PagedPaper.h"
#include "support/Catch.h"
#include "support/PrintedBy.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The number at a page's foot; poppler does not tell how wide the blanks in it are.
QString numberOf(QString page)
{
    return page.remove(u' ').trimmed().section(u'\n', -1);
}

QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pages.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    return QString::fromUtf8(printedBy(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
}

} // namespace

TEST_CASE("a long text is printed on as many pages as it takes, numbered, no line lost or twice")
{
    QString html;
    for (int line = 0; line < 200; ++line)
        html += u"<p>line number %1 of them</p>"_s.arg(line);
    const QString text = textOf(pagesAsPdf(html, u"Lines"_s));
    const auto pages = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page)
        CHECK(numberOf(pages.at(page)) == u"%1/%2"_s.arg(page + 1).arg(pages.size()));
    for (int line = 0; line < 200; ++line)
        CHECK(text.count(u"line number %1 of them"_s.arg(line)) == 1);
}

TEST_CASE("a short text takes one page")
{
    const QString text = textOf(pagesAsPdf(u"<h1>Short</h1>"_s, u"Short"_s));
    const auto pages = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 1);
    CHECK(numberOf(pages.first()) == u"1/1"_s);
}
