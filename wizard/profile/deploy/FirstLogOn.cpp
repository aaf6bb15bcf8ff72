// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/FirstLogOn.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString activeSetupKey =
    u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Active Setup\\Installed Components\\assistant-messagerie"_s;

/// One word of an Exec line: quoted, then escaped once more as every text of such a file is.
QString execWord(const QString &word)
{
    QString quoted = word;
    for (const QChar sign : u"\\\"`$"_s)
        quoted.replace(sign, QString(u'\\') + sign);
    quoted.replace(u'%', u"%%"_s);
    return u'"' + quoted.replace(u'\\', u"\\\\"_s) + u'"';
}

/// Words of our own, which no reader takes apart: flags and commands.
bool isPlain(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); });
}

/// A path of Windows holds no quotation mark, and ends in no backslash where it names a file.
QString inQuotes(const QString &path, const QString &mark)
{
    return mark + QString(path).replace(u'/', u'\\') + mark;
}

QString stubPath(const FirstLogOn &logOn)
{
    const QString mark = u"\\\""_s; // inside the quoted /d
    QString command = inQuotes(logOn.program, mark);
    for (const QString &argument : logOn.arguments())
        command += u' ' + (isPlain(argument) ? argument : inQuotes(argument, mark));
    return u"%SystemRoot%\\System32\\reg.exe add HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce"_s +
           u" /v assistant-messagerie /t REG_SZ /d \""_s + command + u"\" /f"_s;
}

} // namespace

QStringList FirstLogOn::arguments() const
{
    QStringList words{u"--first-logon"_s};
    if (!batchFile.isEmpty())
        words = {u"batch"_s, batchFile, u"--apply"_s};
    if (!academyFile.isEmpty())
        words += {u"--academy"_s, academyFile};
    return words;
}

QByteArray autostartEntry(const FirstLogOn &logOn)
{
    QStringList words;
    for (const QString &word : QStringList{logOn.program} + logOn.arguments())
        words += isPlain(word) ? word : execWord(word);
    const QString program = QString(logOn.program).replace(u'\\', u"\\\\"_s);
    QStringList lines{u"[Desktop Entry]"_s,
                      u"Type=Application"_s,
                      u"Name=Mail assistant"_s,
                      u"Name[fr]=Assistant messagerie"_s,
                      u"Comment=Set up your school mail, once"_s,
                      u"Comment[fr]=Configurer une fois votre messagerie professionnelle"_s,
                      u"TryExec="_s + program,
                      u"Exec="_s + words.join(u' '),
                      u"Icon=assistant-messagerie"_s,
                      u"NoDisplay=true"_s};
    if (logOn.batchFile.isEmpty())
        lines += u"AutostartCondition=unless-exists assistant-messagerie/"_s + firstLogOnMarkName;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QList<RegistryFileValue> activeSetupValues(const FirstLogOn &logOn)
{
    RegistryValue stub = RegistryValue::ofText(stubPath(logOn));
    stub.type = RegistryValue::Type::ExpandString;
    return {{activeSetupKey, {}, RegistryValue::ofText(u"Assistant messagerie"_s)},
            {activeSetupKey, u"StubPath"_s, stub},
            {activeSetupKey, u"Version"_s, RegistryValue::ofText(u"1,0,0,0"_s)},
            {activeSetupKey, u"IsInstalled"_s, RegistryValue::ofNumber(1)}};
}
