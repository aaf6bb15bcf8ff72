// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/CaptchaSigns.h"

#include "portal/FormFields.h"
#include "portal/PortalWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Classes that the widgets' documentation asks a site to write.
constexpr std::array widgets = {"g-recaptcha"_L1, "h-captcha"_L1, "cf-turnstile"_L1,  "frc-captcha"_L1,
                                "captchetat"_L1,  "captcha"_L1,   "altcha-widget"_L1, "mtcaptcha"_L1};
constexpr std::array scripts = {"captcha"_L1, "challenges.cloudflare.com"_L1, "turnstile"_L1};

bool isWidget(const QString &name)
{
    return std::ranges::any_of(
        widgets, [&](QLatin1StringView widget) { return name.compare(widget, Qt::CaseInsensitive) == 0; });
}

bool isScript(const QString &address)
{
    return std::ranges::any_of(
        scripts, [&](QLatin1StringView part) { return address.contains(part, Qt::CaseInsensitive); });
}

bool isCaptchaField(const HtmlField &field, const PortalHints &hints)
{
    return isAsked(field) && asksFor(field, hints.captcha);
}

bool isCaptchaImage(const HtmlImage &image, const PortalHints &hints)
{
    return image.insideForm && (speaksOf(foldedWords(image.alternative), hints.captcha) ||
                                image.source.contains("captcha"_L1, Qt::CaseInsensitive));
}

} // namespace

bool hasCaptcha(const HtmlPage &page, const PortalHints &hints)
{
    if (std::ranges::any_of(page.widgetClasses, isWidget) || std::ranges::any_of(page.scripts, isScript))
        return true;
    if (std::ranges::any_of(page.images,
                            [&](const HtmlImage &image) { return isCaptchaImage(image, hints); }))
        return true;
    return std::ranges::any_of(page.forms, [&](const HtmlForm &form) {
        return std::ranges::any_of(form.fields,
                                   [&](const HtmlField &field) { return isCaptchaField(field, hints); });
    });
}
