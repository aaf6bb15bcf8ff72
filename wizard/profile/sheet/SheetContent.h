// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/sheet/SettingsSheet.h"

#include <QCoreApplication>
#include <QList>

/// What stands on a sheet, before it becomes text or HTML. Values are raw: each rendering escapes them.
class SheetContent
{
    Q_DECLARE_TR_FUNCTIONS(SheetContent)
public:
    struct Line {
        QString label;
        QString value;
        bool isLink = false;
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };

    explicit SheetContent(const SettingsSheet &sheet);

    QString title;
    QString unofficial;
    QList<Section> sections;
    QString noPassword;

private:
    static Section person(const MailAccount &account);
    static Section server(const QString &title, const ServerAccess &access);
    static Section onTheWeb(const SettingsSheet &sheet);
};
