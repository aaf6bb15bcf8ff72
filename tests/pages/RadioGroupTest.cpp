// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RadioGroup.h"

#include "support/Catch.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

namespace {

/// Three choices between two fields, which nobody has visited yet.
struct Questionnaire {
    Questionnaire()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&before);
        for (QRadioButton &choice : choices) {
            column->addWidget(&choice);
            group.addButton(&choice);
        }
        column->addWidget(&after);
    }

    void open(QWidget &first)
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        first.setFocus();
    }
    void tab() const { QTest::keyClick(window.focusWidget(), Qt::Key_Tab); }
    void tabBack() const { QTest::keyClick(window.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier); }

    QWidget window;
    QLineEdit before;
    QRadioButton choices[3];
    QLineEdit after;
    RadioGroup group{&window};
};

} // namespace

TEST_CASE("Tab reaches the choice that is made, from either side, and passes by the others")
{
    Questionnaire questionnaire;
    questionnaire.choices[1].setChecked(true);
    const bool forwards = GENERATE(true, false);
    questionnaire.open(forwards ? questionnaire.before : questionnaire.after);
    const auto step = [&] { forwards ? questionnaire.tab() : questionnaire.tabBack(); };
    step();
    CHECK(questionnaire.choices[1].hasFocus());
    step();
    CHECK((forwards ? questionnaire.after : questionnaire.before).hasFocus());
}

TEST_CASE("the arrow keys choose, and Tab comes back to what they chose")
{
    Questionnaire questionnaire;
    questionnaire.choices[0].setChecked(true);
    questionnaire.open(questionnaire.before);
    questionnaire.tab();
    QTest::keyClick(questionnaire.window.focusWidget(), Qt::Key_Down);
    CHECK(questionnaire.choices[1].isChecked());
    questionnaire.tab();
    CHECK(questionnaire.after.hasFocus());
    questionnaire.tabBack();
    CHECK(questionnaire.choices[1].hasFocus());
}

TEST_CASE("while the choice that is made is out of sight, Tab reaches the others")
{
    Questionnaire questionnaire;
    questionnaire.choices[2].setChecked(true);
    questionnaire.open(questionnaire.before);
    questionnaire.choices[2].hide();
    questionnaire.tab();
    CHECK(questionnaire.choices[0].hasFocus());
    questionnaire.before.setFocus();
    questionnaire.choices[2].show();
    questionnaire.tab();
    CHECK(questionnaire.choices[2].hasFocus());
}

TEST_CASE("where nothing is chosen yet, Tab reaches the first choice")
{
    Questionnaire questionnaire;
    questionnaire.open(questionnaire.before);
    questionnaire.tab();
    CHECK(questionnaire.choices[0].hasFocus());
}
