// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlNode.h"

#include <QList>
#include <QUrl>

/// The addresses that a page names.
class HtmlAddresses
{
public:
    HtmlAddresses(const GumboNode &document, QUrl page);

    /// Against <base>, else against the page. Invalid when it is no address.
    QUrl resolved(const QString &address) const;

    const QList<QUrl> &frames() const { return m_frames; }
    const std::optional<QUrl> &refresh() const { return m_refresh; }

private:
    void readBase(const GumboNode &document);
    void addFrame(const GumboNode &frame);
    void readRefresh(const GumboNode &meta);

    QUrl m_base;
    QList<QUrl> m_frames;
    std::optional<QUrl> m_refresh;
};

/// The address in a refresh's content ("0; url='next.php'"); nothing when it only reloads.
/// https://html.spec.whatwg.org/#shared-declarative-refresh-steps
std::optional<QString> refreshAddressIn(QStringView content);
