// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalStates.h"
#include "pages/Stage.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A person who has no mouse. Counts what it costs: activations (Enter, Space) and fields typed in. Tab is
/// free.
class Typist
{
public:
    explicit Typist(Stage &stage) : m_stage(stage) {}

    void enter(const QString &why)
    {
        m_activations.append(why);
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    void type(const QString &text)
    {
        m_fields.append(focus()->objectName());
        Stage::keyIn(*focus(), text);
    }
    bool tabTo(const QString &name)
    {
        for (int tabs = 0; tabs < 60; ++tabs) {
            if (focus()->objectName() == name)
                return true;
            QTest::keyClick(focus(), Qt::Key_Tab);
        }
        return false;
    }
    bool arriveAt(Step step)
    {
        return Stage::waitFor([&] { return m_stage.window.step() == step; });
    }
    void startCounting()
    {
        m_activations.clear();
        m_fields.clear();
    }
    const QStringList &activations() const { return m_activations; }
    const QStringList &fields() const { return m_fields; }

private:
    QWidget *focus() const
    {
        QWidget *widget = m_stage.window.focusWidget();
        return widget ? widget : &m_stage.window;
    }

    Stage &m_stage;
    QStringList m_activations;
    QStringList m_fields;
};

/// Goes round with Tab and gives what was reached, in order.
QWidgetList checkTabs(const Stage &stage)
{
    QWidgetList reached;
    REQUIRE(stage.window.focusWidget());
    // A click of the test takes no focus along: it may lie on a choice that is one of the others by now.
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Tab);
    QWidget *const start = stage.window.focusWidget();
    for (int tabs = 0; tabs < 100; ++tabs) {
        reached.append(stage.window.focusWidget());
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Tab);
        if (stage.window.focusWidget() == start)
            break;
    }
    CHECK(stage.window.focusWidget() == start);
    for (QWidget *widget : stage.window.findChildren<QWidget *>()) {
        const bool wantsTab = widget->isVisible() && widget->isEnabled() &&
                              (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        const bool arrowsDo = radio && !radio->isChecked(); // Tab visits a group once
        if (wantsTab && !arrowsDo) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK(reached.contains(widget));
        }
    }
    return reached;
}

} // namespace

TEST_CASE(
    "from identity to an open Thunderbird by keyboard alone, in nine activations and six fields at most")
{
    const Training training;
    const auto somebody = training.somebody();
    Stage stage(training.setting());
    Typist typist(stage);
    typist.enter(u"welcome: next"_s);
    REQUIRE(typist.arriveAt(Step::Activation));
    typist.enter(u"activation: next, it is active"_s);
    REQUIRE(typist.arriveAt(Step::Identity));

    typist.startCounting();
    typist.type(somebody.given);
    REQUIRE(typist.tabTo(u"birthName"_s));
    typist.type(somebody.birthName);
    CHECK(stage.find<QLineEdit>(u"login"_s).text() == somebody.login);
    typist.enter(u"identity: next"_s);
    REQUIRE(typist.arriveAt(Step::Protocol));
    typist.enter(u"protocol: next, the recommended way"_s);
    REQUIRE(typist.arriveAt(Step::Client));
    typist.enter(u"client: next, what is proposed"_s);
    REQUIRE(typist.arriveAt(Step::Summary));
    REQUIRE(typist.tabTo(u"password"_s));
    typist.type(somebody.password);
    REQUIRE(typist.tabTo(u"testLogin"_s));
    typist.enter(u"summary: test my login"_s);
    REQUIRE(Stage::waitFor([&] { return stage.session.loginOutcomes().size() == 2; }));
    CHECK(stage.session.loginOutcomes().at(1).answer == LoginOutcome::Answer::Accepted);
    REQUIRE(typist.tabTo(u"next"_s));
    typist.enter(u"summary: write"_s);
    REQUIRE(typist.arriveAt(Step::Done));
    typist.enter(u"done: open Thunderbird"_s);
    CHECK(stage.recorded.launched.size() == 1);

    std::printf("activations from identity to done: %d (%s)\n", static_cast<int>(typist.activations().size()),
                qPrintable(typist.activations().join(u"; "_s)));
    std::printf("fields: %d (%s)\n", static_cast<int>(typist.fields().size()),
                qPrintable(typist.fields().join(u", "_s)));
    CHECK(typist.activations().size() <= 9);
    CHECK(typist.fields().size() <= 6);
    CHECK(QFile::exists(stage.profileRoot() + u"/profiles.ini"_s));
}

TEST_CASE("Tab reaches every control of every page and comes round again")
{
    Stage stage;
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        checkTabs(stage);
    }
}

TEST_CASE("Tab reaches every control of every state of the activation, from top to bottom")
{
    const PortalState state = GENERATE(from_range(allPortalStates()));
    const Training training(faultFor(state));
    Stage stage(training.setting());
    REQUIRE(enter(stage, training, state));
    INFO("state " << static_cast<int>(state));
    const QWidgetList reached = checkTabs(stage);
    QStringList order;
    int falls = 0;
    QRect last;
    for (const QWidget *widget : reached) {
        if (!stage.page().isAncestorOf(widget))
            continue;
        const QRect place(widget->mapTo(&stage.page(), QPoint()), widget->size());
        falls += place.bottom() < last.top() ? 1 : 0; // beside each other, the heights differ
        last = place;
        order.append(widget->objectName());
    }
    INFO(order.join(u", "_s).toStdString());
    CHECK(falls <= 1); // once: where it comes round again
}
