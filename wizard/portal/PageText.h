// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/ShownText.h"
#include "portal/VisibleText.h"

#include <unordered_map>

/// What stands around a control in the page's text.
struct ControlSurroundings {
    QString before; ///< On its line and in its cell, after the control before it.
    QString after;  ///< On its line, before the next control.
    QString above;  ///< The line before, if that holds no control and this one began with the control.
};

/// One reading of the whole page: its text, and where its controls stand in it.
class PageText : public TextReader
{
public:
    explicit PageText(const GumboNode &document);

    QString text() const { return m_lines.lines().join(u'\n'); }
    const QStringList &headings() const { return m_headings; }
    const QStringList &notices() const { return m_notices; }
    /// Empty for a control that is concealed.
    ControlSurroundings around(const GumboNode &control) const;

    void text(QStringView text) override { m_lines.add(text); }
    void blank() override;
    void endLine() override;
    Way enter(const GumboNode &element) override;

private:
    void meet(const GumboNode &control);
    void closeControl();
    void noteMessages(const GumboNode &element);

    ShownLines m_lines;
    QStringList m_headings;
    QStringList m_notices;
    const GumboNode *m_notice = nullptr; ///< The last one: what is inside is part of it.
    const GumboNode *m_control = nullptr;
    qsizetype m_controlEnds = 0; ///< On the line under way.
    qsizetype m_cellBegins = 0;
    bool m_heading = false; ///< This line is one: no label of what comes below.
    QString m_above;
    std::unordered_map<const GumboNode *, ControlSurroundings> m_surroundings;
};
