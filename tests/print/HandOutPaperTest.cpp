// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/HandOutPaper.h"

#include "print/Sheets.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray handOutFor(const QList<MailAccount> &accounts, const QString &school = u"Collège"_s)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"hand-out.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    HandOutPaper paper(file, school);
    for (const MailAccount &account : accounts)
        paper.add(sheetOf(account), account.incoming.userName);
    CHECK(paper.isEmpty() == accounts.isEmpty());
    paper.finish();
    REQUIRE(file.seek(0));
    return file.readAll();
}

} // namespace

TEST_CASE("a school's hand-out has a page a person")
{
    CHECK(handOutFor({mariesAccount()}).count("/Type /Page\n") == 1);
    CHECK(handOutFor({mariesAccount(), zoesPopAccount(), mariesAccount()}).count("/Type /Page\n") == 3);
}

TEST_CASE("a name of any length stays on its page")
{
    MailAccount account = mariesAccount();
    account.displayName = QString(2000, u'W');
    CHECK(handOutFor({account, mariesAccount()}).count("/Type /Page\n") == 2);
}

TEST_CASE("the same people make the same hand-out, on any day")
{
    const QByteArray pdf = handOutFor({mariesAccount(), zoesPopAccount()});
    CHECK(pdf.startsWith("%PDF-"));
    CHECK_FALSE(pdf.contains("CreationDate"));
    CHECK(pdf == handOutFor({mariesAccount(), zoesPopAccount()}));
    CHECK(pdf != handOutFor({zoesPopAccount(), mariesAccount()}));
    CHECK(pdf != handOutFor({mariesAccount(), zoesPopAccount()}, u"Lycée"_s));
}
