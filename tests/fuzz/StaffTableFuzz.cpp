// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a table of people: refused as a whole with the reason, or walked twice with the same lines;
// and what its rows say is written so that it is read back.
#include "batch/CsvRows.h"
#include "batch/StaffTable.h"
#include "fuzz/Expect.h"

#include <QBuffer>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString domain = u"ac-amiens.fr"_s;

/// One file for all inputs: the table is opened by its name.
QString fileWith(const QByteArray &bytes)
{
    static QTemporaryFile file;
    EXPECT(file.isOpen() || file.open());
    EXPECT(file.resize(0) && file.seek(0));
    EXPECT(file.write(bytes) == bytes.size() && file.flush());
    return file.fileName();
}

QList<int> goodLines(const StaffTable &table)
{
    QList<int> good;
    int all = 0;
    const auto walked = table.walk([&](int line, const StaffTable::Line &what) {
        ++all;
        EXPECT(line > 0);
        if (!what)
            return true;
        const BatchPerson &person = what.value();
        EXPECT(person.line == line);
        EXPECT(EmailAddress::parse(person.address.toString()));
        EXPECT(!person.name.displayName().isEmpty());
        good.append(line);
        return true;
    });
    EXPECT(walked);
    EXPECT(all == table.count());
    EXPECT(std::ranges::is_sorted(good));
    return good;
}

QList<QList<QByteArray>> rowsOf(QByteArray bytes, char delimiter)
{
    QList<QList<QByteArray>> rows;
    QBuffer buffer(&bytes);
    EXPECT(buffer.open(QIODevice::ReadOnly));
    readCsv(buffer, delimiter, [&](const CsvRow &row) {
        rows.append(row.cells);
        return true;
    });
    return rows;
}

/// A report's lines hold what stood in a table. What a spreadsheet would compute gets an apostrophe.
void isReadBack(const QByteArray &bytes)
{
    const QByteArrayView computed("=+-@\t\r");
    for (const QList<QByteArray> &row : rowsOf(bytes, ';')) {
        const QList<QList<QByteArray>> again = rowsOf(csvLine(row, ';'), ';');
        EXPECT(again.size() == 1);
        EXPECT(again.first().size() == row.size());
        for (qsizetype index = 0; index < row.size(); ++index) {
            const QByteArray &cell = row.at(index);
            const bool changed = !cell.isEmpty() && computed.contains(cell.front());
            EXPECT(again.first().at(index) == (changed ? '\'' + cell : cell));
        }
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    isReadBack(bytes);
    const auto table = StaffTable::open(fileWith(bytes), domain);
    if (table)
        EXPECT(goodLines(table.value()) == goodLines(table.value()));
    return 0;
}
