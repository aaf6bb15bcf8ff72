// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlFields.h"

#include "portal/HtmlConcealment.h"
#include "portal/HtmlControls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 300;

HtmlSubmitter submitterOf(const GumboNode &button, const HtmlFields::Resolve &resolve)
{
    HtmlSubmitter submitter;
    if (const QString address = rawAttribute(button, "formaction").trimmed(); !address.isEmpty())
        submitter.action = resolve(address);
    submitter.method = methodOf(button, "formmethod");
    submitter.encoding = formEncodingOf(button, "formenctype");
    submitter.isImage = tagOf(button) == GUMBO_TAG_INPUT && keywordAttribute(button, "type") == "image";
    return submitter;
}

/// What stands on a button.
QString captionOf(const GumboNode &button)
{
    if (tagOf(button) == GUMBO_TAG_BUTTON)
        return visibleTextOf(button, mostWords);
    const bool image = keywordAttribute(button, "type") == "image";
    return shownAttribute(button, image ? "alt" : "value").left(mostWords);
}

HtmlChoice tickOf(const GumboNode &control, const QString &label)
{
    return {label, tickValueOf(control), hasAttribute(control, "checked"), !isDisabled(control)};
}

/// The last one checked is; a browser unchecks those before.
void keepLastChosen(QList<HtmlChoice> &choices)
{
    HtmlChoice *last = nullptr;
    for (HtmlChoice &choice : choices) {
        if (!choice.chosen)
            continue;
        if (last != nullptr)
            last->chosen = false;
        last = &choice;
    }
}

} // namespace

std::optional<HtmlFormMethod> methodOf(const GumboNode &element, const char *attribute)
{
    if (!hasAttribute(element, attribute))
        return std::nullopt;
    return keywordAttribute(element, attribute) == "post" ? HtmlFormMethod::Post : HtmlFormMethod::Get;
}

std::optional<HtmlFormEncoding> formEncodingOf(const GumboNode &element, const char *attribute)
{
    if (!hasAttribute(element, attribute))
        return std::nullopt;
    const QByteArray type = keywordAttribute(element, attribute);
    if (type == "multipart/form-data")
        return HtmlFormEncoding::Multipart;
    return type == "text/plain" ? HtmlFormEncoding::TextPlain : HtmlFormEncoding::UrlEncoded;
}

HtmlFields::HtmlFields(const HtmlTree &tree, const HtmlFormOwners &owners, const HtmlLabels &labels,
                       Resolve resolve)
    : m_owners(owners), m_labels(labels), m_resolve(std::move(resolve))
{
    eachElement(tree.document(), [this](const GumboNode &element) {
        if (!isControl(element) || areTooMany())
            return;
        const bool forPeopleWithoutScripts = ancestorOf(element, GUMBO_TAG_NOSCRIPT) != nullptr;
        if (!forPeopleWithoutScripts)
            readControl(element);
    });
    for (auto &[node, form] : m_forms)
        labelRadios(form);
}

std::vector<HtmlField> HtmlFields::takeFieldsOf(const GumboNode &form)
{
    return std::move(m_forms[&form].fields);
}

void HtmlFields::readControl(const GumboNode &control)
{
    const GumboNode *const owner = m_owners.ownerOf(control);
    const std::optional<HtmlFieldKind> kind = kindOf(control);
    if (owner == nullptr || !kind)
        return;
    OfForm &form = m_forms[owner];
    if (*kind == HtmlFieldKind::Radio)
        return readRadio(form, control);
    form.fields.push_back(fieldOf(control));
    ++m_count;
}

void HtmlFields::readRadio(OfForm &form, const GumboNode &radio)
{
    const QString name = rawAttribute(radio, "name");
    const auto group = std::find_if(form.radios.begin(), form.radios.end(), [&](const Radios &one) {
        return !name.isEmpty() && form.fields[one.field].name == name;
    });
    if (group != form.radios.end()) {
        HtmlField &field = form.fields[group->field];
        group->buttons.push_back(&radio);
        field.required = field.required || hasAttribute(radio, "required");
        field.enabled = field.enabled || !isDisabled(radio);
        field.concealed = field.concealed && isConcealed(radio);
        return;
    }
    form.radios.push_back({form.fields.size(), {&radio}});
    form.fields.push_back(fieldOf(radio));
    ++m_count;
}

void HtmlFields::labelRadios(OfForm &form)
{
    for (const Radios &group : form.radios) {
        HtmlField &field = form.fields[group.field];
        field.label = m_labels.groupLabelOf(group.buttons);
        // "Yes (o) No (o)": words before each button and none after the last.
        const auto isMute = [this](const GumboNode *radio) {
            return m_labels.around(*radio).after.isEmpty();
        };
        const bool wordsBefore = isMute(group.buttons.back());
        for (const GumboNode *radio : group.buttons) {
            const ControlSurroundings around = m_labels.around(*radio);
            const QString own = m_labels.ownLabelOf(*radio);
            const QString placed = wordsBefore ? around.before : around.after;
            field.choices << tickOf(*radio, own.isEmpty() ? trimmedLabel(placed.left(mostWords)) : own);
        }
        keepLastChosen(field.choices);
    }
}

HtmlField HtmlFields::fieldOf(const GumboNode &control) const
{
    HtmlField field;
    field.kind = kindOf(control).value_or(HtmlFieldKind::Text);
    field.name = rawAttribute(control, "name");
    field.id = rawAttribute(control, "id");
    field.multiple = hasAttribute(control, "multiple");
    field.required =
        hasAttribute(control, "required") || keywordAttribute(control, "aria-required") == "true";
    field.enabled = !isDisabled(control);
    field.readOnly = hasAttribute(control, "readonly");
    field.concealed = isConcealed(control);
    field.longest = numberAttribute(control, "maxlength");
    field.autocomplete = QString::fromUtf8(keywordAttribute(control, "autocomplete"));
    describe(field, control);
    return field;
}

void HtmlFields::describe(HtmlField &field, const GumboNode &control) const
{
    field.placeholder = shownAttribute(control, "placeholder").left(mostWords);
    field.hint = m_labels.hintOf(control);
    if (field.kind == HtmlFieldKind::Checkbox)
        return readCheckbox(field, control);
    if (field.kind == HtmlFieldKind::Select)
        field.choices = optionsOf(control);
    else if (field.kind != HtmlFieldKind::Radio)
        field.value = valueOf(control, field.kind);
    if (field.kind == HtmlFieldKind::Submit) {
        field.submitter = submitterOf(control, m_resolve);
        field.label = captionOf(control);
    } else if (field.kind != HtmlFieldKind::Hidden && field.kind != HtmlFieldKind::Radio) {
        field.label = m_labels.labelOf(control);
    }
}

void HtmlFields::readCheckbox(HtmlField &field, const GumboNode &checkbox) const
{
    field.label = m_labels.ownLabelOf(checkbox);
    if (field.label.isEmpty())
        field.label = trimmedLabel(m_labels.around(checkbox).after.left(mostWords));
    if (field.label.isEmpty())
        field.label = m_labels.labelOf(checkbox);
    field.choices << tickOf(checkbox, field.label);
}
