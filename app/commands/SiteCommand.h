// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "academy/Site.h"

#include <QCoreApplication>

#include <variant>

/// The school's settings in an academy.json: begun or changed, checked, shown. A certificate is shown before
/// it is taken: the first run names its fingerprint and writes nothing, the second is given it.
class SiteCommand
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommand)
public:
    /// @p academyFile: what a new file starts from; empty: the académie built in.
    static Answer run(const SiteOptions &options, const QString &academyFile);

private:
    static Answer init(const SiteOptions &options, const QString &academyFile);
    static Answer write(const SiteOptions &options, const QByteArray &base, const Site &site);
    static Answer show(const SiteOptions &options);
    /// The PEM to take, or why nothing is taken yet.
    static std::variant<QByteArray, Answer> authorityFor(const SiteOptions &options);
    static Answer shown(const QString &file, const Site &site);
    static QStringList warningsOf(const Site &site);
    static QString textOf(const Site &site);
};
