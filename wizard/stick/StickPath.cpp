// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickPath.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 1024;
constexpr qsizetype longestName = 255;

/// Control and format characters (one of them writes a name backwards), halves of a pair, no character at
/// all.
bool isUnseen(char32_t character)
{
    const auto category = QChar::category(character);
    return category >= QChar::Other_Control && category <= QChar::Other_NotAssigned;
}

/// "Naming Files, Paths, and Namespaces" in Microsoft's documentation: with any extension, in any case.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

/// What is wrong with one part between two slashes; nothing when it is good.
QString problemWithName(const QString &name)
{
    if (name.isEmpty())
        return u"an empty part"_s;
    if (name == u"." || name == u"..")
        return u"\".\" or \"..\""_s;
    if (name.size() > longestName)
        return u"a part too long"_s;
    if (name.endsWith(u'.') || name.endsWith(u' ') || name.startsWith(u' '))
        return u"a blank around, or a dot at the end"_s;
    if (std::ranges::any_of(name, [](QChar each) { return u"\\:*?\"<>|"_s.contains(each); }))
        return u"a character that Windows reads otherwise"_s;
    if (std::ranges::any_of(name.toUcs4(), [](char32_t each) { return isUnseen(each); }))
        return u"an unseen character"_s;
    return isDevice(name) ? u"a device's name"_s : QString();
}

QString problemWith(const QString &path)
{
    if (path.size() > longestPath)
        return u"too long"_s;
    if (!path.isValidUtf16())
        return u"half a character"_s;
    if (path != path.normalized(QString::NormalizationForm_C))
        return u"not in composed form (NFC)"_s;
    for (const QString &name : path.split(u'/')) {
        if (const QString problem = problemWithName(name); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString visible(const QString &name)
{
    QString shown;
    for (const char32_t character : name.toUcs4())
        shown +=
            isUnseen(character) ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&character, 1);
    return shown;
}

Result<StickPath> StickPath::parse(const QString &path)
{
    if (const QString problem = problemWith(path); !problem.isEmpty())
        return Fault{FaultKind::StickChanged, path.left(longestPath) + u": "_s + problem};
    return StickPath(path);
}

Result<StickPath> StickPath::fromUtf8(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString path = decode(utf8);
    if (decode.hasError())
        return Fault{FaultKind::StickChanged, path.left(longestPath) + u": not UTF-8"_s};
    return parse(path);
}

QString StickPath::foldedCase() const
{
    return m_path.toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString StickPath::folder() const
{
    return m_path.left(std::max<qsizetype>(m_path.lastIndexOf(u'/'), 0));
}
