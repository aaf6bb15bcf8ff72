// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The language of every text shown. French is the language of the people this is for, so it comes first.
class Language
{
public:
    /// "fr", "en": the order in which a switch offers them.
    static QStringList available();
    /// The language's name in itself: "Français".
    static QString nameOf(const QString &language);

    /// Installs `:/i18n/assistant-messagerie_LANG.qm` and Qt's own texts and sets the default locale; every
    /// window gets a LanguageChange event. An unknown language means French.
    static void use(const QString &language);
    /// What use() installed last; "en", the language of the sources, before that.
    static QString current();
};
