// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/StaffTable.h"

#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class Table
{
public:
    explicit Table(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"table.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    Result<StaffTable> opened() const
    {
        return StaffTable::open(m_folder.filePath(u"table.csv"_s), u"ac-amiens.fr"_s);
    }
    Fault problem() const
    {
        const auto result = opened();
        REQUIRE_FALSE(result);
        return result.fault();
    }
    QList<StaffTable::Line> lines() const
    {
        const auto result = opened();
        REQUIRE(result);
        QList<StaffTable::Line> lines;
        REQUIRE(result.value().walk([&](int, const StaffTable::Line &line) {
            lines.append(line);
            return true;
        }));
        return lines;
    }
    BatchPerson person() const
    {
        const auto all = lines();
        REQUIRE(all.size() == 1);
        REQUIRE(all.first());
        return all.first().value();
    }
    QString fault() const
    {
        const auto all = lines();
        REQUIRE(all.size() == 1);
        REQUIRE_FALSE(all.first());
        return identifierOf(all.first().fault().kind);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("headers are known in French and English, however they are written")
{
    const QByteArray headers =
        GENERATE(QByteArray("Prénom;Nom;Identifiant"), QByteArray("PRENOM;NOM DE NAISSANCE;LOGIN"),
                 QByteArray("given;birthName;login"), QByteArray("First name;Last_name;Login"),
                 QByteArray("\"Prénom\";\"Nom de famille\";\"Identifiant académique\""));
    CAPTURE(headers.toStdString());
    const BatchPerson person = Table(headers + "\nFrançoise;LEFÈVRE;flefevre\n").person();
    CHECK(person.name.displayName() == u"Françoise Lefèvre"_s);
    CHECK(person.login == Login::parse(u"flefevre"_s).value());
    CHECK(person.address.toString() == u"Francoise.Lefevre@ac-amiens.fr"_s);
    CHECK(person.line == 2);
}

TEST_CASE("the same table in every dress a spreadsheet gives it")
{
    const QString text = u"Prénom;Nom;Login\r\nZoé;d’Œuvre;zdoeuvre\r\n"_s;
    const QByteArray utf8 = text.toUtf8();
    const QByteArray windows1252 = "Pr\xE9nom;Nom;Login\r\nZo\xE9;d\x92\x8Cuvre;zdoeuvre\r\n";
    const QList<QByteArray> dresses = {utf8, QByteArray("\xEF\xBB\xBF" + utf8), windows1252,
                                       QByteArray(windows1252).replace(';', ','),
                                       QByteArray(utf8).replace(';', '\t')};
    const QByteArray bytes = dresses.at(GENERATE(0, 1, 2, 3, 4));
    const BatchPerson person = Table(bytes).person();
    CHECK(person.name.given() == u"Zoé"_s);
    CHECK(person.name == PersonName::parse(u"Zoé"_s, u"d’Œuvre"_s).value());
}

TEST_CASE("a table with secrets in it is not looked at any further")
{
    const QByteArray header =
        GENERATE(QByteArray("Mot de passe"), QByteArray("mdp"), QByteArray("Password"), QByteArray("NUMEN"),
                 QByteArray("N° NUMEN"), QByteArray("Date de naissance"), QByteArray("birth date"));
    const auto problem = Table("Nom;Prénom;" + header + "\nDupont;Marie;x\n").problem();
    CHECK(problem == Fault{FaultKind::TableColumnSecret, QString::fromUtf8(header)});
}

TEST_CASE("a table that is none is refused as a whole")
{
    const auto [content, problem] = GENERATE(table<QByteArray, Fault>({
        {"", {FaultKind::TableEmpty, {}}},
        {"\n ;\n\n", {FaultKind::TableEmpty, {}}},
        {"Prénom;Nom\n", {FaultKind::TableEmpty, {}}},
        {"Prénom;Login\nMarie;mdupont\n", {FaultKind::TableColumnMissing, u"birthName"_s}},
        {"Prénom;Nom;Given name\nMarie;Dupont;M\n", {FaultKind::TableColumnRepeated, u"Given name"_s}},
        {QByteArray("Pr\0nom;Nom\n", 10), {FaultKind::TableUnreadable, u"not-text"_s}},
        {QByteArray("\xFF\xFEP\0r\0\t\0N\0", 10), {FaultKind::TableUnreadable, u"utf-16"_s}},
        {QByteArray("\xFE\xFF\0P\0r\0\t\0N", 10), {FaultKind::TableUnreadable, u"utf-16"_s}},
        {"Prénom;Nom\nMarie;Dupont\nJean;\"Martin\n", {FaultKind::TableUnreadable, u"quote-open:3"_s}},
        {"Prénom;Nom\nMarie;" + QByteArray(5'000'000, 'x') + "\n",
         {FaultKind::TableUnreadable, u"cell-too-large:2"_s}},
    }));
    CAPTURE(content.left(100).toStdString());
    CHECK(Table(content).problem() == problem);
}

TEST_CASE("a file that is not there is told with the system's words")
{
    const auto result = StaffTable::open(u"/no/such/table.csv"_s, u"ac-amiens.fr"_s);
    REQUIRE_FALSE(result);
    CHECK(result.fault().kind == FaultKind::TableUnreadable);
    CHECK(result.fault().detail.size() > QStringView(u"system:").size());
}

TEST_CASE("a bad line says what is wrong, by identifier")
{
    const auto [cells, failure] = GENERATE(table<QByteArray, QString>({
        {"M4rie;Dupont;mdupont;;", u"name-invalid"_s},
        {";Dupont;mdupont;;", u"name-invalid"_s},
        {"Marie;Dupont;m dupont;;", u"login-invalid"_s},
        {"Marie;Dupont;Marie.Dupont@ac-amiens.fr;;", u"login-is-address"_s},
        {"Marie;Dupont;mdupont;imaps;", u"incoming-unknown"_s},
        {"Marie;Dupont;mdupont;smtp;", u"incoming-unknown"_s},
        {"Marie;Dupont;mdupont;;thunderbird+eudora", u"client-unknown"_s},
        {"Marie;Dupont;mdupont;;;too many", u"too-many-cells"_s},
        {"Marie;" + QByteArray(1'000'000, 'x') + ";mdupont;;", u"cell-too-long"_s},
    }));
    CHECK(Table("Prénom;Nom;Login;Incoming;Client\n" + cells + '\n').fault() == failure);
}

TEST_CASE("choices of a line are read in any case")
{
    const BatchPerson person =
        Table("given,birth name,login,incoming,client\nMarie,Dupont,mdupont,POP3,\"Outlook, sheet\"\n")
            .person();
    CHECK(person.incoming == Protocol::Pop3);
    CHECK(person.clients == QStringList{u"outlook"_s, u"sheet"_s});
}

TEST_CASE("what nobody needs is named, and a missing login stays missing")
{
    const Table table("Prénom;Nom;Téléphone\nMarie;Dupont;0322\n");
    CHECK(table.opened().value().columns().ignored() == QStringList{u"Téléphone"_s});
    CHECK_FALSE(table.person().login.has_value());
}

TEST_CASE("the table knows which protocols are asked for, and whose line is whose")
{
    const Table written("Prénom;Nom;Login;Incoming;Session\nMarie;Dupont;mdupont;pop;M.Dupont\n"
                        "Jean;Martin;jmartin;;j.martin\nPaul;Martin;pmartin;;J.MARTIN\n");
    const StaffTable table = written.opened().value();
    CHECK(table.count() == 3);
    CHECK(table.protocols() == QSet<Protocol>{Protocol::Pop3});
    CHECK(table.leavesProtocolOpen());
    const auto marie = table.linesWhere(Column::User, u"m.dupont"_s).value();
    REQUIRE(marie.size() == 1);
    CHECK(marie.first().line == 2);
    CHECK(table.linesWhere(Column::User, u"j.martin"_s).value().size() == 2);
    CHECK(table.linesWhere(Column::User, u"nobody"_s).value().isEmpty());
}
