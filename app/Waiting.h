// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QObject>

/// Runs @p begin, then the event loop until @p object emits @p signal. What begins may not be able to: then
/// @p begin says false and nothing is waited for. False too when the program was asked to quit meanwhile.
template <typename Object, typename Signal, typename Begin>
bool waitFor(Object &object, Signal signal, Begin begin)
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(&object, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    if (!begin())
        return false;
    loop.exec();
    return came;
}
