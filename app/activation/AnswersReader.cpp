// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/AnswersReader.h"

#include "diagnosis/Catalogue.h"
#include "portal/PortalWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Only a home for the words: lupdate wants a class around tr().
class AnswersWording
{
    Q_DECLARE_TR_FUNCTIONS(AnswersWording)
public:
    static QString notJson() { return tr("The answers are not JSON (RFC 8259)."); }
    static QString notOneObject() { return tr("The answers have to be one JSON object."); }
    static QString tooLong() { return tr("The answers are longer than any answers are."); }
    static QString unknownKey()
    {
        return tr("The answers hold a key that is not known; these are: %1.")
            .arg(u"numen, birthDate, password, fields"_s);
    }
    static QString twice() { return tr("The answers hold a key, or a label in \"fields\", twice."); }
    static QString emptyLabel() { return tr("A label in \"fields\" is empty."); }
    static QString wrongType(const QString &key) { return tr("\"%1\" has to be a text.").arg(key); }
    static QString fieldsNotObject()
    {
        return tr("\"fields\" has to be an object: the portal's labels, each with its text.");
    }
    static QString wrongTypeInFields()
    {
        return tr("In \"fields\" every value has to be a text, or true or false for a box to tick.");
    }
    static QString missing(const QString &key) { return tr("\"%1\" is missing or empty.").arg(key); }
    static QString notIso() { return tr("\"birthDate\" has to be written year-month-day, like 1990-12-31."); }
};

void wipe(QString &text)
{
    overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

/// Goes through the document once and takes each value out of the parser's own buffer, which it overwrites.
/// The document stands in an array between two texts of blanks; see wrapped().
class AnswersWalk
{
public:
    // NOLINTBEGIN(readability-identifier-naming): nlohmann::json_sax has these names
    using string_t = nlohmann::json::string_t;

    std::optional<Numen> numen;
    QString birthDate;
    Secret password;
    std::vector<ActivationAnswers::Field> fields;
    QString problem;

    bool null() { return onOther(); }
    bool boolean(bool value)
    {
        if (m_place != Place::Fields)
            return onOther();
        QByteArray word = value ? "true" : "false";
        fields.back().value = Secret::takeFrom(word);
        return true;
    }
    bool number_integer(nlohmann::json::number_integer_t) { return onOther(); }
    bool number_unsigned(nlohmann::json::number_unsigned_t) { return onOther(); }
    bool number_float(nlohmann::json::number_float_t, const string_t &) { return onOther(); }
    bool binary(nlohmann::json::binary_t &) { return onOther(); }

    bool string(string_t &text)
    {
        const bool taken = m_place == Place::Outside ? onPadding() : take(text);
        overwrite(text.data(), text.size());
        return taken;
    }

    bool key(string_t &name)
    {
        const bool taken = m_place == Place::Fields ? onLabel(name) : onKey(name);
        overwrite(name.data(), name.size());
        return taken;
    }

    bool start_object(std::size_t)
    {
        if (m_place == Place::Outside) {
            m_place = Place::Answers;
            return ++m_elements == 2 || refuse(AnswersWording::notOneObject());
        }
        if (m_place != Place::Answers || m_key != u"fields"_s)
            return onOther();
        m_place = Place::Fields;
        return true;
    }
    bool end_object()
    {
        m_place = m_place == Place::Fields ? Place::Answers : Place::Outside;
        return true;
    }
    bool start_array(std::size_t) { return ++m_arrays == 1 || onOther(); }
    static bool end_array() { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &)
    {
        return refuse(AnswersWording::notJson());
    }
    // NOLINTEND(readability-identifier-naming)

private:
    enum class Place { Outside, Answers, Fields };

    bool refuse(const QString &sentence)
    {
        problem = sentence;
        return false;
    }

    bool onOther()
    {
        if (m_place == Place::Outside)
            return refuse(AnswersWording::notOneObject());
        if (m_place == Place::Fields)
            return refuse(AnswersWording::wrongTypeInFields());
        return refuse(m_key == u"fields"_s ? AnswersWording::fieldsNotObject()
                                           : AnswersWording::wrongType(m_key));
    }

    bool onPadding()
    {
        ++m_elements;
        return m_elements == 1 || m_elements == 3 || refuse(AnswersWording::notOneObject());
    }

    bool onKey(const string_t &name)
    {
        static const QStringList known = {u"numen"_s, u"birthDate"_s, u"password"_s, u"fields"_s};
        const auto found =
            std::ranges::find_if(known, [&](const QString &each) { return each.toStdString() == name; });
        if (found == known.end())
            return refuse(AnswersWording::unknownKey());
        m_key = *found;
        if (m_seen.contains(m_key))
            return refuse(AnswersWording::twice());
        m_seen += m_key;
        return true;
    }

    bool onLabel(const string_t &name)
    {
        const QString label = QString::fromStdString(name);
        const QString folded = foldedWords(label);
        if (folded.isEmpty())
            return refuse(AnswersWording::emptyLabel());
        if (std::ranges::any_of(fields,
                                [&](const auto &field) { return foldedWords(field.label) == folded; }))
            return refuse(AnswersWording::twice());
        fields.push_back({label, {}});
        return true;
    }

    bool take(const string_t &text)
    {
        if (m_place == Place::Answers && m_key == u"fields"_s)
            return onOther();
        QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
        if (m_place == Place::Fields) {
            fields.back().value = Secret::takeFrom(bytes);
        } else if (m_key == u"password"_s) {
            password = Secret::takeFrom(bytes);
        } else {
            QString characters = QString::fromUtf8(bytes);
            overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
            if (m_key == u"numen"_s)
                numen = Numen::takeFrom(characters);
            else
                birthDate = std::move(characters);
        }
        return true;
    }

    Place m_place = Place::Outside;
    int m_arrays = 0;
    int m_elements = 0; ///< Of the array around the document.
    QString m_key;
    QStringList m_seen;
};

/// The parser keeps the last text twice, decoded and as it stood, in buffers that only grow, and frees them
/// unwiped. A first text longer than all others makes them grow before a secret comes, so that none is left
/// in a smaller one; a last one of the same length writes over what the secrets left.
QByteArray wrapped(const QByteArray &json)
{
    const QByteArray blanks(json.size() + 2, ' ');
    QByteArray whole;
    whole.reserve(json.size() + 2 * blanks.size() + 8); // never grows, so no copy is left behind
    whole.append("[\"").append(blanks).append("\",");
    whole.append(json);
    whole.append(",\"").append(blanks).append("\"]");
    return whole;
}

QString problemWithWhole(const AnswersWalk &walk)
{
    if (!walk.problem.isEmpty())
        return walk.problem;
    if (!walk.numen || walk.numen->isEmpty())
        return AnswersWording::missing(u"numen"_s);
    return walk.birthDate.isEmpty() ? AnswersWording::missing(u"birthDate"_s) : QString();
}

std::variant<BirthDate, QString> birthDateFrom(QString &typed, QDate today)
{
    static const QRegularExpression iso(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const bool isIso = iso.match(typed).hasMatch();
    auto date = BirthDate::takeFrom(typed, today);
    wipe(typed);
    if (!isIso)
        return AnswersWording::notIso();
    if (!date)
        return sentenceFor(date.fault());
    return std::move(date).value();
}

} // namespace

std::variant<ActivationAnswers, QString> readAnswers(QByteArray &json, QDate today)
{
    if (json.size() > longestAnswers) {
        overwrite(json.data(), static_cast<std::size_t>(json.size()));
        return AnswersWording::tooLong();
    }
    AnswersWalk walk;
    QByteArray whole = wrapped(json);
    overwrite(json.data(), static_cast<std::size_t>(json.size()));
    nlohmann::json::sax_parse(whole.cbegin(), whole.cend(), &walk);
    overwrite(whole.data(), static_cast<std::size_t>(whole.size()));
    if (const QString problem = problemWithWhole(walk); !problem.isEmpty()) {
        wipe(walk.birthDate);
        return problem;
    }
    auto date = birthDateFrom(walk.birthDate, today);
    if (const auto *problem = std::get_if<QString>(&date))
        return *problem;
    return ActivationAnswers{*std::move(walk.numen), std::get<BirthDate>(std::move(date)),
                             std::move(walk.password), std::move(walk.fields)};
}
