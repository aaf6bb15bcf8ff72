// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files are read back with poppler's tools.
#include "print/SheetPaper.h"
#include "print/Sheets.h"
#include "profile/phone/AndroidCode.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"
#include "support/PrintedBy.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Every value as long as its own rules allow, without a place to break.
SettingsSheet longestSheet()
{
    const QString label(60, u'a');
    const QString host = QStringList{label, label, label, label, u"fr"_s}.join(u'.');
    MailAccount account{
        QString(200, u'W'),
        EmailAddress::parse(QString(64, u'm') + u'@' + label + u'.' + label + u".fr"_s).value(),
        QString(200, u'O'),
        access(host, 65535, Protocol::Pop3, QString(250, u'u'), Security::StartTls),
        access(host, 65535, Protocol::Smtp, QString(250, u'u'), Security::StartTls),
        {}};
    return {std::move(account), QString(200, u'A'), QUrl(u"https://"_s + host + u'/' + QString(300, u'p')),
            QUrl(u"https://"_s + host + u'/' + QString(300, u'q'))};
}

/// The PDF as a file, for programs to read.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf) : m_path(m_folder.filePath(u"sheet.pdf"_s))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(pdf) == pdf.size());
    }

    QString text() const
    {
        return QString::fromUtf8(printedBy(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}));
    }
    /// "Title", "Pages", "Page size"…
    QString info(const QString &key) const
    {
        const QString all = QString::fromUtf8(printedBy(u"pdfinfo"_s, {m_path}));
        const QRegularExpression line(u"^"_s + key + u": +(.*)$"_s, QRegularExpression::MultilineOption);
        return line.match(all).captured(1);
    }
    QByteArrayList fonts() const { return printedBy(u"pdffonts"_s, {m_path}).trimmed().split('\n').mid(2); }
    /// What a scanner reads from the page, printed at @p dpi.
    QByteArray scanned(int dpi) const
    {
        const QString picture = m_folder.filePath(u"page"_s);
        printedBy(u"pdftoppm"_s,
                  {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, m_path, picture});
        return printedBy(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, picture + u".png"_s}).trimmed();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The program in French while this lives.
class InFrench
{
public:
    InFrench()
    {
        REQUIRE(m_translator.load(u":/i18n/assistant-messagerie_fr.qm"_s));
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator; // takes itself away
};

} // namespace

TEST_CASE("the sheet on paper is one A4 page with everything but the password")
{
    const PdfFile pdf(sheetAsPdf(sheetOf(mariesAccount())));
    CHECK(pdf.info(u"Pages"_s) == u"1");
    CHECK(pdf.info(u"Page size"_s).contains(u"A4"));
    CHECK(pdf.info(u"Title"_s) == u"Mail settings – Académie d'Amiens");
    CHECK(pdf.info(u"Author"_s) == u"assistant-messagerie");
    CHECK(pdf.info(u"CreationDate"_s).isEmpty());
    const QString text = pdf.text();
    for (const QString &part :
         {u"Marie Dupont"_s, u"Marie.Dupont@ac-amiens.fr"_s, u"imap.ac-amiens.fr"_s, u"993"_s, u"mdupont"_s,
          u"smtp.ac-amiens.fr"_s, u"465"_s, u"https://webmail.ac-amiens.fr/"_s, u"unofficial"_s,
          u"Your password is not on this sheet."_s, u"On an Android phone"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("the sheet on paper speaks the program's language")
{
    const InFrench french;
    const PdfFile pdf(sheetAsPdf(sheetOf(zoesPopAccount())));
    CHECK(pdf.info(u"Title"_s) == u"Réglages de messagerie – Académie d'Amiens");
    CHECK(pdf.info(u"Pages"_s) == u"1");
    CHECK(pdf.text().contains(u"Zoé \"d'Œuvre\\Saint\""));
    CHECK(pdf.text().contains(u"Laisser les messages sur le serveur"));
    CHECK_FALSE(pdf.text().contains(u"Leave messages"));
}

TEST_CASE("what is copied from the sheet has every letter apart")
{
    SettingsSheet sheet = sheetOf(mariesAccount());
    sheet.account.incoming.userName = u"fifi.affleflou"_s;
    const PdfFile pdf(sheetAsPdf(sheet));
    CHECK(pdf.text().contains(u"fifi.affleflou"));
}

TEST_CASE("the longest values still stand whole on one page")
{
    const SettingsSheet sheet = longestSheet();
    const PdfFile pdf(sheetAsPdf(sheet));
    CHECK(pdf.info(u"Pages"_s) == u"1");
    QString text = pdf.text();
    text.remove(QRegularExpression(u"\\s"_s));
    CHECK(text.contains(QString(300, u'q')));
    CHECK(text.count(u'W') >= 200);
    CHECK(text.contains(u"Yourpasswordisnotonthissheet."));
}

TEST_CASE("a scanner reads the code at the foot of the printed sheet")
{
    const MailAccount account = GENERATE(mariesAccount(), zoesPopAccount());
    const PdfFile pdf(sheetAsPdf(sheetOf(account)));
    CHECK(pdf.scanned(GENERATE(150, 300)) == androidSettings(account).value());
}

TEST_CASE("a sheet whose account no code can hold does without one")
{
    SettingsSheet sheet = sheetOf(mariesAccount());
    sheet.account.displayName = QString(3000, u'x');
    const PdfFile pdf(sheetAsPdf(sheet));
    CHECK(pdf.info(u"Pages"_s) == u"1");
    CHECK_FALSE(pdf.text().contains(u"Android"));
}

TEST_CASE("every font travels inside the PDF")
{
    const PdfFile pdf(sheetAsPdf(sheetOf(zoesPopAccount())));
    REQUIRE_FALSE(pdf.fonts().isEmpty());
    for (const QByteArray &font : pdf.fonts()) {
        INFO(font.toStdString());
        CHECK(QRegularExpression(
                  u" yes +(yes|no) +yes "_s) // embedded, called a subset or not, with its letters
                  .match(QString::fromLatin1(font))
                  .hasMatch());
    }
}
