// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlTree.h"
#include "portal/PageText.h"

#include <string_view>
#include <unordered_map>

/// The words by which people know a page's controls; see HtmlField::label for where they are looked for.
class HtmlLabels
{
public:
    HtmlLabels(const HtmlTree &tree, const PageText &text);

    /// Of a control that is typed into or chosen from.
    QString labelOf(const GumboNode &control) const;
    /// Of one radio button or checkbox: its own words, not its group's. Nor words on the line or in cells.
    QString ownLabelOf(const GumboNode &control) const;
    /// What stands on the line after it and before it.
    ControlSurroundings around(const GumboNode &control) const { return m_text.around(control); }
    /// Of radio buttons that belong together.
    QString groupLabelOf(const std::vector<const GumboNode *> &radios) const;
    /// title, and what aria-describedby points at.
    QString hintOf(const GumboNode &control) const;

private:
    QString textOfIds(const GumboNode &control, const char *attribute) const;
    QString textOfLabels(const GumboNode &control) const;
    QString placedLabelOf(const GumboNode &control) const;
    void addLabel(const GumboNode &label);

    const PageText &m_text;
    std::unordered_map<std::string_view, const GumboNode *> m_byId;
    struct Labels {
        const GumboNode *pointing = nullptr; ///< With for=.
        const GumboNode *around = nullptr;
    };
    std::unordered_map<const GumboNode *, Labels> m_labels;
};

/// Without the colon, the star of the required or the bracketed one that close a label.
QString trimmedLabel(QString label);
