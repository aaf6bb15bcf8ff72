// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalStates.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

const QString invented = u"Chemin-des-Dames-2026"_s;

bool answered(Stage &stage)
{
    return Stage::waitFor([&] { return stage.session.activation().state() != Activation::State::Waiting; });
}

bool identify(Stage &stage, const QString &numen)
{
    stage.type(u"numen"_s, numen);
    stage.type(u"birthDate"_s, u"01/09/1994"_s);
    stage.find<QPushButton>(u"sendIdentity"_s).click();
    return answered(stage);
}

bool choosePassword(Stage &stage, const QString &again)
{
    stage.type(u"question0"_s, invented);
    stage.type(u"question1"_s, again);
    stage.find<QPushButton>(u"submitForm"_s).click();
    return answered(stage);
}

bool isAt(Stage &stage, PortalScene::Kind kind)
{
    const auto &scene = stage.session.activation().scene();
    return scene && scene->kind == kind;
}

} // namespace

std::vector<PortalState> allPortalStates()
{
    using enum PortalState;
    return {Begun, BothWays, Refused, Form, Doubted, Done, Browser, Pasted};
}

std::optional<FaultKind> faultFor(PortalState state)
{
    const bool inBrowser = state == PortalState::Browser || state == PortalState::Pasted;
    return inBrowser ? std::optional(FaultKind::PortalCaptcha) : std::nullopt;
}

bool enter(Stage &stage, const Training &training, PortalState state)
{
    using Kind = PortalScene::Kind;
    if (!stage.walkTo(Step::Activation))
        return false;
    stage.find<QAbstractButton>(u"situationNotActive"_s).click();
    if (!answered(stage) || !Stage::waitFor([&] { return stage.session.board().isSettled(); }))
        return false;
    const QString numen = training.accounts().at(3).numen;
    switch (state) {
    case PortalState::Begun: return isAt(stage, Kind::Identity);
    case PortalState::BothWays: stage.find<QAbstractButton>(u"inBrowser"_s).click(); return true;
    case PortalState::Refused: return identify(stage, u"46Z4600009ZZZ"_s) && isAt(stage, Kind::Identity);
    case PortalState::Form: return identify(stage, numen) && isAt(stage, Kind::Form);
    case PortalState::Doubted:
        return identify(stage, numen) && choosePassword(stage, u"autre"_s) && isAt(stage, Kind::Form);
    case PortalState::Done:
        return identify(stage, numen) && choosePassword(stage, invented) && isAt(stage, Kind::Done);
    case PortalState::Browser: return isAt(stage, Kind::Browser);
    case PortalState::Pasted:
        stage.find<QPlainTextEdit>(u"pastedPage"_s).setPlainText(u"Votre identifiant : mdupont2"_s);
        return isAt(stage, Kind::Browser);
    }
    Q_UNREACHABLE();
}
