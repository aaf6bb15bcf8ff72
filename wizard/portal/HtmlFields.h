// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlFormOwners.h"
#include "portal/HtmlLabels.h"
#include "portal/HtmlPage.h"

#include <functional>

/// Reads the controls of a page into the fields of its forms.
class HtmlFields
{
public:
    using Resolve = std::function<QUrl(const QString &address)>;

    HtmlFields(const HtmlTree &tree, const HtmlFormOwners &owners, const HtmlLabels &labels, Resolve resolve);

    /// More than mostFieldsOnPage of them; the fields read are these.
    bool areTooMany() const { return m_count > mostFieldsOnPage; }
    std::vector<HtmlField> takeFieldsOf(const GumboNode &form);

private:
    struct Radios {
        std::size_t field = 0;
        std::vector<const GumboNode *> buttons;
    };
    struct OfForm {
        std::vector<HtmlField> fields;
        std::vector<Radios> radios;
    };

    void readControl(const GumboNode &control);
    void readRadio(OfForm &form, const GumboNode &radio);
    void labelRadios(OfForm &form);
    HtmlField fieldOf(const GumboNode &control) const;
    void describe(HtmlField &field, const GumboNode &control) const;
    void readCheckbox(HtmlField &field, const GumboNode &checkbox) const;

    const HtmlFormOwners &m_owners;
    const HtmlLabels &m_labels;
    Resolve m_resolve;
    int m_count = 0;
    std::unordered_map<const GumboNode *, OfForm> m_forms;
};

/// How a form or a button says it is sent; nothing where it says nothing.
std::optional<HtmlFormMethod> methodOf(const GumboNode &element, const char *attribute);
std::optional<HtmlFormEncoding> formEncodingOf(const GumboNode &element, const char *attribute);
