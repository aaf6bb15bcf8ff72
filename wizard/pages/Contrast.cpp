// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Contrast.h"

#include <algorithm>
#include <cmath>

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastBetween(const QColor &one, const QColor &other)
{
    const auto [dark, light] =
        std::minmax({luminance(one), luminance(other)}); // by value: they are temporaries
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor &background, const QColor &wanted, double least)
{
    const bool towardsWhite = contrastBetween(Qt::white, background) > contrastBetween(Qt::black, background);
    const QColor end = towardsWhite ? Qt::white : Qt::black;
    for (int twentieths = 20; twentieths > 0; --twentieths) {
        const QColor candidate = blend(wanted, end, twentieths / 20.0);
        if (contrastBetween(candidate, background) >= least)
            return candidate;
    }
    return end;
}

QColor blend(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}
