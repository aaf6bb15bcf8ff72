// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/PoliciesFile.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int usualIndentation = 2;

/// How a file was laid out, so that what nobody asked to change does not change.
struct Layout {
    int width = usualIndentation; ///< -1: all on one line.
    char sign = ' ';
    QByteArray ending = "\n"; ///< What follows the last brace.
};

Layout layoutOf(const QByteArray &text)
{
    Layout layout;
    layout.ending = text.sliced(text.lastIndexOf('}') + 1);
    const auto firstLineEnd = text.indexOf('\n');
    if (firstLineEnd < 0 || firstLineEnd > text.lastIndexOf('}')) {
        layout.width = -1;
        return layout;
    }
    const QByteArray inside = text.sliced(firstLineEnd + 1);
    const auto blank = std::ranges::find_if_not(inside, [](char c) { return c == ' ' || c == '\t'; });
    layout.width = std::max(1, static_cast<int>(std::distance(inside.begin(), blank)));
    layout.sign = inside.startsWith('\t') ? '\t' : ' ';
    return layout;
}

/// Which key stands twice in one object: which of the two counts is nobody's to guess.
class TwiceNamed
{
public:
    bool operator()(int /*depth*/, Json::parse_event_t event, const Json &parsed)
    {
        if (event == Json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_open.pop_back();
        else if (event == Json::parse_event_t::key && !m_open.back().insert(parsed.get<std::string>()).second)
            m_name = parsed.get<std::string>();
        return true;
    }
    const std::optional<std::string> &name() const { return m_name; }

private:
    std::vector<std::set<std::string>> m_open;
    std::optional<std::string> m_name;
};

Fault broken(const QString &fileName, const QString &pointer, const QString &reason)
{
    return {FaultKind::PrefsBroken, u"%1: %2: %3"_s.arg(fileName, pointer, reason)};
}

/// Puts the wishes into "policies". Remembers the first place where something else stands in the way.
class Merging
{
public:
    Merging(Json &policies, const PolicyWishes &wishes) : m_policies(policies), m_wishes(wishes) {}

    /// JSON pointer of what is in the way.
    std::optional<QString> run()
    {
        if (m_wishes.noTelemetry)
            m_policies["DisableTelemetry"] = true;
        if (!m_wishes.wishesCertificates())
            return std::nullopt;
        Json &certificates = m_policies["Certificates"];
        if (certificates.is_null())
            certificates = Json::object();
        if (!certificates.is_object())
            return u"/policies/Certificates"_s;
        if (m_wishes.enterpriseRoots)
            certificates["ImportEnterpriseRoots"] = true;
        return m_wishes.authorityFile.isEmpty() ? std::nullopt : addAuthority(certificates);
    }

private:
    std::optional<QString> addAuthority(Json &certificates) const
    {
        Json &files = certificates["Install"];
        if (files.is_null())
            files = Json::array();
        if (!files.is_array())
            return u"/policies/Certificates/Install"_s;
        const Json file = m_wishes.authorityFile.toStdString();
        if (std::ranges::find(files, file) == files.end())
            files.push_back(file);
        return std::nullopt;
    }

    Json &m_policies;
    const PolicyWishes &m_wishes;
};

} // namespace

Result<QByteArray> mergedPolicies(const std::optional<QByteArray> &before, const PolicyWishes &wishes,
                                  const QString &fileName)
{
    const bool isNew = !before || before->trimmed().isEmpty();
    Json file = Json::object();
    if (!isNew) {
        TwiceNamed twice;
        file = Json::parse(before->begin(), before->end(), std::ref(twice), false);
        if (!file.is_object())
            return broken(fileName, u"/"_s, u"no JSON object"_s);
        if (twice.name())
            return broken(fileName, u"/"_s, u"twice: "_s + QString::fromStdString(*twice.name()));
    }
    const Json original = file;
    Json &policies = file["policies"];
    if (policies.is_null())
        policies = Json::object();
    if (!policies.is_object())
        return broken(fileName, u"/policies"_s, u"no object"_s);
    if (const auto inTheWay = Merging(policies, wishes).run())
        return broken(fileName, *inTheWay, u"of another type"_s);
    if (!isNew && file == original)
        return *before;
    const Layout layout = isNew ? Layout() : layoutOf(*before);
    const std::string text = file.dump(layout.width, layout.sign, false, Json::error_handler_t::replace);
    return QByteArray(QByteArray::fromStdString(text) + layout.ending);
}
