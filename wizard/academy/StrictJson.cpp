// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/StrictJson.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Walks through the text once, building nothing: finds what the parser itself would let pass.
class StrictWalk : public nlohmann::json_sax<nlohmann::json>
{
public:
    std::optional<JsonProblem> problem;

    bool null() override { return onValue(); }
    bool boolean(bool) override { return onValue(); }
    bool number_integer(number_integer_t) override { return onValue(); }
    bool number_unsigned(number_unsigned_t) override { return onValue(); }
    bool number_float(number_float_t, const string_t &) override { return onValue(); }
    bool binary(binary_t &) override { return onValue(); }

    bool string(string_t &text) override { return onValue() && isShortEnough(text); }
    bool start_object(std::size_t) override { return onValue() && descend(false); }
    bool start_array(std::size_t) override { return onValue() && descend(true); }
    bool end_object() override { return ascend(); }
    bool end_array() override { return ascend(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = name;
        if (!isShortEnough(name))
            return false;
        return level.seen.insert(name).second || refuse(u"duplicate key"_s);
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &error) override
    {
        // "[json.exception.parse_error.101] parse error at line 3, column 7: syntax error while …": the place
        // is what helps, and the rest comes in the library's words.
        return refuse(QString::fromUtf8(error.what()).section(u"] "_s, 1).section(u':', 0, 0));
    }

private:
    struct Level {
        bool isArray = false;
        std::size_t values = 0;
        std::string key;
        std::set<std::string> seen;
    };

    bool onValue()
    {
        if (!m_levels.empty())
            ++m_levels.back().values;
        return true;
    }

    bool descend(bool isArray)
    {
        if (m_levels.size() == deepestJson)
            return refuse(u"nested too deeply"_s);
        m_levels.push_back({isArray, 0, {}, {}});
        return true;
    }

    bool ascend()
    {
        m_levels.pop_back();
        return true;
    }

    bool isShortEnough(const string_t &text)
    {
        return text.size() <= longestJsonString ||
               refuse(u"text longer than %1 bytes"_s.arg(longestJsonString));
    }

    bool refuse(const QString &reason)
    {
        problem = JsonProblem{here(), reason};
        return false;
    }

    std::string here() const
    {
        std::string pointer;
        for (const Level &level : m_levels) {
            if (level.isArray && level.values > 0)
                pointer = below(pointer, std::to_string(level.values - 1));
            else if (!level.isArray && !level.key.empty())
                pointer = below(pointer, level.key.substr(0, 80));
        }
        return pointer;
    }

    std::vector<Level> m_levels;
};

} // namespace

std::variant<nlohmann::json, JsonProblem> parseStrictly(QByteArrayView text)
{
    if (text.size() > longestJson)
        return JsonProblem{{}, u"larger than %1 bytes"_s.arg(longestJson)};
    StrictWalk walk;
    nlohmann::json::sax_parse(text.begin(), text.end(), &walk);
    if (walk.problem)
        return *walk.problem;
    return nlohmann::json::parse(text.begin(), text.end());
}

std::string below(const std::string &pointer, const std::string &key)
{
    std::string escaped;
    for (const char character : key) {
        if (character == '~')
            escaped += "~0";
        else if (character == '/')
            escaped += "~1";
        else
            escaped += character;
    }
    return pointer + '/' + escaped;
}
