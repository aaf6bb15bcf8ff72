// SPDX-License-Identifier: GPL-3.0-or-later
// What forms send, read by Python's own modules.
#include "portal/HtmlPages.h"
#include "support/Catch.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

/// "name=value" lines, percent-encoded UTF-8.
QByteArrayList readByPython(const PortalRequest &request, const QByteArray &charset)
{
    const bool post = request.method == HtmlForm::Method::Post;
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(SOURCE_DIR) + u"/tests/portal/read_form.py"_s,
                  QString::fromLatin1(post ? request.contentType : "query"), QString::fromLatin1(charset)});
    REQUIRE(python.waitForStarted());
    python.write(told(post ? request.body : request.query));
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput().trimmed().split('\n');
}

const QByteArray typed = "é à+b&c=d %41 \"'; €œ ÿ \xCE\xA9 \xF0\x9F\x98\x80 fin ";

} // namespace

TEST_CASE("Python reads what a form sent, in every charset and encoding", "[portal]")
{
    const QByteArray charset = GENERATE("UTF-8", "windows-1252", "ISO-8859-15");
    const QByteArray sending =
        GENERATE("method=get", "method=post", "method=post enctype=multipart/form-data");
    INFO(charset.toStdString() << ' ' << sending.toStdString());
    const HtmlForm form = formOf("<form " + sending + " accept-charset=" + charset +
                                 "><input name=pr&eacute;nom><textarea name='a b'></textarea>"
                                 "<input name=vide><input type=hidden name=_charset_></form>");
    REQUIRE(form.charset == charset);
    std::vector<FieldAnswer> answers;
    answers.push_back(answer(0, typed));
    answers.push_back(answer(1, "1\n2\r3\r\n4"));
    const PortalRequest request = submissionOf(form, answers);
    CHECK(readByPython(request, charset) == QByteArrayList{"pr%C3%A9nom=" + typed.toPercentEncoding(),
                                                           "a%20b=1%0D%0A2%0D%0A3%0D%0A4",
                                                           "vide=", "_charset_=" + charset});
}
