// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Contrast.h"
#include "pages/InstallersStage.h"
#include "pages/Language.h"
#include "pages/PixelContrast.h"
#include "pages/PortalStates.h"
#include "pages/RepairStage.h"
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

enum class Colors { Light, Dark, HighContrast };

QPalette paletteOf(Colors colors)
{
    if (colors == Colors::Dark)
        return QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d));
    if (colors == Colors::Light)
        return QApplication::style()->standardPalette();
    QPalette black(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        black.setColor(role, Qt::yellow);
    black.setColor(QPalette::Base, Qt::black);
    black.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    return black;
}

/// Large text, colours and a language for as long as it lives.
class Dress
{
public:
    explicit Dress(const QString &language, int percent = 100, Colors colors = Colors::Light)
        : m_font(QApplication::font()), m_palette(QApplication::palette())
    {
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        QApplication::setPalette(paletteOf(colors));
        Language::use(language);
    }
    ~Dress()
    {
        Language::use(u"en"_s);
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }
    Dress(const Dress &) = delete;
    Dress &operator=(const Dress &) = delete;
    Dress(Dress &&) = delete;
    Dress &operator=(Dress &&) = delete;

private:
    QFont m_font;
    QPalette m_palette;
};

/// Opens whatever is closed by default, so that it is looked at as well.
void unfold(Stage &stage)
{
    for (const char *name :
         {"otherSituations", "hasUsageName", "otherSettings", "exactFiles", "signature", "phone"}) {
        auto *button = stage.page().findChild<QAbstractButton *>(QLatin1StringView(name));
        if (button && !button->isChecked())
            button->click();
    }
    QTest::qWait(20); // layout
}

/// What is wrong with the room that @p widget has for its text; empty when all of it is seen.
QString cutOff(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width()) ? u"too low for its text"_s
                                                                       : QString();
    if (label || qobject_cast<const QAbstractButton *>(&widget)) {
        if (widget.width() < widget.sizeHint().width())
            return u"too narrow for its text"_s;
        return widget.height() < widget.sizeHint().height() ? u"too low for its text"_s : QString();
    }
    if (qobject_cast<const QLineEdit *>(&widget) && widget.height() < widget.sizeHint().height())
        return u"too low to type in"_s;
    return {};
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

QStringList complaints(const QWidget &window)
{
    QStringList all;
    const auto &scroll = *window.findChild<QScrollArea *>();
    if (scroll.widget()->width() > scroll.viewport()->width())
        all.append(u"the page is wider than the window"_s);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString complaint = widget->isVisible() ? cutOff(*widget) : QString();
        if (!complaint.isEmpty())
            all.append(widget->objectName() + u" “"_s + textOf(*widget) + u"”: "_s + complaint);
    }
    return all;
}

/// Nested wrapping texts take a few rounds of layout.
void checkNothingCut(const QWidget &window)
{
    Stage::waitFor([&] { return complaints(window).isEmpty(); }, 1000);
    CHECK(complaints(window).join(u'\n') == QString());
}
void checkNothingCut(const Stage &stage)
{
    checkNothingCut(stage.window);
}

/// What is seen just now can be read.
void checkContrast(QWidget &window, int moreThan = 8)
{
    const auto texts = measureTexts(window, window.grab().toImage());
    CHECK(texts.size() > moreThan);
    for (const MeasuredText &text : texts) {
        INFO(text.text.toStdString());
        CHECK(text.contrast >= readableContrast);
    }
}
void checkContrast(Stage &stage)
{
    checkContrast(stage.window);
}

void visit(QAccessibleInterface *interface, const std::function<void(QAccessibleInterface *)> &look)
{
    if (!interface || interface->state().invisible)
        return;
    look(interface);
    for (int child = 0; child < interface->childCount(); ++child)
        visit(interface->child(child), look);
}

void checkNames(QWidget &window, int moreThan = 5)
{
    int controls = 0;
    visit(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface *interface) {
        const auto *widget = qobject_cast<QWidget *>(interface->object());
        if (!interface->state().focusable || !widget || widget == &window)
            return;
        ++controls;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE(interface->text(QAccessible::Name).contains(u'&'));
    });
    CHECK(controls > moreThan);
}
void checkNames(Stage &stage)
{
    checkNames(stage.window);
}

void checkLabels(const QWidget &page)
{
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        bool hasLabel = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            hasLabel = hasLabel || (label->buddy() == edit && !label->text().isEmpty());
        INFO(edit->objectName().toStdString());
        CHECK(hasLabel);
    }
}
void checkLabels(const Stage &stage)
{
    checkLabels(stage.page());
}

} // namespace

TEST_CASE("every control has a name for screen readers and for tests")
{
    Stage stage;
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        unfold(stage);
        checkNames(stage);
    }
}

TEST_CASE("every field has a label that leads to it")
{
    Stage stage;
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        unfold(stage);
        checkLabels(stage);
    }
}

TEST_CASE("every state of the activation has its names and labels, and no text cut off")
{
    const PortalState state = GENERATE(from_range(allPortalStates()));
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const int percent = GENERATE(100, 200);
    const Dress dress(language, percent);
    const Training training(faultFor(state));
    Stage stage(training.setting());
    stage.window.resize(1024, 600);
    REQUIRE(enter(stage, training, state));
    INFO("state " << static_cast<int>(state) << " " << language.toStdString() << " " << percent);
    CHECK(stage.window.width() == 1024);
    CHECK(stage.window.height() == 600);
    checkNames(stage);
    checkLabels(stage);
    checkNothingCut(stage);
}

TEST_CASE("every text of every state of the activation has a contrast of 4.5 to 1")
{
    const Colors colors = GENERATE(Colors::Light, Colors::Dark, Colors::HighContrast);
    const PortalState state = GENERATE(from_range(allPortalStates()));
    const Dress dress(u"fr"_s, 150, colors);
    const Training training(faultFor(state));
    Stage stage(training.setting());
    REQUIRE(enter(stage, training, state));
    QTest::qWait(20);
    checkContrast(stage);
}

TEST_CASE("no text is cut off at 200 % in a window of 1024x600, with every server failing")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const Dress dress(language, 200);
    Stage stage;
    stage.window.resize(1024, 600);
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        REQUIRE(Stage::waitFor([&] { return stage.session.board().isSettled(); }));
        unfold(stage);
        INFO("step " << step << " " << language.toStdString());
        CHECK(stage.window.size() == QSize(1024, 600));
        checkNothingCut(stage);
    }
}

TEST_CASE("no text is cut off at 100 % in a window of 1024x600")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const Dress dress(language);
    Stage stage;
    stage.window.resize(1024, 600);
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        unfold(stage);
        INFO("step " << step << " " << language.toStdString());
        checkNothingCut(stage);
    }
}

TEST_CASE("every text on the screen has a contrast of 4.5 to 1, measured on its pixels")
{
    const Colors colors = GENERATE(Colors::Light, Colors::Dark, Colors::HighContrast);
    const Dress dress(u"fr"_s, 150, colors); // larger strokes have a middle to measure
    Stage stage;
    for (int step = 0; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        REQUIRE(Stage::waitFor([&] { return stage.session.board().isSettled(); }));
        QTest::qWait(20);
        checkContrast(stage);
    }
}

namespace {

/// Everything that is ever said of Outlook at once: a classic one that runs, and the new one.
Stage::Setting withOutlooks()
{
    auto setting = Stage::offline();
    setting.outlook = Stage::classicOutlook();
    setting.outlook.running = true;
    setting.outlook.newOutlook = true;
    return setting;
}

/// Chooses both programs, then lets the window go on.
bool chooseBoth(Stage &stage)
{
    if (!stage.walkTo(Step::Client) ||
        !Stage::waitFor([&] { return stage.find<QCheckBox>(u"setUpOutlook"_s).isVisible(); }))
        return false;
    stage.find<QCheckBox>(u"setUpOutlook"_s).setChecked(true);
    return true;
}

} // namespace

TEST_CASE("with Outlook every control has its name and no text is cut off")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const int percent = GENERATE(100, 200);
    const Dress dress(language, percent);
    Stage stage(withOutlooks());
    stage.window.resize(1024, 600);
    REQUIRE(chooseBoth(stage));
    for (const Step step : {Step::Client, Step::Summary, Step::Done}) {
        REQUIRE(stage.walkTo(step));
        unfold(stage);
        INFO("step " << static_cast<int>(step) << " " << language.toStdString() << " " << percent);
        checkNames(stage);
        checkNothingCut(stage);
        stage.outlook.running = false; // closed, so that the window goes on
        if (step == Step::Client)
            stage.click(u"lookAgain"_s);
    }
}

TEST_CASE("with Outlook every text has a contrast of 4.5 to 1")
{
    const Colors colors = GENERATE(Colors::Light, Colors::Dark, Colors::HighContrast);
    const Dress dress(u"fr"_s, 150, colors);
    Stage stage(withOutlooks());
    REQUIRE(chooseBoth(stage));
    QTest::qWait(20);
    checkContrast(stage);
    stage.outlook.running = false;
    stage.click(u"lookAgain"_s);
    REQUIRE(stage.walkTo(Step::Done));
    QTest::qWait(20);
    checkContrast(stage);
}

TEST_CASE("a link in the guide can be read on its background")
{
    const Colors colors = GENERATE(Colors::Light, Colors::Dark, Colors::HighContrast);
    const Dress dress(u"fr"_s, 100, colors);
    Stage stage;
    stage.click(u"help"_s);
    const auto &guide = stage.find<QTextBrowser>(u"guideText"_s);
    int links = 0;
    for (QTextBlock block = guide.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            ++links;
            const QColor background = guide.palette().color(QPalette::Base);
            CHECK(contrastBetween(format.foreground().color(), background) >= readableContrast);
        }
    }
    CHECK(links > 0);
}

TEST_CASE("the repair has its names and labels, and no text cut off", "[repair]")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const int percent = GENERATE(100, 200);
    const RepairState state = GENERATE(from_range(allRepairStates()));
    const Dress dress(language, percent);
    RepairStage stage(state);
    stage.dialog().resize(1024, 600);
    REQUIRE(stage.reach());
    INFO("state " << static_cast<int>(state) << " " << language.toStdString() << " " << percent);
    CHECK(stage.dialog().size() == QSize(1024, 600));
    checkNames(stage.dialog(), 0);
    checkLabels(stage.dialog());
    checkNothingCut(stage.dialog());
}

TEST_CASE("every text of the repair has a contrast of 4.5 to 1", "[repair]")
{
    const Colors colors = GENERATE(Colors::Light, Colors::Dark, Colors::HighContrast);
    const RepairState state = GENERATE(from_range(allRepairStates()));
    const Dress dress(u"fr"_s, 150, colors);
    RepairStage stage(state);
    REQUIRE(stage.reach());
    QTest::qWait(20);
    checkContrast(stage.dialog(), 3);
}

TEST_CASE("the page for installers has its names and labels, and no text cut off", "[installers]")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const int percent = GENERATE(100, 200);
    const InstallersState state = GENERATE(from_range(allInstallersStates()));
    const Dress dress(language, percent);
    InstallersStage installers;
    installers.dialog().resize(1024, 600);
    REQUIRE(installers.reach(state));
    INFO("state " << static_cast<int>(state) << " " << language.toStdString() << " " << percent);
    CHECK(installers.dialog().size() == QSize(1024, 600));
    checkNames(installers.dialog(), 0);
    checkLabels(installers.dialog());
    checkNothingCut(installers.dialog());
}

TEST_CASE("every text of the page for installers has a contrast of 4.5 to 1", "[installers]")
{
    const Colors colors = GENERATE(Colors::Light, Colors::Dark, Colors::HighContrast);
    const InstallersState state = GENERATE(from_range(allInstallersStates()));
    const Dress dress(u"fr"_s, 150, colors);
    InstallersStage installers;
    REQUIRE(installers.reach(state));
    QTest::qWait(20);
    checkContrast(installers.dialog(), 3);
}
