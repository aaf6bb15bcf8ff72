// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SecretField.h"

#include "pages/ClipboardLoan.h"
#include "support/Catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Secret secret(QString text)
{
    return Secret::takeFrom(text);
}

QByteArray revealed(const Secret &held)
{
    return held.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

TEST_CASE("taking a secret overwrites what the line edit held")
{
    SecretField field(u"password"_s, SecretField::AtFirst::Hidden);
    QTest::keyClicks(field.edit(), u"Tr0ub4dor"_s);
    const QString shared = field.edit()->text(); // the line edit's own buffer

    const Secret taken = field.take();

    CHECK(revealed(taken) == "Tr0ub4dor");
    CHECK(field.isEmpty());
    CHECK(shared == QString(9, QChar(0)));
    CHECK_FALSE(field.edit()->isUndoAvailable());
}

TEST_CASE("a hidden field shows its text only on request")
{
    SecretField field(u"password"_s, SecretField::AtFirst::Hidden);
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
    field.findChild<QPushButton *>(u"passwordShow"_s)->click();
    CHECK(field.edit()->echoMode() == QLineEdit::Normal);
    field.findChild<QPushButton *>(u"passwordShow"_s)->click();
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
}

TEST_CASE("a letter whose case contradicts Shift betrays Caps Lock")
{
    struct Row {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        QString text;
        std::optional<bool> on;
    };
    const auto row = GENERATE(
        Row{Qt::Key_A, Qt::NoModifier, u"a"_s, false}, Row{Qt::Key_A, Qt::NoModifier, u"A"_s, true},
        Row{Qt::Key_A, Qt::ShiftModifier, u"A"_s, false}, Row{Qt::Key_A, Qt::ShiftModifier, u"a"_s, true},
        Row{Qt::Key_7, Qt::NoModifier, u"7"_s, std::nullopt});
    SecretField field(u"password"_s, SecretField::AtFirst::Hidden);
    const QSignalSpy seen(&field, &SecretField::capsLockSeen);
    QKeyEvent press(QEvent::KeyPress, row.key, row.modifiers, row.text);
    QCoreApplication::sendEvent(field.edit(), &press);
    REQUIRE(seen.size() == (row.on ? 1 : 0));
    if (row.on)
        CHECK(seen.first().first().toBool() == *row.on);
}

TEST_CASE("the clipboard gets a secret on loan, marked for the histories to skip")
{
    ClipboardLoan loan(std::chrono::milliseconds(50));
    const QSignalSpy takenBack(&loan, &ClipboardLoan::takenBack);
    loan.lend(secret(u"46G9987654XYZ"_s));
    CHECK(QGuiApplication::clipboard()->text() == u"46G9987654XYZ");
    CHECK(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");

    REQUIRE(QTest::qWaitFor([&] { return takenBack.size() == 1; }));
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("what somebody else put on the clipboard meanwhile stays there")
{
    ClipboardLoan loan(std::chrono::milliseconds(30));
    const QSignalSpy takenBack(&loan, &ClipboardLoan::takenBack);
    loan.lend(secret(u"46G9987654XYZ"_s));
    QGuiApplication::clipboard()->setText(u"shopping list"_s);
    REQUIRE(QTest::qWaitFor([&] { return takenBack.size() == 1; }));
    CHECK(QGuiApplication::clipboard()->text() == u"shopping list");
}

TEST_CASE("closing the program ends the loan")
{
    {
        ClipboardLoan loan;
        loan.lend(secret(u"31121990"_s));
        CHECK(QGuiApplication::clipboard()->text() == u"31121990");
    }
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}
