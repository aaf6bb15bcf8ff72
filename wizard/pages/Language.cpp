// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr auto languageProperty = "assistantLanguage";

/// Children of the application, so that they die before it does.
void replaceTranslator(const QString &name, const QString &language)
{
    const QString mark = u"translator:"_s + name;
    if (auto *old = qApp->findChild<QTranslator *>(mark, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(mark);
    if (translator->load(name + u'_' + language, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList Language::available()
{
    return {u"fr"_s, u"en"_s};
}

QString Language::nameOf(const QString &language)
{
    return language == u"en" ? u"English"_s : u"Français"_s;
}

void Language::use(const QString &language)
{
    const QString chosen = available().contains(language) ? language : available().first();
    qApp->setProperty(languageProperty, chosen);
    QLocale::setDefault(chosen == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                        : QLocale(QLocale::French, QLocale::France));
    replaceTranslator(u"qtbase"_s, chosen);
    replaceTranslator(u"assistant-messagerie"_s, chosen);
    // Installing an empty translator tells nobody, and the data file's texts change with the language too.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

QString Language::current()
{
    const QVariant chosen = qApp->property(languageProperty);
    return chosen.isValid() ? chosen.toString() : u"en"_s;
}
