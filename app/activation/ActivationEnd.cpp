// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/ActivationEnd.h"

#include "Interruption.h"

#include <QEventLoop>

bool settle(Activation &activation, const std::function<void()> &begin)
{
    if (Interruption::happened()) // which leaves only the loops that ran then
        return false;
    QEventLoop loop;
    bool settled = false;
    const auto look = [&] {
        settled = activation.state() != Activation::State::Waiting;
        if (settled)
            loop.quit();
    };
    QObject::connect(&activation, &Activation::changed, &loop, look);
    begin();
    loop.exec();
    if (!settled)
        activation.cancel();
    return settled;
}

ActivationEnd endOf(const Activation &activation, std::optional<Fault> fault)
{
    ActivationEnd end;
    end.fault = std::move(fault);
    end.mayHaveCounted = activation.mayHaveCounted();
    if (const auto &scene = activation.scene()) {
        end.said = scene->message;
        end.found = {scene->login, scene->address};
    }
    return end;
}
