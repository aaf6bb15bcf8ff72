// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Language.h"
#include "pages/PortalStates.h"
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// Every text of the page shown, by the widget that carries it.
QHash<const QWidget *, QString> textsOf(const Stage &stage)
{
    QHash<const QWidget *, QString> texts;
    for (const QWidget *widget : stage.window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->isVisible() && (label || button))
            texts.insert(widget, label ? label->text() : button->text());
    }
    return texts;
}

/// Entered in English, switched to French and back.
void checkRetranslation(const Stage &stage)
{
    const auto entered = textsOf(stage);
    Language::use(u"fr"_s);
    QCoreApplication::processEvents();
    const auto french = textsOf(stage);
    int different = 0;
    for (auto text = french.begin(); text != french.end(); ++text)
        different += text.value() != entered.value(text.key()) ? 1 : 0;
    CHECK(different > 10);
    Language::use(u"en"_s);
    QCoreApplication::processEvents();
    CHECK(textsOf(stage) == entered);
}

} // namespace

TEST_CASE("a page switched to English while shown says what it says when entered in English")
{
    for (int step = 0; step < stepCount; ++step) {
        Language::use(u"en"_s);
        Stage stage;
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        REQUIRE(Stage::waitFor([&] { return stage.session.board().isSettled(); }));
        if (stage.window.step() == Step::Client)
            REQUIRE(Stage::waitFor([&] { return stage.session.clients().has_value(); }));
        if (stage.window.step() == Step::Summary)
            REQUIRE(Stage::waitFor([&] { return stage.session.planned().has_value(); }));
        checkRetranslation(stage);
    }
}

TEST_CASE("a state of the activation switched to English says what it says when entered in English")
{
    const PortalState state = GENERATE(from_range(allPortalStates()));
    Language::use(u"en"_s);
    const Training training(faultFor(state));
    Stage stage(training.setting());
    REQUIRE(enter(stage, training, state));
    INFO("state " << static_cast<int>(state));
    checkRetranslation(stage);
}
